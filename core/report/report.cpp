// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/model/citations.h"

#include <QRegularExpression>

#include <algorithm>

namespace assay {

namespace {

/// Collects numbers in order, each once.
class Numbers final
{
public:
    void add(const ReportLine &line)
    {
        for (const ReportPiece &piece : line.pieces) {
            if (!piece.isCitation || m_seen.contains(piece.text))
                continue;
            m_seen.insert(piece.text);
            m_list.append(piece.text);
        }
    }
    void operator()(const ReportHeading &) {}
    void operator()(const ReportEvidence &) {}
    void operator()(const ReportParagraph &paragraph) { add(paragraph.line); }
    void operator()(const ReportList &list)
    {
        for (const ReportLine &line : list.lines)
            add(line);
    }
    void operator()(const ReportTable &table)
    {
        for (const auto &row : table.rows) {
            for (const ReportLine &cell : row)
                add(cell);
        }
    }
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QSet<QString> m_seen;
    QStringList m_list;
};

} // namespace

QStringList ReportLine::evidence() const
{
    Numbers numbers;
    numbers.add(*this);
    return numbers.list();
}

QString ReportLine::plainText() const
{
    QString text;
    for (const ReportPiece &piece : pieces)
        text += piece.isCitation ? u'[' + piece.text + u']' : piece.text;
    return text;
}

ReportLine citingLine(const QString &text, const QSet<QString> &known)
{
    static const QRegularExpression bracket(QStringLiteral("\\[[^\\[\\]]{1,200}\\]"));
    ReportLine line;
    qsizetype done = 0;
    const auto addText = [&line](const QString &piece) {
        if (!piece.isEmpty())
            line.pieces.append({piece, false});
    };
    for (auto found = bracket.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QStringList numbers = citations(match.captured());
        if (std::ranges::none_of(numbers, [&](const QString &number) { return known.contains(number); }))
            continue;
        addText(text.sliced(done, match.capturedStart() - done));
        for (const QString &number : numbers) {
            if (&number != &numbers.first())
                addText(QStringLiteral(" "));
            if (known.contains(number))
                line.pieces.append({number, true});
            else
                addText(u'[' + number + u']');
        }
        done = match.capturedEnd();
    }
    addText(text.sliced(done));
    return line;
}

QStringList Report::evidence() const
{
    Numbers numbers;
    for (const ReportBlock &block : blocks)
        std::visit(numbers, block);
    return numbers.list();
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace assay {

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

QString cannotRead()
{
    return CsvText::tr("The CSV file cannot be read");
}

std::unexpected<Error> failAt(qsizetype line, const QString &why, const QString &remedy)
{
    return fail(ErrorCode::InvalidInput, cannotRead(), CsvText::tr("line %1: %2").arg(line).arg(why), remedy);
}

bool isFormulaStart(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r' || c == u'\n';
}

/// Apostrophes, if any, and then what a spreadsheet would take for a formula.
bool looksArmed(QStringView cell)
{
    const auto start = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return start != cell.end() && isFormulaStart(*start);
}

bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("\\A[+-]?[0-9]{1,300}(?:[.,][0-9]{1,300})?\\z"));
    return cell.size() <= 601 && form.match(cell).hasMatch();
}

/// Windows-1252 differs from Latin-1 in these 32 places; 0 is undefined there.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> high{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                   0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                   0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && high[c.unicode() - 0x80U] != 0)
            c = QChar(high[c.unicode() - 0x80U]);
    }
    return text;
}

Result<QString> decode(const QByteArray &bytes, QString &note)
{
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!isUtf16 && bytes.contains('\0')) {
        return fail(ErrorCode::InvalidInput, cannotRead(), CsvText::tr("it is not a text file"),
                    CsvText::tr("In the spreadsheet, save it as \"CSV UTF-8\"."));
    }
    // Stateless, so that a character cut off at the very end is an error.
    QStringDecoder decoder(isUtf16 ? QStringConverter::Utf16 : QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (isUtf16 && (bytes.size() % 2 != 0 || !text.isValidUtf16())) {
        return fail(ErrorCode::InvalidInput, cannotRead(), CsvText::tr("it begins as UTF-16 and is damaged"),
                    CsvText::tr("In the spreadsheet, save it as \"CSV UTF-8\"."));
    }
    if (!isUtf16 && decoder.hasError()) {
        note = CsvText::tr("The file is not UTF-8 and was read as Windows-1252. Check the letters with accents and the pound signs.");
        return fromWindows1252(bytes);
    }
    return text;
}

class CsvParser final
{
public:
    CsvParser(const QString &text, const CsvLimits &limits) : m_text(text), m_limits(limits) {}

    Result<CsvTable> parse(const QString &note);

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atBreak() const { return atEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void skipBreak();
    void readSeparator();
    Result<QStringList> readRow();
    Result<QString> readCell();
    Result<QString> readQuoted();
    Result<> fitToHeader(QStringList &row, qsizetype line) const;

    const QString &m_text;
    CsvLimits m_limits;
    QChar m_separator = u',';
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_columns = 0;
};

void CsvParser::skipBreak()
{
    if (atEnd())
        return;
    const bool isPair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

void CsvParser::readSeparator()
{
    constexpr QStringView separators = u",;\t";
    if (m_text.size() >= 5 && m_text.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) && separators.contains(m_text[4])
        && (m_text.size() == 5 || m_text[5] == u'\r' || m_text[5] == u'\n')) {
        m_separator = m_text[4];
        m_at = 5;
        skipBreak();
        return;
    }
    std::array<qsizetype, 3> counts{};
    bool isQuoted = false;
    for (const QChar c : m_text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        else if (const qsizetype index = isQuoted ? -1 : separators.indexOf(c); index >= 0)
            ++counts[static_cast<size_t>(index)];
    }
    m_separator = separators[std::distance(counts.begin(), std::ranges::max_element(counts))];
}

Result<QString> CsvParser::readQuoted()
{
    const qsizetype opened = m_line;
    QString cell;
    ++m_at;
    while (true) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0)
            return failAt(opened, CsvText::tr("a quotation mark is opened and never closed"),
                          CsvText::tr("Close it, or write it twice if it is part of the text."));
        const QStringView piece = QStringView(m_text).sliced(m_at, quote - m_at);
        if (cell.size() + piece.size() > m_limits.cellCharacters)
            return failAt(opened, CsvText::tr("a cell has more than %1 characters").arg(m_limits.cellCharacters),
                          CsvText::tr("Shorten it."));
        for (qsizetype i = 0; i < piece.size(); ++i) {
            if (piece[i] == u'\n' || (piece[i] == u'\r' && (i + 1 == piece.size() || piece[i + 1] != u'\n')))
                ++m_line;
        }
        cell += piece;
        m_at = quote + 1;
        if (atEnd() || m_text[m_at] != u'"')
            break;
        cell += u'"';
        ++m_at;
    }
    if (!atBreak() && m_text[m_at] != m_separator)
        return failAt(m_line, CsvText::tr("text follows after a closing quotation mark"),
                      CsvText::tr("Write quotation marks inside a quoted cell twice."));
    return cell;
}

Result<QString> CsvParser::readCell()
{
    if (!atEnd() && m_text[m_at] == u'"')
        return readQuoted();
    const qsizetype start = m_at;
    while (!atBreak() && m_text[m_at] != m_separator)
        ++m_at;
    if (m_at - start > m_limits.cellCharacters)
        return failAt(m_line, CsvText::tr("a cell has more than %1 characters").arg(m_limits.cellCharacters), CsvText::tr("Shorten it."));
    return m_text.sliced(start, m_at - start);
}

Result<QStringList> CsvParser::readRow()
{
    QStringList row;
    row.reserve(m_columns);
    const qsizetype line = m_line;
    while (true) {
        auto cell = readCell();
        if (!cell)
            return fail(cell.error());
        if (row.size() == m_limits.columns)
            return failAt(line, CsvText::tr("it has more than %1 cells").arg(m_limits.columns), CsvText::tr("Check the separators."));
        row.append(cell->startsWith(u'\'') && looksArmed(*cell) ? cell->sliced(1) : *cell);
        if (atBreak()) {
            skipBreak();
            return row;
        }
        ++m_at;
    }
}

Result<> CsvParser::fitToHeader(QStringList &row, qsizetype line) const
{
    while (row.size() > m_columns && row.last().trimmed().isEmpty())
        row.removeLast();
    if (row.size() > m_columns) {
        return failAt(line, CsvText::tr("it has %1 cells, the header has %2").arg(row.size()).arg(m_columns),
                      CsvText::tr("Put cells that contain the separator in quotation marks."));
    }
    while (row.size() < m_columns)
        row.append(QString());
    return {};
}

Result<CsvTable> CsvParser::parse(const QString &note)
{
    readSeparator();
    CsvTable table;
    table.separator = m_separator;
    table.note = note;
    while (!atEnd()) {
        if (atBreak()) {
            skipBreak();
            continue;
        }
        const qsizetype line = m_line;
        auto row = readRow();
        if (!row)
            return fail(row.error());
        if (table.header.isEmpty()) {
            table.header = *row;
            m_columns = row->size();
            continue;
        }
        if (const auto fits = fitToHeader(*row, line); !fits)
            return fail(fits.error());
        if (table.rows.size() == m_limits.rows)
            return failAt(line, CsvText::tr("the file has more than %1 rows").arg(m_limits.rows), CsvText::tr("Split it."));
        table.rows.append(std::move(*row));
        table.lines.append(line);
    }
    if (table.header.isEmpty())
        return fail(ErrorCode::InvalidInput, cannotRead(), CsvText::tr("it is empty"),
                    CsvText::tr("The first line has to name the columns."));
    return table;
}

} // namespace

qsizetype CsvTable::column(const QString &title) const
{
    const auto found = std::ranges::find_if(header,
                                            [&](const QString &cell) { return cell.trimmed().compare(title, Qt::CaseInsensitive) == 0; });
    return found == header.cend() ? -1 : std::distance(header.cbegin(), found);
}

Result<> checkTexts(const CsvTable &table, qsizetype row)
{
    const QStringList &cells = table.rows.at(row);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        // As the cells are used, without blanks around them.
        const QString text = cells.at(column).trimmed();
        const bool hasMark = text.startsWith(QChar::ByteOrderMark) || text.startsWith(QChar::ByteOrderSwapped);
        if (!hasMark && text.isValidUtf16() && !text.contains(QChar::Null))
            continue;
        const QString name = table.header.at(column).trimmed().left(40);
        return fail(ErrorCode::InvalidInput,
                    hasMark ? CsvText::tr("the text in the column %1 begins with a byte order mark").arg(name)
                            : CsvText::tr("the text in the column %1 has a broken character").arg(name),
                    {},
                    hasMark ? CsvText::tr("Take it out; it stands where one file was joined to another.")
                            : CsvText::tr("Take it out and try again."));
    }
    return {};
}

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return fail(ErrorCode::InvalidInput, cannotRead(), CsvText::tr("it has more than %1 MB").arg(limits.bytes / 1'000'000),
                    CsvText::tr("Split it."));
    }
    QString note;
    const auto text = decode(bytes, note);
    if (!text)
        return fail(text.error());
    return CsvParser(*text, limits).parse(note);
}

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (&cell != &cells.first())
            line += u',';
        const bool isDisarmed = looksArmed(cell) && !isPlainNumber(cell);
        const bool isQuoted = (cells.size() == 1 && cell.isEmpty()) || cell.startsWith(u' ') || cell.endsWith(u' ')
                              || std::ranges::any_of(cell, [](QChar c) {
                                     return c == u',' || c == u';' || c == u'\t' || c == u'"' || c == u'\n' || c == u'\r';
                                 });
        if (isQuoted)
            line += u'"';
        if (isDisarmed)
            line += u'\'';
        line += isQuoted ? QString(cell).replace(u'"', QStringLiteral("\"\"")) : cell;
        if (isQuoted)
            line += u'"';
    }
    return (line + QStringLiteral("\r\n")).toUtf8();
}

QByteArray csvMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows)
{
    QByteArray bytes = csvMark() + csvLine(header);
    for (const QStringList &row : rows)
        bytes += csvLine(row);
    return bytes;
}

} // namespace assay

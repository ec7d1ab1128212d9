// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/citationhighlighter.h"

#include "core/model/citations.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>

namespace assay {

namespace {

QTextCharFormat formatFor(CitationStanding standing)
{
    const Colours &c = colours();
    QTextCharFormat format;
    if (standing == CitationStanding::Sound) {
        format.setBackground(c.accent);
        format.setForeground(c.onAccent);
    } else if (standing == CitationStanding::Elsewhere) {
        format.setBackground(c.accentSoft);
        format.setForeground(c.text);
    } else {
        format.setBackground(c.shortfall.soft);
        format.setForeground(c.shortfall.strong);
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(c.shortfall.strong);
    }
    return format;
}

} // namespace

CitationHighlighter::CitationHighlighter(QTextDocument *document, RationaleEditor::Judge judge)
    : QSyntaxHighlighter(document), m_judge(std::move(judge))
{
}

void CitationHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression bracket(QStringLiteral(R"(\[[^\[\]\n]{1,200}\])"));
    auto matches = bracket.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringList cited = citations(match.captured());
        if (cited.isEmpty())
            continue;
        // The worst of a bracket with several numbers decides.
        CitationStanding worst = CitationStanding::Sound;
        for (const QString &reference : cited)
            worst = std::max(worst, m_judge(reference));
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), formatFor(worst));
    }
}

} // namespace assay

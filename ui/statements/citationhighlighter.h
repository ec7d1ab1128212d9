// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statements/rationaleeditor.h"

#include <QSyntaxHighlighter>

namespace assay {

/// Gives citations the look of chips by a character format; the text stays plain, so it is read out and copied as it is.
class CitationHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    CitationHighlighter(QTextDocument *document, RationaleEditor::Judge judge);

protected:
    void highlightBlock(const QString &text) override;

private:
    RationaleEditor::Judge m_judge;
};

} // namespace assay

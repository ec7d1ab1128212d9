// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include <functional>

class QCompleter;

namespace assay {

class CitationListModel;
class CitationHighlighter;

/// How a cited number stands.
enum class CitationStanding { Sound, Elsewhere, Withdrawn, Unknown };

/// Plain text with citations as "[E-016]", drawn as chips. Offers numbers on "[" and on a series with its hyphen.
class RationaleEditor final : public QTextEdit
{
    Q_OBJECT

public:
    using Judge = std::function<CitationStanding(const QString &reference)>;

    /// `offers` fills the list; `judge` says how a cited number stands.
    RationaleEditor(CitationListModel &offers, Judge judge, QWidget *parent = nullptr);

    /// Series of evidence numbers that a hyphen makes the list appear on.
    void setSeries(const QStringList &series);
    /// Puts "[E-016]" at the caret with the blanks that belong there.
    void insertCitation(const QString &reference);
    /// Takes the number out of every bracket; empty brackets go.
    void removeCitation(const QString &reference);
    /// Draws the citations anew after evidence changed.
    void refreshCitations();
    /// Three lines: a layout with wrapped labels takes the hint for the least height.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Ctrl+Enter.
    void finished();
    /// The focus went to another part of the window or to another program; not to the list of offers.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString typedBeforeCaret() const;
    void offer(bool always);
    void take(const QString &reference);

    CitationListModel &m_offers;
    CitationHighlighter *m_highlighter;
    QCompleter *m_completer;
    QStringList m_series;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace assay {

class Page;

/// Moves the focus from pane to pane of a page (F6) and remembers the last used widget of each.
class PaneFocus final : public QObject
{
    Q_OBJECT

public:
    explicit PaneFocus(QObject *parent = nullptr);

    void setPage(Page *page);
    /// `step` is 1 for the next pane, -1 for the one before; goes round at the ends.
    void move(int step);
    /// Focuses the pane that was used last on this page, or the first.
    void enter();

signals:
    /// The focus is in another widget of the page.
    void moved();

private:
    void remember(QWidget *old, QWidget *now);
    void focusPane(QWidget *pane);
    [[nodiscard]] qsizetype currentPane() const;

    QPointer<Page> m_page;
    QHash<const QWidget *, QPointer<QWidget>> m_lastIn; ///< by pane
    QHash<const QObject *, QPointer<QWidget>> m_lastOn; ///< by page
};

} // namespace assay

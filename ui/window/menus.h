// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keysdialog.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;
class QToolButton;

namespace assay {

class MainWindow;

/// Property of an action in a submenu: the title of that menu, without which its own text says too little.
inline constexpr const char *submenuProperty = "submenu";

/// The menu row: every action of the window once, with its key, and the search field and name at its end.
class Menus final : public QObject
{
    Q_OBJECT

public:
    Menus(MainWindow &window, QMenuBar &bar);

    /// Brings texts and what can be done now up to date.
    void refresh();
    /// Takes the actions of the page that is shown into the View menu; null for none.
    void setPage(const QWidget *page);
    /// All actions that can be done now, without those that only open a menu.
    [[nodiscard]] QList<QAction *> available() const;
    /// The keys of all actions, by menu.
    [[nodiscard]] QList<KeyGroup> keys() const;

private:
    void addFile(QMenuBar &bar);
    void addEdit(QMenuBar &bar);
    void addView(QMenuBar &bar);
    void addGo(QMenuBar &bar);
    void addEvidence(QMenuBar &bar);
    void addHelp(QMenuBar &bar);
    void addCorner(QMenuBar &bar);
    void fillRecent();

    /// When an action can be done.
    enum class Needs { Nothing, Workbook, Writable };
    template<class F>
    QAction *add(QMenu *menu, const char *objectName, const QString &text, const QKeySequence &keys, Needs needs, F &&run);

    MainWindow &m_window;
    QList<QMenu *> m_menus;
    QHash<QAction *, Needs> m_needs;
    QMenu *m_recent = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_conflicts = nullptr;
    QMenu *m_view = nullptr;
    QList<QPointer<QAction>> m_pageActions; ///< in the View menu, after the separator
    QToolButton *m_who = nullptr;
};

} // namespace assay

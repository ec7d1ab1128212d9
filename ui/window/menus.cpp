// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/models/session.h"
#include "ui/window/language.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"
#include "ui/window/searchbutton.h"
#include "ui/window/workbookdesk.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QToolButton>

#include <algorithm>

namespace assay {

Menus::Menus(MainWindow &window, QMenuBar &bar) : QObject(&window), m_window(window)
{
    addFile(bar);
    addEdit(bar);
    addView(bar);
    addGo(bar);
    addEvidence(bar);
    addHelp(bar);
    addCorner(bar);
    refresh();
}

template<class F>
QAction *Menus::add(QMenu *menu, const char *objectName, const QString &text, const QKeySequence &keys, Needs needs, F &&run)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcut(keys);
    if (qobject_cast<QMenu *>(menu->parentWidget()))
        action->setProperty(submenuProperty, menu->title().remove(u'&'));
    connect(action, &QAction::triggered, this, std::forward<F>(run));
    m_needs.insert(action, needs);
    if (!m_menus.contains(menu))
        m_menus.append(menu);
    return action;
}

void Menus::addFile(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&File"));
    WorkbookDesk &desk = m_window.desk();
    add(menu, "fileNew", tr("&New workbook\u2026"), QKeySequence::New, Needs::Nothing,
        [&desk] { desk.askNew(EngagementKind::CqcAssessment); });
    add(menu, "fileOpen", tr("&Open\u2026"), QKeySequence::Open, Needs::Nothing, [&desk] { desk.askOpen(OpenMode::ReadWrite); });
    add(menu, "fileOpenReadOnly", tr("Open &read-only\u2026"), {}, Needs::Nothing, [&desk] { desk.askOpen(OpenMode::ReadOnly); });
    m_recent = menu->addMenu(tr("Open re&cent"));
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    add(menu, "fileSample", tr("&Worked example\u2026"), {}, Needs::Nothing, [&desk] { desk.askSample(); });
    menu->addSeparator();
    add(menu, "fileSaved", tr("When w&as this saved?"), QKeySequence(Qt::CTRL | Qt::Key_S), Needs::Workbook,
        [this] { m_window.saySaved(); });
    add(menu, "fileSaveCopy", tr("&Save a copy\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Needs::Workbook,
        [&desk] { desk.askSaveCopy(); });
    QMenu *exports = menu->addMenu(tr("&Export"));
    add(exports, "exportEvidence", tr("&Evidence log (CSV)\u2026"), {}, Needs::Workbook,
        [&desk] { desk.askExport(ExportKind::EvidenceCsv); });
    add(exports, "exportJson", tr("&Workbook (JSON)\u2026"), {}, Needs::Workbook, [&desk] { desk.askExport(ExportKind::WorkbookJson); });
    add(exports, "exportSummary", tr("&Assessment summary (web page)\u2026"), {}, Needs::Workbook,
        [&desk] { desk.askExport(ExportKind::SummaryHtml); });
    add(menu, "fileMerge", tr("&Merge a colleague's copy\u2026"), {}, Needs::Writable, [&desk] { desk.askMerge(); });
    add(menu, "fileVerify", tr("C&heck this workbook"), {}, Needs::Workbook, [&desk] { desk.verify(); });
    menu->addSeparator();
    add(menu, "fileClose", tr("C&lose workbook"), QKeySequence(Qt::CTRL | Qt::Key_W), Needs::Workbook,
        [this] { m_window.closeWorkbook(); });
    add(menu, "fileQuit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), Needs::Nothing, [this] { m_window.close(); });
}

void Menus::addEdit(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Edit"));
    m_undo = add(menu, "editUndo", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), Needs::Writable,
                 [this] { m_window.session()->undo(); });
    m_redo = add(menu, "editRedo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), Needs::Writable,
                 [this] { m_window.session()->redo(); });
    menu->addSeparator();
    add(menu, "editFind", tr("&Find on this page"), QKeySequence::Find, Needs::Workbook, [this] { m_window.find(); });
    menu->addSeparator();
    add(menu, "editEngagement", tr("&Assessment details\u2026"), {}, Needs::Writable, [this] { m_window.editEngagement(); });
    add(menu, "editWho", tr("Your &name and series\u2026"), {}, Needs::Writable, [this] { m_window.nameYourself(); });
}

void Menus::addView(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&View"));
    m_view = menu;
    m_menus.append(menu);
    const auto addChoice = [this](QMenu *to, QActionGroup *group, const char *name, const QString &text, bool isChosen, auto &&run) {
        QAction *action = add(to, name, text, {}, Needs::Nothing, std::forward<decltype(run)>(run));
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
    };
    const Settings &settings = m_window.settings();
    auto *themes = new QActionGroup(this);
    QMenu *theme = menu->addMenu(tr("&Theme"));
    const struct {
        ThemeChoice choice;
        const char *name;
        QString text;
    } choices[] = {{ThemeChoice::System, "themeSystem", tr("Same as the &system")},
                   {ThemeChoice::Light, "themeLight", tr("&Light")},
                   {ThemeChoice::Dark, "themeDark", tr("&Dark")}};
    for (const auto &choice : choices)
        addChoice(theme, themes, choice.name, choice.text, settings.theme() == choice.choice,
                  [this, which = choice.choice] { m_window.setTheme(which); });
    auto *sizes = new QActionGroup(this);
    QMenu *size = menu->addMenu(tr("Text &size"));
    for (const int percent : Settings::textSizes()) {
        addChoice(size, sizes, qPrintable(QStringLiteral("text%1").arg(percent)), tr("%1%").arg(percent), settings.textPercent() == percent,
                  [this, percent] { m_window.setTextPercent(percent); });
    }
    size->addSeparator();
    const auto step = [sizes](int by) {
        const auto all = sizes->actions();
        const qsizetype at = by == 0 ? 0 : all.indexOf(sizes->checkedAction()) + by;
        all[std::clamp<qsizetype>(at, 0, all.size() - 1)]->trigger();
    };
    QAction *larger = add(size, "textLarger", tr("&Larger"), {}, Needs::Nothing, [step] { step(1); });
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}); // also without Shift
    add(size, "textSmaller", tr("&Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus), Needs::Nothing, [step] { step(-1); });
    add(size, "textUsual", tr("&Usual"), QKeySequence(Qt::CTRL | Qt::Key_0), Needs::Nothing, [step] { step(0); });
    auto *codes = new QActionGroup(this);
    QMenu *language = menu->addMenu(tr("&Language"));
    for (const Language &entry : languages()) {
        addChoice(language, codes, qPrintable(QStringLiteral("language-") + entry.code), entry.name, settings.language() == entry.code,
                  [this, code = entry.code] { m_window.setLanguage(code); });
    }
}

void Menus::addGo(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Go"));
    int number = 0;
    for (const PageEntry &entry : pageEntries()) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + ++number);
        add(menu, qPrintable(QStringLiteral("go-") + entry.key), tr("&%1 %2", "number, page").arg(number).arg(entry.title),
            QKeySequence(Qt::CTRL | key), Needs::Workbook, [this, page = entry.key] { m_window.go({page, {}, {}, {}}); });
    }
    menu->addSeparator();
    // Alt+Left itself: the standard key for back includes Backspace on Windows.
    m_back = add(menu, "goBack", tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), Needs::Workbook, [this] { m_window.goBack(); });
    m_forward = add(menu, "goForward", tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), Needs::Workbook,
                    [this] { m_window.goForward(); });
    menu->addSeparator();
    add(menu, "goNextPane", tr("&Next pane"), QKeySequence(Qt::Key_F6), Needs::Workbook, [this] { m_window.movePane(1); });
    add(menu, "goPreviousPane", tr("&Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), Needs::Workbook,
        [this] { m_window.movePane(-1); });
    menu->addSeparator();
    add(menu, "goPalette", tr("Find, or run a &command"), QKeySequence(Qt::CTRL | Qt::Key_K), Needs::Nothing,
        [this] { m_window.showPalette(); });
}

void Menus::addEvidence(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("Evi&dence"));
    add(menu, "evidenceAdd", tr("&Add evidence\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), Needs::Writable,
        [this] { m_window.addEvidence(); });
    m_conflicts = add(menu, "evidenceConflicts", tr("&Settle conflicts\u2026"), {}, Needs::Writable,
                      [this] { m_window.settleConflicts(); });
}

void Menus::addHelp(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Help"));
    add(menu, "helpKeys", tr("&Keys"), QKeySequence(Qt::Key_F1), Needs::Nothing, [this] { KeysDialog(keys(), &m_window).exec(); });
    add(menu, "helpAbout", tr("&About Assay"), {}, Needs::Nothing, [this] { AboutDialog(&m_window).exec(); });
}

void Menus::addCorner(QMenuBar &bar)
{
    auto *corner = new QWidget(&bar);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 3, 10, 3);
    row->setSpacing(8);
    auto *search = new SearchButton(corner);
    search->setObjectName(QStringLiteral("searchField"));
    connect(search, &SearchButton::clicked, &m_window, &MainWindow::showPalette);
    m_who = new QToolButton(corner);
    m_who->setObjectName(QStringLiteral("whoButton"));
    m_who->setAutoRaise(true);
    m_who->setIcon(icon(QStringLiteral("user-identity")));
    m_who->setIconSize({16, 16});
    m_who->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_who->setFocusPolicy(Qt::TabFocus);
    connect(m_who, &QToolButton::clicked, &m_window, &MainWindow::nameYourself);
    row->addWidget(search);
    row->addWidget(m_who);
    bar.setCornerWidget(corner);
    corner->show();
}

void Menus::fillRecent()
{
    m_recent->clear();
    const QStringList paths = m_window.settings().recentWorkbooks();
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_window.openWorkbook(path, OpenMode::ReadWrite); });
    }
    if (paths.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void Menus::refresh()
{
    Session *session = m_window.session();
    const bool isWritable = session && !session->workbook().isReadOnly();
    for (auto entry = m_needs.cbegin(); entry != m_needs.cend(); ++entry)
        entry.key()->setEnabled(entry.value() == Needs::Nothing || (entry.value() == Needs::Workbook ? session != nullptr : isWritable));
    m_recent->setEnabled(!m_window.settings().recentWorkbooks().isEmpty());
    const auto undoable = isWritable ? session->workbook().undoable() : std::nullopt;
    const auto redoable = isWritable ? session->workbook().redoable() : std::nullopt;
    m_undo->setEnabled(undoable.has_value());
    m_redo->setEnabled(redoable.has_value());
    m_undo->setText(undoable ? tr("&Undo: %1").arg(verbTitle(undoable->verb)) : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo: %1").arg(verbTitle(redoable->verb)) : tr("&Redo"));
    m_back->setEnabled(session && m_window.history().canGoBack());
    m_forward->setEnabled(session && m_window.history().canGoForward());
    m_conflicts->setEnabled(isWritable && !ConflictDialog::firstOpen(*session).isNull());

    const Participant *self = session ? session->records().find(session->workbook().self()) : nullptr;
    m_who->setText(self ? self->name : m_window.settings().identity().name);
    m_who->setAccessibleName(tr("You are %1").arg(m_who->text()));
    m_who->setToolTip(tr("Your name and series"));
    m_who->setVisible(session != nullptr);
    m_who->setEnabled(isWritable);
}

void Menus::setPage(const QWidget *page)
{
    for (const auto &action : std::as_const(m_pageActions)) {
        if (action)
            m_view->removeAction(action);
    }
    m_pageActions.clear();
    const auto actions = page ? page->actions() : QList<QAction *>();
    if (actions.isEmpty())
        return;
    // A separator at the end is not shown, so it needs no taking away.
    if (m_view->actions().constLast()->menu())
        m_view->addSeparator();
    for (QAction *action : actions) {
        m_view->addAction(action);
        m_pageActions.append(action);
    }
}

QList<QAction *> Menus::available() const
{
    QList<QAction *> actions;
    for (const QMenu *menu : m_menus) {
        const auto all = menu->actions();
        for (QAction *action : all) {
            if ((m_needs.contains(action) || m_pageActions.contains(action)) && action->isEnabled())
                actions.append(action);
        }
    }
    return actions;
}

QList<KeyGroup> Menus::keys() const
{
    QList<KeyGroup> groups;
    for (const QMenu *menu : m_menus) {
        KeyGroup group;
        group.title = menu->title().remove(u'&');
        const auto all = menu->actions();
        for (const QAction *action : all) {
            if (!action->shortcut().isEmpty())
                group.keys.append({action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&')});
        }
        if (!group.keys.isEmpty())
            groups.append(group);
    }
    groups.append({tr("On the pages"),
                   {{tr("1 to 9"), tr("tag the evidence to a statement; again to untag")},
                    {tr("+ or =, \u2212, 0"), tr("strength, shortfall, neutral")},
                    {tr("1 to 4"), tr("score, or what-if, in its group")},
                    {tr("Enter"), tr("open")},
                    {tr("Space"), tr("cite or take the citation out")},
                    {tr("F2"), tr("edit the evidence")},
                    {tr("Del"), tr("withdraw the evidence; put a what-if score back")},
                    {tr("Ctrl+Enter"), tr("save or finish")},
                    {tr("Ctrl+PgUp, Ctrl+PgDown"), tr("statement before, next statement")}}});
    return groups;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/engagementdialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/dialogs/whoareyoudialog.h"
#include "ui/models/session.h"
#include "ui/parts/errorbar.h"
#include "ui/window/findings.h"
#include "ui/window/language.h"
#include "ui/window/menus.h"
#include "ui/window/pageheader.h"
#include "ui/window/pages.h"
#include "ui/window/panefocus.h"
#include "ui/window/rail.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/workbookdesk.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {

namespace {

const QLatin1StringView geometryPart("window");
const QLatin1StringView startKey("overview");

/// The workbook among dropped files; empty when there is none.
QString workbookIn(const QMimeData &data)
{
    const auto urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1StringView(".assay"), Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

QDateTime lastChange(const Workbook &workbook)
{
    JournalQuery query;
    query.limit = 1;
    const auto entries = workbook.journal(query);
    return entries && !entries->isEmpty() ? QDateTime::fromMSecsSinceEpoch(entries->first().milliseconds()) : QDateTime::currentDateTime();
}

} // namespace

MainWindow::MainWindow(Settings &settings) : MainWindow(settings, *new DialogPrompts)
{
    m_ownPrompts.reset(&m_prompts);
}

MainWindow::MainWindow(Settings &settings, Prompts &prompts)
    : m_settings(settings), m_prompts(prompts), m_desk(new WorkbookDesk(settings, prompts, this)), m_focus(new PaneFocus(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/assay.svg")));
    setMinimumSize(1024, 560);
    setAcceptDrops(true);
    applyLanguage(settings.language());
    applyTheme(*qApp, settings.theme(), settings.textPercent());
    qApp->installEventFilter(this);
    connect(m_desk, &WorkbookDesk::opened, this, [this](std::unique_ptr<Workbook> &workbook) { openSession(std::move(workbook)); });
    connect(m_desk, &WorkbookDesk::mergeRaisedConflicts, this, &MainWindow::settleConflicts);
    connect(m_focus, &PaneFocus::moved, this, &MainWindow::refreshStatus);
    build();
    resize(1366, 720);
    restoreGeometry(settings.layout(geometryPart));
}

MainWindow::~MainWindow()
{
    // The pages know the session, so they go first; so do those who hear of their going.
    qApp->removeEventFilter(this);
    dropWorkbook();
}

void MainWindow::build()
{
    delete m_menus;
    delete m_rail;
    setMenuBar(new QMenuBar(this));
    m_menus = new Menus(*this, *menuBar());
    m_rail = new Rail(this);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    connect(m_rail, &Rail::chosen, this, [this](const QString &key) { go({key, {}, {}, {}}); });
    m_status = new StatusLine;
    setStatusBar(m_status);

    auto *workbench = new QWidget;
    m_header = new PageHeader;
    m_errors = new ErrorBar;
    m_stack = new QStackedWidget;
    auto *column = new QVBoxLayout(workbench);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_errors);
    column->addWidget(m_stack, 1);
    connect(m_errors, &ErrorBar::actionTriggered, m_desk, &WorkbookDesk::askSaveCopy);
    m_content = new QStackedWidget;
    buildStartPage();
    m_content->addWidget(workbench);
    setCentralWidget(m_content);
    refreshFrame();
}

void MainWindow::buildStartPage()
{
    m_start = new StartPage;
    m_content->addWidget(m_start);
    connect(m_start, &StartPage::newWanted, m_desk, &WorkbookDesk::askNew);
    connect(m_start, &StartPage::sampleWanted, m_desk, &WorkbookDesk::askSample);
    connect(m_start, &StartPage::openWanted, this, [this] { m_desk->askOpen(OpenMode::ReadWrite); });
    connect(m_start, &StartPage::recentWanted, this, [this](const QString &path) { openWorkbook(path, OpenMode::ReadWrite); });
}

bool MainWindow::openWorkbook(const QString &path, OpenMode mode)
{
    // Opened here already: the lock would say that it is in use, by oneself.
    if (m_session && QFileInfo(m_session->workbook().path()) == QFileInfo(path))
        return true;
    return m_desk->open(path, mode);
}

void MainWindow::openSession(std::unique_ptr<Workbook> workbook)
{
    if (!mayLeave())
        return;
    dropWorkbook();
    m_session = std::make_unique<Session>(std::move(workbook));
    m_desk->setSession(m_session.get());
    connect(m_session.get(), &Session::changed, this, [this] {
        m_errors->clear();
        m_status->showSaved(QDateTime::currentDateTime());
        m_menus->refresh();
        refreshTitle();
    });
    // By this: the status line is made anew with each language.
    connect(m_session.get(), &Session::said, this, [this](const QString &sentence) { m_status->say(sentence); });
    connect(m_session.get(), &Session::failed, this, &MainWindow::showFailure);
    refreshFrame();
    go({startKey, {}, {}, {}});
}

void MainWindow::closeWorkbook()
{
    if (mayLeave())
        dropWorkbook();
}

bool MainWindow::mayLeave()
{
    for (Page *made : std::as_const(m_pages)) {
        const QString unsaved = made->saveTyped();
        if (unsaved.isEmpty())
            continue;
        go(made->place());
        return m_prompts.leaveUnsaved(this, unsaved);
    }
    return true;
}

void MainWindow::dropWorkbook()
{
    if (!m_session)
        return;
    saveLayout();
    m_focus->setPage(nullptr);
    m_menus->setPage(nullptr);
    qDeleteAll(std::exchange(m_pages, {}));
    m_desk->setSession(nullptr);
    m_session.reset();
    m_history.clear();
    m_here = {};
    m_errors->clear();
    refreshFrame();
}

Page *MainWindow::page(const QString &key)
{
    if (!m_session)
        return nullptr;
    if (Page *made = m_pages.value(key))
        return made;
    Page *made = makePage(key, *m_session, m_stack);
    if (!made)
        return nullptr;
    m_pages.insert(key, made);
    m_stack->addWidget(made);
    restoreArrangement(*made, m_settings);
    connect(made, &Page::navigate, this, &MainWindow::go);
    connect(made, &Page::headerChanged, this, [this, made] {
        if (m_stack->currentWidget() == made) {
            m_header->present(*made);
            refreshStatus();
        }
    });
    return made;
}

void MainWindow::go(const Destination &destination)
{
    if (destination.page == u"conflicts") {
        settleConflicts();
        return;
    }
    if (destination.page == u"sample") {
        // The page that asks for it goes when the worked example is opened.
        QMetaObject::invokeMethod(m_desk, &WorkbookDesk::askSample, Qt::QueuedConnection);
        return;
    }
    if (!page(destination.page))
        return;
    rememberPlace();
    m_history.visit(destination);
    present(destination);
}

void MainWindow::rememberPlace()
{
    if (const Page *current = m_pages.value(m_here.page))
        m_history.settle(current->place());
}

void MainWindow::present(const Destination &destination)
{
    Page *target = page(destination.page);
    m_here = destination;
    const bool isThere = m_stack->currentWidget() == target && target->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(target);
    m_rail->setCurrent(destination.page);
    m_focus->setPage(target);
    // Also where the stack has put the focus on the page: it takes the first widget in the order of Tab.
    if (!isThere)
        m_focus->enter();
    if (!destination.statement.isEmpty() || !destination.evidence.isNull() || !destination.record.isNull())
        target->open(destination);
    m_header->present(*target);
    m_menus->setPage(target);
    m_menus->refresh();
    refreshStatus();
}

void MainWindow::goBack()
{
    if (!m_session || !m_history.canGoBack())
        return;
    rememberPlace();
    present(m_history.back());
}

void MainWindow::goForward()
{
    if (!m_session || !m_history.canGoForward())
        return;
    rememberPlace();
    present(m_history.forward());
}

void MainWindow::movePane(int step)
{
    m_focus->move(step);
}

void MainWindow::find()
{
    if (Page *current = page(m_here.page))
        current->find();
}

void MainWindow::addEvidence()
{
    EvidenceDialog dialog(*m_session, std::nullopt, this);
    const Page *current = m_pages.value(m_here.page);
    if (const QString statement = current ? current->statement() : QString(); !statement.isEmpty())
        dialog.setStatement(statement);
    if (dialog.exec() == QDialog::Accepted && m_here.page == u"evidence")
        go({QStringLiteral("evidence"), {}, dialog.saved(), {}});
}

void MainWindow::settleConflicts()
{
    while (m_session) {
        const Id<Conflict> open = ConflictDialog::firstOpen(*m_session);
        if (open.isNull() || ConflictDialog(*m_session, open, this).exec() != QDialog::Accepted)
            return;
    }
}

void MainWindow::nameYourself()
{
    WhoAreYouDialog dialog(*m_session, this);
    if (dialog.exec() == QDialog::Accepted)
        m_settings.setPersonName(dialog.name());
    m_menus->refresh();
}

void MainWindow::editEngagement()
{
    EngagementDialog(*m_session, this).exec();
}

void MainWindow::showPalette()
{
    CommandPalette(
        [this](const QString &text) {
            return findings(text, m_menus->available(), m_session.get(), [this](const Destination &place) { go(place); });
        },
        this)
        .exec();
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyTheme(*qApp, theme, m_settings.textPercent());
}

void MainWindow::setTextPercent(int percent)
{
    m_settings.setTextPercent(percent);
    applyTheme(*qApp, m_settings.theme(), percent);
}

void MainWindow::saySaved()
{
    const QDateTime last = lastChange(m_session->workbook()).toLocalTime();
    m_status->say(tr("Everything is saved as it happens; the last change was on %1 at %2.")
                      .arg(QLocale().toString(last.date(), QStringLiteral("d MMMM yyyy")), last.toString(QStringLiteral("HH:mm"))));
}

void MainWindow::setLanguage(const QString &language)
{
    if (!mayLeave())
        return;
    const Page *current = m_pages.value(m_here.page);
    m_here = current ? current->place() : m_here;
    m_settings.setLanguage(language);
    saveLayout();
    // An action of the menus that are about to go has called this.
    QMetaObject::invokeMethod(
        this,
        [this, language] {
            applyLanguage(language);
            m_focus->setPage(nullptr);
            qDeleteAll(std::exchange(m_pages, {}));
            build();
            if (m_session)
                present(m_here);
        },
        Qt::QueuedConnection);
}

void MainWindow::refreshFrame()
{
    const bool isOpen = m_session != nullptr;
    m_rail->setVisible(isOpen);
    m_content->setCurrentIndex(isOpen ? 1 : 0);
    m_menus->refresh();
    if (!isOpen) {
        m_status->showNoWorkbook();
        m_start->setRecent(m_settings.recentWorkbooks());
        m_start->enter();
    } else if (m_session->workbook().isReadOnly()) {
        m_status->showReadOnly();
    } else {
        m_status->showSaved(lastChange(m_session->workbook()));
    }
    refreshTitle();
    refreshStatus();
}

void MainWindow::refreshTitle()
{
    if (!m_session) {
        setWindowTitle(tr("Assay"));
        return;
    }
    const QString authority = m_session->records().engagement().authority;
    setWindowTitle(m_session->workbook().isReadOnly() ? tr("%1 (read-only) \u2013 Assay").arg(authority)
                                                      : tr("%1 \u2013 Assay").arg(authority));
}

void MainWindow::refreshStatus()
{
    if (!m_session) {
        m_status->setHints({{{QStringLiteral("Tab")}, tr("next choice")},
                            {{QStringLiteral("Enter")}, tr("start")},
                            {{QStringLiteral("F1")}, tr("keys")},
                            {{QStringLiteral("Ctrl+K")}, tr("find a command")}});
        m_status->setNote(QString());
        return;
    }
    const Page *current = m_pages.value(m_here.page);
    if (!current)
        return;
    QList<KeyHint> hints = current->keyHints();
    // What works on every page stands after what works here, unless the page says it itself.
    const KeyHint everywhere[] = {{{QStringLiteral("F6")}, tr("next pane")}, {{QStringLiteral("Ctrl+1\u20265")}, tr("change page")}};
    for (const KeyHint &hint : everywhere) {
        const bool isSaid = std::ranges::any_of(hints, [&](const KeyHint &other) { return other.keys == hint.keys; });
        if (!isSaid)
            hints.append(hint);
    }
    m_status->setHints(hints);
    const QString note = current->statusNote();
    m_status->setNote(note.isEmpty() ? bandsNote(m_session->workbook().method()) : note);
}

void MainWindow::showFailure(const Error &error)
{
    const bool isUnsaved = error.code == ErrorCode::DiskFull || error.code == ErrorCode::Io || error.code == ErrorCode::ReadOnly;
    m_errors->showError(error, isUnsaved ? tr("Save a cop&y\u2026") : QString());
}

void MainWindow::saveLayout()
{
    for (const Page *made : std::as_const(m_pages))
        saveArrangement(*made, m_settings);
    m_settings.setLayout(geometryPart, saveGeometry());
}

bool MainWindow::event(QEvent *event)
{
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::ThemeChange && m_settings.theme() == ThemeChoice::System)
        applyTheme(*qApp, ThemeChoice::System, m_settings.textPercent());
    return isHandled;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLeave());
    if (event->isAccepted())
        saveLayout();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!workbookIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = workbookIn(*event->mimeData());
    event->acceptProposedAction();
    openWorkbook(path, OpenMode::ReadWrite);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // On X11 Ctrl+K deletes to the end of the line in text fields; here it finds.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace assay

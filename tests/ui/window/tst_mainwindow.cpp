// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "tests/support/warnings.h"
#include "tests/ui/window/fakeprompts.h"
#include "ui/models/session.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

using namespace assay;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsWithTheStartPage();
    void opensAWorkbookOnTheOverview();
    void controlDigitsGoToThePages();
    void railGoesToThePages();
    void backAndForwardFollowTheWay();
    void undoSaysWhatItTakesBack();
    void statusSaysWhenItWasSaved();
    void readOnlyIsSaidAndChangesNothing();
    void paneKeyGoesRoundThePanes();
    void pageIsEnteredAtItsFirstPane();
    void pageIsEnteredAgainWhereItWasLeft();
    void failureShowsInTheErrorBar();
    void closingLeadsBackToTheStartPage();
    void arrangementOfAPageComesBack();
    void damagedArrangementIsLeftAlone();
    void droppedWorkbookIsOpened();
    void languageSwitchKeepsThePlace();
    void textSizeIsRememberedAndApplied();
    void emptyLogLeadsToTheWorkedExample();
    void followsTheSystemsTheme();
    void everyKeyHasOneMeaning();
    void pagesBringTheirCommands();
    void everyLetterHasOneMeaning_data();
    void everyLetterHasOneMeaning();
    void newEvidenceIsForTheStatementInView();
    void backLeadsToTheStatementThatWasInView();
    void unsavedTextKeepsTheWindowOpen_data();
    void unsavedTextKeepsTheWindowOpen();
    void theSameFileIsNotOpenedTwice();

private:
    QAction *action(const char *name) const
    {
        auto *found = m_window->findChild<QAction *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no action %s", name);
        return found;
    }
    QString label(const char *name) const { return m_window->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QString makeWorkbook(const QString &name = QStringLiteral("a.assay")) const;
    void open() { QVERIFY(m_window->openWorkbook(makeWorkbook(), OpenMode::ReadWrite)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<test::FakePrompts> m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_prompts = std::make_unique<test::FakePrompts>();
    m_window = std::make_unique<MainWindow>(*m_settings, *m_prompts);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

QString TestMainWindow::makeWorkbook(const QString &name) const
{
    const QString path = m_folder->filePath(name);
    const auto workbook = test::take(Workbook::create(path, {.authority = QStringLiteral("Testshire")}, m_settings->identity()));
    test::addItem(*workbook, QStringLiteral("Reviews are put back"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    return path;
}

void TestMainWindow::beginsWithTheStartPage()
{
    QVERIFY(!m_window->session());
    QVERIFY(!m_window->findChild<Rail *>()->isVisible());
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("startCqc"))->isVisible());
    QVERIFY(!action("fileClose")->isEnabled());
    QVERIFY(!action("go-overview")->isEnabled());
    QVERIFY(action("fileNew")->isEnabled());
    QCOMPARE(label("savedState"), QStringLiteral("No workbook open"));
}

void TestMainWindow::opensAWorkbookOnTheOverview()
{
    open();
    QVERIFY(m_window->session());
    QVERIFY(m_window->findChild<Rail *>()->isVisible());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Testshire")));
    QVERIFY(m_window->page(QStringLiteral("overview"))->isVisible());
    QCOMPARE(m_settings->recentWorkbooks().size(), 1);
    QVERIFY(m_prompts->told.isEmpty());
}

void TestMainWindow::controlDigitsGoToThePages()
{
    open();
    const auto entries = pageEntries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QVERIFY2(m_window->page(entries[i].key)->isVisible(), qPrintable(entries[i].key));
        QCOMPARE(label("pageTitle"), m_window->page(entries[i].key)->title());
    }
}

void TestMainWindow::railGoesToThePages()
{
    open();
    QTest::mouseClick(m_window->findChild<QToolButton *>(QStringLiteral("rail-evidence")), Qt::LeftButton);
    QVERIFY(m_window->page(QStringLiteral("evidence"))->isVisible());
    QVERIFY(m_window->findChild<QToolButton *>(QStringLiteral("rail-evidence"))->isChecked());
    QVERIFY(!m_window->findChild<QToolButton *>(QStringLiteral("rail-overview"))->isChecked());
}

void TestMainWindow::backAndForwardFollowTheWay()
{
    open();
    m_window->go({QStringLiteral("statements"), QStringLiteral("qs3"), {}, {}});
    m_window->go({QStringLiteral("rating"), {}, {}, {}});
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->page(QStringLiteral("statements"))->isVisible());
    QVERIFY(label("pageTitle").contains(QStringLiteral("3")));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->page(QStringLiteral("overview"))->isVisible());
    QVERIFY(!action("goBack")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_window->page(QStringLiteral("statements"))->isVisible());
}

void TestMainWindow::undoSaysWhatItTakesBack()
{
    open();
    Session &session = *m_window->session();
    QVERIFY(session.apply(setScore(session.workbook(), QStringLiteral("qs1"), 3, QString())));
    QVERIFY(action("editUndo")->isEnabled());
    QVERIFY2(action("editUndo")->text().contains(verbTitle(QStringLiteral("set_score"))), qPrintable(action("editUndo")->text()));
    QVERIFY(!action("editRedo")->isEnabled());
    action("editUndo")->trigger();
    QVERIFY(session.records().all<Score>().isEmpty());
    QVERIFY(action("editRedo")->isEnabled());
    action("editRedo")->trigger();
    QCOMPARE(session.records().all<Score>().size(), 1);
}

void TestMainWindow::statusSaysWhenItWasSaved()
{
    open();
    QVERIFY2(label("savedState").startsWith(QStringLiteral("Saved ")), qPrintable(label("savedState")));
    m_window->session()->say(QStringLiteral("Tagged to 1"));
    QVERIFY(label("savedState").endsWith(QStringLiteral("Tagged to 1")));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(label("savedState").contains(QStringLiteral("saved as it happens")), qPrintable(label("savedState")));
    m_window->go({QStringLiteral("overview"), {}, {}, {}});
    QVERIFY(!label("statusNote").isEmpty());
}

void TestMainWindow::readOnlyIsSaidAndChangesNothing()
{
    const QString path = makeWorkbook();
    const auto other = test::take(Workbook::open(path, OpenMode::ReadWrite, test::device(9)));
    m_prompts->opensReadOnly = true;
    QVERIFY(m_window->openWorkbook(path, OpenMode::ReadWrite));
    QCOMPARE(m_prompts->asked, QStringList{QStringLiteral("read-only")});
    QVERIFY(m_window->session()->workbook().isReadOnly());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("read-only")));
    QVERIFY(label("savedState").startsWith(QStringLiteral("Read-only")));
    for (const char *name : {"evidenceAdd", "fileMerge", "editUndo", "editWho"})
        QVERIFY2(!action(name)->isEnabled(), name);
    QVERIFY(action("fileSaveCopy")->isEnabled());
}

void TestMainWindow::paneKeyGoesRoundThePanes()
{
    open();
    m_window->go({QStringLiteral("evidence"), {}, {}, {}});
    QSet<QWidget *> seen;
    const auto panes = m_window->page(QStringLiteral("evidence"))->panes();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        for (QWidget *pane : panes) {
            if (pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget()))
                seen.insert(pane);
        }
    }
    QCOMPARE(seen.size(), panes.size());
}

void TestMainWindow::pageIsEnteredAtItsFirstPane()
{
    open();
    QTRY_VERIFY(QApplication::focusWidget()); // whose page goes, and the focus with it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
    QVERIFY2(m_window->session()->records().all<Tag>().size() == 2, qPrintable(QApplication::focusWidget()->objectName()));
}

void TestMainWindow::pageIsEnteredAgainWhereItWasLeft()
{
    open();
    m_window->go({QStringLiteral("evidence"), {}, {}, {}});
    auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("evidenceSearch"));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!search->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
}

void TestMainWindow::failureShowsInTheErrorBar()
{
    open();
    Session &session = *m_window->session();
    QVERIFY(!session.apply(setScore(session.workbook(), QStringLiteral("qs1"), 7, QString())));
    auto *bar = m_window->findChild<QWidget *>(QStringLiteral("errorBar"));
    QVERIFY(bar->isVisible());
    QVERIFY(!label("errorText").isEmpty());
    QVERIFY(session.apply(setScore(session.workbook(), QStringLiteral("qs1"), 3, QString())));
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::closingLeadsBackToTheStartPage()
{
    open();
    m_window->go({QStringLiteral("rating"), {}, {}, {}});
    action("fileClose")->trigger();
    QVERIFY(!m_window->session());
    QVERIFY(!m_window->page(QStringLiteral("rating")));
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("startCqc"))->isVisible());
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("startRecent")));
    QVERIFY(m_window->openWorkbook(m_settings->recentWorkbooks().first(), OpenMode::ReadWrite));
}

void TestMainWindow::arrangementOfAPageComesBack()
{
    open();
    const auto splitter = [this] {
        m_window->go({QStringLiteral("journal"), {}, {}, {}});
        return m_window->page(QStringLiteral("journal"))->findChild<QSplitter *>(QStringLiteral("panes"));
    };
    QVERIFY(splitter());
    const int before = splitter()->sizes().first();
    const int all = before + splitter()->sizes().last();
    splitter()->setSizes({before - 120, all - before + 120});
    const QList<int> wanted = splitter()->sizes();
    QVERIFY(wanted.first() < before);
    action("fileClose")->trigger();
    QVERIFY(m_window->openWorkbook(m_settings->recentWorkbooks().first(), OpenMode::ReadWrite));
    QCOMPARE(splitter()->sizes(), wanted);
}

void TestMainWindow::damagedArrangementIsLeftAlone()
{
    m_settings->setLayout(QStringLiteral("journal"), QByteArray("\x9f not what it was"));
    m_settings->setLayout(QStringLiteral("evidence"), QByteArray(2000, '\xff'));
    open();
    for (const PageEntry &entry : pageEntries()) {
        m_window->go({entry.key, {}, {}, {}});
        QVERIFY(m_window->page(entry.key)->isVisible());
    }
}

void TestMainWindow::droppedWorkbookIsOpened()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(makeWorkbook())});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &enter));
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(m_window->session());
}

void TestMainWindow::languageSwitchKeepsThePlace()
{
    open();
    m_window->go({QStringLiteral("rating"), {}, {}, {}});
    m_window->setLanguage(QStringLiteral("cy"));
    QTRY_COMPARE(action("fileQuit")->text(), QStringLiteral("&Gadael"));
    QTRY_VERIFY(m_window->page(QStringLiteral("rating"))->isVisible());
    QCOMPARE(m_settings->language(), QStringLiteral("cy"));
    m_window->session()->say(QStringLiteral("Tagged to 1"));
    QVERIFY(label("savedState").endsWith(QStringLiteral("Tagged to 1")));
    m_window->setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(action("fileQuit")->text(), QStringLiteral("&Quit"));
}

void TestMainWindow::textSizeIsRememberedAndApplied()
{
    open();
    action("text130")->trigger();
    QCOMPARE(m_settings->textPercent(), 130);
    QCOMPARE(font(TextRole::Body).pointSizeF(), 9.75 * 1.3);
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_settings->textPercent(), 150);
    QVERIFY(action("text150")->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_settings->textPercent(), 150); // the largest
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_settings->textPercent(), 130);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_settings->textPercent(), 100);
    action("themeDark")->trigger();
    QVERIFY(isDark());
    QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
    action("themeLight")->trigger();
    QVERIFY(!isDark());
}

void TestMainWindow::emptyLogLeadsToTheWorkedExample()
{
    const QString path = m_folder->filePath(QStringLiteral("empty.assay"));
    test::take(Workbook::create(path, {.authority = QStringLiteral("Testshire")}, m_settings->identity()));
    QVERIFY(m_window->openWorkbook(path, OpenMode::ReadWrite));
    m_window->go({QStringLiteral("evidence"), {}, {}, {}});
    m_prompts->fileToSave = m_folder->filePath(QStringLiteral("example.assay"));
    auto *link = m_window->page(QStringLiteral("evidence"))->findChild<QLabel *>(QStringLiteral("stateLink"));
    QTRY_VERIFY(link && link->isVisible());
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    QTRY_VERIFY(m_window->windowTitle().contains(QStringLiteral("Hertfordshire")));
    QVERIFY(m_window->page(QStringLiteral("overview"))->isVisible());
}

void TestMainWindow::followsTheSystemsTheme()
{
    const auto systemChanges = [this] {
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(m_window->windowHandle(), &change);
    };
    m_window->setTheme(ThemeChoice::Dark);
    systemChanges();
    QVERIFY(isDark()); // chosen by the person
    m_settings->setTheme(ThemeChoice::System);
    systemChanges();
    QVERIFY(!isDark()); // as the system is off screen
}

void TestMainWindow::everyKeyHasOneMeaning()
{
    open();
    QHash<QKeySequence, QString> keys;
    QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const PageEntry &entry : pageEntries())
        actions.removeIf([page = m_window->page(entry.key)](const QAction *each) { return page->actions().contains(each); });
    for (const QAction *each : std::as_const(actions)) {
        if (each->shortcut().isEmpty())
            continue;
        QVERIFY2(!keys.contains(each->shortcut()), qPrintable(each->text() + QStringLiteral(" and ") + keys.value(each->shortcut())));
        keys.insert(each->shortcut(), each->text());
    }
    QVERIFY(keys.size() > 15);
    for (const PageEntry &entry : pageEntries()) { // two pages may use a key each in its own way
        QHash<QKeySequence, QString> own = keys;
        const auto pageActions = m_window->page(entry.key)->actions();
        for (const QAction *each : pageActions) {
            QVERIFY2(!own.contains(each->shortcut()), qPrintable(each->text() + QStringLiteral(" and ") + own.value(each->shortcut())));
            own.insert(each->shortcut(), each->text());
        }
    }
}

void TestMainWindow::pagesBringTheirCommands()
{
    open();
    const auto isInView = [this](const QAction *action) {
        const auto menus = m_window->menuBar()->actions();
        return std::ranges::any_of(menus, [&](const QAction *menu) { return menu->menu()->actions().contains(action); });
    };
    for (const PageEntry &entry : pageEntries()) {
        m_window->go({entry.key, {}, {}, {}});
        const auto own = m_window->page(entry.key)->actions();
        for (const QAction *each : own) {
            QVERIFY(!each->text().isEmpty() && !each->shortcut().isEmpty());
            QVERIFY2(isInView(each), qPrintable(each->text()));
        }
    }
    m_window->go({QStringLiteral("statements"), {}, {}, {}});
    const auto own = m_window->page(QStringLiteral("statements"))->actions();
    QVERIFY(!own.isEmpty());
    m_window->go({QStringLiteral("overview"), {}, {}, {}});
    for (const QAction *each : own)
        QVERIFY2(!isInView(each), qPrintable(each->text()));
}

void TestMainWindow::everyLetterHasOneMeaning_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("cy")}) {
        QTest::addRow("%s, usual window", qPrintable(language)) << language << QSize(1366, 720);
        QTest::addRow("%s, small window", qPrintable(language)) << language << QSize(1024, 560);
    }
}

void TestMainWindow::everyLetterHasOneMeaning()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_window->setLanguage(language);
    QTRY_COMPARE(action("fileQuit")->text(), language == u"cy" ? QStringLiteral("&Gadael") : QStringLiteral("&Quit"));
    m_window->resize(size);
    open();
    for (const PageEntry &entry : pageEntries()) {
        m_window->go({entry.key, {}, {}, {}});
        emit m_window->session()->failed({ErrorCode::DiskFull, QStringLiteral("What"), {}, {}}); // shows the button of the error bar
        QHash<QKeySequence, QString> letters;
        const auto take = [&](const QString &text) {
            const QKeySequence letter = QKeySequence::mnemonic(text);
            if (letter.isEmpty())
                return;
            QVERIFY2(!letters.contains(letter), qPrintable(QStringLiteral("%1: %2 and %3").arg(entry.key, text, letters.value(letter))));
            letters.insert(letter, text);
        };
        const auto menus = m_window->menuBar()->actions();
        for (const QAction *menu : menus)
            take(menu->text());
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                take(button->text());
        }
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *each : labels) {
            if (each->isVisible() && each->buddy())
                take(each->text());
        }
        QVERIFY(letters.size() > 6);
    }
}

void TestMainWindow::newEvidenceIsForTheStatementInView()
{
    open();
    m_window->go({QStringLiteral("statements"), QStringLiteral("qs3"), {}, {}});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QStringList ticked;
    QTimer::singleShot(0, m_window.get(), [&] {
        QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeModalWidget()));
        QWidget *dialog = QApplication::activeModalWidget();
        const auto toggles = dialog->findChildren<QAbstractButton *>();
        for (const QAbstractButton *toggle : toggles) {
            if (toggle->isChecked() && toggle->objectName().startsWith(QStringLiteral("statement-")))
                ticked += toggle->objectName();
        }
        dialog->close();
    });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ticked, QStringList{QStringLiteral("statement-4")});
}

void TestMainWindow::backLeadsToTheStatementThatWasInView()
{
    open();
    m_window->go({QStringLiteral("statements"), QStringLiteral("qs3"), {}, {}});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    m_window->go({QStringLiteral("rating"), {}, {}, {}});
    m_window->go({QStringLiteral("statements"), QStringLiteral("qs1"), {}, {}});
    action("goBack")->trigger();
    action("goBack")->trigger();
    QVERIFY2(label("pageTitle").startsWith(u'4'), qPrintable(label("pageTitle")));
}

void TestMainWindow::unsavedTextKeepsTheWindowOpen_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the window is closed") << QStringLiteral("fileQuit");
    QTest::newRow("the workbook is closed") << QStringLiteral("fileClose");
    QTest::newRow("another language is chosen") << QStringLiteral("language-cy");
}

void TestMainWindow::unsavedTextKeepsTheWindowOpen()
{
    QFETCH(QString, way);
    open();
    m_window->go({QStringLiteral("statements"), QStringLiteral("qs2"), {}, {}});
    auto *editor = m_window->findChild<QTextEdit *>(QStringLiteral("rationaleEditor"));
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("Typed on a stick that was pulled"));
    QVERIFY(QFile::remove(m_window->session()->workbook().path()));
    action(qPrintable(way))->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(m_prompts->asked.last(), QStringLiteral("leave unsaved"));
    QCOMPARE(m_prompts->unsaved, QStringLiteral("Typed on a stick that was pulled"));
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->session());
    editor = m_window->findChild<QTextEdit *>(QStringLiteral("rationaleEditor"));
    QCOMPARE(editor->toPlainText(), QStringLiteral("Typed on a stick that was pulled"));
    m_prompts->leaves = true;
    action("fileClose")->trigger();
    QVERIFY(!m_window->session());
}

void TestMainWindow::theSameFileIsNotOpenedTwice()
{
    open();
    const Session *before = m_window->session();
    QVERIFY(m_window->openWorkbook(m_folder->filePath(QStringLiteral("a.assay")), OpenMode::ReadWrite));
    QCOMPARE(m_window->session(), before);
    QVERIFY(m_prompts->asked.isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

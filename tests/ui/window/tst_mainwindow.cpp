// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "tests/support/warnings.h"
#include "tests/ui/window/fakeprompts.h"
#include "ui/models/session.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>
#include <QWindow>

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
    void failureShowsInTheErrorBar();
    void closingLeadsBackToTheStartPage();
    void droppedWorkbookIsOpened();
    void languageSwitchKeepsThePlace();
    void textSizeIsRememberedAndApplied();
    void emptyLogLeadsToTheWorkedExample();
    void followsTheSystemsTheme();
    void everyKeyHasOneMeaning();
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
    QTRY_VERIFY(m_window->page(QStringLiteral("rating"))->isVisible());
    QCOMPARE(m_settings->language(), QStringLiteral("cy"));
    QVERIFY(m_window->session());
    m_window->setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(action("fileQuit")->text(), QStringLiteral("&Quit"));
}

void TestMainWindow::textSizeIsRememberedAndApplied()
{
    open();
    action("text130")->trigger();
    QCOMPARE(m_settings->textPercent(), 130);
    QCOMPARE(font(TextRole::Body).pointSizeF(), 9.75 * 1.3);
    action("text100")->trigger();
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
    const auto actions = m_window->findChildren<QAction *>();
    for (const QAction *each : actions) {
        if (each->shortcut().isEmpty())
            continue;
        QVERIFY2(!keys.contains(each->shortcut()), qPrintable(each->text() + QStringLiteral(" and ") + keys.value(each->shortcut())));
        keys.insert(each->shortcut(), each->text());
    }
    QVERIFY(keys.size() > 15);
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

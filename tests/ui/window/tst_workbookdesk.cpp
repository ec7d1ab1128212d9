// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "tests/support/warnings.h"
#include "tests/ui/window/fakeprompts.h"
#include "ui/models/session.h"
#include "ui/theme/theme.h"
#include "ui/window/settings.h"
#include "ui/window/workbookdesk.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

using namespace assay;

class TestWorkbookDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void cleanup();
    void openedWorkbookWorksOnThisThread();
    void fileThatIsNoWorkbookIsTold();
    void newOneIsMadeAsWished();
    void secondThoughtsMakeNothing();
    void sampleIsWrittenAndOpened();
    void sampleThatIsThereIsOpened();
    void newOneThatCannotBeMadeIsTold();
    void copyIsWhole();
    void copyGetsTheEndingOfWorkbooks();
    void exportsAreWritten_data();
    void exportsAreWritten();
    void exportIsLeftWhenNoFileIsChosen();
    void namesStayInsideUnlessIncluded();
    void mergeTellsWhatCameIn();
    void verifyTellsThatAllIsWell();
    void verifyTellsWhatIsWrong();

private:
    void openNew();
    QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QByteArray content(const char *name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<test::FakePrompts> m_prompts;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Workbook> m_opened;
    std::unique_ptr<Session> m_session;
    WorkbookDesk *m_desk = nullptr;
};

void TestWorkbookDesk::init()
{
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file("settings.ini"));
    m_settings->setPersonName(QStringLiteral("Nomenclator"));
    m_prompts = std::make_unique<test::FakePrompts>();
    m_window = std::make_unique<QWidget>();
    m_desk = new WorkbookDesk(*m_settings, *m_prompts, m_window.get());
    connect(m_desk, &WorkbookDesk::opened, this, [this](std::unique_ptr<Workbook> &workbook) { m_opened = std::move(workbook); });
}

void TestWorkbookDesk::cleanup()
{
    m_session.reset();
    m_opened.reset();
    m_window.reset();
}

void TestWorkbookDesk::openNew()
{
    auto workbook = test::take(Workbook::create(file("a.assay"), {.authority = QStringLiteral("Testshire")}, m_settings->identity()));
    test::addItem(*workbook, QStringLiteral("Reviews are put back"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    m_session = std::make_unique<Session>(std::move(workbook));
    m_desk->setSession(m_session.get());
}

void TestWorkbookDesk::openedWorkbookWorksOnThisThread()
{
    openNew();
    m_session.reset();
    QVERIFY(m_desk->open(file("a.assay"), OpenMode::ReadWrite));
    QCOMPARE(m_opened->thread(), thread());
    QSignalSpy changed(m_opened.get(), &Workbook::changed);
    test::addItem(*m_opened, QStringLiteral("Another"));
    QCOMPARE(changed.size(), 1);
    test::take(m_opened->undo());
    QCOMPARE(m_opened->records().all<Evidence>().size(), 1);
}

void TestWorkbookDesk::fileThatIsNoWorkbookIsTold()
{
    QFile made(file("text.assay"));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("not a workbook");
    made.close();
    QVERIFY(!m_desk->open(made.fileName(), OpenMode::ReadWrite));
    QCOMPARE(m_prompts->told.size(), 1);
    QCOMPARE(m_prompts->told.first().code, ErrorCode::NotAWorkbook);
    QVERIFY(!m_opened);
}

void TestWorkbookDesk::newOneIsMadeAsWished()
{
    m_prompts->wish = NewWorkbookWish{
        {.authority = QStringLiteral("Testshire"), .kind = EngagementKind::PeerChallenge}, file("new.assay"), QStringLiteral("Peer 1")};
    m_desk->askNew(EngagementKind::PeerChallenge);
    QCOMPARE(m_prompts->asked, QStringList{QStringLiteral("new peer")});
    QVERIFY(m_opened);
    QCOMPARE(m_opened->records().engagement().kind, EngagementKind::PeerChallenge);
    QCOMPARE(m_opened->records().find(m_opened->self())->name, QStringLiteral("Peer 1"));
    QCOMPARE(m_settings->recentWorkbooks().size(), 1);
}

void TestWorkbookDesk::secondThoughtsMakeNothing()
{
    m_desk->askNew(EngagementKind::CqcAssessment);
    m_desk->askOpen(OpenMode::ReadWrite);
    m_desk->askSample();
    QVERIFY(!m_opened);
    QVERIFY(m_prompts->told.isEmpty());
}

void TestWorkbookDesk::sampleIsWrittenAndOpened()
{
    m_prompts->fileToSave = file("sample.assay");
    m_desk->askSample();
    QVERIFY(m_opened);
    QVERIFY(m_opened->records().all<Evidence>().size() >= 60);
    test::addItem(*m_opened, QStringLiteral("Another"));
}

void TestWorkbookDesk::sampleThatIsThereIsOpened()
{
    m_prompts->fileToSave = file("sample.assay");
    m_desk->askSample();
    const auto items = m_opened->records().all<Evidence>().size();
    test::addItem(*m_opened, QStringLiteral("Another"));
    m_opened.reset();
    m_desk->askSample();
    QVERIFY(m_opened);
    QCOMPARE(m_opened->records().all<Evidence>().size(), items + 1);
}

void TestWorkbookDesk::copyIsWhole()
{
    openNew();
    QSignalSpy said(m_session.get(), &Session::said);
    m_prompts->fileToSave = file("copy.assay");
    m_desk->askSaveCopy();
    QCOMPARE(said.size(), 1);
    const auto copy = test::take(Workbook::open(file("copy.assay"), OpenMode::ReadOnly, test::device()));
    QVERIFY(copy->records() == m_session->records());
}

void TestWorkbookDesk::newOneThatCannotBeMadeIsTold()
{
    m_prompts->wish = NewWorkbookWish{{.authority = QStringLiteral("Testshire")}, file("nowhere/new.assay"), QStringLiteral("Peer 1")};
    m_desk->askNew(EngagementKind::CqcAssessment);
    QCOMPARE(m_prompts->told.size(), 1);
    QVERIFY(!m_opened);
}

void TestWorkbookDesk::copyGetsTheEndingOfWorkbooks()
{
    openNew();
    m_prompts->fileToSave = file("copy");
    m_desk->askSaveCopy();
    QVERIFY(QFileInfo::exists(file("copy.assay")));
}

void TestWorkbookDesk::exportsAreWritten_data()
{
    QTest::addColumn<ExportKind>("kind");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("evidence log") << ExportKind::EvidenceCsv << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("workbook") << ExportKind::WorkbookJson << QByteArray("{");
    QTest::newRow("summary") << ExportKind::SummaryHtml << QByteArray("<!DOCTYPE html>");
}

void TestWorkbookDesk::exportsAreWritten()
{
    QFETCH(ExportKind, kind);
    QFETCH(QByteArray, beginning);
    openNew();
    m_prompts->fileToSave = file("out");
    m_desk->askExport(kind);
    QVERIFY(m_prompts->told.isEmpty());
    const QByteArray written = content("out");
    QVERIFY2(written.toLower().startsWith(beginning.toLower()), written.left(40).constData());
    QVERIFY(written.contains("Reviews are put back"));
}

void TestWorkbookDesk::exportIsLeftWhenNoFileIsChosen()
{
    openNew();
    m_desk->askExport(ExportKind::WorkbookJson);
    QCOMPARE(m_prompts->asked, QStringList({QStringLiteral("attribution"), QStringLiteral("save")}));
    QVERIFY(m_prompts->told.isEmpty());
    m_prompts->attribution = std::nullopt;
    m_desk->askExport(ExportKind::WorkbookJson);
    QCOMPARE(m_prompts->asked.last(), QStringLiteral("attribution"));
}

void TestWorkbookDesk::namesStayInsideUnlessIncluded()
{
    openNew();
    m_prompts->fileToSave = file("out.json");
    m_desk->askExport(ExportKind::WorkbookJson);
    QVERIFY(!content("out.json").contains("Nomenclator"));
    m_prompts->attribution = true;
    m_desk->askExport(ExportKind::WorkbookJson);
    QVERIFY(content("out.json").contains("Nomenclator"));
}

void TestWorkbookDesk::mergeTellsWhatCameIn()
{
    openNew();
    test::take(m_session->workbook().saveCopy(file("theirs.assay")));
    test::addItem(*test::take(Workbook::open(file("theirs.assay"), OpenMode::ReadWrite, test::device(2))), QStringLiteral("Theirs"));
    m_prompts->fileToOpen = file("theirs.assay");
    m_desk->askMerge();
    QCOMPARE(m_prompts->reports.size(), 1);
    QCOMPARE(m_session->records().all<Evidence>().size(), 2);
}

void TestWorkbookDesk::verifyTellsThatAllIsWell()
{
    openNew();
    m_desk->verify();
    QCOMPARE(m_prompts->reports.size(), 1);
    QVERIFY2(m_prompts->reports.first().startsWith(QStringLiteral("All is well")), qPrintable(m_prompts->reports.first()));
    QVERIFY(m_prompts->details.isEmpty());
}

void TestWorkbookDesk::verifyTellsWhatIsWrong()
{
    openNew();
    // The summary in the row differs from what the journal says; both lie in the file as plain text.
    QFile altered(file("a.assay"));
    QVERIFY(altered.open(QIODevice::ReadWrite));
    QByteArray bytes = altered.readAll();
    QVERIFY(bytes.count("Reviews are put back") >= 2);
    bytes.replace(bytes.indexOf("Reviews are put back"), 7, "Strikes");
    altered.seek(0);
    altered.write(bytes);
    altered.close();
    m_desk->verify();
    const bool isSaid = !m_prompts->told.isEmpty() || !m_prompts->details.isEmpty();
    QVERIFY(isSaid);
}

QTEST_MAIN(TestWorkbookDesk)
#include "tst_workbookdesk.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/ui/evidence/evidencepagetest.h"
#include "tests/ui/window/fakeprompts.h"
#include "ui/models/evidencemodel.h"

#include <QLineEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::test;

/// What the button "Export list" writes, and when it does not.
class TestEvidenceExport : public EvidencePageTest
{
    Q_OBJECT

private slots:
    void writesTheRowsInTheOrderShown();
    void writesOnlyWhatPassesTheFilters();
    void leavesNamesOutUnlessAskedFor();
    void cancellingWritesNothing();
    void neverReplacesTheWorkbook();
    void tellsWhatCouldNotBeWritten();
    void nothingShownIsNothingToExport();
    void oneAtATime();
    void leavingThePageFinishesTheFile();

private:
    [[nodiscard]] QPushButton *button() const
    {
        for (QWidget *widget : m_page->headerWidgets()) {
            if (widget->objectName() == u"exportList")
                return qobject_cast<QPushButton *>(widget);
        }
        return nullptr;
    }
    void press(const QString &path)
    {
        m_prompts.fileToSave = path;
        m_page->setPrompts(m_prompts);
        button()->show();
        QTest::mouseClick(button(), Qt::LeftButton);
    }
    /// Presses and waits until the page says that it is done.
    void exportTo(const QString &path)
    {
        QSignalSpy said(m_session.get(), &Session::said);
        press(path);
        QCOMPARE(said.size(), 0); // the window does not wait
        QTRY_VERIFY(!said.isEmpty() && said.last().first().toString().contains(QStringLiteral("exported to")));
    }
    [[nodiscard]] static CsvTable read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The table is missing");
        return take(readCsv(file.readAll()));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    FakePrompts m_prompts;
};

void TestEvidenceExport::writesTheRowsInTheOrderShown()
{
    QSignalSpy said(m_session.get(), &Session::said);
    const int summary = static_cast<int>(EvidenceColumn::Summary);
    m_table->sortByColumn(summary, Qt::AscendingOrder);
    exportTo(path(QStringLiteral("up.csv")));
    m_table->sortByColumn(summary, Qt::DescendingOrder);
    exportTo(path(QStringLiteral("down.csv")));
    const CsvTable up = read(path(QStringLiteral("up.csv")));
    const CsvTable down = read(path(QStringLiteral("down.csv")));
    QCOMPARE(up.rows.size(), 2);
    QCOMPARE(up.rows.first().first(), item(m_untagged).reference);
    QCOMPARE(down.rows.first().first(), item(m_tagged).reference);
    QVERIFY(said.last().first().toString().startsWith(QStringLiteral("2 item")));
    QVERIFY(said.last().first().toString().endsWith(QStringLiteral("exported to down.csv")));
}

void TestEvidenceExport::writesOnlyWhatPassesTheFilters()
{
    find<QLineEdit>("evidenceSearch")->setText(QStringLiteral("advice"));
    exportTo(path(QStringLiteral("some.csv")));
    const CsvTable table = read(path(QStringLiteral("some.csv")));
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows.first().at(table.column(QStringLiteral("summary"))), QStringLiteral("Advice is clear"));
}

void TestEvidenceExport::leavesNamesOutUnlessAskedFor()
{
    m_prompts.attribution = false;
    exportTo(path(QStringLiteral("without.csv")));
    m_prompts.attribution = true;
    exportTo(path(QStringLiteral("with.csv")));
    QCOMPARE(read(path(QStringLiteral("without.csv"))).column(QStringLiteral("said_by")), -1);
    QVERIFY(read(path(QStringLiteral("with.csv"))).column(QStringLiteral("said_by")) >= 0);
}

void TestEvidenceExport::cancellingWritesNothing()
{
    press(QString());
    m_prompts.attribution = std::nullopt;
    press(path(QStringLiteral("never.csv")));
    QVERIFY(!QFile::exists(path(QStringLiteral("never.csv"))));
    QVERIFY(m_prompts.told.isEmpty());
    m_prompts.attribution = false;
}

void TestEvidenceExport::neverReplacesTheWorkbook()
{
    const QString workbook = m_session->workbook().path();
    const qint64 size = QFileInfo(workbook).size();
    m_prompts.told.clear();
    press(workbook);
    QCOMPARE(m_prompts.told.size(), 1);
    QCOMPARE(QFileInfo(workbook).size(), size);
}

void TestEvidenceExport::tellsWhatCouldNotBeWritten()
{
    m_prompts.told.clear();
    press(path(QStringLiteral("no/such/folder.csv")));
    QTRY_COMPARE(m_prompts.told.size(), 1);
    QCOMPARE(m_prompts.told.first().code, ErrorCode::Io);
}

void TestEvidenceExport::nothingShownIsNothingToExport()
{
    QVERIFY(button()->isEnabled());
    find<QLineEdit>("evidenceSearch")->setText(QStringLiteral("zebra"));
    QVERIFY(!button()->isEnabled());
}

void TestEvidenceExport::oneAtATime()
{
    QSignalSpy said(m_session.get(), &Session::said);
    press(path(QStringLiteral("first.csv")));
    press(path(QStringLiteral("second.csv")));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.last().first().toString(), QStringLiteral("The list is still being exported."));
    QTRY_VERIFY(said.last().first().toString().endsWith(QStringLiteral("exported to first.csv")));
    QVERIFY(!QFile::exists(path(QStringLiteral("second.csv"))));
}

void TestEvidenceExport::leavingThePageFinishesTheFile()
{
    press(path(QStringLiteral("late.csv")));
    m_page.reset();
    QCOMPARE(read(path(QStringLiteral("late.csv"))).rows.size(), 2);
}

QTEST_MAIN(TestEvidenceExport)
#include "tst_evidenceexport.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/exchange/sample.h"
#include "tests/support/tempworkbook.h"
#include "ui/charts/bandgauge.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/models/coveragemodel.h"
#include "ui/models/session.h"
#include "ui/overview/alertsmodel.h"
#include "ui/overview/ratingcard.h"
#include "ui/overview/scorestable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>

using namespace assay;

class TestOverviewPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheRatingOfTheWorkedExample();
    void enterOpensTheStatementOfTheRow();
    void enterOnAThemeDoesNothing();
    void arrowsReachEveryCell();
    void enterOnAnAlertGoesToItsFix();
    void clickOnAnAlertGoesToItsFix();
    void aNewScoreMovesCardAndProgress();
    void hiddenPageCatchesUpWhenShown();
    void conflictAlertOpensItsDialog();
    void conflictOfAReadOnlyWorkbookIsOnlySaid();
    void addEvidenceOpensTheDialog();
    void readOnlyWorkbookOffersNoAdding();
    void allNineStatementsShow_data();
    void allNineStatementsShow();

private:
    void raiseConflict();
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    void open(std::unique_ptr<Workbook> workbook);

    QTemporaryDir m_folder;
    int m_copies = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    test::take(writeSample(m_folder.filePath(QStringLiteral("original.assay")), test::device()));
}

void TestOverviewPage::init()
{
    // The offscreen platform says what it cannot do.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    const QString copy = m_folder.filePath(QStringLiteral("copy%1.assay").arg(++m_copies));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("original.assay")), copy));
    open(test::take(Workbook::open(copy, OpenMode::ReadWrite, test::device())));
}

void TestOverviewPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestOverviewPage::open(std::unique_ptr<Workbook> workbook)
{
    m_page.reset();
    m_session = std::make_unique<Session>(std::move(workbook));
    m_page = std::make_unique<OverviewPage>(*m_session);
    m_page->resize(1280, 640);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestOverviewPage::showsTheRatingOfTheWorkedExample()
{
    const QString text = find<RatingCard>("ratingCard")->text();
    QVERIFY2(text.contains(QStringLiteral("Good 78%")) && text.contains(QStringLiteral("28 of 36 points"))
                 && text.contains(QStringLiteral("77.78%")),
             qPrintable(text));
    const auto *gauge = m_page->findChild<BandGauge *>();
    QVERIFY(gauge && gauge->position());
    QVERIFY(std::abs(*gauge->position() - 2800.0 / 36) < 0.01);
    QCOMPARE(find<QProgressBar>("progressScored")->value(), 9);
    QVERIFY(m_page->subtitle().startsWith(QStringLiteral("Hertfordshire")));
}

void TestOverviewPage::enterOpensTheStatementOfTheRow()
{
    QSignalSpy navigate(m_page.get(), &Page::navigate);
    auto *table = find<ScoresTable>("scoresTable");
    table->setFocus();
    table->showStatement(QStringLiteral("qs6"));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(navigate.count(), 1);
    const auto there = navigate.first().first().value<Destination>();
    QCOMPARE(there.page, QStringLiteral("statements"));
    QCOMPARE(there.statement, QStringLiteral("qs7"));
}

void TestOverviewPage::enterOnAThemeDoesNothing()
{
    QSignalSpy navigate(m_page.get(), &Page::navigate);
    auto *table = find<ScoresTable>("scoresTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(navigate.count(), 0);
}

void TestOverviewPage::arrowsReachEveryCell()
{
    auto *table = find<ScoresTable>("scoresTable");
    table->setFocus();
    table->showStatement(QStringLiteral("qs1"));
    QStringList spoken;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        spoken.append(table->currentIndex().data(Qt::AccessibleTextRole).toString());
        QTest::keyClick(table, Qt::Key_Right);
    }
    QCOMPARE(spoken.size(), 6);
    QVERIFY(spoken.first().startsWith(QStringLiteral("Quality statement 1")));
    QVERIFY(spoken.last().startsWith(QStringLiteral("Assessing needs, processes, ")));
    QVERIFY(!spoken.contains(QString()));
}

void TestOverviewPage::enterOnAnAlertGoesToItsFix()
{
    QSignalSpy navigate(m_page.get(), &Page::navigate);
    auto *alerts = find<QListView>("alertsList");
    QVERIFY(alerts->model()->rowCount() > 0);
    alerts->setFocus();
    alerts->setCurrentIndex(alerts->model()->index(0, 0));
    QTest::keyClick(alerts, Qt::Key_Return);
    QCOMPARE(navigate.count(), 1);
    QCOMPARE(navigate.first().first().value<Destination>().page, QStringLiteral("statements"));
}

void TestOverviewPage::clickOnAnAlertGoesToItsFix()
{
    QSignalSpy navigate(m_page.get(), &Page::navigate);
    auto *alerts = find<QListView>("alertsList");
    const QRect second = alerts->visualRect(alerts->model()->index(1, 0));
    QTest::mouseClick(alerts->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(navigate.count(), 1);
}

void TestOverviewPage::aNewScoreMovesCardAndProgress()
{
    QVERIFY(m_session->apply(setScore(m_session->workbook(), QStringLiteral("qs7"), std::nullopt, QString())));
    const QString text = find<RatingCard>("ratingCard")->text();
    QVERIFY2(text.contains(QStringLiteral("73 to 81%")) && !text.contains(QStringLiteral("78")), qPrintable(text));
    QVERIFY(!m_page->findChild<BandGauge *>()->position());
    QCOMPARE(find<QProgressBar>("progressScored")->value(), 8);
}

void TestOverviewPage::hiddenPageCatchesUpWhenShown()
{
    m_page->hide();
    QVERIFY(m_session->apply(setScore(m_session->workbook(), QStringLiteral("qs7"), 4, QString())));
    QVERIFY(find<RatingCard>("ratingCard")->text().contains(QStringLiteral("28 of 36")));
    m_page->show();
    QVERIFY(find<RatingCard>("ratingCard")->text().contains(QStringLiteral("29 of 36")));
}

/// The engagement's note is set here and in a copy, which is then merged.
void TestOverviewPage::raiseConflict()
{
    const auto setNote = [](Workbook &workbook, const QString &note) {
        Engagement engagement = workbook.records().engagement();
        engagement.note = note;
        test::take(workbook.apply(editEngagement(workbook, engagement)));
    };
    const QString theirs = m_folder.filePath(QStringLiteral("theirs%1.assay").arg(m_copies));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("original.assay")), theirs));
    setNote(*test::take(Workbook::open(theirs, OpenMode::ReadWrite, test::device(2))), QStringLiteral("theirs"));
    setNote(m_session->workbook(), QStringLiteral("ours"));
    QCOMPARE(test::take(m_session->workbook().merge(theirs)).conflictsRaised, 1);
}

void TestOverviewPage::conflictAlertOpensItsDialog()
{
    raiseConflict();

    QSignalSpy navigate(m_page.get(), &Page::navigate);
    bool isSeen = false;
    QTimer::singleShot(0, m_page.get(), [&isSeen] {
        auto *dialog = qobject_cast<ConflictDialog *>(QApplication::activeModalWidget());
        isSeen = dialog != nullptr;
        if (dialog)
            dialog->reject();
    });
    auto *alerts = find<QListView>("alertsList");
    alerts->setFocus();
    alerts->setCurrentIndex(alerts->model()->index(0, 0));
    QTest::keyClick(alerts, Qt::Key_Return);
    QVERIFY(isSeen);
    QCOMPARE(navigate.count(), 0);
}

void TestOverviewPage::conflictOfAReadOnlyWorkbookIsOnlySaid()
{
    raiseConflict();
    const QString path = m_session->workbook().path();
    m_page.reset();
    m_session.reset();
    open(test::take(Workbook::open(path, OpenMode::ReadOnly, test::device())));
    QSignalSpy said(m_session.get(), &Session::said);
    bool isSeen = false;
    QTimer::singleShot(0, m_page.get(), [&isSeen] {
        isSeen = QApplication::activeModalWidget() != nullptr;
        if (isSeen)
            QApplication::activeModalWidget()->close();
    });
    auto *alerts = find<QListView>("alertsList");
    alerts->setFocus();
    alerts->setCurrentIndex(alerts->model()->index(0, 0));
    QTest::keyClick(alerts, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(!isSeen);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().first().toString().contains(QStringLiteral("read-only")), qPrintable(said.first().first().toString()));
}

void TestOverviewPage::addEvidenceOpensTheDialog()
{
    bool isSeen = false;
    QTimer::singleShot(0, m_page.get(), [&isSeen] {
        auto *dialog = qobject_cast<EvidenceDialog *>(QApplication::activeModalWidget());
        isSeen = dialog != nullptr;
        if (dialog)
            dialog->reject();
    });
    auto *add = qobject_cast<QPushButton *>(m_page->headerWidgets().first());
    QVERIFY(add && add->isEnabled());
    add->click();
    QVERIFY(isSeen);
}

void TestOverviewPage::readOnlyWorkbookOffersNoAdding()
{
    const QString path = m_session->workbook().path();
    m_page.reset();
    m_session.reset();
    open(test::take(Workbook::open(path, OpenMode::ReadOnly, test::device())));
    const auto *add = m_page->headerWidgets().first();
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
    QVERIFY(find<RatingCard>("ratingCard")->text().contains(QStringLiteral("28 of 36")));
}

void TestOverviewPage::allNineStatementsShow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366x768 laptop") << QSize(1280, 612);
    QTest::newRow("1080p at 150%") << QSize(1194, 560);
    QTest::newRow("smallest window") << QSize(938, 452);
}

void TestOverviewPage::allNineStatementsShow()
{
    QFETCH(QSize, size);
    m_page->resize(size);
    QCoreApplication::processEvents();
    auto *table = find<ScoresTable>("scoresTable");
    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, table->model()->columnCount() - 1);
    const QRect cell = table->visualRect(last);
    QVERIFY2(table->viewport()->rect().contains(cell), qPrintable(QStringLiteral("%1,%2 in %3x%4")
                                                                      .arg(cell.right())
                                                                      .arg(cell.bottom())
                                                                      .arg(table->viewport()->width())
                                                                      .arg(table->viewport()->height())));
    QVERIFY(table->rowHeight(1) >= 26);
    auto *alerts = find<QListView>("alertsList");
    QVERIFY(alerts->viewport()->rect().contains(alerts->visualRect(alerts->model()->index(3, 0))));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"

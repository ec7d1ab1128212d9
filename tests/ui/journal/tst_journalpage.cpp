// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/readahead.h"
#include "ui/models/journalmodel.h"
#include "ui/models/session.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>

using namespace assay;
using namespace assay::test;

namespace {

/// A page on a workbook with two items, one of them changed, and a score.
struct Open {
    TempWorkbook book;
    Id<Evidence> carers = addItem(*book, QStringLiteral("Carers wait long"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    Id<Evidence> payments = addItem(*book, QStringLiteral("Direct payments work"));
    bool withdrawn = book->apply(withdrawEvidence(*book, payments, QStringLiteral("Said <b>twice</b>"))).has_value();
    bool scored = book->apply(setScore(*book, QStringLiteral("qs7"), 3, QStringLiteral("Because"))).has_value();
    Session session{std::move(book.workbook)};
    JournalPage page{session};
    QTableView *table = page.findChild<QTableView *>(QStringLiteral("journalTable"));
    QTextBrowser *detail = page.findChild<QTextBrowser *>(QStringLiteral("journalDetail"));

    Open()
    {
        page.resize(1280, 654);
        page.show();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
};

} // namespace

class TestJournalPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void newestEntryIsShownInFull();
    void arrowKeysWalkTheEntries();
    void changedFieldsReadBeforeAndAfter();
    void enterGoesToTheRecord();
    void typingFilters();
    void nothingThatFitsIsSaidInWords();
    void olderEntriesAreSearchedOnAWish();
    void fewFindsOfferToSearchOn();
    void oneRecordOnlyUntilTheChipIsTakenAway();
    void newEntriesAppear();
    void checkSaysThatTheJournalIsWhole();
    void shiftF9HidesAndShowsTheEntry();
    void sizesAreKept();
};

void TestJournalPage::newestEntryIsShownInFull()
{
    Open open;
    QVERIFY(open.withdrawn && open.scored);
    QCOMPARE(open.rows(), 5);
    const QString text = open.detail->toPlainText();
    QVERIFY(text.contains(QStringLiteral("Score of 7 Safeguarding")));
    QVERIFY(text.contains(QStringLiteral("Because")));
    QVERIFY(text.contains(QStringLiteral("Proof")));
    QVERIFY(text.contains(QString::fromLatin1(take(open.session.workbook().journal()).constFirst().hash.toHex().left(12))));
}

void TestJournalPage::arrowKeysWalkTheEntries()
{
    Open open;
    open.table->setFocus();
    QTest::keyClick(open.table, Qt::Key_Down);
    QCOMPARE(open.table->currentIndex().row(), 1);
    QVERIFY(open.detail->toPlainText().contains(QStringLiteral("Withdraw evidence")));
}

void TestJournalPage::changedFieldsReadBeforeAndAfter()
{
    Open open;
    open.table->selectRow(1);
    const QString text = open.detail->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Active \u2192 Withdrawn")), qPrintable(text));
    // What a person typed is text, never markup.
    QVERIFY2(text.contains(QStringLiteral("empty \u2192 Said <b>twice</b>")), qPrintable(text));
}

void TestJournalPage::enterGoesToTheRecord()
{
    Open open;
    QSignalSpy navigate(&open.page, &Page::navigate);
    open.table->setFocus();
    QTest::keyClick(open.table, Qt::Key_Return);
    QCOMPARE(navigate.takeFirst().constFirst().value<Destination>().statement, QStringLiteral("qs7"));
    QTest::keyClick(open.table, Qt::Key_Down);
    QTest::keyClick(open.table, Qt::Key_Return);
    const auto destination = navigate.takeFirst().constFirst().value<Destination>();
    QCOMPARE(destination.page, QStringLiteral("evidence"));
    QCOMPARE(destination.evidence, open.payments);
}

void TestJournalPage::typingFilters()
{
    Open open;
    open.page.find();
    auto *search = open.page.findChild<QLineEdit *>(QStringLiteral("journalSearch"));
    QTest::keyClicks(search, QStringLiteral("carers"));
    QCOMPARE(open.rows(), 5); // until typing is over
    QTRY_COMPARE(open.rows(), 1);
    QVERIFY(open.detail->toPlainText().contains(QStringLiteral("Carers wait long")));
    search->clear();
    QTest::keyClick(search, Qt::Key_Return); // does not wait
    QCOMPARE(open.rows(), 5);
    auto *kinds = open.page.findChild<QComboBox *>(QStringLiteral("journalKind"));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("evidence")));
    QCOMPARE(open.rows(), 3);
}

void TestJournalPage::nothingThatFitsIsSaidInWords()
{
    Open open;
    auto *nothing = open.page.findChild<QWidget *>(QStringLiteral("journalNothing"));
    QVERIFY(nothing && !nothing->isVisible());
    QTest::keyClicks(open.page.findChild<QLineEdit *>(QStringLiteral("journalSearch")), QStringLiteral("zebra"));
    QTRY_COMPARE(open.rows(), 0);
    QVERIFY(nothing->isVisible());
    QVERIFY(open.detail->toPlainText().isEmpty());
}

void TestJournalPage::olderEntriesAreSearchedOnAWish()
{
    Open open;
    for (int i = 0; i < 96; ++i)
        QVERIFY(open.session.apply(addSource(open.session.workbook(), sourceCalled(QString::number(i)))));
    auto *ahead = open.page.findChild<ReadAhead *>();
    open.page.findChild<JournalModel *>()->setPageSize(20);
    ahead->setFirst(20);
    open.page.open({QStringLiteral("journal"), {}, {}, open.payments.uuid()});
    open.page.open({}); // reads anew
    auto *nothing = open.page.findChild<QWidget *>(QStringLiteral("journalNothing"));
    const auto *sentence = nothing->findChild<QLabel *>(QStringLiteral("stateSentence"));
    auto *action = nothing->findChild<QPushButton *>(QStringLiteral("stateAction"));
    auto *search = open.page.findChild<QLineEdit *>(QStringLiteral("journalSearch"));
    QTest::keyClicks(search, QStringLiteral("carers wait"));
    QTest::keyClick(search, Qt::Key_Return);
    for (int wishes = 0; wishes < 3 && open.rows() == 0; ++wishes) {
        QTRY_VERIFY(!ahead->isReading());
        QVERIFY2(sentence->text().startsWith(QStringLiteral("Nothing among the newest ")), qPrintable(sentence->text()));
        QVERIFY(action->isVisible());
        QCOMPARE(action->text(), QStringLiteral("Search older entries"));
        action->setFocus();
        QTest::keyClick(action, Qt::Key_Space);
        QTRY_VERIFY(!ahead->isReading());
    }
    QCOMPARE(open.rows(), 1);
    QVERIFY(open.table->isVisible() && !nothing->isVisible());
    QVERIFY(open.detail->toPlainText().contains(QStringLiteral("Carers wait long")));
    search->setText(QStringLiteral("zebra"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(nothing->isVisible());
    QVERIFY(!action->isVisible()); // the end was reached
}

void TestJournalPage::fewFindsOfferToSearchOn()
{
    Open open;
    for (int i = 0; i < 100; ++i)
        QVERIFY(open.session.apply(
            addSource(open.session.workbook(), sourceCalled(i % 90 == 5 ? QStringLiteral("Survey") : QStringLiteral("Report")))));
    open.page.findChild<JournalModel *>()->setPageSize(20);
    auto *ahead = open.page.findChild<ReadAhead *>();
    ahead->setFirst(20);
    open.page.open({QStringLiteral("journal"), {}, {}, open.payments.uuid()});
    open.page.open({});
    auto *search = open.page.findChild<QLineEdit *>(QStringLiteral("journalSearch"));
    auto *older = open.page.findChild<QLabel *>(QStringLiteral("journalOlder"));
    QVERIFY(!older->isVisible());
    search->setText(QStringLiteral("survey"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(open.rows(), 1);
    QVERIFY(older->isVisible());
    open.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    older->setFocus();
    for (int wishes = 0; wishes < 3 && older->isVisible(); ++wishes) {
        QTest::keyClick(older, Qt::Key_Return);
        QTRY_VERIFY(!ahead->isReading());
    }
    QVERIFY(!older->isVisible());
    QCOMPARE(open.rows(), 2);
    QVERIFY(open.table->hasFocus());
}

void TestJournalPage::oneRecordOnlyUntilTheChipIsTakenAway()
{
    Open open;
    open.page.open({QStringLiteral("journal"), {}, {}, open.payments.uuid()});
    QCOMPARE(open.rows(), 2);
    auto *chip = open.page.findChild<QWidget *>(QStringLiteral("journalRecord"));
    QVERIFY(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(open.rows(), 5);
}

void TestJournalPage::newEntriesAppear()
{
    Open open;
    QVERIFY(open.session.apply(addSource(open.session.workbook(), sourceCalled(QStringLiteral("Survey")))));
    QCOMPARE(open.rows(), 6);
    open.table->selectRow(0);
    QVERIFY(open.detail->toPlainText().contains(QStringLiteral("Survey")));
}

void TestJournalPage::checkSaysThatTheJournalIsWhole()
{
    Open open;
    auto *button = open.page.findChild<QPushButton *>(QStringLiteral("checkChain"));
    auto *result = open.page.findChild<QLabel *>(QStringLiteral("checkResult"));
    button->click();
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(button->isEnabled());
    QVERIFY2(result->isVisible() && result->text().startsWith(QStringLiteral("The journal is whole: 5 ")), qPrintable(result->text()));
}

void TestJournalPage::shiftF9HidesAndShowsTheEntry()
{
    Open open;
    open.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.detail->setFocus();
    QTest::keyClick(open.detail, Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!open.detail->isVisible());
    QVERIFY(open.table->hasFocus());
    QTest::keyClick(open.table, Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(open.detail->isVisible());
}

void TestJournalPage::sizesAreKept()
{
    Open open;
    auto *panes = open.page.findChild<QSplitter *>(QStringLiteral("panes"));
    panes->setSizes({700, 540});
    const QList<int> sizes = panes->sizes();
    JournalPage again(open.session);
    again.setArrangement(open.page.arrangement());
    again.resize(1280, 654);
    again.show();
    QCOMPARE(again.findChild<QSplitter *>(QStringLiteral("panes"))->sizes(), sizes);
}

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scoretable.h"

#include "core/exchange/participants.h"
#include "core/scoring/verdict.h"
#include "tests/support/tempworkbook.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<ScoreImport> read(const Workbook &workbook, const QByteArray &csv)
{
    return readScores(workbook, take(readCsv(csv)));
}

const Score *ownScore(const Workbook &workbook, const QString &statement)
{
    return workbook.records().find(Score::idFor(workbook.self(), statement));
}

} // namespace

class TestScoreTable : public QObject
{
    Q_OBJECT

private slots:
    void setsScoresInOneChange();
    void blankIsNotZero();
    void rationaleStaysWhenNoneIsGiven();
    void scoreStaysWhenNoneIsGiven();
    void assessorsAreMadeOnce();
    void rowIsRefused_data();
    void rowIsRefused();
    void textThatCannotBeKeptIsRefused_data();
    void textThatCannotBeKeptIsRefused();
    void sameStatementTwiceIsRefused();
    void columnsAreChecked();
};

void TestScoreTable::setsScoresInOneChange()
{
    TempWorkbook book;
    const qsizetype before = take(book->journal()).size();
    const auto import = take(read(*book, "statement,score,rationale\n1,3,Good work [A-001]\nSafeguarding,2,\n"));
    QCOMPARE(import.set, 2);
    take(book->apply(import.change));
    QCOMPARE(take(book->journal()).size(), before + 1);
    QCOMPARE(ownScore(*book, u"qs1"_s)->score, std::optional(3));
    QCOMPARE(ownScore(*book, u"qs1"_s)->rationale, u"Good work [A-001]"_s);
    QCOMPARE(ownScore(*book, u"qs7"_s)->score, std::optional(2));
}

void TestScoreTable::blankIsNotZero()
{
    TempWorkbook book;
    const auto import = take(read(*book, "statement,score\n1,3\n7,\n"));
    QCOMPARE(import.set, 1);
    QCOMPARE(import.blank, 1);
    QVERIFY(import.refused.isEmpty());
    take(book->apply(import.change));
    QVERIFY(!ownScore(*book, u"qs7"_s));
}

void TestScoreTable::rationaleStaysWhenNoneIsGiven()
{
    TempWorkbook book;
    take(book->apply(setScore(*book, u"qs1"_s, 2, u"Because"_s)));
    take(book->apply(take(read(*book, "statement,score,rationale\n1,3,\n")).change));
    QCOMPARE(ownScore(*book, u"qs1"_s)->score, std::optional(3));
    QCOMPARE(ownScore(*book, u"qs1"_s)->rationale, u"Because"_s);
}

void TestScoreTable::scoreStaysWhenNoneIsGiven()
{
    TempWorkbook book;
    take(book->apply(setScore(*book, u"qs1"_s, 2, u"Because"_s)));
    take(book->apply(take(read(*book, "statement,score,rationale\n1,,Better reason\n")).change));
    QCOMPARE(ownScore(*book, u"qs1"_s)->score, std::optional(2));
    QCOMPARE(ownScore(*book, u"qs1"_s)->rationale, u"Better reason"_s);
}

void TestScoreTable::assessorsAreMadeOnce()
{
    TempWorkbook book;
    const auto import = take(read(*book, "statement,score,assessor\n1,3,Second\n2,3,second\n1,2,Assessor 1\n"));
    QVERIFY(import.refused.isEmpty());
    take(book->apply(import.change));
    QCOMPARE(book->records().all<Participant>().size(), 2);
    const Participant second = take(participantNamed(book->records(), u"Second"_s));
    QCOMPARE(book->records().find(Score::idFor(second.id, u"qs2"_s))->score, std::optional(3));
    const auto all = verdicts(book->framework(), book->records());
    QCOMPARE(all.value(u"qs1"_s).state, Verdict::State::Differs);
    QCOMPARE(all.value(u"qs2"_s).score, std::optional(3));
}

void TestScoreTable::rowIsRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("score of 0") << QByteArray("2,0");
    QTest::newRow("score of 5") << QByteArray("2,5");
    QTest::newRow("score in words") << QByteArray("2,three");
    QTest::newRow("unknown statement") << QByteArray("10,3");
    QTest::newRow("title of a theme") << QByteArray("Leadership,3");
    QTest::newRow("no statement") << QByteArray(",3");
}

void TestScoreTable::rowIsRefused()
{
    QFETCH(QByteArray, row);
    TempWorkbook book;
    const auto import = take(read(*book, "statement,score\n1,3\n" + row + "\n9,4\n"));
    QCOMPARE(import.set, 2);
    QCOMPARE(import.refused.size(), 1);
    QCOMPARE(import.refused.first().line, 3);
    QVERIFY(!import.refused.first().reason.isEmpty());
}

void TestScoreTable::textThatCannotBeKeptIsRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("mark before the statement") << QByteArray("\xef\xbb\xbf"
                                                             "2,3,because,Ann");
    QTest::newRow("mark before the rationale") << QByteArray("2,3,\xef\xbb\xbf because,Ann");
    QTest::newRow("mark before the assessor") << QByteArray("2,3,because,\xef\xbb\xbf Ann");
}

void TestScoreTable::textThatCannotBeKeptIsRefused()
{
    QFETCH(QByteArray, row);
    TempWorkbook book;
    const auto import = take(read(*book, "statement,score,rationale,assessor\n1,3,x,Ann\n" + row + "\n9,4,x,Ann\n"));
    QCOMPARE(import.set, 2);
    QCOMPARE(import.refused.size(), 1);
    QCOMPARE(import.refused.first().line, 3);
    QVERIFY(import.refused.first().reason.contains(u"byte order mark"));
    take(book->apply(import.change));
}

void TestScoreTable::sameStatementTwiceIsRefused()
{
    TempWorkbook book;
    const auto import = take(read(*book, "statement,score\n1,3\nAssessing needs,2\n"));
    QCOMPARE(import.set, 1);
    QCOMPARE(import.refused.size(), 1);
    QVERIFY(import.refused.first().reason.contains(u"line 2"));
}

void TestScoreTable::columnsAreChecked()
{
    TempWorkbook book;
    for (const QByteArray &csv :
         {QByteArray("statement,points\n1,3\n"), QByteArray("score\n3\n"), QByteArray("statement,score,colour\n1,3,red\n")}) {
        const auto import = read(*book, csv);
        QVERIFY(!import);
        QVERIFY(import.error().remedy.contains(u"statement, score, rationale, assessor"));
    }
}

QTEST_GUILESS_MAIN(TestScoreTable)
#include "tst_scoretable.moc"

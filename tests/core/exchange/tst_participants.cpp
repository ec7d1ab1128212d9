// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participants.h"

#include "core/exchange/scoretable.h"
#include "tests/support/tempworkbook.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

class TestParticipants : public QObject
{
    Q_OBJECT

private slots:
    void findsByNameWhateverItsCase();
    void newPersonIsTheSameOnEveryLaptop();
    void seriesIsNotOneThatIsTaken();
    void refusesABlankName();
    void refusesANameThatSeveralHave();
    void ownNameIsOneselfAlsoBeforeJoining();
    void ownNameIsOneselfAlsoWhenOthersHaveIt();
    void newPersonDoesNotTakeTheSeriesOfOneWhoIsToJoin();
    void rowsWithTheOwnNameAndWithNoneAreOfOneAssessor();
};

namespace {

/// A colleague's copy that nobody of this device has changed yet.
void openAsColleague(TempWorkbook &book)
{
    book.reopen(2);
    QCOMPARE(book->me().name, u"Assessor 2"_s);
    QVERIFY(!book->records().find(book->self()));
}

/// One score for qs1, as `score set --assessor` makes it.
void scoreAs(Workbook &book, const QString &name, int score)
{
    take(book.apply(take(scoreChange(book, u"set_score"_s, {{u"qs1"_s, score, std::nullopt, name}}))));
}

} // namespace

void TestParticipants::findsByNameWhateverItsCase()
{
    TempWorkbook book;
    const auto found = take(participantNamed(book->records(), u"  assessor   1"_s));
    QCOMPARE(found.id, book->self());
}

void TestParticipants::newPersonIsTheSameOnEveryLaptop()
{
    TempWorkbook book;
    const auto here = take(participantNamed(book->records(), u"Second assessor"_s));
    const auto there = take(participantNamed(book->records(), u"second  ASSESSOR"_s));
    QVERIFY(!book->records().find(here.id));
    QCOMPARE(there.id, here.id);
    QCOMPARE(there.series, here.series);
    QVERIFY(here.device.isNull());
    QVERIFY(here.series.startsWith(u'S'));
}

void TestParticipants::seriesIsNotOneThatIsTaken()
{
    TempWorkbook book;
    const auto free = take(participantNamed(book->records(), u"Second assessor"_s));
    const auto other = take(participantNamed(book->records(), u"Second assessor"_s, {free.series}));
    QVERIFY(other.series != free.series);
}

void TestParticipants::refusesABlankName()
{
    TempWorkbook book;
    QVERIFY(!participantNamed(book->records(), u" \t "_s));
}

void TestParticipants::refusesANameThatSeveralHave()
{
    TempWorkbook book;
    Change change;
    change.verb = u"edit_participant"_s;
    for (const QString &series : {u"X"_s, u"Y"_s})
        change.insert(Participant{Id<Participant>::create(), u"Panel"_s, {}, series, {}});
    take(book->apply(change));
    const auto found = participantNamed(book->records(), u"panel"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::InvalidInput);
}

void TestParticipants::ownNameIsOneselfAlsoBeforeJoining()
{
    TempWorkbook book;
    openAsColleague(book);
    scoreAs(*book, u" assessor  2"_s, 2);
    QCOMPARE(book->records().all<Participant>().size(), 2);
    QCOMPARE(book->records().find(Score::idFor(book->self(), u"qs1"_s))->score, std::optional(2));
    scoreAs(*book, u"Assessor 2"_s, 3);
    QCOMPARE(book->records().all<Participant>().size(), 2);
    QCOMPARE(book->records().all<Score>().size(), 1);
    QCOMPARE(book->records().find(Score::idFor(book->self(), u"qs1"_s))->score, std::optional(3));
}

void TestParticipants::ownNameIsOneselfAlsoWhenOthersHaveIt()
{
    TempWorkbook book;
    scoreAs(*book, u"Assessor 2"_s, 1); // someone else enters it for her
    openAsColleague(book);
    scoreAs(*book, u"Assessor 2"_s, 2);
    QCOMPARE(book->records().find(Score::idFor(book->self(), u"qs1"_s))->score, std::optional(2));
    scoreAs(*book, u"Assessor 2"_s, 4);
    QCOMPARE(book->records().find(Score::idFor(book->self(), u"qs1"_s))->score, std::optional(4));
}

void TestParticipants::newPersonDoesNotTakeTheSeriesOfOneWhoIsToJoin()
{
    TempWorkbook book;
    openAsColleague(book);
    const auto first = take(participantNamed(book->records(), u"Adviser"_s, {}));
    Participant me = book->me();
    me.series = first.series;
    take(book->apply(editParticipant(*book, me)));
    QVERIFY(take(assessorNamed(*book, u"Adviser"_s)).series != me.series);
}

void TestParticipants::rowsWithTheOwnNameAndWithNoneAreOfOneAssessor()
{
    TempWorkbook book;
    for (const bool hasJoined : {false, true}) {
        if (!hasJoined)
            openAsColleague(book);
        const auto import = take(
            readScores(*book, take(readCsv("statement,score,assessor\n1,3,\n2,3,\n1,2,assessor 2\n2,4,Somebody else\n"))));
        QCOMPARE(import.set, 3);
        QCOMPARE(import.refused.size(), 1);
        QCOMPARE(import.refused.first().line, 4);
        QVERIFY2(import.refused.first().reason.contains(u"line 2"_s), qPrintable(import.refused.first().reason));
        take(book->apply(import.change));
        QCOMPARE(book->records().all<Participant>().size(), 3);
        QCOMPARE(book->records().find(Score::idFor(book->self(), u"qs1"_s))->score, std::optional(3));
    }
}

QTEST_GUILESS_MAIN(TestParticipants)
#include "tst_participants.moc"

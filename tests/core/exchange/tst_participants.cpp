// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participants.h"

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
};

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

QTEST_GUILESS_MAIN(TestParticipants)
#include "tst_participants.moc"

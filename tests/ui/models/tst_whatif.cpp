// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"
#include "ui/models/whatif.h"

using namespace assay;
using namespace assay::test;

namespace {

QString key(int number)
{
    return QStringLiteral("qs%1").arg(number);
}

/// Threes, and a 4 for partnerships: 28 of 36.
void scoreAll(Workbook &workbook, int upTo = 9)
{
    for (int number = 1; number <= upTo; ++number)
        take(workbook.apply(setScore(workbook, key(number), number == 5 ? 4 : 3, QStringLiteral("Because"))));
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void emptyIsTheRealRating();
    void triedScoresChangeTheRatingAndNothingElse();
    void realScoreTriedIsNotTried();
    void putBackAndReset();
    void scoreThatBecomesRealIsNoLongerTried();
    void unscoredStatementCanBeTried();
    void scoreOfOneGivesItsNoteOnce();
    void peerChallengeHasNoRatingToTry();
};

void TestWhatIf::emptyIsTheRealRating()
{
    TempWorkbook book;
    scoreAll(*book);
    Session session(std::move(book.workbook));
    const WhatIf whatIf(session);
    QVERIFY(whatIf.isEmpty());
    QCOMPARE(whatIf.rating()->fraction.points, 28);
    QVERIFY2(whatIf.sentence().startsWith(QStringLiteral("28 of 36 is 4 ")), qPrintable(whatIf.sentence()));
    QVERIFY(whatIf.sentence().endsWith(QStringLiteral("short of outstanding.")));
}

void TestWhatIf::triedScoresChangeTheRatingAndNothingElse()
{
    TempWorkbook book;
    scoreAll(*book);
    Session session(std::move(book.workbook));
    WhatIf whatIf(session);
    QSignalSpy changed(&whatIf, &WhatIf::changed);
    const auto before = take(session.workbook().journal()).size();
    for (const int number : {1, 8, 9})
        whatIf.set(key(number), 4);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(whatIf.rating()->fraction.points, 31);
    QCOMPARE(whatIf.rating()->percent, std::optional(87));
    QVERIFY(whatIf.sentence().startsWith(QStringLiteral("31 of 36 is 1 ")));
    QCOMPARE(session.rating()->fraction.points, 28);
    QCOMPARE(session.scores().value(key(1)), 3);
    QCOMPARE(take(session.workbook().journal()).size(), before);
}

void TestWhatIf::realScoreTriedIsNotTried()
{
    TempWorkbook book;
    scoreAll(*book);
    Session session(std::move(book.workbook));
    WhatIf whatIf(session);
    whatIf.set(key(1), 4);
    QCOMPARE(whatIf.tried(key(1)), std::optional(4));
    whatIf.set(key(1), 3);
    QVERIFY(!whatIf.tried(key(1)));
    QVERIFY(whatIf.isEmpty());
}

void TestWhatIf::putBackAndReset()
{
    TempWorkbook book;
    scoreAll(*book);
    Session session(std::move(book.workbook));
    WhatIf whatIf(session);
    whatIf.set(key(1), 4);
    whatIf.set(key(2), 2);
    whatIf.putBack(key(1));
    QVERIFY(!whatIf.tried(key(1)));
    QCOMPARE(whatIf.shown(key(2)), std::optional(2));
    whatIf.reset();
    QVERIFY(whatIf.isEmpty());
    QCOMPARE(whatIf.rating()->fraction.points, 28);
}

void TestWhatIf::scoreThatBecomesRealIsNoLongerTried()
{
    TempWorkbook book;
    scoreAll(*book);
    Session session(std::move(book.workbook));
    WhatIf whatIf(session);
    whatIf.set(key(1), 4);
    QVERIFY(session.apply(setScore(session.workbook(), key(1), 4, QStringLiteral("Better"))));
    QVERIFY(whatIf.isEmpty());
    QCOMPARE(whatIf.real(key(1)), std::optional(4));
}

void TestWhatIf::unscoredStatementCanBeTried()
{
    TempWorkbook book;
    scoreAll(*book, 8);
    Session session(std::move(book.workbook));
    WhatIf whatIf(session);
    QVERIFY(!whatIf.rating()->complete);
    QVERIFY(whatIf.sentence().contains(QStringLiteral("73 to 81")));
    whatIf.set(key(9), 2);
    QVERIFY(whatIf.rating()->complete);
    QCOMPARE(whatIf.rating()->fraction.points, 27);
    QVERIFY(!session.rating()->complete);
    QVERIFY(!whatIf.real(key(9)));
}

void TestWhatIf::scoreOfOneGivesItsNoteOnce()
{
    TempWorkbook book;
    scoreAll(*book);
    Session session(std::move(book.workbook));
    WhatIf whatIf(session);
    whatIf.set(key(1), 2);
    QVERIFY(whatIf.notes().isEmpty());
    whatIf.set(key(1), 1);
    whatIf.set(key(2), 1);
    QCOMPARE(whatIf.notes(), QStringList{session.framework().level(1)->notice});
    QVERIFY(whatIf.notes().constFirst().contains(QStringLiteral("50(2)")));
}

void TestWhatIf::peerChallengeHasNoRatingToTry()
{
    TempWorkbook book({.authority = QStringLiteral("Testshire"), .kind = EngagementKind::PeerChallenge});
    scoreAll(*book);
    Session session(std::move(book.workbook));
    WhatIf whatIf(session);
    whatIf.set(key(1), 4);
    QVERIFY(!whatIf.rating());
    QVERIFY(whatIf.sentence().isEmpty());
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"

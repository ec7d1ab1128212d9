// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/merging.h"

#include "tests/support/rawfile.h"
#include "tests/support/team.h"

using namespace assay;
using namespace assay::test;

/// What becomes of conflicts that were settled, on one laptop or on several, when copies are merged again.
class TestSettling : public QObject
{
    Q_OBJECT

private slots:
    void settledConflictStaysSettled();
    void settlingForTheRemovalWithdrawsTheItem();
    void settlingForTheEarlierValueTravels();
    void settledDifferentlyIsAConflictAgain_data();
    void settledDifferentlyIsAConflictAgain();
    void settledAlikeIsNone();
    void settlingThatWasTakenBackDoesNotCount();
    void settlingThatWasDoneAgainCounts();
    void keptValueDoesNotHideACorrection();
    void removalSettledDifferentlyIsAConflictAgain();
};

void TestSettling::settledConflictStaysSettled()
{
    Team team;
    team.setSummary(0, QStringLiteral("earlier"));
    later();
    team.setSummary(1, QStringLiteral("later"));
    take(team[0].saveCopy(team.path(7)));
    team.merge(0, 1);
    settle(team, 0, ConflictChoice::Later);
    later();
    // The other raises the same conflict afterwards, without knowing that it is settled.
    QCOMPARE(take(team[1].merge(team.path(7))).conflictsRaised, 1);
    QCOMPARE(team.conflicts(1).first().status, ConflictStatus::Open);
    QCOMPARE(team.merge(0, 1).conflictsRaised, 0);
    QCOMPARE(team.conflicts(0).first().status, ConflictStatus::Resolved);
    bothWays(team);
    QCOMPARE(team.conflicts(1).size(), 1);
    QCOMPARE(team.conflicts(1).first().status, ConflictStatus::Resolved);
    QCOMPARE(team.conflicts(1).first().resolution, QStringLiteral("Asked the team"));
}

void TestSettling::settlingForTheRemovalWithdrawsTheItem()
{
    Team team;
    take(team[0].undo());
    later();
    team.setSummary(1, QStringLiteral("Carers wait six weeks"));
    team.merge(0, 1);
    for (const Conflict &conflict : team.conflicts(0)) {
        const auto settled = team[0].apply(settleConflict(team[0], conflict.id, ConflictChoice::Earlier, QStringLiteral("Asked the team")));
        // The source came back because the item needs it, so its removal cannot be chosen.
        QCOMPARE(settled.has_value(), conflict.kindName == QStringLiteral("evidence"));
    }
    const Evidence *item = team[0].records().find(team.item);
    QVERIFY(item);
    QCOMPARE(item->status, EvidenceStatus::Withdrawn);
    QCOMPARE(item->withdrawnBecause, QStringLiteral("Asked the team"));
    bothWays(team);
}

void TestSettling::settlingForTheEarlierValueTravels()
{
    Team team;
    team.setSummary(0, QStringLiteral("earlier"));
    later();
    team.setSummary(1, QStringLiteral("later"));
    team.merge(0, 1);
    settle(team, 0, ConflictChoice::Earlier);
    QCOMPARE(team.summary(0), QStringLiteral("earlier"));
    QCOMPARE(team.merge(1, 0).conflictsRaised, 0);
    QCOMPARE(team.summary(1), QStringLiteral("earlier"));
    bothWays(team);
}

void TestSettling::settledDifferentlyIsAConflictAgain_data()
{
    QTest::addColumn<bool>("isEarlierFirst");
    QTest::addColumn<int>("into");
    QTest::newRow("earlier, then later; merged by the one") << true << 0;
    QTest::newRow("earlier, then later; merged by the other") << true << 1;
    QTest::newRow("later, then earlier; merged by the one") << false << 0;
    QTest::newRow("later, then earlier; merged by the other") << false << 1;
}

void TestSettling::settledDifferentlyIsAConflictAgain()
{
    QFETCH(bool, isEarlierFirst);
    QFETCH(int, into);
    Team team;
    raiseOnBoth(team);
    const QList choices{ConflictChoice::Earlier, ConflictChoice::Later};
    const int first = isEarlierFirst ? 0 : 1;
    settle(team, first, choices[first]);
    later();
    settle(team, 1 - first, choices[1 - first]);
    take(team[1 - into].saveCopy(team.path(7)));
    QCOMPARE(team.merge(into, 1 - into).conflictsRaised, 1);
    QCOMPARE(open(team, into).size(), 1);
    const Conflict conflict = open(team, into).first();
    const QStringList values{QStringLiteral("earlier"), QStringLiteral("later")};
    QCOMPARE(conflict.field, QStringLiteral("summary"));
    QCOMPARE(conflict.firstValue, values[first]);
    QCOMPARE(conflict.secondValue, values[1 - first]);
    QCOMPARE(team.summary(into), conflict.secondValue);
    bothWays(team);
    QCOMPARE(open(team, 1 - into).size(), 1);
    settle(team, 1, ConflictChoice::Earlier);
    bothWays(team);
    QCOMPARE(team.summary(0), conflict.firstValue);
    QVERIFY(open(team, 0).isEmpty());
}

void TestSettling::settledAlikeIsNone()
{
    for (const auto choice : {ConflictChoice::Earlier, ConflictChoice::Later}) {
        Team team;
        raiseOnBoth(team);
        for (const int laptop : {0, 1})
            settle(team, laptop, choice);
        QCOMPARE(team.merge(0, 1).conflictsRaised, 0);
        bothWays(team);
        QVERIFY(open(team, 0).isEmpty());
        QCOMPARE(team.summary(0), choice == ConflictChoice::Earlier ? QStringLiteral("earlier") : QStringLiteral("later"));
    }
}

void TestSettling::settlingThatWasTakenBackDoesNotCount()
{
    Team team;
    raiseOnBoth(team);
    settle(team, 0, ConflictChoice::Earlier);
    later();
    settle(team, 1, ConflictChoice::Later);
    take(team[1].undo());
    QCOMPARE(team.merge(0, 1).conflictsRaised, 0);
    bothWays(team);
    QCOMPARE(team.summary(1), QStringLiteral("earlier"));
    QVERIFY(open(team, 1).isEmpty());
}

void TestSettling::settlingThatWasDoneAgainCounts()
{
    Team team;
    raiseOnBoth(team);
    settle(team, 0, ConflictChoice::Earlier);
    later();
    settle(team, 1, ConflictChoice::Later);
    take(team[1].undo());
    take(team[1].redo());
    QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
    bothWays(team);
    QCOMPARE(open(team, 1).size(), 1);
}

void TestSettling::keptValueDoesNotHideACorrection()
{
    Team team;
    team.setSummary(0, QStringLiteral("a"));
    later();
    team.setSummary(1, QStringLiteral("b"));
    team.merge(0, 1);
    later();
    team.setSummary(1, QStringLiteral("b, corrected")); // does not know of the conflict
    later();
    settle(team, 0, ConflictChoice::Later);
    QCOMPARE(team.merge(0, 1).conflictsRaised, 0);
    QCOMPARE(team.summary(0), QStringLiteral("b, corrected"));
    bothWays(team);
}

void TestSettling::removalSettledDifferentlyIsAConflictAgain()
{
    Team team;
    const auto tag = Tag::idFor(team.item, QStringLiteral("qs1"));
    take(team[0].apply(toggleTag(team[0], team.item, QStringLiteral("qs1"), Polarity::Strength)));
    later();
    take(team[1].apply(setPolarity(team[1], team.item, Polarity::Neutral)));
    bothWays(team);
    settle(team, 0, ConflictChoice::Earlier); // the tag goes
    QVERIFY(!team[0].records().find(tag));
    later();
    settle(team, 1, ConflictChoice::Later); // and stays
    QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
    QVERIFY(team[0].records().find(tag));
    bothWays(team);
    QCOMPARE(open(team, 1).size(), 1);
}

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/merging.h"

#include "tests/support/rawfile.h"
#include "tests/support/team.h"

#include <QThread>

using namespace assay;
using namespace assay::test;

/// What two copies come to when each changed something. Each case ends with both merged both ways and equal.
class TestMerging : public QObject
{
    Q_OBJECT

private slots:
    void differentFieldsAreNoConflict();
    void sameFieldRaisesAConflictWithBothValues();
    void whoMergesFirstMakesNoDifference_data();
    void whoMergesFirstMakesNoDifference();
    void independentMergesRaiseTheConflictOnce();
    void chainOfEditsIsOneConflict();
    void equalFinalValuesAreNoConflict();
    void fieldThatIsEmptiedIsAConflict();
    void removedHereAndChangedThereComesBack();
    void removedOnBothSidesStaysRemoved_data();
    void removedOnBothSidesStaysRemoved();
    void tagTakenOffAndSetAgainDoesNotHideTheOthersChange();
    void tagToAnItemWhoseAddingWasUndoneBringsItBack();
    void sameTagSetDifferentlyOnBothIsAConflict();
    void sameTagSetAlikeOnBothIsNone();
    void latestPolicyTakesTheLaterWithoutConflict();
    void mergingTwiceAddsNothing();
    void laterEditAfterAMergeIsNoNewConflict();
    void itemThatComesBackHasItsTags_data();
    void itemThatComesBackHasItsTags();
    void tagThatTheOtherTookOffStaysOff();
    void clockThatIsAheadIsSaidOnce();
    void longHalfRunsOnAnotherThread();
    void cancelledMergeChangesNothing();
    void changesWaitWhileMerging();
};

void TestMerging::differentFieldsAreNoConflict()
{
    Team team;
    team.setSummary(0, QStringLiteral("Carers wait six weeks"));
    Evidence there = *team[1].records().find(team.item);
    there.locator = QStringLiteral("page 14");
    team.edit(1, there);
    const auto summary = team.merge(0, 1);
    QCOMPARE(summary.conflictsRaised, 0);
    QCOMPARE(summary.entriesAdded, 2); // the colleague joined and changed
    QCOMPARE(team.summary(0), QStringLiteral("Carers wait six weeks"));
    QCOMPARE(team[0].records().find(team.item)->locator, QStringLiteral("page 14"));
    bothWays(team);
}

void TestMerging::sameFieldRaisesAConflictWithBothValues()
{
    Team team;
    team.setSummary(0, QStringLiteral("earlier"));
    later();
    team.setSummary(1, QStringLiteral("later"));
    QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
    QCOMPARE(team.conflicts(0).size(), 1);
    const Conflict conflict = team.conflicts(0).first();
    QCOMPARE(conflict.kindName, QStringLiteral("evidence"));
    QCOMPARE(conflict.record, team.item.uuid());
    QCOMPARE(conflict.field, QStringLiteral("summary"));
    QCOMPARE(conflict.firstValue, QStringLiteral("earlier"));
    QCOMPARE(conflict.secondValue, QStringLiteral("later"));
    QCOMPARE(conflict.status, ConflictStatus::Open);
    QCOMPARE(conflict.firstEntry, team[0].undoable()->id);
    QCOMPARE(conflict.secondEntry, team[1].undoable()->id);
    QCOMPARE(team.summary(0), QStringLiteral("later"));
    bothWays(team);
    QCOMPARE(team.conflicts(1).size(), 1);
}

void TestMerging::whoMergesFirstMakesNoDifference_data()
{
    QTest::addColumn<bool>("isEarlierFirst");
    QTest::newRow("the one with the earlier value") << true;
    QTest::newRow("the one with the later value") << false;
}

void TestMerging::whoMergesFirstMakesNoDifference()
{
    QFETCH(bool, isEarlierFirst);
    Team team;
    team.setSummary(0, QStringLiteral("earlier"));
    later();
    team.setSummary(1, QStringLiteral("later"));
    const int first = isEarlierFirst ? 0 : 1;
    QCOMPARE(team.merge(first, 1 - first).conflictsRaised, 1);
    const auto back = team.merge(1 - first, first);
    QCOMPARE(back.conflictsRaised, 0);
    QCOMPARE(team.difference(), QString());
    QCOMPARE(team.merge(first, 1 - first).entriesAdded, 0);
    QCOMPARE(team.summary(0), QStringLiteral("later"));
    QCOMPARE(team.conflicts(0).first().firstValue, QStringLiteral("earlier"));
}

void TestMerging::independentMergesRaiseTheConflictOnce()
{
    Team team;
    team.setSummary(0, QStringLiteral("earlier"));
    later();
    team.setSummary(1, QStringLiteral("later"));
    take(team[0].saveCopy(team.path(7)));
    QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
    QCOMPARE(take(team[1].merge(team.path(7))).conflictsRaised, 1);
    QVERIFY(team[0].records() == team[1].records());
    bothWays(team);
    QCOMPARE(team.conflicts(0).size(), 1);
}

void TestMerging::chainOfEditsIsOneConflict()
{
    Team team;
    for (const char *text : {"a1", "a2", "a3"})
        team.setSummary(0, QString::fromLatin1(text));
    later();
    for (const char *text : {"b1", "b2"})
        team.setSummary(1, QString::fromLatin1(text));
    QCOMPARE(team.merge(1, 0).conflictsRaised, 1);
    QCOMPARE(team.conflicts(1).first().firstValue, QStringLiteral("a3"));
    QCOMPARE(team.conflicts(1).first().secondValue, QStringLiteral("b2"));
    QCOMPARE(team.summary(1), QStringLiteral("b2"));
    bothWays(team);
}

void TestMerging::equalFinalValuesAreNoConflict()
{
    Team team;
    team.setSummary(0, QStringLiteral("on the way"));
    team.setSummary(0, QStringLiteral("agreed"));
    later();
    team.setSummary(1, QStringLiteral("agreed"));
    QCOMPARE(team.merge(0, 1).conflictsRaised, 0);
    QCOMPARE(team.summary(0), QStringLiteral("agreed"));
    bothWays(team);
}

void TestMerging::fieldThatIsEmptiedIsAConflict()
{
    Team team;
    Evidence item = *team[0].records().find(team.item);
    item.note = QStringLiteral("first");
    team.edit(0, item);
    team.merge(1, 0);
    later();
    item.note = QStringLiteral("second");
    team.edit(0, item);
    later();
    item.note.clear();
    team.edit(1, item);
    QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
    QCOMPARE(team.conflicts(0).first().firstValue, QStringLiteral("second"));
    QCOMPARE(team.conflicts(0).first().secondValue, QString());
    QVERIFY(team[0].records().find(team.item)->note.isEmpty());
    settle(team, 0, ConflictChoice::Earlier);
    QCOMPARE(team[0].records().find(team.item)->note, QStringLiteral("second"));
    bothWays(team);
}

void TestMerging::removedHereAndChangedThereComesBack()
{
    Team team;
    take(team[0].undo()); // takes back the adding of the item, its tag and its source
    QVERIFY(!team[0].records().find(team.item));
    later();
    team.setSummary(1, QStringLiteral("Carers wait six weeks"));
    const auto summary = team.merge(0, 1);
    QVERIFY(summary.conflictsRaised >= 1);
    QVERIFY(team[0].records().find(team.item));
    QCOMPARE(team.summary(0), QStringLiteral("Carers wait six weeks"));
    QVERIFY(team[0].records().find(team[0].records().find(team.item)->source));
    const auto conflicts = team.conflicts(0);
    const auto found = std::ranges::find(conflicts, team.item.uuid(), &Conflict::record);
    QVERIFY(found != conflicts.end());
    QCOMPARE(found->field, QString());
    QCOMPARE(found->firstValue, QString(Conflict::removed));
    QCOMPARE(found->secondValue, QString(Conflict::changed));
    bothWays(team);
}

void TestMerging::removedOnBothSidesStaysRemoved_data()
{
    QTest::addColumn<int>("into");
    QTest::newRow("merged by the one who only removed") << 0;
    QTest::newRow("merged by the one who changed and removed") << 1;
}

void TestMerging::removedOnBothSidesStaysRemoved()
{
    QFETCH(int, into);
    Team team;
    take(team[0].apply(toggleTag(team[0], team.item, QStringLiteral("qs1"), Polarity::Strength)));
    later();
    take(team[1].apply(setPolarity(team[1], team.item, Polarity::Neutral)));
    take(team[1].apply(toggleTag(team[1], team.item, QStringLiteral("qs1"), Polarity::Strength)));
    QCOMPARE(team.merge(into, 1 - into).conflictsRaised, 0);
    QVERIFY(team[into].records().tagsOf(team.item).isEmpty());
    bothWays(team);
}

void TestMerging::tagTakenOffAndSetAgainDoesNotHideTheOthersChange()
{
    Team team;
    take(team[1].apply(setPolarity(team[1], team.item, Polarity::Neutral)));
    later();
    take(team[0].apply(toggleTag(team[0], team.item, QStringLiteral("qs1"), Polarity::Strength)));
    take(team[0].apply(toggleTag(team[0], team.item, QStringLiteral("qs1"), Polarity::Strength)));
    QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
    const Conflict conflict = team.conflicts(0).first();
    QCOMPARE(conflict.field, QStringLiteral("polarity"));
    QCOMPARE(conflict.firstValue, QStringLiteral("neutral"));
    QCOMPARE(team[0].records().find(Tag::idFor(team.item, QStringLiteral("qs1")))->polarity, Polarity::Strength);
    bothWays(team);
}

void TestMerging::tagToAnItemWhoseAddingWasUndoneBringsItBack()
{
    Team team;
    take(team[1].apply(toggleTag(team[1], team.item, QStringLiteral("qs2"), Polarity::Strength)));
    later();
    take(team[0].undo());
    QVERIFY(team[0].records().all<Evidence>().isEmpty());
    take(team[0].saveCopy(team.path(7)));
    QVERIFY(team.merge(0, 1).conflictsRaised >= 1);
    QVERIFY(team[0].records().find(team.item));
    QVERIFY(take(team[0].verify()).problems.isEmpty());
    QVERIFY(take(team[1].merge(team.path(7))).conflictsRaised >= 1);
    QVERIFY(team[1].records() == team[0].records());
    bothWays(team);
}

void TestMerging::sameTagSetDifferentlyOnBothIsAConflict()
{
    // Strength is the first choice and stored as empty: it has to count all the same, whichever comes later.
    for (const bool isStrengthFirst : {true, false}) {
        Team team;
        const auto tag = [&](int laptop, Polarity polarity) {
            take(team[laptop].apply(toggleTag(team[laptop], team.item, QStringLiteral("qs3"), polarity)));
        };
        tag(0, isStrengthFirst ? Polarity::Strength : Polarity::Shortfall);
        later();
        tag(1, isStrengthFirst ? Polarity::Shortfall : Polarity::Strength);
        QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
        const auto expected = isStrengthFirst ? Polarity::Shortfall : Polarity::Strength;
        QCOMPARE(team[0].records().find(Tag::idFor(team.item, QStringLiteral("qs3")))->polarity, expected);
        QCOMPARE(team.conflicts(0).first().field, QStringLiteral("polarity"));
        bothWays(team);
        settle(team, 1, ConflictChoice::Earlier);
        bothWays(team);
        const auto settled = isStrengthFirst ? Polarity::Strength : Polarity::Shortfall;
        QCOMPARE(team[0].records().find(Tag::idFor(team.item, QStringLiteral("qs3")))->polarity, settled);
    }
}

void TestMerging::sameTagSetAlikeOnBothIsNone()
{
    Team team;
    for (const int laptop : {0, 1})
        take(team[laptop].apply(toggleTag(team[laptop], team.item, QStringLiteral("qs3"), Polarity::Neutral)));
    QCOMPARE(team.merge(0, 1).conflictsRaised, 0);
    QCOMPARE(team[0].records().tagsOf(team.item).size(), 2);
    bothWays(team);
}

void TestMerging::latestPolicyTakesTheLaterWithoutConflict()
{
    Team team;
    Evidence item = *team[0].records().find(team.item);
    item.addedAt += 1000;
    team.edit(0, item);
    later();
    item.addedAt += 5000;
    team.edit(1, item);
    QCOMPARE(team.merge(0, 1).conflictsRaised, 0);
    QCOMPARE(team[0].records().find(team.item)->addedAt, item.addedAt);
    bothWays(team);
}

void TestMerging::mergingTwiceAddsNothing()
{
    Team team;
    team.setSummary(0, QStringLiteral("earlier"));
    later();
    team.setSummary(1, QStringLiteral("later"));
    QVERIFY(team.merge(0, 1).entriesAdded > 0);
    const qsizetype entries = take(team[0].journal()).size();
    QSignalSpy changes(&team[0], &Workbook::changed);
    const auto again = team.merge(0, 1);
    QCOMPARE(again.entriesAdded, 0);
    QCOMPARE(again.conflictsRaised, 0);
    QCOMPARE(take(team[0].journal()).size(), entries);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(take(team[0].merge(team[0].path())).entriesAdded, 0);
}

void TestMerging::laterEditAfterAMergeIsNoNewConflict()
{
    Team team;
    team.setSummary(0, QStringLiteral("a"));
    later();
    team.setSummary(1, QStringLiteral("b"));
    QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
    settle(team, 0, ConflictChoice::Later);
    later();
    // The colleague goes on from their own value, which is the one that stands here, too.
    team.setSummary(1, QStringLiteral("b, corrected"));
    QCOMPARE(team.merge(0, 1).conflictsRaised, 0);
    QCOMPARE(team.summary(0), QStringLiteral("b, corrected"));
    bothWays(team);
}

void TestMerging::itemThatComesBackHasItsTags_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<int>("into");
    QTest::newRow("changed there, merged by who took it back") << true << 0;
    QTest::newRow("changed there, merged by who changed it") << true << 1;
    QTest::newRow("tagged there, merged by who took it back") << false << 0;
    QTest::newRow("tagged there, merged by who tagged it") << false << 1;
}

void TestMerging::itemThatComesBackHasItsTags()
{
    QFETCH(bool, isChanged);
    QFETCH(int, into);
    Team team;
    take(team[0].undo()); // takes back the adding of the item, its tag and its source
    later();
    if (isChanged)
        team.setSummary(1, QStringLiteral("Carers wait six weeks"));
    else
        take(team[1].apply(toggleTag(team[1], team.item, QStringLiteral("qs2"), Polarity::Strength)));
    take(team[1 - into].saveCopy(team.path(7)));
    team.merge(into, 1 - into);
    QCOMPARE(team[into].records().tagsOf(team.item).size(), isChanged ? 1 : 2);
    const Tag *tag = team[into].records().find(Tag::idFor(team.item, QStringLiteral("qs1")));
    QVERIFY(tag);
    QCOMPARE(tag->polarity, Polarity::Shortfall);
    bothWays(team);
}

void TestMerging::tagThatTheOtherTookOffStaysOff()
{
    Team team;
    take(team[0].undo());
    later();
    team.setSummary(1, QStringLiteral("Carers wait six weeks"));
    take(team[1].apply(toggleTag(team[1], team.item, QStringLiteral("qs1"), Polarity::Strength)));
    team.merge(0, 1);
    QVERIFY(team[0].records().find(team.item));
    QVERIFY(team[0].records().tagsOf(team.item).isEmpty());
    bothWays(team);
}

void TestMerging::clockThatIsAheadIsSaidOnce()
{
    Team team(3);
    team.setSummary(1, QStringLiteral("Of the future"));
    Entry entry = take(team[1].journal({.limit = 1})).first();
    entry.time += qint64(1095) * 24 * 60 * 60 * 1000 << 16;
    entry.hash = entry.computeHash();
    const QString copy = team.path(7);
    take(team[1].saveCopy(copy));
    runRaw(copy, {"UPDATE journal SET time=" + QByteArray::number(entry.time) + ", hash=x'" + entry.hash.toHex() + "' WHERE id=x'"
                  + entry.id.toRfc4122().toHex() + "'"});
    const auto summary = take(team[0].merge(copy));
    QCOMPARE(summary.entriesAdded, 2);
    QCOMPARE(summary.notes.size(), 1);
    QVERIFY2(summary.notes.first().contains(QStringLiteral("Assessor 2")), qPrintable(summary.notes.first()));
    QVERIFY2(summary.notes.first().contains(QStringLiteral("1095 days")), qPrintable(summary.notes.first()));
    QCOMPARE(team.summary(0), QStringLiteral("Of the future"));
    // What comes later stands behind it, and names the computer that began it, also to those who learn it from others.
    team.setSummary(0, QStringLiteral("corrected"));
    const auto further = team.merge(2, 0);
    QCOMPARE(further.notes.size(), 1);
    QVERIFY2(further.notes.first().contains(QStringLiteral("Assessor 2")), qPrintable(further.notes.first()));
    QCOMPARE(team.summary(2), QStringLiteral("corrected"));
    team.setSummary(2, QStringLiteral("corrected again"));
    QVERIFY(team.merge(0, 2).notes.isEmpty());
    QCOMPARE(team.summary(0), QStringLiteral("corrected again"));
}

void TestMerging::longHalfRunsOnAnotherThread()
{
    Team team;
    team.setSummary(1, QStringLiteral("From the colleague"));
    QSignalSpy changed(&team[0], &Workbook::changed);
    Progress progress;
    Merging merging(team[0], team[1].path());
    Result<> done;
    const std::unique_ptr<QThread> thread(QThread::create([&] { done = merging.run(&progress); }));
    thread->start();
    QVERIFY(thread->wait());
    take(done);
    QCOMPARE(changed.size(), 0);
    QVERIFY(progress.total() > 0);
    QCOMPARE(merging.finish().entriesAdded, 2); // the colleague joins with the first change
    QCOMPARE(changed.size(), 1);
    QCOMPARE(team[0].records().find(team.item)->summary, QStringLiteral("From the colleague"));
    team.setSummary(0, QStringLiteral("And on it goes"));
    QCOMPARE(take(team[0].verify()).problems, QStringList());
}

void TestMerging::cancelledMergeChangesNothing()
{
    Team team;
    team.setSummary(1, QStringLiteral("From the colleague"));
    const qsizetype entries = take(team[0].journal()).size();
    {
        Progress progress;
        progress.cancel();
        Merging merging(team[0], team[1].path());
        const auto done = merging.run(&progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(take(team[0].journal()).size(), entries);
    QCOMPARE(team.merge(0, 1).entriesAdded, 2);
}

void TestMerging::changesWaitWhileMerging()
{
    Team team;
    team.setSummary(1, QStringLiteral("From the colleague"));
    Merging merging(team[0], team[1].path());
    const auto refused = team[0].apply(setScore(team[0], QStringLiteral("qs1"), 3, QString()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    take(merging.run());
    merging.finish();
    take(team[0].apply(setScore(team[0], QStringLiteral("qs1"), 3, QString())));
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"

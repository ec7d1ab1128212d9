// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/rules.h"
#include "tests/support/rawfile.h"
#include "tests/support/team.h"

#include <QRandomGenerator>

using namespace assay;
using namespace assay::test;

/// Copies beyond the plain two: three laptops, one device with two copies, copies that must be refused, chance.
class TestMergingMany : public QObject
{
    Q_OBJECT

private slots:
    void threeLaptopsConvergeInAnyOrder_data();
    void threeLaptopsConvergeInAnyOrder();
    void oneDeviceWithTwoCopiesMerges();
    void deviceThatJoinedTwoCopiesIsOneParticipant();
    void deviceThatJoinedElsewhereGoesOnAfterTheMerge();
    void scoreOfOneParticipantOnTwoCopiesIsAConflict();
    void equalNumbersAreReportedOnce();
    void undoAfterAMergeTakesBackTheOwnChange();
    void undoOfWhatTheMergeChangedIsRefused();
    void numberOfAnUndoneItemIsNotGivenAgain();
    void refusedCopyChangesNothing_data();
    void refusedCopyChangesNothing();
    void randomChangesConverge_data();
    void randomChangesConverge();

private:
    static void score(Workbook &book, int score);
    static void changeSomething(Workbook &book, QRandomGenerator &random);
};

void TestMergingMany::threeLaptopsConvergeInAnyOrder_data()
{
    QTest::addColumn<QList<int>>("order"); // pairs: into, from
    QTest::newRow("a line") << QList{0, 1, 1, 2, 2, 0};
    QTest::newRow("a line backwards") << QList{2, 1, 1, 0, 0, 2};
    QTest::newRow("all into the first") << QList{0, 1, 0, 2};
    QTest::newRow("all into the last") << QList{2, 0, 2, 1};
    QTest::newRow("each into the next") << QList{1, 0, 2, 1, 0, 2};
    QTest::newRow("the outer two first") << QList{0, 2, 2, 0, 1, 0};
}

void TestMergingMany::threeLaptopsConvergeInAnyOrder()
{
    QFETCH(QList<int>, order);
    Team team(3);
    team.setSummary(0, QStringLiteral("a"));
    take(team[0].apply(toggleTag(team[0], team.item, QStringLiteral("qs4"), Polarity::Strength)));
    later();
    team.setSummary(1, QStringLiteral("b"));
    take(team[1].apply(toggleTag(team[1], team.item, QStringLiteral("qs4"), Polarity::Shortfall)));
    take(team[1].apply(toggleTag(team[1], team.item, QStringLiteral("qs1"), Polarity::Strength)));
    later();
    team.setSummary(2, QStringLiteral("c"));
    take(team[2].apply(setPolarity(team[2], team.item, Polarity::Neutral)));
    for (qsizetype i = 0; i < order.size(); i += 2)
        team.merge(order[i], order[i + 1]);
    QVERIFY(team.mergeAll() <= 4);
    QCOMPARE(team.difference(), QString());
    QCOMPARE(team.summary(0), QStringLiteral("c"));
    QVERIFY(team.conflicts(0).size() >= 3);
}

void TestMergingMany::oneDeviceWithTwoCopiesMerges()
{
    Team team(1);
    team.addCopy(0, 1); // the same device goes on with both
    team.setSummary(0, QStringLiteral("here"));
    later();
    team.setSummary(1, QStringLiteral("there"));
    QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
    team.setSummary(0, QStringLiteral("goes on"));
    team.setSummary(1, QStringLiteral("goes on, too"));
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
    QCOMPARE(team[0].records().all<Participant>().size(), 1);
}

void TestMergingMany::deviceThatJoinedTwoCopiesIsOneParticipant()
{
    Team team(1);
    team.addCopy(0, 2);
    team.addCopy(0, 2);
    addItem(team[1], QStringLiteral("On Monday's copy"));
    addItem(team[2], QStringLiteral("On Tuesday's copy"));
    team.merge(2, 1);
    QCOMPARE(team[2].records().all<Participant>().size(), 2);
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
}

void TestMergingMany::deviceThatJoinedElsewhereGoesOnAfterTheMerge()
{
    Team team(1);
    team.addCopy(0, 2);
    team.addCopy(0, 2);
    addItem(team[1], QStringLiteral("On Monday's copy"));
    team.merge(2, 1); // has not changed anything in this copy yet
    addItem(team[2], QStringLiteral("On Tuesday's copy"));
    QCOMPARE(team[2].records().all<Participant>().size(), 2);
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
    QVERIFY(team.conflicts(0).isEmpty());
}

void TestMergingMany::score(Workbook &book, int score)
{
    take(book.apply(setScore(book, QStringLiteral("qs1"), score, QStringLiteral("Because of %1").arg(score))));
}

void TestMergingMany::scoreOfOneParticipantOnTwoCopiesIsAConflict()
{
    Team team(1);
    team.addCopy(0, 1);
    score(team[0], 2);
    later();
    score(team[1], 3);
    QCOMPARE(team.merge(0, 1).conflictsRaised, 2); // score and rationale
    QCOMPARE(team[0].records().all<Score>().size(), 1);
    const Score score = *team[0].records().all<Score>().cbegin();
    QCOMPARE(score.score, std::optional(3));
    QCOMPARE(score.rationale, QStringLiteral("Because of 3"));
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
}

void TestMergingMany::equalNumbersAreReportedOnce()
{
    Team team(1);
    team.addCopy(0, 1);
    const auto here = addItem(team[0], QStringLiteral("Here"));
    const auto there = addItem(team[1], QStringLiteral("There"));
    QCOMPARE(team[0].records().find(here)->reference, team[1].records().find(there)->reference);
    take(team[0].saveCopy(team.path(7)));
    const auto summary = team.merge(0, 1);
    QCOMPARE(summary.conflictsRaised, 1);
    QCOMPARE(summary.notes.size(), 1);
    QVERIFY(summary.notes.first().contains(QStringLiteral("A-002")));
    // The other side finds the same by itself, and it stays one conflict about the same item.
    QCOMPARE(take(team[1].merge(team.path(7))).conflictsRaised, 1);
    QVERIFY(team[0].records() == team[1].records());
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
    QCOMPARE(team.conflicts(0).size(), 1);
    QCOMPARE(team.conflicts(0).first().field, QStringLiteral("reference"));
    QCOMPARE(team[0].nextReference(), QStringLiteral("A-003"));
}

void TestMergingMany::undoAfterAMergeTakesBackTheOwnChange()
{
    Team team;
    team.setSummary(0, QStringLiteral("mine"));
    take(team[1].apply(toggleTag(team[1], team.item, QStringLiteral("qs5"), Polarity::Strength)));
    team.merge(0, 1);
    take(team[0].undo());
    QCOMPARE(team.summary(0), QStringLiteral("Carers wait long"));
    QCOMPARE(team[0].records().tagsOf(team.item).size(), 2);
    take(team[0].redo());
    QCOMPARE(team.summary(0), QStringLiteral("mine"));
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
}

void TestMergingMany::undoOfWhatTheMergeChangedIsRefused()
{
    Team team;
    team.setSummary(0, QStringLiteral("mine"));
    later();
    team.setSummary(1, QStringLiteral("theirs"));
    team.merge(0, 1);
    const auto result = team[0].undo();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QCOMPARE(team.summary(0), QStringLiteral("theirs"));
    QVERIFY(take(team[0].verify()).problems.isEmpty());
}

void TestMergingMany::numberOfAnUndoneItemIsNotGivenAgain()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("One"));
    addItem(*book, QStringLiteral("Two, said aloud as A-002"));
    take(book->undo());
    QCOMPARE(book->nextReference(), QStringLiteral("A-003"));
    book.reopen();
    QCOMPARE(book->nextReference(), QStringLiteral("A-003"));
}

void TestMergingMany::refusedCopyChangesNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *sql, ErrorCode code = ErrorCode::InvalidInput) {
        QTest::newRow(name) << QByteArray(sql) << code;
    };
    row("unrelated workbook", "", ErrorCode::InvalidInput);
    row("altered content", "UPDATE journal SET content=zeroblob(60) WHERE row=4");
    row("altered verb", "UPDATE journal SET verb='edit_source' WHERE row=4");
    row("altered time", "UPDATE journal SET time=time+1 WHERE row=4");
    row("impossible time", "UPDATE journal SET time=9223372036854775807 WHERE row=4");
    row("entry left out", "DELETE FROM journal WHERE row=4");
    row("altered record", "UPDATE evidence SET summary='Nobody waits'");
    row("planted record", "INSERT INTO source (id, title) VALUES (randomblob(16), 'Planted')");
    row("not a workbook", "PRAGMA application_id=1", ErrorCode::NotAWorkbook);
    row("a newer version", "PRAGMA user_version=99; UPDATE meta SET value='99'", ErrorCode::NewerVersion);
}

void TestMergingMany::refusedCopyChangesNothing()
{
    QFETCH(QByteArray, sql);
    QFETCH(ErrorCode, code);
    Team team(2);
    team.setSummary(1, QStringLiteral("first"));
    team.setSummary(1, QStringLiteral("second"));
    QString other = team.path(7);
    TempWorkbook unrelated;
    if (sql.isEmpty()) {
        other = unrelated->path();
    } else {
        take(team[1].saveCopy(other));
        runRaw(other, {sql});
    }
    const auto entries = take(team[0].journal()).size();
    QSignalSpy changes(&team[0], &Workbook::changed);
    const auto result = team[0].merge(other);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().why.isEmpty() && !result.error().remedy.isEmpty());
    QCOMPARE(changes.size(), 0);
    QCOMPARE(take(team[0].journal()).size(), entries);
    QCOMPARE(team.summary(0), QStringLiteral("Carers wait long"));
    QVERIFY(take(team[0].verify()).problems.isEmpty());
    team.setSummary(0, QStringLiteral("and goes on"));
    QVERIFY(team.merge(0, 1).entriesAdded > 0);
}

void TestMergingMany::changeSomething(Workbook &book, QRandomGenerator &random)
{
    const auto items = book.records().all<Evidence>().keys();
    const QString statement = QStringLiteral("qs%1").arg(random.bounded(1, 4));
    const auto item = items.isEmpty() ? Id<Evidence>() : items[random.bounded(items.size())];
    const auto polarity = static_cast<Polarity>(random.bounded(3));
    Result<> result;
    switch (item.isNull() ? 0 : random.bounded(11)) {
    case 0:
        addItem(book, QStringLiteral("Item %1").arg(random.generate()), {{statement, polarity, std::nullopt}});
        break;
    case 1:
    case 2: {
        Evidence after = *book.records().find(item);
        after.summary = QStringLiteral("Text %1").arg(random.bounded(5));
        after.mode = static_cast<EvidenceMode>(random.bounded(3));
        after.note = random.bounded(2) ? QString() : QStringLiteral("Note %1").arg(random.bounded(3));
        result = book.apply(Change{QStringLiteral("edit_evidence"), {}, {}}.update(*book.records().find(item), after));
        break;
    }
    case 3:
    case 4:
        result = book.apply(toggleTag(book, item, statement, polarity));
        break;
    case 5:
        result = book.apply(setPolarity(book, item, polarity));
        break;
    case 6:
        result = book.apply(setScore(book, statement, random.bounded(1, 5), QStringLiteral("Reason %1").arg(random.bounded(3))));
        break;
    case 7:
        result = book.undo();
        break;
    case 8:
        result = book.redo();
        break;
    case 9: {
        Participant me = book.me();
        me.series = QStringLiteral("S%1").arg(random.bounded(4));
        result = book.apply(editParticipant(book, me));
        break;
    }
    default: {
        const auto conflicts = book.records().all<Conflict>().values();
        if (!conflicts.isEmpty()) {
            const auto choice = random.bounded(2) ? ConflictChoice::Earlier : ConflictChoice::Later;
            result = book.apply(settleConflict(book, conflicts[random.bounded(conflicts.size())].id, choice, QStringLiteral("Settled")));
        }
        break;
    }
    }
    if (!result) {
        const QList expected{ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::RuleViolated};
        QVERIFY2(expected.contains(result.error().code), qPrintable(result.error().line()));
    }
}

void TestMergingMany::randomChangesConverge_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("isOneDevice");
    for (quint32 seed = 1; seed <= 2; ++seed)
        QTest::addRow("three devices, seed %u", seed) << seed << false;
    QTest::addRow("one device, seed 3") << 3U << true;
}

void TestMergingMany::randomChangesConverge()
{
    QFETCH(quint32, seed);
    QFETCH(bool, isOneDevice);
    QRandomGenerator random(seed);
    Team team(1);
    for (const int number : {2, 3})
        team.addCopy(0, isOneDevice ? 1 : number);
    for (int i = 0; i < 200; ++i) {
        changeSomething(team[random.bounded(3)], random);
        if (QTest::currentTestFailed())
            return;
        if (random.bounded(15) == 0) {
            const int into = random.bounded(3);
            team.merge(into, (into + random.bounded(1, 3)) % 3);
        }
    }
    const int rounds = team.mergeAll();
    QCOMPARE(team.difference(), QString());
    for (int laptop = 0; laptop < team.size(); ++laptop)
        take(checkAllRules(team[laptop].records(), team[laptop].framework()));
    QVERIFY(!team.conflicts(0).isEmpty());
    QVERIFY2(rounds <= 5, qPrintable(QString::number(rounds)));
}

QTEST_GUILESS_MAIN(TestMergingMany)
#include "tst_mergingmany.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/clashes.h"

#include "core/workbook/rules.h"
#include "tests/support/team.h"

using namespace assay;
using namespace assay::test;

/// Series and numbers that two laptops chose alike, alone and in a merge.
class TestClashes : public QObject
{
    Q_OBJECT

private slots:
    void freeSeriesStaysAsItIs();
    void takenSeriesGetsTwoLettersOfTheId();
    void newSeriesIsNoneThatAnyoneHasOrHad();
    void colleaguesWithOneSeriesMerge_data();
    void colleaguesWithOneSeriesMerge();
    void bothSidesDecideTheSame();
    void threeWithOneSeriesConverge();
    void seriesOfOneWhoHasNotJoinedYieldsToo();
    void numbersOfOneSeriesAreReported();

private:
    static void chooseSeries(Workbook &book, const QString &series);
    static QStringList seriesOf(const Workbook &book);
    static Participant participant(int number, const QString &series);
};

Participant TestClashes::participant(int number, const QString &series)
{
    return {Id<Participant>(derivedUuid(QUuid(), QString::number(number))), QStringLiteral("Assessor %1").arg(number), {}, series, {}};
}

void TestClashes::chooseSeries(Workbook &book, const QString &series)
{
    Participant me = book.me();
    me.series = series;
    take(book.apply(editParticipant(book, me)));
}

QStringList TestClashes::seriesOf(const Workbook &book)
{
    QStringList series;
    for (const Participant &participant : book.records().all<Participant>())
        series.append(participant.series);
    series.sort();
    return series;
}

void TestClashes::freeSeriesStaysAsItIs()
{
    Records records;
    take(applyTo(records, Change().insert(participant(1, QStringLiteral("A")))));
    QCOMPARE(freeSeries(records, participant(1, QStringLiteral("A"))), QStringLiteral("A"));
    QCOMPARE(freeSeries(records, participant(2, QStringLiteral("B"))), QStringLiteral("B"));
    QVERIFY(settleEqualSeries(records).edits.isEmpty());
}

void TestClashes::takenSeriesGetsTwoLettersOfTheId()
{
    Records records;
    take(applyTo(records, Change().insert(participant(1, QStringLiteral("ABCDEFGH")))));
    static const QRegularExpression form(QStringLiteral("^ABCDEF[A-Z]{2}$"));
    const QString second = freeSeries(records, participant(2, QStringLiteral("ABCDEFGH")));
    QVERIFY2(form.match(second).hasMatch(), qPrintable(second));
    QVERIFY(second != freeSeries(records, participant(3, QStringLiteral("ABCDEFGH"))));
}

void TestClashes::newSeriesIsNoneThatAnyoneHasOrHad()
{
    Records records;
    const Participant clashing = participant(2, QStringLiteral("A"));
    take(applyTo(records, Change().insert(participant(1, QStringLiteral("A")))));
    const QString first = freeSeries(records, clashing);
    take(applyTo(records, Change().insert(participant(3, first))));
    const QString second = freeSeries(records, clashing);
    QVERIFY(second != first);
    Evidence item;
    item.id = Id<Evidence>::create();
    item.reference = second + QStringLiteral("-007");
    take(applyTo(records, Change().insert(item)));
    const QString third = freeSeries(records, clashing);
    QVERIFY(third != first && third != second);
}

void TestClashes::colleaguesWithOneSeriesMerge_data()
{
    QTest::addColumn<int>("into");
    QTest::newRow("by the one") << 1;
    QTest::newRow("by the other") << 2;
    QTest::newRow("by a third") << 0;
}

void TestClashes::colleaguesWithOneSeriesMerge()
{
    QFETCH(int, into);
    Team team(3);
    for (const int laptop : {1, 2})
        chooseSeries(team[laptop], QStringLiteral("B"));
    QStringList notes;
    for (const int from : {1, 2}) {
        if (from != into)
            notes += team.merge(into, from).notes;
    }
    QCOMPARE(notes.size(), 1);
    for (const char *part : {"Assessor 2", "Assessor 3", "\"B\""})
        QVERIFY2(notes.first().contains(QLatin1StringView(part)), qPrintable(notes.first()));
    const QStringList series = seriesOf(team[into]);
    QCOMPARE(series.size(), 3);
    QCOMPARE(series.at(1), QStringLiteral("B"));
    QVERIFY(series.at(2).size() == 3 && series.at(2).startsWith(u'B'));
    // The lower id keeps it.
    const auto keeper = std::min(team[1].self(), team[2].self());
    QCOMPARE(team[into].records().find(keeper)->series, QStringLiteral("B"));
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
    QVERIFY(team.conflicts(0).isEmpty());
    for (const int laptop : {1, 2}) {
        const QString own = team[laptop].records().find(team[laptop].self())->series;
        QCOMPARE(team[laptop].nextReference(), own + QStringLiteral("-001"));
    }
}

void TestClashes::bothSidesDecideTheSame()
{
    Team team(3);
    for (const int laptop : {1, 2})
        chooseSeries(team[laptop], QStringLiteral("B"));
    take(team[1].saveCopy(team.path(7)));
    team.merge(1, 2);
    take(team[2].merge(team.path(7)));
    QVERIFY(team[1].records() == team[2].records());
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
    QVERIFY(team.conflicts(0).isEmpty());
}

void TestClashes::threeWithOneSeriesConverge()
{
    Team team(4);
    for (const int laptop : {1, 2, 3})
        chooseSeries(team[laptop], QStringLiteral("B"));
    take(team[3].saveCopy(team.path(7)));
    team.merge(2, 1);
    team.merge(3, 1);
    take(team[2].merge(team.path(7)));
    QVERIFY(team.mergeAll() <= 4);
    QCOMPARE(team.difference(), QString());
    take(checkAllRules(team[0].records(), team[0].framework()));
    // Each decided without knowing all three, and yet alike.
    QVERIFY(team.conflicts(0).isEmpty());
    QCOMPARE(seriesOf(team[0]).count(QStringLiteral("B")), 1);
}

void TestClashes::seriesOfOneWhoHasNotJoinedYieldsToo()
{
    Team team(3);
    const QString suggested = team[2].me().series;
    chooseSeries(team[1], suggested);
    team.merge(2, 1);
    QVERIFY(team[2].me().series != suggested);
    addItem(team[2], QStringLiteral("Joins with this"));
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
    QVERIFY(team.conflicts(0).isEmpty());
}

void TestClashes::numbersOfOneSeriesAreReported()
{
    Team team(3);
    QList<Id<Evidence>> items;
    for (const int laptop : {1, 2}) {
        chooseSeries(team[laptop], QStringLiteral("B"));
        items.append(addItem(team[laptop], QStringLiteral("On laptop %1").arg(laptop)));
    }
    team.merge(0, 1);
    const auto summary = team.merge(0, 2);
    QCOMPARE(summary.conflictsRaised, 1);
    QCOMPARE(summary.notes.size(), 2);
    QVERIFY(summary.notes.last().contains(QStringLiteral("B-001")));
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
    for (const auto item : std::as_const(items))
        QCOMPARE(team[0].records().find(item)->reference, QStringLiteral("B-001"));
    QCOMPARE(team.conflicts(0).size(), 1);
    const QString next = team[1].nextReference();
    QVERIFY(next != team[2].nextReference());
    addItem(team[1], QStringLiteral("After the merge"));
    addItem(team[2], QStringLiteral("After the merge, too"));
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.conflicts(0).size(), 1);
}

QTEST_GUILESS_MAIN(TestClashes)
#include "tst_clashes.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/distinctvalues.h"

#include "core/journal/change.h"
#include "core/journal/replay.h"

#include <QtTest>

using namespace assay;
using namespace assay::test;

namespace {

Edit edit(Edit::Operation operation, const QMap<int, QString> &after)
{
    Edit edit{operation, &kindOf<Source>(), derivedUuid(QUuid(), QStringLiteral("source 1")), {}};
    const Value before = operation == Edit::Operation::Insert ? Value() : Value(QStringLiteral("before"));
    for (auto value = after.cbegin(); value != after.cend(); ++value)
        edit.fields.append({value.key(), before, value->isEmpty() ? Value() : Value(*value)});
    return edit;
}

constexpr auto Insert = Edit::Operation::Insert;
constexpr auto Set = Edit::Operation::Set;
constexpr auto Remove = Edit::Operation::Remove;

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void lastValueOfEachFieldStands();
    void emptyValueIsLeftOut();
    void valueThatWasSettledToStaySetsNothing();
    void removedRecordIsGoneUntilInsertedAgain();
    void setOfWhatIsNotThereHasNoEffect();
    void laterInsertionIsNotMixedWithTheEarlier();
    void editTowardsTurnsAnyStateIntoTheReplay();
};

void TestReplay::lastValueOfEachFieldStands()
{
    RecordReplay replay;
    replay.take(edit(Insert, {{0, QStringLiteral("a")}, {5, QStringLiteral("n")}}));
    replay.take(edit(Set, {{0, QStringLiteral("b")}}));
    QVERIFY(replay.isThere());
    QCOMPARE(replay.values().size(), 2);
    QCOMPARE(toText(replay.values().value(0)), QStringLiteral("b"));
    QCOMPARE(toText(replay.values().value(5)), QStringLiteral("n"));
}

void TestReplay::emptyValueIsLeftOut()
{
    RecordReplay replay;
    replay.take(edit(Insert, {{0, QStringLiteral("a")}}));
    replay.take(edit(Set, {{0, QString()}}));
    QVERIFY(replay.isThere());
    QVERIFY(replay.values().isEmpty());
}

void TestReplay::valueThatWasSettledToStaySetsNothing()
{
    RecordReplay replay;
    replay.take(edit(Insert, {{0, QStringLiteral("a")}}));
    replay.take(edit(Set, {{0, QStringLiteral("corrected elsewhere")}}));
    Edit kept = edit(Set, {{0, QStringLiteral("a")}});
    kept.fields.first().before = kept.fields.first().after;
    replay.take(kept);
    QCOMPARE(toText(replay.values().value(0)), QStringLiteral("corrected elsewhere"));
}

void TestReplay::removedRecordIsGoneUntilInsertedAgain()
{
    RecordReplay replay;
    replay.take(edit(Insert, {{0, QStringLiteral("a")}, {5, QStringLiteral("n")}}));
    replay.take(edit(Remove, {}));
    QVERIFY(!replay.isThere());
    replay.take(edit(Insert, {{0, QStringLiteral("b")}}));
    QVERIFY(replay.isThere());
    QCOMPARE(replay.values().size(), 1);
}

void TestReplay::setOfWhatIsNotThereHasNoEffect()
{
    RecordReplay replay;
    replay.take(edit(Set, {{0, QStringLiteral("a")}}));
    QVERIFY(!replay.isThere());
    QVERIFY(replay.values().isEmpty());
}

void TestReplay::laterInsertionIsNotMixedWithTheEarlier()
{
    RecordReplay replay;
    replay.take(edit(Insert, {{0, QStringLiteral("a")}, {5, QStringLiteral("n")}}));
    replay.take(edit(Insert, {{0, QStringLiteral("b")}}));
    QCOMPARE(replay.values().size(), 1);
    QCOMPARE(toText(replay.values().value(0)), QStringLiteral("b"));
}

void TestReplay::editTowardsTurnsAnyStateIntoTheReplay()
{
    RecordReplay there;
    there.take(edit(Insert, {{0, QStringLiteral("a")}}));
    RecordReplay gone = there;
    gone.take(edit(Remove, {}));
    const QUuid id = derivedUuid(QUuid(), QStringLiteral("source 1"));
    for (const bool isFilled : {true, false}) {
        for (const RecordReplay &replay : {there, gone}) {
            Records records = isFilled ? distinctRecords() : Records();
            if (const auto change = editTowards(records, kindOf<Source>(), id, replay))
                QVERIFY(applyTo(records, {{}, {*change}, {}}));
            QCOMPARE(records.find(Id<Source>(id)) != nullptr, replay.isThere());
            for (int field = 0; field < static_cast<int>(kindOf<Source>().fields.size()); ++field)
                QVERIFY(records.value(kindOf<Source>(), id, field) == replay.values().value(field));
            QVERIFY(!editTowards(records, kindOf<Source>(), id, replay));
        }
    }
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"

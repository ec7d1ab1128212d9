// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/distinctvalues.h"

#include "core/journal/change.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QtTest>

using namespace assay;
using namespace assay::test;

namespace {

/// Inserts, sets every field of, and removes a record of each kind, from what two filled states say.
Change changeOfEveryKind(Edit::Operation operation)
{
    const Records filled = distinctRecords();
    Change change;
    change.verb = QStringLiteral("test");
    for (const Kind *kind : allKinds()) {
        const QUuid id = derivedUuid(QUuid(), QStringLiteral("%1 1").arg(QLatin1StringView(kind->name)));
        Edit edit{operation, kind, id, {}};
        for (int field = 0; field < static_cast<int>(kind->fields.size()); ++field) {
            const Value value = filled.value(*kind, id, field);
            const Value other = kind->fields[static_cast<size_t>(field)].type == FieldType::Boolean
                                    ? Value()
                                    : distinctValue(kind->fields[static_cast<size_t>(field)], 91 + field);
            edit.fields.append({field, operation == Edit::Operation::Insert ? Value() : value,
                                operation == Edit::Operation::Insert ? value
                                : operation == Edit::Operation::Set  ? other
                                                                     : Value()});
        }
        change.edits.append(edit);
    }
    return change;
}

QByteArray withEdits(const QCborValue &list)
{
    return QCborValue(QCborArray{QByteArray(16, 's'), list}).toCbor();
}

QCborValue edit(const QCborValue &kind, const QCborValue &id, const QCborValue &operation, const QCborValue &fields)
{
    return QCborArray{QCborArray{kind, id, operation, fields}};
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void insertNamesWhatIsNotEmpty();
    void updateNamesWhatDiffers();
    void updateToTheSameIsNothing();
    void applyThenInverseGivesTheEqualState_data();
    void applyThenInverseGivesTheEqualState();
    void refusesWhatIsOutdated_data();
    void refusesWhatIsOutdated();
    void valueThatDoesNotFitLeavesTheStateAsItWas();
    void bytesRoundTrip();
    void bytesBeginWithASalt();
    void refusesHostileBytes_data();
    void refusesHostileBytes();
    void mutatedBytesNeverGetThroughUnchecked();
    void verbHasATitleAndAnUnknownOneItself();
};

void TestChange::insertNamesWhatIsNotEmpty()
{
    Source source;
    source.id = Id<Source>::create();
    source.title = QStringLiteral("Plan");
    const Change change = Change().insert(source);
    QCOMPARE(change.edits.size(), 1);
    QCOMPARE(change.edits.first().operation, Edit::Operation::Insert);
    QCOMPARE(change.edits.first().fields.size(), 1);
    QVERIFY(isEmpty(change.edits.first().fields.first().before));
    QCOMPARE(toText(change.edits.first().fields.first().after), QStringLiteral("Plan"));
}

void TestChange::updateNamesWhatDiffers()
{
    Source before;
    before.id = Id<Source>::create();
    before.title = QStringLiteral("Plan");
    Source after = before;
    after.type = SourceType::Visit;
    after.title.clear();
    const Change change = Change().update(before, after);
    QCOMPARE(change.edits.first().fields.size(), 2);
    QVERIFY(isEmpty(change.edits.first().fields[0].after));
    QCOMPARE(toText(change.edits.first().fields[1].after), QStringLiteral("visit"));
}

void TestChange::updateToTheSameIsNothing()
{
    Source source;
    source.id = Id<Source>::create();
    QVERIFY(Change().update(source, source).isEmpty());
}

void TestChange::applyThenInverseGivesTheEqualState_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("insert") << static_cast<int>(Edit::Operation::Insert);
    QTest::newRow("set") << static_cast<int>(Edit::Operation::Set);
    QTest::newRow("remove") << static_cast<int>(Edit::Operation::Remove);
}

void TestChange::applyThenInverseGivesTheEqualState()
{
    QFETCH(int, operation);
    const Change change = changeOfEveryKind(static_cast<Edit::Operation>(operation));
    const auto begin = [&] { return operation == static_cast<int>(Edit::Operation::Insert) ? Records() : distinctRecords(); };
    Records records = begin();
    QVERIFY(applyTo(records, change));
    QVERIFY(!(records == begin()));
    for (const Edit &edit : change.edits) {
        for (const FieldChange &field : edit.fields)
            QVERIFY(records.value(*edit.kind, edit.record, field.field) == field.after);
    }
    QVERIFY(applyTo(records, inverse(change)));
    QVERIFY(records == begin());
    QVERIFY(inverse(inverse(change)).edits == change.edits);
}

void TestChange::refusesWhatIsOutdated_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("isValueOther");
    QTest::newRow("insert of what is there") << 0 << true << false;
    QTest::newRow("set of what is gone") << 1 << false << false;
    QTest::newRow("set from another value") << 1 << true << true;
    QTest::newRow("removal of what is gone") << 2 << false << false;
    QTest::newRow("removal of what was changed") << 2 << true << true;
}

void TestChange::refusesWhatIsOutdated()
{
    QFETCH(int, operation);
    QFETCH(bool, isThere);
    QFETCH(bool, isValueOther);
    const auto begin = [&] {
        Records records = isThere ? distinctRecords() : Records();
        if (isValueOther)
            records.write(kindOf<Conflict>(), derivedUuid(QUuid(), QStringLiteral("conflict 1")), 0, QStringLiteral("changed since"));
        return records;
    };
    Records records = begin();
    // The part that is in order comes first and has to be taken back: only the last kind does not fit.
    Change change = changeOfEveryKind(static_cast<Edit::Operation>(operation));
    if (operation == 0) {
        for (const Kind *kind : allKinds().first(allKinds().size() - 1))
            records.remove(*kind, derivedUuid(QUuid(), QStringLiteral("%1 1").arg(QLatin1StringView(kind->name))));
    }
    Records before = begin();
    if (operation == 0) {
        for (const Kind *kind : allKinds().first(allKinds().size() - 1))
            before.remove(*kind, derivedUuid(QUuid(), QStringLiteral("%1 1").arg(QLatin1StringView(kind->name))));
    }
    const auto result = applyTo(records, change);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QVERIFY(records == before);
}

void TestChange::valueThatDoesNotFitLeavesTheStateAsItWas()
{
    for (const Edit::Operation operation : {Edit::Operation::Insert, Edit::Operation::Set}) {
        Change change = changeOfEveryKind(operation);
        FieldChange &status = change.edits.last().fields[kindOf<Conflict>().indexOf(u"status")];
        status.after = QStringLiteral("forgotten");
        Records records = operation == Edit::Operation::Insert ? Records() : distinctRecords();
        const auto result = applyTo(records, change);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QVERIFY(result.error().line().contains(QStringLiteral("conflict.status")));
        QVERIFY(records == (operation == Edit::Operation::Insert ? Records() : distinctRecords()));
    }
}

void TestChange::bytesRoundTrip()
{
    for (const int operation : {0, 1, 2}) {
        const Change change = changeOfEveryKind(static_cast<Edit::Operation>(operation));
        const auto edits = decodeEdits(encodeEdits(change.edits));
        QVERIFY(edits);
        QVERIFY(*edits == change.edits);
    }
    QVERIFY(decodeEdits(encodeEdits({})));
}

void TestChange::bytesBeginWithASalt()
{
    const Change change = changeOfEveryKind(Edit::Operation::Insert);
    QVERIFY(encodeEdits(change.edits) != encodeEdits(change.edits));
}

void TestChange::refusesHostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray id = newUuid().toRfc4122();
    const QCborMap title{{QStringLiteral("title"), QCborArray{nullptr, QStringLiteral("Plan")}}};
    const QString source = QStringLiteral("source");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut off") << withEdits(edit(source, id, 0, title)).chopped(3);
    QTest::newRow("bytes after the end") << withEdits(edit(source, id, 0, title)) + "x";
    QTest::newRow("no salt") << QCborValue(QCborArray{edit(source, id, 0, title)}).toCbor();
    QTest::newRow("salt of another type") << QCborValue(QCborArray{1, edit(source, id, 0, title)}).toCbor();
    QTest::newRow("edits that are no list") << withEdits(5);
    QTest::newRow("edit that is no list") << withEdits(QCborArray{1});
    QTest::newRow("edit of three items") << withEdits(QCborArray{QCborArray{source, id, 0}});
    QTest::newRow("unknown kind") << withEdits(edit(QStringLiteral("secret"), id, 0, title));
    QTest::newRow("kind as a number") << withEdits(edit(3, id, 0, title));
    QTest::newRow("null id") << withEdits(edit(source, QByteArray(16, '\0'), 0, title));
    QTest::newRow("short id") << withEdits(edit(source, QByteArray(5, 'x'), 0, title));
    QTest::newRow("unknown operation") << withEdits(edit(source, id, 3, title));
    QTest::newRow("fields that are no map") << withEdits(edit(source, id, 0, QCborArray{}));
    QTest::newRow("unknown field") << withEdits(edit(source, id, 0, QCborMap{{QStringLiteral("colour"), QCborArray{nullptr, 1}}}));
    QTest::newRow("field by number") << withEdits(edit(source, id, 0, QCborMap{{0, QCborArray{nullptr, QStringLiteral("a")}}}));
    QTest::newRow("one value") << withEdits(edit(source, id, 0, QCborMap{{QStringLiteral("title"), QCborArray{QStringLiteral("a")}}}));
    QTest::newRow("number in a text") << withEdits(edit(source, id, 0, QCborMap{{QStringLiteral("title"), QCborArray{nullptr, 7}}}));
    QTest::newRow("unknown choice") << withEdits(
        edit(source, id, 0, QCborMap{{QStringLiteral("type"), QCborArray{nullptr, QStringLiteral("rumour")}}}));
    QTest::newRow("no date") << withEdits(
        edit(source, id, 0, QCborMap{{QStringLiteral("date"), QCborArray{QStringLiteral("soon"), nullptr}}}));
    QTest::newRow("nested a thousand times") << QByteArray(100'000, '\x81');
    QTest::newRow("claims a length of 2^60") << QByteArray::fromHex("825b1000000000000000");
    // A map that names the same key twice: A2 65"title" [null,"a"] 65"title" [null,"b"].
    const QByteArray twice = QByteArray::fromHex("825073737373737373737373737373737373818466736f7572636550") + id
                             + QByteArray::fromHex("00a2657469746c6582f66161657469746c6582f66162");
    QTest::newRow("field twice") << twice;
}

void TestChange::refusesHostileBytes()
{
    QFETCH(QByteArray, bytes);
    const auto edits = decodeEdits(bytes);
    QVERIFY(!edits);
    QCOMPARE(edits.error().code, ErrorCode::Damaged);
    QVERIFY(!edits.error().why.isEmpty());
}

void TestChange::mutatedBytesNeverGetThroughUnchecked()
{
    QRandomGenerator random(20240517);
    const QByteArray sound = encodeEdits(changeOfEveryKind(Edit::Operation::Set).edits);
    int accepted = 0;
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = sound;
        const int flips = random.bounded(1, 6);
        for (int flip = 0; flip < flips; ++flip)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        if (round % 5 == 0)
            bytes.truncate(random.bounded(bytes.size()));
        const auto edits = decodeEdits(bytes);
        if (!edits)
            continue;
        ++accepted; // only texts, numbers or ids were hit
        for (const Edit &edit : *edits) {
            QVERIFY(edit.kind && !edit.record.isNull());
            for (const FieldChange &change : edit.fields) {
                const Field &field = edit.kind->fields[static_cast<size_t>(change.field)];
                QVERIFY(field.fits(change.before) && field.fits(change.after));
            }
        }
    }
    QVERIFY(accepted > 0 && accepted < 5000);
}

void TestChange::verbHasATitleAndAnUnknownOneItself()
{
    QCOMPARE(verbTitle(QStringLiteral("add_evidence")), QStringLiteral("Add evidence"));
    QCOMPARE(verbTitle(QStringLiteral("verb_of_a_newer_program")), QStringLiteral("verb_of_a_newer_program"));
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"

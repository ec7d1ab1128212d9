// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace assay;

namespace {

Entry sample()
{
    Source source;
    source.id = Id<Source>::create();
    source.title = QStringLiteral("Plan");
    Change change;
    change.verb = QStringLiteral("add_source");
    change.insert(source);
    return seal(change, newUuid(), {4, QByteArray(32, 'p')}, qint64(1'700'000'000'000) << 16, newUuid());
}

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT

private slots:
    void sealedEntryContinuesTheChain();
    void firstEntryHasNoPrevious();
    void hashCoversEachPartOfTheHeader_data();
    void hashCoversEachPartOfTheHeader();
    void hashHoldsWithoutTheContent();
    void orderIsByTimeThenDeviceThenId();
};

void TestEntry::sealedEntryContinuesTheChain()
{
    const Entry entry = sample();
    QCOMPARE(entry.sequence, 5);
    QCOMPARE(entry.previousHash, QByteArray(32, 'p'));
    QCOMPARE(entry.contentHash, QCryptographicHash::hash(entry.content, QCryptographicHash::Sha256));
    QCOMPARE(entry.hash, entry.computeHash());
    QCOMPARE(entry.hash.size(), 32);
    QCOMPARE(entry.milliseconds(), 1'700'000'000'000);
    QCOMPARE(decodeEdits(entry.content)->size(), 1);
}

void TestEntry::firstEntryHasNoPrevious()
{
    const Entry entry = seal({}, newUuid(), {}, 1, newUuid());
    QCOMPARE(entry.sequence, 1);
    QCOMPARE(entry.previousHash, QByteArray(32, '\0'));
}

void TestEntry::hashCoversEachPartOfTheHeader_data()
{
    using Alter = void (*)(Entry &);
    QTest::addColumn<void *>("alter");
    const auto row = [](const char *name, Alter alter) { QTest::newRow(name) << reinterpret_cast<void *>(alter); };
    row("id", [](Entry &e) { e.id = newUuid(); });
    row("device", [](Entry &e) { e.device = newUuid(); });
    row("sequence", [](Entry &e) { ++e.sequence; });
    row("time", [](Entry &e) { ++e.time; });
    row("author", [](Entry &e) { e.author = newUuid(); });
    row("verb", [](Entry &e) { e.verb += u's'; });
    row("reverts", [](Entry &e) { e.reverts = newUuid(); });
    row("content hash", [](Entry &e) { e.contentHash[31] = static_cast<char>(e.contentHash[31] ^ 1); });
    row("previous hash", [](Entry &e) { e.previousHash[0] = 'q'; });
}

void TestEntry::hashCoversEachPartOfTheHeader()
{
    QFETCH(void *, alter);
    Entry entry = sample();
    reinterpret_cast<void (*)(Entry &)>(alter)(entry);
    QVERIFY(entry.computeHash() != entry.hash);
}

void TestEntry::hashHoldsWithoutTheContent()
{
    Entry entry = sample();
    entry.content.clear();
    QVERIFY(entry.isErased());
    QCOMPARE(entry.computeHash(), entry.hash);
}

void TestEntry::orderIsByTimeThenDeviceThenId()
{
    Entry first;
    first.time = 5;
    first.device = QUuid(QStringLiteral("{00000000-0000-7000-8000-000000000001}"));
    first.id = QUuid(QStringLiteral("{00000000-0000-7000-8000-000000000001}"));
    Entry second = first;
    QVERIFY(!happensBefore(first, second));
    second.id = QUuid(QStringLiteral("{00000000-0000-7000-8000-000000000002}"));
    QVERIFY(happensBefore(first, second) && !happensBefore(second, first));
    // By bytes as in the file, also for ids that are no RFC 4122 ones, which QUuid itself sorts first or last.
    first.device = QUuid(QStringLiteral("{ffffffff-0000-7000-0000-000000000001}"));
    QVERIFY(happensBefore(second, first));
    first.time = 4;
    QVERIFY(happensBefore(first, second));
}

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"

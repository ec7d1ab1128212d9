// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

#include "core/storage/workbookfile.h"

using namespace assay;
using namespace assay::test;

class TestJournalRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void entryComesBackWithEveryPart();
    void erasedContentStaysErased();
    void queriesNarrowAndOrder();
    void historyOfARecordIsOldestFirst();
    void chainEndsAtTheLatestEntryOfTheDevice();
    void hashesAndTouchesNameEveryEntry();
    void reversalsAreCountedAlongTheRow();
    void reversalsOfAnEntryAreThoseOfTheWholeJournal();
    void longRowOfReversalsIsCounted();
    void ringOfReversalsComesToAnEnd();
    void lastHashIsThatOfTheEntryWrittenLast();

private:
    [[nodiscard]] const JournalRows &journal() const { return m_file->journal(); }
    Entry add(const QUuid &device, const QUuid &record, const QUuid &reverts = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkbookFile> m_file;
    QUuid m_first = derivedUuid({}, QStringLiteral("first"));
    QUuid m_second = derivedUuid({}, QStringLiteral("second"));
    qint64 m_time = 0;
};

void TestJournalRows::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("test.assay"));
    take(WorkbookFile::create(path, {}, {}));
    m_file = take(WorkbookFile::open(path, FileAccess::ReadWrite));
    m_time = qint64(1'700'000'000'000) << 16;
}

Entry TestJournalRows::add(const QUuid &device, const QUuid &record, const QUuid &reverts)
{
    Change change;
    change.verb = QStringLiteral("test");
    change.reverts = reverts;
    const Entry entry = seal(change, device, take(journal().chainEnd(device)), ++m_time, newUuid());
    take(m_file->commit({{entry, {record}}}, {}, {}));
    return entry;
}

void TestJournalRows::reversalsAreCountedAlongTheRow()
{
    const Entry done = add(m_first, newUuid());
    const Entry undone = add(m_first, newUuid(), done.id);
    const Entry redone = add(m_first, newUuid(), undone.id);
    add(m_first, newUuid(), redone.id);
    add(m_first, newUuid(), newUuid()); // of an entry that is not here
    QList<int> reversals;
    for (const Entry &entry : take(journal().list({.newestFirst = false})))
        reversals += entry.reversals;
    QCOMPARE(reversals, (QList<int>{0, 1, 2, 3, 1}));
}

void TestJournalRows::reversalsOfAnEntryAreThoseOfTheWholeJournal()
{
    const QUuid record = newUuid();
    const Entry done = add(m_first, newUuid());
    const Entry undone = add(m_second, newUuid(), done.id);
    const Entry redone = add(m_first, record, undone.id);
    // The list has the last entry alone; the entries that it takes back are looked up.
    for (const JournalRows::Query &query : {JournalRows::Query{.record = record}, JournalRows::Query{.id = redone.id},
                                            JournalRows::Query{.limit = 1}, JournalRows::Query{.reverting = true, .withContent = false}})
        QCOMPARE(take(journal().list(query)).first().reversals, 2);
}

void TestJournalRows::longRowOfReversalsIsCounted()
{
    constexpr int length = 12'000;
    QList<NewEntry> entries;
    Change change;
    change.verb = QStringLiteral("test");
    ChainEnd end;
    for (int i = 0; i < length; ++i) {
        const Entry entry = seal(change, m_first, end, ++m_time, newUuid());
        end = {entry.sequence, entry.hash};
        change.reverts = entry.id;
        entries.append({entry, {}});
    }
    take(m_file->commit(entries, {}, {}));
    const auto list = take(journal().list({}));
    QCOMPARE(list.first().reversals, length - 1);
    QCOMPARE(list.at(length / 2).reversals, length / 2 - 1);
    QCOMPARE(list.last().reversals, 0);
}

void TestJournalRows::ringOfReversalsComesToAnEnd()
{
    const Entry first = add(m_first, newUuid());
    const Entry second = add(m_first, newUuid(), first.id);
    const Entry itself = add(m_first, newUuid());
    m_file.reset();
    const QString path = m_folder->filePath(QStringLiteral("test.assay"));
    runRaw(path, {"UPDATE journal SET reverts=x'" + second.id.toRfc4122().toHex() + "' WHERE row=1",
                  "UPDATE journal SET reverts=id WHERE id=x'" + itself.id.toRfc4122().toHex() + "'"});
    m_file = take(WorkbookFile::open(path, FileAccess::ReadOnly));
    QCOMPARE(take(journal().list({})).size(), 3);
    for (const Entry &entry : {first, second, itself})
        QCOMPARE(take(journal().list({.id = entry.id})).size(), 1);
}

void TestJournalRows::lastHashIsThatOfTheEntryWrittenLast()
{
    QCOMPARE(take(journal().lastHash()), QByteArray());
    const Entry first = add(m_first, newUuid());
    QCOMPARE(take(journal().lastHash()), first.hash);
    // Earlier by its clock, as one that a merge brings.
    Change change;
    change.verb = QStringLiteral("test");
    const Entry merged = seal(change, m_second, {}, m_time - 100, newUuid());
    take(m_file->commit({{merged, {}}}, {}, {}));
    QCOMPARE(take(journal().lastHash()), merged.hash);
}

void TestJournalRows::entryComesBackWithEveryPart()
{
    const Entry entry = add(m_first, newUuid(), newUuid());
    const Entry back = take(journal().list({})).first();
    QCOMPARE(back.id, entry.id);
    QCOMPARE(back.device, entry.device);
    QCOMPARE(back.sequence, entry.sequence);
    QCOMPARE(back.time, entry.time);
    QCOMPARE(back.author, entry.author);
    QCOMPARE(back.verb, entry.verb);
    QCOMPARE(back.reverts, entry.reverts);
    QCOMPARE(back.content, entry.content);
    QCOMPARE(back.contentHash, entry.contentHash);
    QCOMPARE(back.previousHash, entry.previousHash);
    QCOMPARE(back.hash, entry.hash);
    QVERIFY(take(journal().list({.withContent = false})).first().content.isEmpty());
}

void TestJournalRows::erasedContentStaysErased()
{
    Change change;
    change.verb = QStringLiteral("test");
    Entry entry = seal(change, m_first, {}, ++m_time, newUuid());
    entry.content.clear();
    take(m_file->commit({{entry, {}}}, {}, {}));
    const Entry back = take(journal().list({})).first();
    QVERIFY(back.isErased());
    QCOMPARE(back.computeHash(), entry.hash);
}

void TestJournalRows::queriesNarrowAndOrder()
{
    const QUuid record = newUuid();
    const Entry a = add(m_first, record);
    const Entry b = add(m_second, newUuid());
    const Entry c = add(m_first, record, a.id);
    const auto ids = [&](const JournalRows::Query &query) {
        QList<QUuid> ids;
        for (const Entry &entry : take(journal().list(query)))
            ids += entry.id;
        return ids;
    };
    QCOMPARE(ids({}), (QList{c.id, b.id, a.id}));
    QCOMPARE(ids({.newestFirst = false}), (QList{a.id, b.id, c.id}));
    QCOMPARE(ids({.record = record}), (QList{c.id, a.id}));
    QCOMPARE(ids({.device = m_second}), (QList{b.id}));
    QCOMPARE(ids({.id = b.id}), (QList{b.id}));
    QCOMPARE(ids({.reverting = true}), (QList{c.id}));
    QCOMPARE(ids({.offset = 1, .limit = 1}), (QList{b.id}));
    QCOMPARE(ids({.record = record, .device = m_second}), QList<QUuid>());
    QCOMPARE(take(journal().count()), 3);
    QCOMPARE(take(journal().latestTime()), c.time);
}

void TestJournalRows::historyOfARecordIsOldestFirst()
{
    const QUuid record = newUuid();
    const Entry a = add(m_second, record);
    const Entry b = add(m_first, record);
    const auto history = take(journal().history(record));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().id, a.id);
    QCOMPARE(history.last().id, b.id);
}

void TestJournalRows::chainEndsAtTheLatestEntryOfTheDevice()
{
    QCOMPARE(take(journal().chainEnd(m_first)).sequence, 0);
    QCOMPARE(take(journal().latestTime()), 0);
    add(m_first, newUuid());
    const Entry last = add(m_first, newUuid());
    add(m_second, newUuid());
    QCOMPARE(take(journal().chainEnd(m_first)).sequence, 2);
    QCOMPARE(take(journal().chainEnd(m_first)).hash, last.hash);
    QCOMPARE(take(journal().chainEnd(m_second)).sequence, 1);
}

void TestJournalRows::hashesAndTouchesNameEveryEntry()
{
    const QUuid record = newUuid();
    const Entry a = add(m_first, record);
    const Entry b = add(m_second, record);
    QCOMPARE(take(journal().hashes()), (QHash<QUuid, QByteArray>{{a.id, a.hash}, {b.id, b.hash}}));
    QSet<QUuid> entries;
    take(journal().forEachTouch([&](const QUuid &entry, const QUuid &touched) {
        QCOMPARE(touched, record);
        entries.insert(entry);
    }));
    QCOMPARE(entries, (QSet<QUuid>{a.id, b.id}));
}

QTEST_GUILESS_MAIN(TestJournalRows)
#include "tst_journalrows.moc"

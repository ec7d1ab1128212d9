// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalrows.h"

#include "core/storage/database.h"
#include "core/storage/reversals.h"

#include <QSqlQuery>
#include <QVariant>

namespace assay {

namespace {

QVariant bytesOrNull(const QUuid &uuid)
{
    return uuid.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(uuid.toRfc4122());
}

Entry entryOf(const QSqlQuery &query)
{
    Entry entry;
    entry.id = QUuid::fromRfc4122(query.value(0).toByteArray());
    entry.device = QUuid::fromRfc4122(query.value(1).toByteArray());
    entry.sequence = query.value(2).toLongLong();
    entry.time = query.value(3).toLongLong();
    entry.author = QUuid::fromRfc4122(query.value(4).toByteArray());
    entry.verb = query.value(5).toString();
    entry.reverts = QUuid::fromRfc4122(query.value(6).toByteArray());
    entry.contentHash = query.value(7).toByteArray();
    entry.previousHash = query.value(8).toByteArray();
    entry.hash = query.value(9).toByteArray();
    entry.content = query.value(10).toByteArray();
    return entry;
}

} // namespace

JournalRows::JournalRows(Database &database) : m_database(database) {}
JournalRows::~JournalRows() = default;

Result<> JournalRows::append(const Entry &entry, const QSet<QUuid> &records)
{
    if (!m_insert) {
        auto insert = m_database.prepare(
            QStringLiteral("INSERT INTO journal (id, device, sequence, time, author, verb, reverts, content_hash, previous_hash, "
                           "hash, content) VALUES (?,?,?,?,?,?,?,?,?,?,?)"));
        auto insertRecord = m_database.prepare(QStringLiteral("INSERT OR IGNORE INTO journal_record (record, row) VALUES (?,?)"));
        if (!insert || !insertRecord)
            return fail(insert ? insertRecord.error() : insert.error());
        m_insert = std::make_unique<QSqlQuery>(std::move(*insert));
        m_insertRecord = std::make_unique<QSqlQuery>(std::move(*insertRecord));
    }
    int position = 0;
    for (const QVariant &value :
         {QVariant(entry.id.toRfc4122()), QVariant(entry.device.toRfc4122()), QVariant(entry.sequence), QVariant(entry.time),
          QVariant(entry.author.toRfc4122()), QVariant(entry.verb), bytesOrNull(entry.reverts), QVariant(entry.contentHash),
          QVariant(entry.previousHash), QVariant(entry.hash),
          entry.isErased() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(entry.content)})
        m_insert->bindValue(position++, value);
    if (const auto result = m_database.execute(*m_insert); !result)
        return result;
    const QVariant row = m_insert->lastInsertId();
    for (const QUuid &record : records) {
        m_insertRecord->bindValue(0, record.toRfc4122());
        m_insertRecord->bindValue(1, row);
        if (const auto result = m_database.execute(*m_insertRecord); !result)
            return result;
    }
    return {};
}

Result<> JournalRows::forEach(const Query &query, const std::function<bool(Entry &&)> &visit) const
{
    QStringList conditions;
    if (query.record)
        conditions += QStringLiteral("row IN (SELECT row FROM journal_record WHERE record=:record)");
    if (query.device)
        conditions += QStringLiteral("device=:device");
    if (query.id)
        conditions += QStringLiteral("id=:id");
    if (query.reverting)
        conditions += QStringLiteral("reverts IS NOT NULL");
    const QString direction = query.newestFirst ? QStringLiteral("DESC") : QStringLiteral("ASC");
    auto select = m_database.prepare(
        QStringLiteral("SELECT id, device, sequence, time, author, verb, reverts, content_hash, previous_hash, hash, %1 FROM journal "
                       "%2 ORDER BY time %3, device %3, id %3 LIMIT %4 OFFSET %5")
            .arg(query.withContent ? QStringLiteral("content") : QStringLiteral("NULL"),
                 conditions.isEmpty() ? QString() : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")), direction)
            .arg(query.limit)
            .arg(query.offset));
    if (!select)
        return fail(select.error());
    if (query.record)
        select->bindValue(QStringLiteral(":record"), query.record->toRfc4122());
    if (query.device)
        select->bindValue(QStringLiteral(":device"), query.device->toRfc4122());
    if (query.id)
        select->bindValue(QStringLiteral(":id"), query.id->toRfc4122());
    if (const auto result = m_database.execute(*select); !result)
        return result;
    while (select->next()) {
        if (!visit(entryOf(*select)))
            return {};
    }
    return m_database.finished(*select);
}

Result<QList<Entry>> JournalRows::list(const Query &query) const
{
    QList<Entry> entries;
    const auto result = forEach(query, [&](Entry &&entry) {
        entries.append(std::move(entry));
        return true;
    });
    if (!result)
        return fail(result.error());
    Reversals reversals(m_database, entries);
    for (Entry &entry : entries) {
        if (entry.reverts.isNull())
            continue;
        const auto count = reversals.countFor(entry);
        if (!count)
            return fail(count.error());
        entry.reversals = *count;
    }
    return entries;
}

Result<QHash<QUuid, QByteArray>> JournalRows::hashes() const
{
    auto select = m_database.prepare(QStringLiteral("SELECT id, hash FROM journal"));
    if (!select)
        return fail(select.error());
    if (const auto result = m_database.execute(*select); !result)
        return fail(result.error());
    QHash<QUuid, QByteArray> hashes;
    while (select->next())
        hashes.insert(QUuid::fromRfc4122(select->value(0).toByteArray()), select->value(1).toByteArray());
    if (const auto ended = m_database.finished(*select); !ended)
        return fail(ended.error());
    return hashes;
}

Result<> JournalRows::forEachTouch(const std::function<void(const QUuid &, const QUuid &)> &visit) const
{
    auto select = m_database.prepare(QStringLiteral("SELECT journal.id, record FROM journal_record LEFT JOIN journal USING (row)"));
    if (!select)
        return fail(select.error());
    if (const auto result = m_database.execute(*select); !result)
        return result;
    while (select->next())
        visit(QUuid::fromRfc4122(select->value(0).toByteArray()), QUuid::fromRfc4122(select->value(1).toByteArray()));
    return m_database.finished(*select);
}

Result<QList<Entry>> JournalRows::history(const QUuid &record) const
{
    return list({.record = record, .newestFirst = false});
}

Result<ChainEnd> JournalRows::chainEnd(const QUuid &device) const
{
    auto entries = list({.device = device, .limit = 1, .withContent = false});
    if (!entries)
        return fail(entries.error());
    if (entries->isEmpty())
        return ChainEnd{};
    return ChainEnd{entries->first().sequence, entries->first().hash};
}

Result<QByteArray> JournalRows::lastHash() const
{
    const auto hash = m_database.value(QStringLiteral("SELECT hash FROM journal ORDER BY row DESC LIMIT 1"));
    if (!hash)
        return fail(hash.error());
    return hash->toByteArray();
}

Result<qint64> JournalRows::latestTime() const
{
    const auto time = m_database.value(QStringLiteral("SELECT max(time) FROM journal"));
    if (!time)
        return fail(time.error());
    return time->toLongLong();
}

Result<qint64> JournalRows::count() const
{
    const auto count = m_database.value(QStringLiteral("SELECT count(*) FROM journal"));
    if (!count)
        return fail(count.error());
    return count->toLongLong();
}

} // namespace assay

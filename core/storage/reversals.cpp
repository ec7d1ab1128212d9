// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reversals.h"

#include "core/storage/database.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace assay {

Reversals::Reversals(const Database &database, const QList<Entry> &listed) : m_database(database)
{
    if (std::ranges::all_of(listed, [](const Entry &entry) { return entry.reverts.isNull(); }))
        return;
    for (const Entry &entry : listed)
        m_reverts.insert(entry.id, entry.reverts);
}

Reversals::~Reversals() = default;

Result<QUuid> Reversals::revertedBy(const QUuid &id)
{
    if (const auto known = m_reverts.constFind(id); known != m_reverts.cend())
        return *known;
    if (++m_lookups > mostLookups)
        return QUuid();
    if (!m_select) {
        auto select = m_database.prepare(QStringLiteral("SELECT reverts FROM journal WHERE id=?"));
        if (!select)
            return fail(select.error());
        m_select = std::make_unique<QSqlQuery>(std::move(*select));
    }
    m_select->bindValue(0, id.toRfc4122());
    if (const auto result = m_database.execute(*m_select); !result)
        return fail(result.error());
    const QUuid reverts = m_select->next() ? QUuid::fromRfc4122(m_select->value(0).toByteArray()) : QUuid();
    const auto ended = m_database.finished(*m_select);
    m_select->finish();
    if (!ended)
        return fail(ended.error());
    return m_reverts.insert(id, reverts).value();
}

Result<int> Reversals::countFor(const Entry &entry)
{
    QList<QUuid> row;
    QUuid id = entry.id;
    while (!id.isNull() && !m_counts.contains(id)) {
        m_counts.insert(id, 0); // where a ring closes; a file from elsewhere could have one
        row.append(id);
        const auto reverted = revertedBy(id);
        if (!reverted)
            return fail(reverted.error());
        id = *reverted;
    }
    int count = id.isNull() ? -1 : m_counts.value(id);
    while (!row.isEmpty())
        m_counts.insert(row.takeLast(), ++count);
    return m_counts.value(entry.id);
}

} // namespace assay

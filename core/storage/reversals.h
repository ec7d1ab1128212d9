// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

#include <QHash>

#include <memory>

class QSqlQuery;

namespace assay {

class Database;

/// Counts for listed entries how often they take each other back in a row.
class Reversals final
{
public:
    Reversals(const Database &database, const QList<Entry> &listed);
    ~Reversals();

    /// How long the row of entries is in which each takes back the one before. Every entry is looked at once, however
    /// many rows it is part of.
    [[nodiscard]] Result<int> countFor(const Entry &entry);

private:
    [[nodiscard]] Result<QUuid> revertedBy(const QUuid &id);

    /// Entries outside the list that are looked up for it. Nobody undoes and redoes so often; a file from elsewhere may.
    static constexpr int mostLookups = 10'000;

    const Database &m_database;
    std::unique_ptr<QSqlQuery> m_select;
    QHash<QUuid, QUuid> m_reverts; ///< by entry; null for one that takes nothing back
    QHash<QUuid, int> m_counts;
    int m_lookups = 0;
};

} // namespace assay

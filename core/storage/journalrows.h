// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;

namespace assay {

class Database;

/// The rows of the journal. Entries are only ever added.
class JournalRows final
{
public:
    struct Query {
        std::optional<QUuid> record = {}; ///< only entries that touch it
        std::optional<QUuid> device = {};
        std::optional<QUuid> id = {};
        bool reverting = false; ///< only entries that take another one back
        int offset = 0;
        int limit = -1;
        bool newestFirst = true; ///< by clock; otherwise oldest first
        bool withContent = true;
    };

    explicit JournalRows(Database &database);
    ~JournalRows();

    [[nodiscard]] Result<> append(const Entry &entry, const QSet<QUuid> &records);
    /// Visits entries in the order of the query until `visit` returns false. Does not count their reversals.
    [[nodiscard]] Result<> forEach(const Query &query, const std::function<bool(Entry &&)> &visit) const;
    [[nodiscard]] Result<QList<Entry>> list(const Query &query) const;
    /// Hash of each entry by its id.
    [[nodiscard]] Result<QHash<QUuid, QByteArray>> hashes() const;
    /// What is kept of which entry touches which record; the entry is null where it is missing.
    [[nodiscard]] Result<> forEachTouch(const std::function<void(const QUuid &entry, const QUuid &record)> &visit) const;
    /// Entries of ours that touch the record, oldest first.
    [[nodiscard]] Result<QList<Entry>> history(const QUuid &record) const;
    /// Where the chain of a device ends; sequence 0 when it has no entry.
    [[nodiscard]] Result<ChainEnd> chainEnd(const QUuid &device) const;
    /// Of the entry that was written last, wherever the clock puts it; empty when there is none.
    [[nodiscard]] Result<QByteArray> lastHash() const;
    /// The highest clock reading, 0 when there is no entry.
    [[nodiscard]] Result<qint64> latestTime() const;
    [[nodiscard]] Result<qint64> count() const;

private:
    Database &m_database;
    std::unique_ptr<QSqlQuery> m_insert;
    std::unique_ptr<QSqlQuery> m_insertRecord;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/storage/database.h"

namespace assay {

/// The rows of one record kind: columns, binding and reading all follow from its field table.
class RecordRows final
{
public:
    RecordRows(Database &database, const Kind &kind);
    ~RecordRows();

    [[nodiscard]] Result<qint64> count() const;
    /// Reads all rows into the records; a value that does not fit its field makes the file damaged.
    [[nodiscard]] Result<> load(Records &records) const;
    /// Writes the record as it is in `records`, or deletes its row when it is not there.
    [[nodiscard]] Result<> store(const Records &records, const QUuid &id);

private:
    [[nodiscard]] QString columns() const;
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] std::unexpected<Error> unfit(const QUuid &id, const char *field) const;

    Database &m_database;
    const Kind &m_kind;
    std::unique_ptr<QSqlQuery> m_upsert;
    std::unique_ptr<QSqlQuery> m_delete;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/fileaccess.h"

#include <memory>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;
class QVariant;

namespace assay {

/// One connection to a SQLite file that may come from anywhere: defensive mode, no trust in its schema, no extensions,
/// rollback journal, full sync. Maps SQLite's failures to errors that say what to do.
class Database final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, FileAccess access);
    /// A copy in memory of what the file holds now; it can be read as long as one likes and keeps nobody from writing to
    /// the file. Null for a file that is too large for that.
    [[nodiscard]] Result<std::unique_ptr<Database>> copyInMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Runs one statement without parameters.
    [[nodiscard]] Result<> run(const QString &sql);
    /// A prepared, forward-only query.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    [[nodiscard]] Result<> execute(QSqlQuery &query) const;
    /// Whether the rows ended because there are no more; a page that cannot be read ends them early.
    [[nodiscard]] Result<> finished(const QSqlQuery &query) const;
    /// Runs a statement and gives the first column of its first row; invalid when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;

    /// Statements count their rows here and stop when it is cancelled; null for neither. Must outlive its use.
    void setProgress(Progress *progress);
    [[nodiscard]] Progress *progress() const { return m_progress; }
    /// Fails with Cancelled when it was. Short statements end before SQLite looks.
    [[nodiscard]] Result<> checkCancelled() const;
    /// Has the next transaction read everything from the disk.
    void forgetPages();
    /// Something else is in the place of the file that was opened.
    [[nodiscard]] Error changedOutside() const;
    /// Makes the next writes fail as on a full disk once the file has this many pages; 0 lifts it. For tests.
    void limitPages(int pages);

private:
    friend class Transaction;
    explicit Database(QString path);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connectTo(const QString &path, const QString &name, FileAccess access);
    [[nodiscard]] Result<> harden(FileAccess access);
    [[nodiscard]] std::unexpected<Error> failure(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    std::unique_ptr<QSqlDatabase> m_database;
    Progress *m_progress = nullptr;
};

/// Rolls back when it goes out of scope, unless it was committed.
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    /// All that is read until it goes out of scope is from one moment, whoever else writes.
    [[nodiscard]] static Result<Transaction> beginReading(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// On failure the transaction is rolled back.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database = nullptr;
};

} // namespace assay

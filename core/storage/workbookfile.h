// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/records.h"
#include "core/storage/fileaccess.h"
#include "core/storage/journalrows.h"

namespace assay {

class RecordRows;
class Transaction;
class WorkbookLock;

/// A record that a change touched.
struct Touched {
    const Kind *kind = nullptr;
    QUuid record;
};

/// An entry to be written, with the records it touches.
struct NewEntry {
    Entry entry;
    QSet<QUuid> records;
};

/// A workbook on disk: one SQLite file that is whole between any two commits. Knows rows and entries, no rules.
class WorkbookFile final
{
public:
    /// Makes a file with tables, records and entries in one go: it appears complete or not at all. Refuses to overwrite.
    [[nodiscard]] static Result<> create(const QString &path, const QList<NewEntry> &entries, const Records &records);
    /// Opens and checks a file; ReadWrite takes the lock for as long as the object lives. `progress` is for all that this
    /// object does, until setProgress().
    [[nodiscard]] static Result<std::unique_ptr<WorkbookFile>> open(const QString &path, FileAccess access, Progress *progress = nullptr);
    /// What the file holds now, for long reading: by a copy in memory, unless the file is huge. A reader of the file itself
    /// keeps changes from being saved.
    [[nodiscard]] static Result<std::unique_ptr<WorkbookFile>> openToRead(const QString &path, Progress *progress = nullptr);
    /// A second connection to the same file, for another thread: under the lock of this one, which must outlive it.
    [[nodiscard]] Result<std::unique_ptr<WorkbookFile>> openAgain(FileAccess access, Progress *progress) const;
    ~WorkbookFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] FileAccess access() const { return m_access; }
    [[nodiscard]] const JournalRows &journal() const { return m_journal; }
    [[nodiscard]] Database &database() { return *m_database; }
    void setProgress(Progress *progress);
    [[nodiscard]] Progress *progress() const;

    [[nodiscard]] Result<> load(Records &records);
    /// Runs `read` so that all it reads is from one moment, while another process may be writing.
    [[nodiscard]] Result<> readAtOnce(const std::function<Result<>()> &read);
    /// Entries and the touched records as they are in `records`, in one durable transaction. Fails with Conflict when
    /// another program put something else in place of the file.
    [[nodiscard]] Result<> commit(const QList<NewEntry> &entries, const QList<Touched> &touched, const Records &records);
    /// What SQLite's own check finds wrong; empty when all is well.
    [[nodiscard]] Result<QStringList> integrityProblems() const;
    /// A whole copy; refuses to overwrite.
    [[nodiscard]] Result<> copyTo(const QString &path) const;

private:
    WorkbookFile(std::unique_ptr<Database> database, FileAccess access, std::unique_ptr<WorkbookLock> lock);
    /// A transaction on the file as this program left it.
    [[nodiscard]] Result<Transaction> beginChange();

    QString m_path;
    std::unique_ptr<WorkbookLock> m_lock;
    std::unique_ptr<Database> m_database;
    FileAccess m_access;
    JournalRows m_journal;
    /// Hash of the entry that was written last, as far as this program knows. Shared by all connections of one opening,
    /// of which only one writes at a time.
    std::shared_ptr<QByteArray> m_last = std::make_shared<QByteArray>();
    std::vector<std::unique_ptr<RecordRows>> m_rows; ///< one per kind, in the order of allKinds()
};

} // namespace assay

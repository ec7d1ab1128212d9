// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workbookfile.h"

#include "core/storage/database.h"
#include "core/storage/filecheck.h"
#include "core/storage/recordrows.h"
#include "core/storage/schema.h"
#include "core/storage/workbooklock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error notWritten(const QString &path, const QString &why)
{
    return {ErrorCode::Io, Texts::tr("\"%1\" could not be made").arg(QFileInfo(path).fileName()), why,
            Texts::tr("Check that the folder exists, may be written and has room.")};
}

Error notSettled(const QString &path)
{
    return {ErrorCode::ReadOnly, Texts::tr("\"%1\" cannot be opened read-only").arg(QFileInfo(path).fileName()),
            Texts::tr("another program left its newest changes in a log beside it"),
            Texts::tr("Copy it to a folder of yours with all files beside it, and open it once for writing.")};
}

/// A name in the same folder for a file that is being written, which is renamed when it is whole.
QString unfinished(const QString &path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/.assay-") + newUuid().toString(QUuid::WithoutBraces);
}

/// Takes in what was left beside the file, so that a connection for reading alone can open it.
Result<> settle(const QString &path, Leftover leftover)
{
    const auto lock = WorkbookLock::take(path);
    if (!lock) {
        // Whoever has it open for writing took it in, or is in the middle of a change. Otherwise SQLite refuses a journal,
        // but a log only where it can make files.
        const bool isRefusedLater = lock.error().code == ErrorCode::InUse || leftover == Leftover::Journal;
        return isRefusedLater ? Result<>() : fail(notSettled(path));
    }
    const auto database = Database::open(path, FileAccess::ReadWrite);
    if (!database)
        return fail(database.error());
    const auto read = (*database)->value(QStringLiteral("PRAGMA user_version"));
    return read ? Result<>() : fail(read.error());
}

} // namespace

WorkbookFile::WorkbookFile(std::unique_ptr<Database> database, FileAccess access, std::unique_ptr<WorkbookLock> lock)
    : m_path(database->path()), m_lock(std::move(lock)), m_database(std::move(database)), m_access(access), m_journal(*m_database)
{
    for (const Kind *kind : allKinds())
        m_rows.push_back(std::make_unique<RecordRows>(*m_database, *kind));
}

WorkbookFile::~WorkbookFile() = default;

Result<> WorkbookFile::create(const QString &path, const QList<NewEntry> &entries, const Records &records)
{
    if (const auto vacant = checkFree(path); !vacant)
        return vacant;
    // Not QTemporaryFile, whose files only their owner may read: workbooks lie in shared folders.
    const QString temporary = unfinished(path);
    if (QFile file(temporary); !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(notWritten(path, file.errorString()));
    const auto written = [&]() -> Result<> {
        auto database = Database::open(temporary, FileAccess::ReadWrite);
        if (!database)
            return fail(database.error());
        if (const auto created = Schema().create(**database); !created)
            return created;
        WorkbookFile file(std::move(*database), FileAccess::ReadWrite, nullptr);
        QList<Touched> touched;
        for (const Kind *kind : allKinds())
            records.table(*kind).forEach([&](const QUuid &id, const void *) { touched.append({kind, id}); });
        return file.commit(entries, touched, records);
    }();
    if (written && QFile::rename(temporary, QFileInfo(path).absoluteFilePath()))
        return {};
    QFile::remove(temporary);
    QFile::remove(temporary + QStringLiteral("-journal"));
    if (!written)
        return written;
    const auto vacant = checkFree(path);
    return vacant ? fail(notWritten(path, Texts::tr("it could not be given its name"))) : vacant;
}

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::open(const QString &path, FileAccess access, Progress *progress)
{
    const auto leftover = checkFile(path);
    if (!leftover)
        return fail(leftover.error());
    std::unique_ptr<WorkbookLock> lock;
    if (access == FileAccess::ReadWrite) {
        auto taken = WorkbookLock::take(path);
        if (!taken)
            return fail(taken.error());
        lock = std::move(*taken);
    } else if (*leftover != Leftover::None) {
        if (const auto settled = settle(path, *leftover); !settled)
            return fail(settled.error());
    }
    auto database = Database::open(path, access);
    if (!database)
        return fail(database.error());
    (*database)->setProgress(progress);
    const Schema::Opened opened = Schema().open(**database, access);
    switch (opened.outcome) {
    case SchemaOutcome::Current:
    case SchemaOutcome::NewerCompatible:
    case SchemaOutcome::Migrated:
        break;
    default:
        return fail(opened.error);
    }
    std::unique_ptr<WorkbookFile> file(new WorkbookFile(std::move(*database), access, std::move(lock)));
    auto last = file->m_journal.lastHash();
    if (!last)
        return fail(last.error());
    *file->m_last = std::move(*last);
    return file;
}

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::openToRead(const QString &path, Progress *progress)
{
    auto file = open(path, FileAccess::ReadOnly, progress);
    if (!file)
        return file;
    auto copy = (*file)->m_database->copyInMemory();
    if (!copy)
        return fail(copy.error());
    if (!*copy)
        return file;
    (*copy)->setProgress(progress);
    return std::unique_ptr<WorkbookFile>(new WorkbookFile(std::move(*copy), FileAccess::ReadOnly, nullptr));
}

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::openAgain(FileAccess access, Progress *progress) const
{
    auto database = Database::open(m_path, access);
    if (!database)
        return fail(database.error());
    (*database)->setProgress(progress);
    std::unique_ptr<WorkbookFile> file(new WorkbookFile(std::move(*database), access, nullptr));
    file->m_last = m_last;
    return file;
}

void WorkbookFile::setProgress(Progress *progress)
{
    m_database->setProgress(progress);
}

Progress *WorkbookFile::progress() const
{
    return m_database->progress();
}

Result<> WorkbookFile::load(Records &records)
{
    if (Progress *progress = m_database->progress()) {
        qint64 all = 0;
        for (const auto &rows : m_rows) {
            const auto count = rows->count();
            if (!count)
                return fail(count.error());
            all += *count;
        }
        progress->begin(all);
    }
    for (const auto &rows : m_rows) {
        if (const auto loaded = rows->load(records); !loaded)
            return loaded;
    }
    return m_database->checkCancelled();
}

Result<> WorkbookFile::readAtOnce(const std::function<Result<>()> &read)
{
    const auto transaction = Transaction::beginReading(*m_database);
    return transaction ? read() : fail(transaction.error());
}

Result<Transaction> WorkbookFile::beginChange()
{
    // From the disk: SQLite itself would not notice another file that saw as many changes as this one.
    m_database->forgetPages();
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) {
        const ErrorCode code = transaction.error().code;
        const bool isAnother = code == ErrorCode::NotAWorkbook || code == ErrorCode::Damaged;
        return fail(isAnother ? m_database->changedOutside() : transaction.error());
    }
    const auto last = m_journal.lastHash();
    if (!last && last.error().code == ErrorCode::Cancelled)
        return fail(last.error());
    if (!last || *last != *m_last)
        return fail(m_database->changedOutside());
    return transaction;
}

Result<> WorkbookFile::commit(const QList<NewEntry> &entries, const QList<Touched> &touched, const Records &records)
{
    auto transaction = beginChange();
    if (!transaction)
        return fail(transaction.error());
    for (const NewEntry &entry : entries) {
        if (const auto appended = m_journal.append(entry.entry, entry.records); !appended)
            return appended;
    }
    if (Progress *progress = m_database->progress())
        progress->begin(touched.size());
    const auto kinds = allKinds();
    for (const Touched &record : touched) {
        const auto position = std::ranges::find(kinds, record.kind) - kinds.begin();
        if (const auto stored = m_rows[static_cast<size_t>(position)]->store(records, record.record); !stored)
            return stored;
        if (Progress *progress = m_database->progress())
            progress->step();
    }
    auto last = m_journal.lastHash();
    if (!last)
        return fail(last.error());
    if (const auto wanted = m_database->checkCancelled(); !wanted)
        return wanted;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    *m_last = std::move(*last);
    return {};
}

Result<QStringList> WorkbookFile::integrityProblems() const
{
    auto query = m_database->prepare(QStringLiteral("PRAGMA integrity_check(20)"));
    if (!query)
        return fail(query.error());
    if (const auto result = m_database->execute(*query); !result)
        return fail(result.error());
    QStringList problems;
    while (query->next()) {
        if (const QString line = query->value(0).toString(); line != u"ok")
            problems += line;
    }
    return problems;
}

Result<> WorkbookFile::copyTo(const QString &path) const
{
    if (const auto vacant = checkFree(path); !vacant)
        return vacant;
    const QString temporary = unfinished(path);
    auto query = m_database->prepare(QStringLiteral("VACUUM INTO ?"));
    if (!query)
        return fail(query.error());
    query->bindValue(0, temporary);
    if (auto copied = m_database->execute(*query); !copied) {
        QFile::remove(temporary);
        return copied;
    }
    const auto wanted = m_database->checkCancelled();
    if (!wanted || !QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return !wanted ? wanted : fail(notWritten(path, Texts::tr("it could not be given its name")));
    }
    return {};
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workbookfile.h"

#include "core/storage/database.h"
#include "core/storage/recordrows.h"
#include "core/storage/schema.h"
#include "core/storage/workbooklock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error exists(const QString &path)
{
    return {ErrorCode::AlreadyExists, Texts::tr("\"%1\" was not written").arg(QFileInfo(path).fileName()),
            Texts::tr("a file of that name is already there"), Texts::tr("Choose another name or move that file away.")};
}

Error notWritten(const QString &path, const QString &why)
{
    return {ErrorCode::Io, Texts::tr("\"%1\" could not be made").arg(QFileInfo(path).fileName()), why,
            Texts::tr("Check that the folder exists, may be written and has room.")};
}

Error notAWorkbook(const QString &name, const QString &why)
{
    return {ErrorCode::NotAWorkbook, Texts::tr("\"%1\" is not a workbook").arg(name), why, Texts::tr("Choose a file that Assay made.")};
}

/// A name in the same folder for a file that is being written, which is renamed when it is whole.
QString unfinished(const QString &path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/.assay-") + newUuid().toString(QUuid::WithoutBraces);
}

/// What the first hundred bytes tell before SQLite is let near the file: https://www.sqlite.org/fileformat2.html
Result<> checkHeader(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, Texts::tr("\"%1\" cannot be opened").arg(path), Texts::tr("there is no such file"),
                    Texts::tr("Check the name and the folder."));
    }
    if (QFileInfo(path).isDir())
        return fail(notAWorkbook(name, Texts::tr("it is a folder")));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, Texts::tr("\"%1\" cannot be opened").arg(name), file.errorString(),
                    Texts::tr("Ask for the right to read it."));
    }
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return fail(notAWorkbook(name, Texts::tr("it is empty")));
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(notAWorkbook(name, Texts::tr("it is a file of another kind")));
    const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const quint16 rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const bool isPageCountValid = number(24) == number(92);
    const QFileInfo sideFile(path + QStringLiteral("-journal"));
    const bool needsRecovery = sideFile.exists() && sideFile.size() > 0;
    if (isPageCountValid && !needsRecovery && file.size() < pageSize * number(28)) {
        return fail(ErrorCode::Damaged, Texts::tr("\"%1\" is damaged").arg(name),
                    Texts::tr("its end is missing: it has %1 of %2 bytes").arg(file.size()).arg(pageSize * number(28)),
                    Texts::tr("Copy it again from where it came, or go back to a copy from before."));
    }
    return {};
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
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(exists(path));
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
    if (written && QFile::rename(temporary, target.absoluteFilePath()))
        return {};
    QFile::remove(temporary);
    QFile::remove(temporary + QStringLiteral("-journal"));
    if (!written)
        return written;
    return fail(target.exists() ? exists(path) : notWritten(path, Texts::tr("it could not be given its name")));
}

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::open(const QString &path, FileAccess access, Progress *progress)
{
    if (const auto header = checkHeader(path); !header)
        return fail(header.error());
    std::unique_ptr<WorkbookLock> lock;
    if (access == FileAccess::ReadWrite) {
        auto taken = WorkbookLock::take(path);
        if (!taken)
            return fail(taken.error());
        lock = std::move(*taken);
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
        return std::unique_ptr<WorkbookFile>(new WorkbookFile(std::move(*database), access, std::move(lock)));
    default:
        return fail(opened.error);
    }
}

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::openAgain(FileAccess access, Progress *progress) const
{
    auto database = Database::open(m_path, access);
    if (!database)
        return fail(database.error());
    (*database)->setProgress(progress);
    return std::unique_ptr<WorkbookFile>(new WorkbookFile(std::move(*database), access, nullptr));
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

Result<> WorkbookFile::commit(const QList<NewEntry> &entries, const QList<Touched> &touched, const Records &records)
{
    auto transaction = Transaction::begin(*m_database);
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
    if (const auto wanted = m_database->checkCancelled(); !wanted)
        return wanted;
    return transaction->commit();
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
    if (QFileInfo(path).exists())
        return fail(exists(path));
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

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/filecheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Texts::tr("Cancelled"), Texts::tr("you stopped it"), Texts::tr("Nothing was changed.")};
}

/// A connection for reading alone cannot take back a change that a crash left unfinished.
Error cutOff(const QString &path)
{
    return {ErrorCode::ReadOnly, Texts::tr("\"%1\" cannot be opened read-only").arg(QFileInfo(path).fileName()),
            Texts::tr("its last change was cut off and has to be taken back first"),
            Texts::tr("Open it once for writing, where its folder can be written. Keep the file \"%1\" beside it until then.")
                .arg(journalNameOf(path))};
}

/// How many steps of its machine SQLite takes between two looks at whether to go on: some tenths of a millisecond.
constexpr int stepsBetweenLooks = 10'000;
constexpr qint64 mostBytesInMemory = 512LL * 1024 * 1024;

} // namespace

Database::Database(QString path)
    : m_path(std::move(path)), m_connection(QUuid::createUuid().toString()),
      m_database(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection)))
{
}

Database::~Database()
{
    m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, FileAccess access)
{
    return connectTo(path, path, access);
}

/// `path` is the file that errors name, `name` what SQLite opens.
Result<std::unique_ptr<Database>> Database::connectTo(const QString &path, const QString &name, FileAccess access)
{
    std::unique_ptr<Database> database(new Database(path));
    if (!database->m_database->isValid()) {
        return fail(ErrorCode::Io, Texts::tr("Workbooks cannot be opened"), Texts::tr("Qt's driver for SQLite is missing"),
                    Texts::tr("Install the package libqt6sql6-sqlite."));
    }
    database->m_database->setDatabaseName(name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (access == FileAccess::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database->m_database->setConnectOptions(options);
    if (!database->m_database->open())
        return database->failure(database->m_database->lastError());
    if (const auto hardened = database->harden(access); !hardened)
        return fail(hardened.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::copyInMemory()
{
    // Both numbers are asked for within the copying; this only keeps a huge file out of memory.
    const auto pages = value(QStringLiteral("PRAGMA page_count"));
    const auto pageSize = value(QStringLiteral("PRAGMA page_size"));
    if (!pages || !pageSize)
        return fail(pages ? pageSize.error() : pages.error());
    if (pages->toLongLong() * pageSize->toLongLong() > mostBytesInMemory)
        return nullptr;
    auto copy = connectTo(m_path, QStringLiteral(":memory:"), FileAccess::ReadWrite);
    if (!copy)
        return copy;
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(handleOf(*m_database), "main", &size, 0);
    const int result = bytes ? sqlite3_deserialize(handleOf(*(*copy)->m_database), "main", bytes, size, size,
                                                   SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
                             : SQLITE_NOMEM;
    if (result != SQLITE_OK) {
        return fail(ErrorCode::Io, Texts::tr("\"%1\" could not be read").arg(QFileInfo(m_path).fileName()),
                    QString::fromUtf8(sqlite3_errstr(result)), Texts::tr("Try again in a moment."));
    }
    return copy;
}

Result<> Database::harden(FileAccess access)
{
    sqlite3 *handle = handleOf(*m_database);
    if (!handle)
        return fail(ErrorCode::Io, Texts::tr("Workbooks cannot be opened"), Texts::tr("Qt's driver for SQLite is not the expected one"));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    for (const char *pragma : {"PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY",
                               "PRAGMA cache_size=-16000"}) {
        if (const auto result = run(QString::fromLatin1(pragma)); !result)
            return result;
    }
    if (access == FileAccess::ReadOnly)
        return {};
    // A rollback journal that is deleted at each commit: between two changes everything is in the one file, so that a
    // copy of it is whole. EXTRA also syncs the folder, without which a power cut could bring the old journal back.
    for (const char *pragma : {"PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA", "PRAGMA secure_delete=FAST"}) {
        if (const auto result = run(QString::fromLatin1(pragma)); !result)
            return result;
    }
    return {};
}

Result<> Database::run(const QString &sql)
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query.lastError());
    return {};
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError());
    return query;
}

Result<> Database::execute(QSqlQuery &query) const
{
    if (!query.exec())
        return failure(query.lastError());
    return {};
}

Result<> Database::finished(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return failure(query.lastError());
    return {};
}

Result<QVariant> Database::value(const QString &sql) const
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query.lastError());
    const QVariant first = query.next() ? query.value(0) : QVariant();
    if (const auto ended = finished(query); !ended)
        return fail(ended.error());
    return first;
}

void Database::setProgress(Progress *progress)
{
    m_progress = progress;
    const auto isCancelled = [](void *which) { return static_cast<const Progress *>(which)->isCancelled() ? 1 : 0; };
    sqlite3_progress_handler(handleOf(*m_database), stepsBetweenLooks, progress ? +isCancelled : nullptr, progress);
}

Result<> Database::checkCancelled() const
{
    return m_progress && m_progress->isCancelled() ? fail(cancelled()) : Result<>();
}

void Database::forgetPages()
{
    sqlite3_db_release_memory(handleOf(*m_database));
}

Error Database::changedOutside() const
{
    return {ErrorCode::Conflict, Texts::tr("The change was not saved"),
            Texts::tr("\"%1\" was changed from outside: another program overwrote, moved or removed it").arg(QFileInfo(m_path).fileName()),
            Texts::tr("Open it again and make the change once more.")};
}

void Database::limitPages(int pages)
{
    sqlite3 *handle = handleOf(*m_database);
    const QByteArray sql = "PRAGMA max_page_count=" + QByteArray::number(pages > 0 ? pages : 0x7ffffffe);
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
}

std::unexpected<Error> Database::failure(const QSqlError &error) const
{
    const QString name = QFileInfo(m_path).fileName();
    const int code = error.nativeErrorCode().toInt();
    if (code == SQLITE_READONLY_DBMOVED)
        return fail(changedOutside());
    if (code == SQLITE_READONLY_ROLLBACK)
        return fail(cutOff(m_path));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return fail(ErrorCode::DiskFull, Texts::tr("The change was not saved"),
                    Texts::tr("there is no room left where \"%1\" is kept").arg(name),
                    Texts::tr("The workbook is as it was before. Make room and do it again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::InUse, Texts::tr("\"%1\" is in use").arg(name), Texts::tr("another program is reading or writing it"),
                    Texts::tr("Try again in a moment."));
    case SQLITE_INTERRUPT:
        return fail(cancelled());
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fail(ErrorCode::ReadOnly, Texts::tr("\"%1\" cannot be written").arg(name), Texts::tr("the file or its folder is read-only"),
                    Texts::tr("Open it read-only, or copy it to a folder of yours."));
    case SQLITE_NOTADB:
        return fail(ErrorCode::NotAWorkbook, Texts::tr("\"%1\" is not a workbook").arg(name), Texts::tr("it does not have the form of one"),
                    Texts::tr("Choose a file that Assay made."));
    case SQLITE_CORRUPT:
        return fail(ErrorCode::Damaged, Texts::tr("\"%1\" is damaged").arg(name), Texts::tr("parts of it cannot be read"),
                    Texts::tr("Go back to a copy from before, and merge what colleagues have."));
    case SQLITE_CANTOPEN:
        return fail(ErrorCode::Io, Texts::tr("\"%1\" cannot be opened").arg(name), error.driverText() + u' ' + error.databaseText(),
                    Texts::tr("Check that the folder exists and that you may use it."));
    default:
        return fail(ErrorCode::Io, Texts::tr("\"%1\" could not be read or written").arg(name), error.databaseText(),
                    Texts::tr("The workbook is as it was before. Check the disk and try again."));
    }
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return fail(begun.error());
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    if (const auto begun = database.run(QStringLiteral("BEGIN")); !begun)
        return fail(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run(QStringLiteral("ROLLBACK"));
}

Result<> Transaction::commit()
{
    auto committed = m_database->run(QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace assay

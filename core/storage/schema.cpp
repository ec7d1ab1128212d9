// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/model/records.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlQuery>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Timestamp:
        return QStringLiteral("INTEGER");
    case FieldType::Reference:
    case FieldType::Uuid:
        return QStringLiteral("BLOB");
    default:
        return QStringLiteral("TEXT");
    }
}

QString tableOf(const Kind &kind)
{
    QStringList columns{QStringLiteral("id BLOB NOT NULL PRIMARY KEY")};
    for (const Field &field : kind.fields)
        columns += QStringLiteral("%1 %2").arg(QLatin1StringView(field.key), columnType(field.type));
    return QStringLiteral("CREATE TABLE %1 (%2) STRICT").arg(QLatin1StringView(kind.name), columns.join(QStringLiteral(", ")));
}

/// "table.column" of all tables.
Result<QStringList> columnsOf(const Database &database)
{
    auto query = database.prepare(QStringLiteral("SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                                                 "WHERE t.type='table'"));
    if (!query)
        return fail(query.error());
    if (const auto result = database.execute(*query); !result)
        return fail(result.error());
    QStringList columns;
    while (query->next())
        columns += query->value(0).toString();
    if (const auto ended = database.finished(*query); !ended)
        return fail(ended.error());
    return columns;
}

Error damaged(const Database &database, const QString &why)
{
    return {ErrorCode::Damaged, Texts::tr("\"%1\" is damaged").arg(QFileInfo(database.path()).fileName()), why,
            Texts::tr("Go back to a copy from before, and merge what colleagues have.")};
}

} // namespace

Schema::Schema(QList<MigrationStep> steps, int version, QStringList layout)
    : m_steps(std::move(steps)), m_version(version), m_layout(std::move(layout))
{
    m_layout.sort();
}

QList<MigrationStep> Schema::shippedSteps()
{
    return {};
}

QStringList Schema::statements()
{
    QStringList statements{
        // "oldest_reader": the oldest layout version whose program may still open this file.
        QStringLiteral("CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE journal (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, device BLOB NOT NULL, "
                       "sequence INTEGER NOT NULL, time INTEGER NOT NULL, author BLOB NOT NULL, verb TEXT NOT NULL, "
                       "reverts BLOB, content BLOB, content_hash BLOB NOT NULL, previous_hash BLOB NOT NULL, "
                       "hash BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX journal_time ON journal (time)"),
        QStringLiteral("CREATE INDEX journal_reverts ON journal (device) WHERE reverts IS NOT NULL"),
        QStringLiteral("CREATE TABLE journal_record (record BLOB NOT NULL, row INTEGER NOT NULL, "
                       "PRIMARY KEY (record, row)) STRICT, WITHOUT ROWID"),
    };
    for (const Kind *kind : allKinds())
        statements += tableOf(*kind);
    return statements;
}

Result<> Schema::create(Database &database) const
{
    if (const auto stamped = database.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)); !stamped)
        return stamped;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    QStringList all = statements();
    all += QStringLiteral("INSERT INTO meta VALUES ('oldest_reader', '%1')").arg(m_version);
    all += QStringLiteral("PRAGMA user_version=%1").arg(m_version);
    for (const QString &statement : std::as_const(all)) {
        if (const auto result = database.run(statement); !result)
            return result;
    }
    return transaction->commit();
}

Result<> Schema::checkLayout(Database &database) const
{
    auto query = database.prepare(
        QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite^_stat_' ESCAPE '^'"));
    if (!query)
        return fail(query.error());
    if (const auto result = database.execute(*query); !result)
        return result;
    QStringList found;
    while (query->next())
        found += query->value(0).toString();
    if (const auto ended = database.finished(*query); !ended)
        return ended;
    found.sort();
    if (found != m_layout)
        return fail(damaged(database, Texts::tr("its tables are not those of a workbook")));
    return {};
}

Result<> Schema::checkContains(Database &database)
{
    const auto active = database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"));
    if (!active)
        return fail(active.error());
    if (active->toInt() != 0)
        return fail(damaged(database, Texts::tr("it has triggers or views, which a workbook never has")));
    auto own = Database::open(QStringLiteral(":memory:"), FileAccess::ReadWrite);
    if (!own)
        return fail(own.error());
    const QStringList all = statements();
    for (const QString &statement : all) {
        if (const auto made = (*own)->run(statement); !made)
            return made;
    }
    const auto needed = columnsOf(**own);
    const auto found = columnsOf(database);
    if (!needed || !found)
        return fail(needed ? found.error() : needed.error());
    for (const QString &column : *needed) {
        if (!found->contains(column))
            return fail(damaged(database, Texts::tr("the column \"%1\" is missing").arg(column)));
    }
    return {};
}

Schema::Opened Schema::open(Database &database, FileAccess access) const
{
    const QString name = QFileInfo(database.path()).fileName();
    const auto application = database.value(QStringLiteral("PRAGMA application_id"));
    const auto stored = database.value(QStringLiteral("PRAGMA user_version"));
    if (!application || !stored)
        return {SchemaOutcome::Damaged, application ? stored.error() : application.error()};
    if (application->toInt() != applicationId) {
        return {SchemaOutcome::NotAWorkbook,
                {ErrorCode::NotAWorkbook, Texts::tr("\"%1\" is not a workbook").arg(name), Texts::tr("it is a database of another program"),
                 Texts::tr("Choose a file that Assay made.")}};
    }
    const int version = stored->toInt();
    if (version < 1)
        return {SchemaOutcome::Damaged, damaged(database, Texts::tr("it has no version"))};
    if (version > m_version) {
        const auto oldest = database.value(QStringLiteral("SELECT value FROM meta WHERE key='oldest_reader'"));
        bool isNumber = false;
        const int oldestReader = oldest ? oldest->toString().toInt(&isNumber) : 0;
        if (isNumber && oldestReader <= m_version) {
            if (const auto layout = checkContains(database); !layout)
                return {SchemaOutcome::Damaged, layout.error()};
            return {SchemaOutcome::NewerCompatible, {}};
        }
        return {SchemaOutcome::Newer,
                {ErrorCode::NewerVersion, Texts::tr("\"%1\" cannot be opened").arg(name),
                 Texts::tr("it was made by a newer Assay (file version %1, this program knows %2)").arg(version).arg(m_version),
                 Texts::tr("Install the newer Assay, or ask for an export.")}};
    }
    if (version < m_version) {
        if (access == FileAccess::ReadOnly) {
            return {SchemaOutcome::Failed,
                    {ErrorCode::ReadOnly, Texts::tr("\"%1\" cannot be opened read-only").arg(name),
                     Texts::tr("it was made by an older Assay and has to be brought up to date first"),
                     Texts::tr("Open it once for writing, or copy it to a folder of yours.")}};
        }
        return migrate(database, version);
    }
    if (const auto layout = checkLayout(database); !layout)
        return {SchemaOutcome::Damaged, layout.error()};
    return {SchemaOutcome::Current, {}};
}

Schema::Opened Schema::migrate(Database &database, int from) const
{
    const auto failed = [&](const Error &why) {
        return Opened{SchemaOutcome::Failed,
                      {why.code, Texts::tr("\"%1\" could not be brought up to date").arg(QFileInfo(database.path()).fileName()), why.line(),
                       Texts::tr("The file is as it was. Keep a copy and report this.")}};
    };
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failed(transaction.error());
    for (int version = from; version < m_version; ++version) {
        if (const auto step = m_steps.value(version - 1)(database); !step)
            return failed(step.error());
    }
    for (const QString &statement : {QStringLiteral("PRAGMA user_version=%1").arg(m_version),
                                     QStringLiteral("UPDATE meta SET value='%1' WHERE key='oldest_reader'").arg(m_version)}) {
        if (const auto stamped = database.run(statement); !stamped)
            return failed(stamped.error());
    }
    // Before the commit: with a step that goes wrong no file is ever left between two layouts.
    if (const auto layout = checkLayout(database); !layout)
        return failed({layout.error().code, layout.error().why, {}, {}});
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed.error());
    return {SchemaOutcome::Migrated, {}};
}

} // namespace assay

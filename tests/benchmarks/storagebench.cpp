// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/storagebench.h"

#include "core/workbook/actions.h"
#include "tests/benchmarks/workload.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace assay::bench {

namespace {

/// A bare connection with the sync setting of workbooks.
QSqlDatabase bareConnection(const QString &path)
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("no bare connection");
    QSqlQuery pragma(database);
    for (const char *sql : {"PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA"})
        pragma.exec(QString::fromLatin1(sql));
    return database;
}

} // namespace

Line durableChange(Workbook &workbook, const QString &folder, int changes)
{
    // Alternating, so that both sides meet the same disk.
    QList<double> ours;
    QList<double> bare;
    {
        QSqlDatabase database = bareConnection(folder + QStringLiteral("/bare.sqlite"));
        QSqlQuery(database).exec(QStringLiteral("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)"));
        QSqlQuery insert(database);
        insert.prepare(QStringLiteral("INSERT INTO note (text) VALUES (?)"));
        for (int i = 0; i < changes; ++i) {
            bare.append(milliseconds([&] {
                insert.bindValue(0, QStringLiteral("Carers say reviews are put back, number %1").arg(i));
                insert.exec();
            }));
            const Change change = setScore(workbook, QStringLiteral("qs%1").arg(1 + i % 9), 1 + i % 4,
                                           QStringLiteral("Because of what carers say, number %1").arg(i));
            ours.append(milliseconds([&] {
                if (!workbook.apply(change))
                    qFatal("a change was refused");
            }));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    return {QStringLiteral("durable change v. bare SQLite insert (median of %1)").arg(changes), median(ours), median(bare),
            QStringLiteral("ms"), 2.0};
}

Line openWorkbook(const QString &path)
{
    QList<double> ours;
    QList<double> bare;
    for (int i = 0; i < 5; ++i) {
        bare.append(milliseconds([&] {
            QSqlDatabase database = bareConnection(path);
            for (const char *sql : {"SELECT * FROM evidence", "SELECT * FROM tag", "SELECT * FROM source"}) {
                QSqlQuery query(database);
                query.setForwardOnly(true);
                query.exec(QString::fromLatin1(sql));
                qsizetype bytes = 0;
                while (query.next()) {
                    for (int column = 0; query.value(column).isValid(); ++column)
                        bytes += query.value(column).toString().size();
                }
                if (bytes == 0)
                    qFatal("nothing was read");
            }
        }));
        QSqlDatabase::removeDatabase(QStringLiteral("bare"));
        ours.append(milliseconds([&] {
            if (!Workbook::open(path, OpenMode::ReadWrite, benchmarkIdentity()))
                qFatal("the workbook does not open");
        }));
    }
    return {QStringLiteral("open the large workbook v. reading its rows with Qt Sql"), median(ours), median(bare), QStringLiteral("ms"),
            3.0};
}

} // namespace assay::bench

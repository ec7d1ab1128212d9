// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QtTest>

#include <sqlite3.h>

namespace assay::test {

/// Does to a workbook file what another program could: any SQL, with none of the guards of core/storage.
inline void runRaw(const QString &path, const QList<QByteArray> &statements)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK)
        qFatal("%s cannot be opened", qPrintable(path));
    for (const QByteArray &statement : statements) {
        char *message = nullptr;
        if (sqlite3_exec(database, statement.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", statement.constData(), message);
    }
    sqlite3_close(database);
}

/// The first column of the first row, as text.
inline QByteArray rawValue(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    QByteArray text;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK
        && sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return text;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace assay::test

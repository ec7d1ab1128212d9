// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

Result<CsvTable> readTable(const QString &path)
{
    // Reading a folder or a device would fail later and less clearly, or never end.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" cannot be read").arg(path), Texts::tr("it is not a file"),
                    Texts::tr("Name a CSV file; save what comes from another program as one first."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, Texts::tr("\"%1\" cannot be read").arg(path), file.errorString(),
                    Texts::tr("Check the name and whether you may read it."));
    }
    if (file.size() > CsvLimits().bytes)
        return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" cannot be read").arg(path), Texts::tr("it is too large for a table"),
                    Texts::tr("Split it."));
    return readCsv(file.readAll());
}

void sayRefused(const Console &console, const QString &path, const QList<RefusedRow> &rows)
{
    if (console.isJson())
        return;
    for (const RefusedRow &row : rows) {
        console.complain(Texts::tr("%1, line %2 refused: %3").arg(QFileInfo(path).fileName(), QString::number(row.line), row.reason));
    }
}

QJsonArray refusedJson(const QList<RefusedRow> &rows)
{
    QJsonArray array;
    for (const RefusedRow &row : rows)
        array.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, row.reason}});
    return array;
}

Exit exitFor(const QList<RefusedRow> &rows)
{
    return rows.isEmpty() ? Exit::Done : Exit::SomeRefused;
}

} // namespace assay

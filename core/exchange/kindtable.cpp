// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kindtable.h"

#include "core/exchange/exportids.h"
#include "core/workbook/workbook.h"

#include <QDateTime>

#include <algorithm>

namespace assay {

QString cellText(const Field &field, const Value &value)
{
    // The first choice, and what is false, read as empty.
    if (field.type == FieldType::Choice && isEmpty(value))
        return QString::fromLatin1(field.choices.front().key);
    if (field.type == FieldType::Boolean && isEmpty(value))
        return toText(Value(false));
    const auto *number = std::get_if<qint64>(&value);
    if (field.type == FieldType::Timestamp && number)
        return QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC).toString(Qt::ISODateWithMs);
    return toText(value);
}

KindTable kindTable(const Workbook &workbook, const Kind &kind, Attribution attribution)
{
    KindTable table{QString::fromLatin1(kind.name), {QStringLiteral("id")}, {}};
    if (!isExported(kind, attribution))
        return table;
    QList<const Field *> fields;
    for (const Field &field : kind.fields) {
        if (field.options.shown == Shown::InTables && isExported(field, attribution)) {
            fields.append(&field);
            table.header.append(QString::fromLatin1(field.key));
        }
    }
    const ExportIds ids(workbook.records(), attribution);
    const RecordTable &records = workbook.records().table(kind);
    table.rows.reserve(records.size());
    records.forEach([&](const QUuid &id, const void *record) {
        QStringList row{ids.written(id).toString(QUuid::WithoutBraces)};
        for (const Field *field : std::as_const(fields))
            row.append(cellText(*field, ids.written(field->read(record))));
        table.rows.append(row);
    });
    std::ranges::sort(table.rows, {}, [](const QStringList &row) -> const QString & { return row.first(); });
    return table;
}

} // namespace assay

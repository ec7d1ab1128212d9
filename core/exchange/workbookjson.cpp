// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookjson.h"

#include "core/exchange/exportids.h"
#include "core/exchange/kindtable.h"
#include "core/workbook/workbook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Boolean:
        return u"boolean"_s;
    case FieldType::Choice:
        return u"choice"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Timestamp:
        return u"time"_s;
    case FieldType::Reference:
        return u"reference"_s;
    case FieldType::Uuid:
        return u"id"_s;
    }
    return {};
}

/// The framework stands in a part of its own.
bool isWritten(const Kind &kind, const Field &field, Attribution attribution)
{
    return isExported(kind, attribution) && isExported(field, attribution) && qstrcmp(field.key, "framework_json") != 0;
}

QJsonObject schemaOf(const Field &field)
{
    QJsonObject schema{
        {u"key"_s, QLatin1StringView(field.key)}, {u"title"_s, QLatin1StringView(field.label)}, {u"type"_s, typeName(field.type)}};
    if (field.target)
        schema.insert(u"kind"_s, QLatin1StringView(field.target));
    if (!field.choices.empty()) {
        QJsonArray choices;
        for (const Choice &choice : field.choices)
            choices.append(QLatin1StringView(choice.key));
        schema.insert(u"choices"_s, choices);
    }
    return schema;
}

QJsonValue jsonOf(const Field &field, const Value &value)
{
    switch (field.type) {
    case FieldType::Boolean:
        return std::get_if<bool>(&value) ? std::get<bool>(value) : false;
    case FieldType::Choice:
    case FieldType::Timestamp: {
        const QString text = cellText(field, value);
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    default:
        return toJson(value);
    }
}

QJsonArray recordsOf(const RecordTable &table, const ExportIds &ids, Attribution attribution)
{
    if (!isExported(table.kind(), attribution))
        return {};
    QList<QJsonObject> records;
    records.reserve(table.size());
    table.forEach([&](const QUuid &id, const void *record) {
        QJsonObject object{{u"id"_s, ids.written(id).toString(QUuid::WithoutBraces)}};
        for (const Field &field : table.kind().fields) {
            if (isWritten(table.kind(), field, attribution))
                object.insert(QLatin1StringView(field.key), jsonOf(field, ids.written(field.read(record))));
        }
        records.append(object);
    });
    std::ranges::sort(records, {}, [](const QJsonObject &object) { return object.value("id"_L1).toString(); });
    QJsonArray array;
    for (const QJsonObject &record : std::as_const(records))
        array.append(record);
    return array;
}

} // namespace

QJsonObject workbookJson(const Workbook &workbook, Attribution attribution)
{
    const ExportIds ids(workbook.records(), attribution);
    QJsonObject schema;
    QJsonObject records;
    for (const Kind *kind : allKinds()) {
        QJsonArray fields;
        for (const Field &field : kind->fields) {
            if (isWritten(*kind, field, attribution))
                fields.append(schemaOf(field));
        }
        const QLatin1StringView name(kind->name);
        schema.insert(name, fields);
        records.insert(name, recordsOf(workbook.records().table(*kind), ids, attribution));
    }
    return {{u"format"_s, u"assay-workbook"_s},
            {u"version"_s, 1},
            {u"attribution"_s, attribution == Attribution::Included ? u"included"_s : u"left out"_s},
            {u"schema"_s, schema},
            {u"framework"_s, QJsonDocument::fromJson(workbook.framework().json()).object()},
            {u"records"_s, records}};
}

} // namespace assay

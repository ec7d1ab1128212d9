// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace assay::test {

/// A value that fits the field and that no other field with another number has.
inline Value distinctValue(const Field &field, int number)
{
    switch (field.type) {
    case FieldType::Text:
        return QStringLiteral("Text %1: \"ä\", 数; 🙂\nline two").arg(number);
    case FieldType::Integer:
        return qint64(number);
    case FieldType::Boolean:
        return true;
    case FieldType::Choice:
        return QString::fromLatin1(field.choices[1 + static_cast<size_t>(number) % (field.choices.size() - 1)].key);
    case FieldType::Date:
        return QStringLiteral("20%1-03").arg(10 + number % 80);
    case FieldType::Timestamp:
        return qint64(1'700'000'000'000 + number);
    case FieldType::Reference:
    case FieldType::Uuid:
        return derivedUuid(QUuid(), QStringLiteral("value %1").arg(number));
    }
    return {};
}

/// Adds a record of which every field has a distinct value.
inline QUuid addDistinct(Records &records, const Kind &kind, int number)
{
    const QUuid id = derivedUuid(QUuid(), QStringLiteral("%1 %2").arg(QLatin1StringView(kind.name)).arg(number));
    records.insert(kind, id);
    for (int field = 0; field < static_cast<int>(kind.fields.size()); ++field)
        records.write(kind, id, field, distinctValue(kind.fields[static_cast<size_t>(field)], number * 20 + field));
    return id;
}

/// Two records of every kind.
inline Records distinctRecords()
{
    Records records;
    for (const Kind *kind : allKinds()) {
        addDistinct(records, *kind, 1);
        addDistinct(records, *kind, 2);
    }
    return records;
}

} // namespace assay::test

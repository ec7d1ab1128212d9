// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kind.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace assay {

int Kind::indexOf(QStringView key) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (key == QLatin1StringView(fields[i].key))
            return static_cast<int>(i);
    }
    return -1;
}

bool valueFromText(const Field &field, const QString &text, Value &value)
{
    if (text.isEmpty()) {
        value = std::monostate{};
        return true;
    }
    bool fits = true;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Timestamp: {
        const qint64 number = text.toLongLong(&fits);
        if (fits)
            value = number;
        return fits;
    }
    case FieldType::Boolean:
        fits = text == u"yes" || text == u"no";
        if (fits)
            value = text == u"yes" ? Value(true) : Value();
        return fits;
    case FieldType::Reference:
    case FieldType::Uuid: {
        const QUuid uuid = QUuid::fromString(text);
        fits = !uuid.isNull();
        if (fits)
            value = uuid;
        return fits;
    }
    default:
        value = text;
        return true;
    }
}

QString kindTitle(const Kind &kind)
{
    return QCoreApplication::translate("Kind", kind.label);
}

QString fieldTitle(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString valueTitle(const Field &field, const Value &value)
{
    switch (field.type) {
    case FieldType::Choice: {
        const auto *key = std::get_if<QString>(&value);
        for (const Choice &choice : field.choices) {
            if (key ? *key == QLatin1StringView(choice.key) : &choice == field.choices.data())
                return QCoreApplication::translate("Choice", choice.label);
        }
        return toText(value);
    }
    case FieldType::Date: {
        const auto date = FactDate::fromText(toText(value));
        return date ? date->display() : toText(value);
    }
    case FieldType::Timestamp: {
        const auto *time = std::get_if<qint64>(&value);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        return time ? english.toString(QDateTime::fromMSecsSinceEpoch(*time), QStringLiteral("d MMMM yyyy, HH:mm")) : QString();
    }
    case FieldType::Boolean: {
        const auto *flag = std::get_if<bool>(&value);
        return flag && *flag ? QCoreApplication::translate("Choice", "Yes") : QCoreApplication::translate("Choice", "No");
    }
    default:
        return toText(value);
    }
}

} // namespace assay

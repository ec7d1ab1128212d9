// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include <QCborValue>
#include <QJsonValue>

namespace assay {

namespace {
template<class... Ts>
struct Overload : Ts... {
    using Ts::operator()...;
};
} // namespace

QCborValue toCbor(const Value &value)
{
    return std::visit(Overload{[](std::monostate) { return QCborValue(nullptr); }, [](bool v) { return QCborValue(v); },
                               [](qint64 v) { return QCborValue(v); }, [](const QString &v) { return QCborValue(v); },
                               [](const QUuid &v) { return QCborValue(v.toRfc4122()); }},
                      value);
}

QJsonValue toJson(const Value &value)
{
    return std::visit(Overload{[](std::monostate) { return QJsonValue(); }, [](bool v) { return QJsonValue(v); },
                               [](qint64 v) { return QJsonValue(v); }, [](const QString &v) { return QJsonValue(v); },
                               [](const QUuid &v) { return QJsonValue(v.toString(QUuid::WithoutBraces)); }},
                      value);
}

QString toText(const Value &value)
{
    return std::visit(Overload{[](std::monostate) { return QString(); },
                               [](bool v) { return v ? QStringLiteral("yes") : QStringLiteral("no"); },
                               [](qint64 v) { return QString::number(v); }, [](const QString &v) { return v; },
                               [](const QUuid &v) { return v.toString(QUuid::WithoutBraces); }},
                      value);
}

bool fromCbor(const QCborValue &item, Value &value)
{
    switch (item.type()) {
    case QCborValue::Null:
        value = std::monostate{};
        return true;
    case QCborValue::False:
    case QCborValue::True:
        value = item.toBool();
        return true;
    case QCborValue::Integer:
        value = item.toInteger();
        return true;
    case QCborValue::String:
        value = item.toString();
        return true;
    case QCborValue::ByteArray: {
        const QByteArray bytes = item.toByteArray();
        if (bytes.size() != 16)
            return false;
        value = QUuid::fromRfc4122(bytes);
        return true;
    }
    default:
        return false;
    }
}

} // namespace assay

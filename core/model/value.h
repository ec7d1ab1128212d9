// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <variant>

class QCborValue;
class QJsonValue;

namespace assay {

/// What a field can hold, whatever its record: nothing, a truth value, a whole number, a text, or a record's id.
using Value = std::variant<std::monostate, bool, qint64, QString, QUuid>;

[[nodiscard]] inline bool isEmpty(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// Ids become 16-byte strings in CBOR and plain UUID texts in JSON and text.
[[nodiscard]] QCborValue toCbor(const Value &value);
[[nodiscard]] QJsonValue toJson(const Value &value);
[[nodiscard]] QString toText(const Value &value);
/// False when the item is none of the five; `value` is then unchanged.
[[nodiscard]] bool fromCbor(const QCborValue &item, Value &value);

} // namespace assay

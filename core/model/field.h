// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/factdate.h"
#include "core/base/id.h"
#include "core/model/value.h"

#include <optional>
#include <span>

namespace assay {

enum class FieldType { Text, Integer, Boolean, Choice, Date, Timestamp, Reference, Uuid };

/// Who may see a field outside the team. Attributable: says who said or did something; left out of exports unless
/// asked for. Personal: about a person who draws on care; never exported by default.
enum class Privacy { Open, Attributable, Personal };

/// What a merge does when two laptops changed the same field: raise a conflict record, take the later value, or let a
/// filled value win over an empty one.
enum class MergePolicy { Conflict, Latest, Filled };

/// Whether a field is part of tables for people (CSV, the journal page) or only of the workbook itself.
enum class Shown { InTables, Internally };

/// One possible value of a choice field: the stable key that is stored, and the English text of it, to be translated
/// with context "Choice".
struct Choice {
    const char *key;
    const char *label;
};

struct FieldOptions {
    Privacy privacy = Privacy::Open;
    MergePolicy merge = MergePolicy::Conflict;
    Shown shown = Shown::InTables;
};

/// One field of a record kind. Everything that handles fields generically (SQL, journal, merge, export) goes through
/// these two functions; `record` is a pointer to the kind's struct.
struct Field {
    const char *key;   ///< snake_case; column name and JSON key; never changes
    const char *label; ///< English, to be translated with context "Field"
    FieldType type;
    FieldOptions options;
    const char *target;              ///< kind that a Reference points to, otherwise null
    std::span<const Choice> choices; ///< of a Choice field, in order of the enum
    Value (*read)(const void *record);
    /// False when the value's type, choice or form does not fit; the record is then unchanged.
    bool (*write)(void *record, const Value &value);
    /// Whether write() would take the value.
    bool (*fits)(const Value &value);
};

/// Specialise for each enum that a record holds: `static constexpr Choice choices[]`, in the order of the enum.
template<class E>
struct ChoicesOf;

/// Specialise for each record: `static constexpr const char *name` (declared in kinds.h of a reference's target).
template<class T>
struct KindName;

template<class E>
[[nodiscard]] QString choiceKey(E value)
{
    return QString::fromLatin1(ChoicesOf<E>::choices[static_cast<size_t>(value)].key);
}

template<class E>
[[nodiscard]] std::optional<E> choiceFromKey(QStringView key)
{
    for (size_t i = 0; i < std::size(ChoicesOf<E>::choices); ++i) {
        if (key == QLatin1StringView(ChoicesOf<E>::choices[i].key))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

namespace detail {

template<class M>
struct Member;
template<class R, class T>
struct Member<T R::*> {
    using Record = R;
    using Type = T;
};

template<class T>
struct Codec;

template<>
struct Codec<QString> {
    static constexpr FieldType type = FieldType::Text;
    static Value read(const QString &v) { return v.isEmpty() ? Value() : Value(v); }
    static bool write(QString &v, const Value &value)
    {
        if (isEmpty(value)) {
            v.clear();
            return true;
        }
        const auto *text = std::get_if<QString>(&value);
        if (text)
            v = *text;
        return text != nullptr;
    }
};

template<>
struct Codec<bool> {
    static constexpr FieldType type = FieldType::Boolean;
    static Value read(bool v) { return v ? Value(true) : Value(); }
    static bool write(bool &v, const Value &value)
    {
        const auto *flag = std::get_if<bool>(&value);
        if (!flag && !isEmpty(value))
            return false;
        v = flag && *flag;
        return true;
    }
};

template<class I>
    requires std::is_same_v<I, int> || std::is_same_v<I, qint64>
struct Codec<std::optional<I>> {
    static constexpr FieldType type = FieldType::Integer;
    static Value read(const std::optional<I> &v) { return v ? Value(static_cast<qint64>(*v)) : Value(); }
    static bool write(std::optional<I> &v, const Value &value)
    {
        if (isEmpty(value)) {
            v.reset();
            return true;
        }
        const auto *number = std::get_if<qint64>(&value);
        if (!number || *number != static_cast<qint64>(static_cast<I>(*number)))
            return false;
        v = static_cast<I>(*number);
        return true;
    }
};

/// Milliseconds since 1970 UTC; 0 is unknown.
template<>
struct Codec<qint64> {
    static constexpr FieldType type = FieldType::Timestamp;
    static Value read(qint64 v) { return v == 0 ? Value() : Value(v); }
    static bool write(qint64 &v, const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        if (!number && !isEmpty(value))
            return false;
        v = number ? *number : 0;
        return true;
    }
};

template<>
struct Codec<FactDate> {
    static constexpr FieldType type = FieldType::Date;
    static Value read(const FactDate &v) { return v.isKnown() ? Value(v.text()) : Value(); }
    static bool write(FactDate &v, const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        if (!text && !isEmpty(value))
            return false;
        const auto date = FactDate::fromText(text ? *text : QString());
        if (date)
            v = *date;
        return date.has_value();
    }
};

template<>
struct Codec<QUuid> {
    static constexpr FieldType type = FieldType::Uuid;
    static Value read(const QUuid &v) { return v.isNull() ? Value() : Value(v); }
    static bool write(QUuid &v, const Value &value)
    {
        const auto *uuid = std::get_if<QUuid>(&value);
        if (!uuid && !isEmpty(value))
            return false;
        v = uuid ? *uuid : QUuid();
        return true;
    }
};

template<class T>
struct Codec<Id<T>> {
    static constexpr FieldType type = FieldType::Reference;
    static Value read(const Id<T> &v) { return Codec<QUuid>::read(v.uuid()); }
    static bool write(Id<T> &v, const Value &value)
    {
        QUuid uuid;
        if (!Codec<QUuid>::write(uuid, value))
            return false;
        v = Id<T>(uuid);
        return true;
    }
};

/// The first choice is the default and reads as empty.
template<class E>
    requires std::is_enum_v<E>
struct Codec<E> {
    static constexpr FieldType type = FieldType::Choice;
    static Value read(E v) { return v == E{} ? Value() : Value(choiceKey(v)); }
    static bool write(E &v, const Value &value)
    {
        if (isEmpty(value)) {
            v = E{};
            return true;
        }
        const auto *key = std::get_if<QString>(&value);
        const auto choice = key ? choiceFromKey<E>(*key) : std::nullopt;
        if (choice)
            v = *choice;
        return choice.has_value();
    }
};

template<class T>
constexpr const char *targetOf(const T *)
{
    return nullptr;
}
template<class T>
constexpr const char *targetOf(const Id<T> *)
{
    return KindName<T>::name;
}

template<class T>
constexpr std::span<const Choice> choicesOf()
{
    if constexpr (std::is_enum_v<T>)
        return ChoicesOf<T>::choices;
    else
        return {};
}

} // namespace detail

/// The line of a field table: `field<&Evidence::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary"))`.
template<auto member>
constexpr Field field(const char *key, const char *label, FieldOptions options = {})
{
    using Traits = detail::Member<decltype(member)>;
    using Record = typename Traits::Record;
    using Type = typename Traits::Type;
    using Codec = detail::Codec<Type>;
    return Field{key,
                 label,
                 Codec::type,
                 options,
                 detail::targetOf(static_cast<const Type *>(nullptr)),
                 detail::choicesOf<Type>(),
                 [](const void *record) { return Codec::read(static_cast<const Record *>(record)->*member); },
                 [](void *record, const Value &value) { return Codec::write(static_cast<Record *>(record)->*member, value); },
                 [](const Value &value) {
                     Type scratch{};
                     return Codec::write(scratch, value);
                 }};
}

} // namespace assay

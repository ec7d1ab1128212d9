// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

namespace assay {

/// A kind of record: its name and its field table. From it follow columns, codecs, differences, inverses, merges,
/// tables and journal texts. There is one object per kind; kinds compare by address.
struct Kind {
    const char *name;  ///< snake_case singular; table name and JSON key; never changes
    const char *label; ///< English, to be translated with context "Kind"
    std::span<const Field> fields;

    /// Index of a field in `fields`, or -1.
    [[nodiscard]] int indexOf(QStringView key) const;
};

/// The kind of the record type T; specialised beside each record.
template<class T>
const Kind &kindOf();

/// The value that `text` (as made by toText) stands for in this field; false when it does not fit. Empty is empty.
[[nodiscard]] bool valueFromText(const Field &field, const QString &text, Value &value);

/// Translated texts for people.
[[nodiscard]] QString kindTitle(const Kind &kind);
[[nodiscard]] QString fieldTitle(const Field &field);
/// The value as a person reads it: choices by their label, dates and times written out. References stay ids here.
[[nodiscard]] QString valueTitle(const Field &field, const Value &value);

} // namespace assay

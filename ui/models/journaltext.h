// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace assay {

/// How journal entries read to a person: records by their number or name, keys by their titles. Records that are gone
/// are named by what the entry itself says of them.
class JournalText final
{
public:
    JournalText(const Records &records, const Framework &framework) : m_records(records), m_framework(framework) {}

    /// "22 Nov 2026, 02:13"
    [[nodiscard]] static QString when(const Entry &entry);
    [[nodiscard]] QString who(const QUuid &author) const;
    /// "Score a statement", with a note when the entry takes another one back.
    [[nodiscard]] static QString what(const Entry &entry);
    /// "A-062 Reviews are put back", "Score of 7 Safeguarding"
    [[nodiscard]] QString record(const Edit &edit) const;
    /// The same for all edits of an entry: the one that matters most, and how many more.
    [[nodiscard]] QString records(const QList<Edit> &edits) const;
    /// The edit that an entry is about: evidence before scores, scores before tags and the rest.
    [[nodiscard]] static const Edit *subject(const QList<Edit> &edits);
    /// A value in words; "empty" has none.
    [[nodiscard]] QString value(const Edit &edit, const FieldChange &change, bool after) const;

private:
    [[nodiscard]] Value valueOf(const Edit &edit, const char *field) const;
    [[nodiscard]] QString textOf(const Edit &edit, const char *field) const { return toText(valueOf(edit, field)); }
    [[nodiscard]] QString statement(const QString &key) const;
    [[nodiscard]] QString statementOfScore(const Edit &edit) const;
    [[nodiscard]] QString reference(const char *kind, const QUuid &id) const;

    const Records &m_records;
    const Framework &m_framework;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/replay.h"

namespace assay {

void RecordReplay::take(const Edit &edit)
{
    if (edit.operation == Edit::Operation::Remove) {
        m_isThere = false;
        m_values.clear();
        return;
    }
    if (edit.operation == Edit::Operation::Insert) {
        // An insertion is the whole record. Where two laptops insert the same one the later stands, not a mixture.
        m_isThere = true;
        m_values.clear();
    }
    // A set that comes after a removal it did not know of: the merge raised a conflict and brought the record back.
    if (!m_isThere)
        return;
    for (const FieldChange &change : edit.fields) {
        // A person settled that the value is to stay; that sets nothing against a change of which they did not know.
        if (change.before == change.after)
            continue;
        if (isEmpty(change.after))
            m_values.remove(change.field);
        else
            m_values.insert(change.field, change.after);
    }
}

std::optional<Edit> editTowards(const Records &records, const Kind &kind, const QUuid &id, const RecordReplay &replay)
{
    const bool isThere = records.table(kind).find(id) != nullptr;
    if (!isThere && !replay.isThere())
        return std::nullopt;
    Edit edit;
    edit.kind = &kind;
    edit.record = id;
    edit.operation = !isThere ? Edit::Operation::Insert : !replay.isThere() ? Edit::Operation::Remove : Edit::Operation::Set;
    for (int field = 0; field < static_cast<int>(kind.fields.size()); ++field) {
        const Value before = records.value(kind, id, field);
        const Value after = replay.isThere() ? replay.values().value(field) : Value();
        if (before != after)
            edit.fields.append({field, before, after});
    }
    if (edit.operation == Edit::Operation::Set && edit.fields.isEmpty())
        return std::nullopt;
    return edit;
}

} // namespace assay

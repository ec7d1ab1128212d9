// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/records.h"

namespace assay {

/// One field of one record, before and after. `field` is an index into the kind's field table.
struct FieldChange {
    int field = 0;
    Value before;
    Value after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What happens to one record. An insert names all fields that are not empty afterwards, a removal all that were not
/// empty before, a set only those that differ, and those of which a person settled that they stay.
struct Edit {
    enum class Operation { Insert, Set, Remove };

    Operation operation = Operation::Set;
    const Kind *kind = nullptr;
    QUuid record;
    QList<FieldChange> fields;
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// One thing that a person does: all of its edits happen, or none.
struct Change {
    QString verb; ///< key of what was done: "add_evidence", "set_score"; see verbTitle()
    QList<Edit> edits;
    QUuid reverts; ///< the journal entry that this one takes back, or null

    [[nodiscard]] bool isEmpty() const { return edits.isEmpty(); }

    template<class T>
    Change &insert(const T &record)
    {
        return addEdit(kindOf<T>(), record.id.uuid(), nullptr, &record);
    }
    /// Adds nothing when the two are equal.
    template<class T>
    Change &update(const T &before, const T &after)
    {
        return addEdit(kindOf<T>(), before.id.uuid(), &before, &after);
    }
    template<class T>
    Change &remove(const T &record)
    {
        return addEdit(kindOf<T>(), record.id.uuid(), &record, nullptr);
    }

private:
    Change &addEdit(const Kind &kind, const QUuid &id, const void *before, const void *after);
};

/// The change that takes `change` back: edits in reverse order, before and after exchanged. Verb and `reverts` are
/// the caller's to set.
[[nodiscard]] Change inverse(const Change &change);
[[nodiscard]] Edit inverse(const Edit &edit);

/// Applies the edits to the records, checking that each record and value is as the change assumes. On failure the
/// records are as they were.
[[nodiscard]] Result<> applyTo(Records &records, const Change &change);

/// What a verb says in the journal and in the undo menu: "Add evidence".
[[nodiscard]] QString verbTitle(const QString &verb);

/// The edits as bytes (CBOR) and back. The bytes begin with a random salt, so that an erased content cannot be
/// guessed from its hash. Decoding refuses unknown kinds, fields, and values that do not fit.
[[nodiscard]] QByteArray encodeEdits(const QList<Edit> &edits);
[[nodiscard]] Result<QList<Edit>> decodeEdits(const QByteArray &content);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

#include <QSet>

#include <functional>

namespace assay {

/// The two sides of a merge.
struct MergeSides {
    QList<Entry> incoming; ///< entries that only the other side has
    QSet<QUuid> theirIds;  ///< ids of all entries of the other side
    /// Entries of this side that touch a record, in any order.
    std::function<Result<QList<Entry>>(const QUuid &record)> history;
};

/// What a merge comes to.
struct MergePlan {
    /// From the records as they are to what all entries together say.
    QList<Edit> edits;
    /// What cannot follow from the entries alone and becomes an entry of this device: conflict records, and records
    /// that one side removed while the other changed them, which come back.
    Change decisions;
    int conflicts = 0;
};

/// Puts two journals together, record by record. A field that both sides changed to different values keeps the later
/// one and gets a conflict record, unless its merge policy says otherwise. The result does not depend on which side
/// does the merge. Fails when an incoming entry cannot be read.
[[nodiscard]] Result<MergePlan> planMerge(const Records &records, const MergeSides &sides);

/// A record by kind and id.
struct RecordReference {
    const Kind *kind = nullptr;
    QUuid record;
};

/// Brings back a record that one side removed while the other still points to it: its insertion as it was before the
/// last removal, and a conflict record. Empty when neither side ever had it.
[[nodiscard]] Result<Change> returnOf(const RecordReference &target, const MergeSides &sides);

} // namespace assay

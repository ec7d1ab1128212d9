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

/// A removed record that a merge brings back, and the entry that had removed it.
struct ReturnedRecord {
    QUuid record;
    QUuid removal;
};

/// What a merge comes to.
struct MergePlan {
    /// From the records as they are to what all entries together say.
    QList<Edit> edits;
    /// What cannot follow from the entries alone and becomes an entry of this device: conflict records, and records
    /// that one side removed while the other changed them, which come back.
    Change decisions;
    QList<ReturnedRecord> returned;
    int conflicts = 0;
};

/// Puts two journals together, record by record. A field that both sides changed to different values keeps the later
/// one and gets a conflict record, unless its merge policy says otherwise; so does a field of which both sides settled
/// a conflict differently. The result does not depend on which side does the merge. Fails when an incoming entry
/// cannot be read.
[[nodiscard]] Result<MergePlan> planMerge(const Records &records, const MergeSides &sides);

/// A record by kind and id.
struct RecordReference {
    const Kind *kind = nullptr;
    QUuid record;
};

/// Records that come back because something points to them.
struct Returns {
    QList<Edit> edits;
    QList<ReturnedRecord> returned;
};

/// Brings back records that one side removed while the other still points to them: their insertions as they were
/// before the last removal, and a conflict record for each. Leaves out what neither side ever had.
[[nodiscard]] Result<Returns> returnsOf(const QList<RecordReference> &targets, const MergeSides &sides);

/// Brings back tags that were removed in the same entry as their item, when that comes back: the item without them
/// would be less than it was. Not those that the other side removed as well. `records` have the items already.
[[nodiscard]] Result<QList<Edit>> tagsOfReturned(const QList<ReturnedRecord> &returned, const Records &records, const MergeSides &sides);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/replay.h"

#include <QSet>

#include <array>

namespace assay {

/// A record by kind and id.
struct RecordKey {
    const Kind *kind = nullptr;
    QUuid id;
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0) { return qHashMulti(seed, key.kind, key.id); }
};

/// One edit of a record's history, with the entry it stands in and who has that entry.
struct MergeStep {
    enum Side { Ours, Theirs, Both };

    Entry entry; ///< header only
    Edit edit;
    Side side = Both;
};

/// Merges the history of one record: what both sides did to it, in the order in which it takes effect. Refers to key
/// and steps, which outlive it.
class RecordMerge final
{
public:
    RecordMerge(const RecordKey &key, const QList<MergeStep> &steps);

    [[nodiscard]] RecordReplay replay() const;
    /// Entry in which one side removed the record while the other changed it; it then comes back as the other left it.
    /// Null when there was no such thing.
    [[nodiscard]] const Entry *removalOfChanged() const;
    [[nodiscard]] QList<Conflict> conflicts() const;
    /// What the merge sets beyond the replay: a removed record that comes back, values that a policy prefers, and the
    /// later value where the two are in conflict.
    [[nodiscard]] std::optional<Edit> decision() const;

private:
    /// What one side alone said of a field: the value it left and the entry that said so last.
    struct Last {
        Value value;
        const Entry *entry = nullptr;
        bool isChanged = false; ///< it set the field; otherwise it settled a conflict for what stood there
        bool isSettled = false; ///< the entry settled a conflict
    };

    void takeOwn(const MergeStep &step);
    void takeField(const MergeStep &step, const FieldChange &change);
    void forgetBefore(const MergeStep &step);
    /// The record as it would be without the removal.
    [[nodiscard]] RecordReplay withoutRemoval() const;
    [[nodiscard]] bool isConflict(int field, const Last &ours, const Last &theirs) const;
    [[nodiscard]] Conflict conflictOf(const QString &field, const Last &ours, const Last &theirs) const;
    [[nodiscard]] QMap<int, Value> preferred() const;

    const RecordKey &m_key;
    const QList<MergeStep> &m_steps;
    QSet<QUuid> m_takingBack; ///< entries that undo another
    std::array<QMap<int, Last>, 2> m_last;
    std::array<const Entry *, 2> m_removal{};
    std::array<const Entry *, 2> m_changed{};
};

} // namespace assay

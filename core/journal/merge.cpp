// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merge.h"

#include "core/journal/replay.h"

#include <algorithm>
#include <array>

namespace assay {

namespace {

struct RecordKey {
    const Kind *kind = nullptr;
    QUuid id;
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0) { return qHashMulti(seed, key.kind, key.id); }
};

enum Side { Ours, Theirs, Both };

/// One edit of a record's history, with the entry it stands in and who has that entry.
struct Step {
    Entry entry; ///< header only
    Edit edit;
    Side side = Both;
};

/// What one side alone did to a field: the value it left and the entry that set it last.
struct Last {
    Value value;
    const Entry *entry = nullptr;
};

Result<QHash<RecordKey, QList<Step>>> incomingSteps(const QList<Entry> &incoming)
{
    QHash<RecordKey, QList<Step>> steps;
    for (const Entry &entry : incoming) {
        if (entry.isErased())
            continue;
        const auto edits = decodeEdits(entry.content);
        if (!edits)
            return fail(edits.error());
        Entry header = entry;
        header.content.clear();
        for (const Edit &edit : *edits)
            steps[{edit.kind, edit.record}].append({header, edit, Theirs});
    }
    return steps;
}

Result<> addOwnSteps(const RecordKey &key, const MergeSides &sides, QList<Step> &steps)
{
    const auto history = sides.history(key.id);
    if (!history)
        return fail(history.error());
    for (const Entry &entry : *history) {
        if (entry.isErased())
            continue;
        const auto edits = decodeEdits(entry.content);
        if (!edits)
            return fail(edits.error());
        Entry header = entry;
        header.content.clear();
        for (const Edit &edit : *edits) {
            if (edit.kind == key.kind && edit.record == key.id)
                steps.append({header, edit, sides.theirIds.contains(entry.id) ? Both : Ours});
        }
    }
    // Stable: several edits of one record within one entry keep their order.
    std::ranges::stable_sort(steps, [](const Step &a, const Step &b) { return happensBefore(a.entry, b.entry); });
    return {};
}

/// Merges the history of one record.
class RecordMerge
{
public:
    RecordMerge(const RecordKey &key, const QList<Step> &steps) : m_key(key), m_steps(steps) { survey(); }

    RecordReplay result() const;
    /// Whether one side removed the record while the other changed it; it then comes back as the other left it.
    bool isRemovedAndChanged() const
    {
        const bool isOneGone = (m_removal[Ours] == nullptr) != (m_removal[Theirs] == nullptr);
        return isOneGone && m_changed[m_removal[Ours] ? Theirs : Ours];
    }
    /// The record as it would be without the removal.
    RecordReplay withoutRemoval() const;
    QList<Conflict> conflicts() const;
    /// Values that a policy other than "the later one" puts in place of the replay's.
    QMap<int, Value> overrides() const;

private:
    void survey();
    void takeOwn(const Step &step);
    void forgetBefore(const Step &step);
    Conflict conflictOf(const QString &field, const Last &ours, const Last &theirs) const;

    const RecordKey &m_key;
    const QList<Step> &m_steps;
    std::array<QMap<int, Last>, 2> m_last;
    std::array<const Entry *, 2> m_removal{};
    std::array<const Entry *, 2> m_changed{};
};

void RecordMerge::survey()
{
    for (const Step &step : m_steps) {
        if (step.side == Both)
            forgetBefore(step);
        else
            takeOwn(step);
    }
}

void RecordMerge::takeOwn(const Step &step)
{
    auto &last = m_last[step.side];
    if (step.edit.operation == Edit::Operation::Remove) {
        m_removal[step.side] = &step.entry;
        last.clear();
        return;
    }
    m_removal[step.side] = nullptr;
    m_changed[step.side] = &step.entry;
    // An insertion says of every field what it is, also that it is empty or has its first choice.
    if (step.edit.operation == Edit::Operation::Insert) {
        for (int field = 0; field < static_cast<int>(m_key.kind->fields.size()); ++field)
            last.insert(field, {Value(), &step.entry});
    }
    for (const FieldChange &change : step.edit.fields)
        last.insert(change.field, {change.after, &step.entry});
}

/// What one side did before an entry that both have met that entry in an earlier merge, which raised what conflict
/// there was; only what comes after it can be in conflict now.
void RecordMerge::forgetBefore(const Step &step)
{
    for (const Side side : {Ours, Theirs}) {
        if (step.edit.operation != Edit::Operation::Set) {
            m_last[side].clear();
            m_removal[side] = m_changed[side] = nullptr;
        }
        for (const FieldChange &change : step.edit.fields)
            m_last[side].remove(change.field);
    }
}

RecordReplay RecordMerge::result() const
{
    RecordReplay replay;
    for (const Step &step : m_steps)
        replay.take(step.edit);
    return replay;
}

RecordReplay RecordMerge::withoutRemoval() const
{
    const Side remover = m_removal[Ours] ? Ours : Theirs;
    RecordReplay replay;
    for (const Step &step : m_steps) {
        if (step.side != remover || step.edit.operation != Edit::Operation::Remove)
            replay.take(step.edit);
    }
    return replay;
}

Conflict RecordMerge::conflictOf(const QString &field, const Last &ours, const Last &theirs) const
{
    const bool isOursFirst = happensBefore(*ours.entry, *theirs.entry);
    const Last &first = isOursFirst ? ours : theirs;
    const Last &second = isOursFirst ? theirs : ours;
    Conflict conflict;
    conflict.id = Id<Conflict>(derivedUuid(m_key.id, field + first.entry->id.toString() + second.entry->id.toString()));
    conflict.kindName = QString::fromLatin1(m_key.kind->name);
    conflict.record = m_key.id;
    conflict.field = field;
    conflict.firstValue = toText(first.value);
    conflict.secondValue = toText(second.value);
    conflict.firstEntry = first.entry->id;
    conflict.secondEntry = second.entry->id;
    return conflict;
}

QList<Conflict> RecordMerge::conflicts() const
{
    QList<Conflict> conflicts;
    if (isRemovedAndChanged()) {
        const Side remover = m_removal[Ours] ? Ours : Theirs;
        const Side changer = remover == Ours ? Theirs : Ours;
        std::array<Last, 2> ends;
        ends[remover] = {QString(Conflict::removed), m_removal[remover]};
        ends[changer] = {QString(Conflict::changed), m_changed[changer]};
        conflicts.append(conflictOf(QString(), ends[Ours], ends[Theirs]));
        return conflicts;
    }
    for (auto ours = m_last[Ours].cbegin(); ours != m_last[Ours].cend(); ++ours) {
        const auto theirs = m_last[Theirs].constFind(ours.key());
        const Field &field = m_key.kind->fields[static_cast<size_t>(ours.key())];
        if (theirs != m_last[Theirs].cend() && theirs->value != ours->value && field.options.merge == MergePolicy::Conflict)
            conflicts.append(conflictOf(QString::fromLatin1(field.key), *ours, *theirs));
    }
    return conflicts;
}

QMap<int, Value> RecordMerge::overrides() const
{
    QMap<int, Value> overrides;
    for (auto ours = m_last[Ours].cbegin(); ours != m_last[Ours].cend(); ++ours) {
        const auto theirs = m_last[Theirs].constFind(ours.key());
        const Field &field = m_key.kind->fields[static_cast<size_t>(ours.key())];
        if (theirs == m_last[Theirs].cend() || field.options.merge != MergePolicy::Filled)
            continue;
        if (isEmpty(ours->value) != isEmpty(theirs->value))
            overrides.insert(ours.key(), isEmpty(ours->value) ? theirs->value : ours->value);
    }
    return overrides;
}

/// What the merge sets beyond the replay: a removed record that comes back, or values that a policy prefers.
std::optional<Edit> decisionOn(const RecordMerge &merge, const RecordReplay &replay, const RecordKey &key)
{
    if (!merge.isRemovedAndChanged() && !replay.isThere())
        return std::nullopt;
    Edit decision{replay.isThere() ? Edit::Operation::Set : Edit::Operation::Insert, key.kind, key.id, {}};
    const auto wished = merge.isRemovedAndChanged() ? merge.withoutRemoval().values() : merge.overrides();
    for (auto value = wished.cbegin(); value != wished.cend(); ++value) {
        const Value before = replay.values().value(value.key());
        if (before != value.value())
            decision.fields.append({value.key(), before, value.value()});
    }
    if (decision.operation == Edit::Operation::Set && decision.fields.isEmpty())
        return std::nullopt;
    return decision;
}

} // namespace

Result<MergePlan> planMerge(const Records &records, const MergeSides &sides)
{
    auto histories = incomingSteps(sides.incoming);
    if (!histories)
        return fail(histories.error());
    MergePlan plan;
    plan.decisions.verb = QStringLiteral("merge");
    for (const Kind *kind : allKinds()) {
        for (auto history = histories->begin(); history != histories->end(); ++history) {
            const RecordKey &key = history.key();
            if (key.kind != kind)
                continue;
            if (const auto added = addOwnSteps(key, sides, history.value()); !added)
                return fail(added.error());
            const RecordMerge merge(key, history.value());
            const RecordReplay replay = merge.result();
            if (auto edit = editTowards(records, *kind, key.id, replay))
                plan.edits.append(std::move(*edit));
            if (auto decision = decisionOn(merge, replay, key))
                plan.decisions.edits.append(std::move(*decision));
            const auto conflicts = merge.conflicts();
            for (const Conflict &conflict : conflicts) {
                if (!records.find(conflict.id) && !histories->contains({&kindOf<Conflict>(), conflict.id.uuid()})) {
                    plan.decisions.insert(conflict);
                    ++plan.conflicts;
                }
            }
        }
    }
    // Removals last, and of what points elsewhere before what it points to.
    std::ranges::stable_partition(plan.edits, [](const Edit &edit) { return edit.operation != Edit::Operation::Remove; });
    return plan;
}

Result<Change> returnOf(const RecordReference &target, const MergeSides &sides)
{
    const RecordKey key{target.kind, target.record};
    auto incoming = incomingSteps(sides.incoming);
    if (!incoming)
        return fail(incoming.error());
    QList<Step> steps = incoming->value(key);
    if (const auto added = addOwnSteps(key, sides, steps); !added)
        return fail(added.error());
    Change change;
    const auto removal = std::ranges::find(steps.rbegin(), steps.rend(), Edit::Operation::Remove,
                                           [](const Step &step) { return step.edit.operation; });
    if (removal == steps.rend())
        return change;
    Edit back = inverse(removal->edit);
    change.edits.append(back);
    Conflict conflict;
    conflict.id = Id<Conflict>(derivedUuid(key.id, QStringLiteral("returned") + removal->entry.id.toString()));
    conflict.kindName = QString::fromLatin1(key.kind->name);
    conflict.record = key.id;
    conflict.firstValue = Conflict::removed;
    conflict.secondValue = Conflict::needed;
    conflict.firstEntry = removal->entry.id;
    change.insert(conflict);
    return change;
}

} // namespace assay

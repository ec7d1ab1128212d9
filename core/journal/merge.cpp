// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merge.h"

#include "core/journal/recordmerge.h"

#include <algorithm>

namespace assay {

namespace {

Entry headerOf(const Entry &entry)
{
    Entry header = entry;
    header.content.clear();
    return header;
}

using EditsByRecord = QHash<RecordKey, QList<Edit>>;

Result<EditsByRecord> editsOf(const Entry &entry)
{
    EditsByRecord byRecord;
    if (entry.isErased())
        return byRecord;
    const auto edits = decodeEdits(entry.content);
    if (!edits)
        return fail(edits.error());
    for (const Edit &edit : *edits)
        byRecord[{edit.kind, edit.record}].append(edit);
    return byRecord;
}

/// What both sides did to each record. Reads each entry once, however many records it touches: an import is one entry.
class Histories final
{
public:
    explicit Histories(const MergeSides &sides) : m_sides(sides) {}

    Result<> readIncoming();
    /// Records that incoming entries touch.
    [[nodiscard]] QList<RecordKey> touched() const { return m_incoming.keys(); }
    [[nodiscard]] bool touches(const RecordKey &key) const { return m_incoming.contains(key); }
    /// All that was done to the record, in the order in which it takes effect.
    Result<QList<MergeStep>> stepsOf(const RecordKey &key);
    /// What an entry did that is a step of a record asked for before.
    [[nodiscard]] EditsByRecord editsIn(const QUuid &entry) const;

private:
    const MergeSides &m_sides;
    QHash<RecordKey, QList<MergeStep>> m_incoming;
    QHash<QUuid, EditsByRecord> m_own; ///< by entry
};

Result<> Histories::readIncoming()
{
    for (const Entry &entry : m_sides.incoming) {
        const auto edits = editsOf(entry);
        if (!edits)
            return fail(edits.error());
        const Entry header = headerOf(entry);
        for (auto record = edits->cbegin(); record != edits->cend(); ++record) {
            for (const Edit &edit : *record)
                m_incoming[record.key()].append({header, edit, MergeStep::Theirs});
        }
    }
    return {};
}

Result<QList<MergeStep>> Histories::stepsOf(const RecordKey &key)
{
    QList<MergeStep> steps = m_incoming.value(key);
    const auto history = m_sides.history(key.id);
    if (!history)
        return fail(history.error());
    for (const Entry &entry : *history) {
        auto known = m_own.constFind(entry.id);
        if (known == m_own.cend()) {
            auto edits = editsOf(entry);
            if (!edits)
                return fail(edits.error());
            known = m_own.insert(entry.id, *edits);
        }
        const Entry header = headerOf(entry);
        const auto edits = known->value(key);
        for (const Edit &edit : edits)
            steps.append({header, edit, m_sides.theirIds.contains(entry.id) ? MergeStep::Both : MergeStep::Ours});
    }
    // Stable: several edits of one record within one entry keep their order.
    std::ranges::stable_sort(steps, [](const MergeStep &a, const MergeStep &b) { return happensBefore(a.entry, b.entry); });
    return steps;
}

EditsByRecord Histories::editsIn(const QUuid &entry) const
{
    if (const auto own = m_own.constFind(entry); own != m_own.cend())
        return *own;
    const auto found = std::ranges::find(m_sides.incoming, entry, &Entry::id);
    // Whether incoming entries can be read was found out before.
    return found == m_sides.incoming.cend() ? EditsByRecord() : editsOf(*found).value_or(EditsByRecord());
}

Edit insertionOf(const RecordKey &key, const QMap<int, Value> &values)
{
    Edit insertion{Edit::Operation::Insert, key.kind, key.id, {}};
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        insertion.fields.append({value.key(), {}, value.value()});
    return insertion;
}

Conflict conflictOfNeeded(const RecordKey &key, const QUuid &removal)
{
    Conflict conflict;
    conflict.id = Id<Conflict>(derivedUuid(key.id, QStringLiteral("returned") + removal.toString()));
    conflict.kindName = QString::fromLatin1(key.kind->name);
    conflict.record = key.id;
    conflict.firstValue = Conflict::removed;
    conflict.secondValue = Conflict::needed;
    conflict.firstEntry = removal;
    return conflict;
}

/// The item of a tag that the edit removes; null for any other edit.
QUuid itemOfRemovedTag(const Edit &edit)
{
    static const int item = kindOf<Tag>().indexOf(u"evidence");
    if (edit.kind != &kindOf<Tag>() || edit.operation != Edit::Operation::Remove)
        return {};
    const auto change = std::ranges::find(edit.fields, item, &FieldChange::field);
    const auto *id = change == edit.fields.cend() ? nullptr : std::get_if<QUuid>(&change->before);
    return id ? *id : QUuid();
}

/// Tags of the items that the entry removed with them.
Result<QList<RecordKey>> removedTags(Histories &histories, const QUuid &removal, const QSet<QUuid> &items)
{
    // Has the entry read, if it is one of ours.
    if (const auto steps = histories.stepsOf({&kindOf<Evidence>(), *items.cbegin()}); !steps)
        return fail(steps.error());
    QList<RecordKey> tags;
    const EditsByRecord edits = histories.editsIn(removal);
    for (auto record = edits.cbegin(); record != edits.cend(); ++record) {
        if (std::ranges::any_of(*record, [&](const Edit &edit) { return items.contains(itemOfRemovedTag(edit)); }))
            tags.append(record.key());
    }
    std::ranges::sort(tags, {}, &RecordKey::id);
    return tags;
}

} // namespace

Result<MergePlan> planMerge(const Records &records, const MergeSides &sides)
{
    Histories histories(sides);
    if (const auto read = histories.readIncoming(); !read)
        return fail(read.error());
    MergePlan plan;
    plan.decisions.verb = QStringLiteral("merge");
    const QList<RecordKey> touched = histories.touched();
    for (const Kind *kind : allKinds()) {
        for (const RecordKey &key : touched) {
            if (key.kind != kind)
                continue;
            const auto steps = histories.stepsOf(key);
            if (!steps)
                return fail(steps.error());
            const RecordMerge merge(key, *steps);
            if (auto edit = editTowards(records, *kind, key.id, merge.replay()))
                plan.edits.append(std::move(*edit));
            if (auto decision = merge.decision())
                plan.decisions.edits.append(std::move(*decision));
            if (const Entry *removal = merge.removalOfChanged())
                plan.returned.append({key.id, removal->id});
            const auto conflicts = merge.conflicts();
            for (const Conflict &conflict : conflicts) {
                if (!records.find(conflict.id) && !histories.touches({&kindOf<Conflict>(), conflict.id.uuid()})) {
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

Result<Returns> returnsOf(const QList<RecordReference> &targets, const MergeSides &sides)
{
    Histories histories(sides);
    if (const auto read = histories.readIncoming(); !read)
        return fail(read.error());
    Returns returns;
    for (const RecordReference &target : targets) {
        const RecordKey key{target.kind, target.record};
        const auto steps = histories.stepsOf(key);
        if (!steps)
            return fail(steps.error());
        const auto removal = std::ranges::find(steps->crbegin(), steps->crend(), Edit::Operation::Remove,
                                               [](const MergeStep &step) { return step.edit.operation; });
        if (removal == steps->crend())
            continue;
        returns.edits.append(inverse(removal->edit));
        returns.edits += Change().insert(conflictOfNeeded(key, removal->entry.id)).edits;
        returns.returned.append({key.id, removal->entry.id});
    }
    return returns;
}

Result<QList<Edit>> tagsOfReturned(const QList<ReturnedRecord> &returned, const Records &records, const MergeSides &sides)
{
    QList<Edit> tags;
    if (returned.isEmpty())
        return tags;
    Histories histories(sides);
    if (const auto read = histories.readIncoming(); !read)
        return fail(read.error());
    QMap<QUuid, QSet<QUuid>> items; // by removal
    for (const ReturnedRecord &record : returned)
        items[record.removal].insert(record.record);
    for (auto removal = items.cbegin(); removal != items.cend(); ++removal) {
        const auto removed = removedTags(histories, removal.key(), *removal);
        if (!removed)
            return fail(removed.error());
        for (const RecordKey &tag : *removed) {
            const auto steps = histories.stepsOf(tag);
            if (!steps)
                return fail(steps.error());
            RecordReplay without;
            for (const MergeStep &step : *steps) {
                if (step.entry.id != removal.key())
                    without.take(step.edit);
            }
            if (without.isThere() && !records.find(Id<Tag>(tag.id)))
                tags.append(insertionOf(tag, without.values()));
        }
    }
    return tags;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recordmerge.h"

namespace assay {

RecordMerge::RecordMerge(const RecordKey &key, const QList<MergeStep> &steps) : m_key(key), m_steps(steps)
{
    for (const MergeStep &step : steps) {
        // Undo; who takes that back in turn does it again.
        if (!step.entry.reverts.isNull() && !m_takingBack.contains(step.entry.reverts))
            m_takingBack.insert(step.entry.id);
        if (step.side == MergeStep::Both)
            forgetBefore(step);
        else
            takeOwn(step);
    }
}

void RecordMerge::takeOwn(const MergeStep &step)
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
            last.insert(field, {Value(), &step.entry, true, false});
    }
    for (const FieldChange &change : step.edit.fields)
        takeField(step, change);
}

void RecordMerge::takeField(const MergeStep &step, const FieldChange &change)
{
    auto &last = m_last[step.side];
    const Last before = last.value(change.field);
    const bool isTakenBack = m_takingBack.contains(step.entry.id);
    const bool isSettled = step.entry.verb == u"settle_conflict" && !isTakenBack;
    const bool isKept = step.edit.operation == Edit::Operation::Set && change.before == change.after;
    // Who takes back that a value is to stay says nothing of the field any more.
    if (isKept && isTakenBack && !before.isChanged)
        last.remove(change.field);
    else
        last.insert(change.field, {change.after, &step.entry, before.isChanged || !isKept, isSettled});
}

/// What one side did before an entry that both have met that entry in an earlier merge, which raised what conflict
/// there was; only what comes after it can be in conflict now.
void RecordMerge::forgetBefore(const MergeStep &step)
{
    for (const auto side : {MergeStep::Ours, MergeStep::Theirs}) {
        if (step.edit.operation != Edit::Operation::Set) {
            m_last[side].clear();
            m_removal[side] = m_changed[side] = nullptr;
        }
        for (const FieldChange &change : step.edit.fields)
            m_last[side].remove(change.field);
    }
}

RecordReplay RecordMerge::replay() const
{
    RecordReplay replay;
    for (const MergeStep &step : m_steps)
        replay.take(step.edit);
    return replay;
}

const Entry *RecordMerge::removalOfChanged() const
{
    const Entry *ours = m_removal[MergeStep::Ours];
    const Entry *theirs = m_removal[MergeStep::Theirs];
    if (ours && !theirs && m_changed[MergeStep::Theirs])
        return ours;
    return theirs && !ours && m_changed[MergeStep::Ours] ? theirs : nullptr;
}

RecordReplay RecordMerge::withoutRemoval() const
{
    const auto remover = m_removal[MergeStep::Ours] ? MergeStep::Ours : MergeStep::Theirs;
    RecordReplay replay;
    for (const MergeStep &step : m_steps) {
        if (step.side != remover || step.edit.operation != Edit::Operation::Remove)
            replay.take(step.edit);
    }
    return replay;
}

/// Whether both set the field to different values, or both settled a conflict about it and one of them kept the value
/// that stood there. A value that one side only kept is no objection to a change of which it did not know.
bool RecordMerge::isConflict(int field, const Last &ours, const Last &theirs) const
{
    const bool areBoth = (ours.isChanged && theirs.isChanged) || (ours.isSettled && theirs.isSettled);
    return areBoth && ours.value != theirs.value && m_key.kind->fields[static_cast<size_t>(field)].options.merge == MergePolicy::Conflict;
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
    if (removalOfChanged()) {
        const auto remover = m_removal[MergeStep::Ours] ? MergeStep::Ours : MergeStep::Theirs;
        const auto changer = remover == MergeStep::Ours ? MergeStep::Theirs : MergeStep::Ours;
        std::array<Last, 2> ends;
        ends[remover] = {QString(Conflict::removed), m_removal[remover], true, false};
        ends[changer] = {QString(Conflict::changed), m_changed[changer], true, false};
        return {conflictOf(QString(), ends[MergeStep::Ours], ends[MergeStep::Theirs])};
    }
    QList<Conflict> conflicts;
    const auto &theirs = m_last[MergeStep::Theirs];
    for (auto ours = m_last[MergeStep::Ours].cbegin(); ours != m_last[MergeStep::Ours].cend(); ++ours) {
        const auto their = theirs.constFind(ours.key());
        if (their != theirs.cend() && isConflict(ours.key(), *ours, *their))
            conflicts.append(conflictOf(QString::fromLatin1(m_key.kind->fields[static_cast<size_t>(ours.key())].key), *ours, *their));
    }
    return conflicts;
}

QMap<int, Value> RecordMerge::preferred() const
{
    QMap<int, Value> preferred;
    const auto &theirs = m_last[MergeStep::Theirs];
    for (auto ours = m_last[MergeStep::Ours].cbegin(); ours != m_last[MergeStep::Ours].cend(); ++ours) {
        const auto their = theirs.constFind(ours.key());
        if (their == theirs.cend())
            continue;
        // The replay does not know that a value was settled to stay, although it was said later.
        if (isConflict(ours.key(), *ours, *their))
            preferred.insert(ours.key(), happensBefore(*ours->entry, *their->entry) ? their->value : ours->value);
        const bool isFilledPreferred = m_key.kind->fields[static_cast<size_t>(ours.key())].options.merge == MergePolicy::Filled;
        if (isFilledPreferred && isEmpty(ours->value) != isEmpty(their->value))
            preferred.insert(ours.key(), isEmpty(ours->value) ? their->value : ours->value);
    }
    return preferred;
}

std::optional<Edit> RecordMerge::decision() const
{
    const RecordReplay replayed = replay();
    if (!removalOfChanged() && !replayed.isThere())
        return std::nullopt;
    Edit decision{replayed.isThere() ? Edit::Operation::Set : Edit::Operation::Insert, m_key.kind, m_key.id, {}};
    const auto wished = removalOfChanged() ? withoutRemoval().values() : preferred();
    for (auto value = wished.cbegin(); value != wished.cend(); ++value) {
        const Value before = replayed.values().value(value.key());
        if (before != value.value())
            decision.fields.append({value.key(), before, value.value()});
    }
    if (decision.operation == Edit::Operation::Set && decision.fields.isEmpty())
        return std::nullopt;
    return decision;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/actions.h"

#include <QDateTime>

#include <algorithm>

namespace assay {

namespace {

Tag tagOf(Id<Evidence> evidence, const TagWish &wish)
{
    return {Tag::idFor(evidence, wish.statement), evidence, wish.statement, wish.polarity, wish.weight};
}

Change changeCalled(const char *verb)
{
    Change change;
    change.verb = QString::fromLatin1(verb);
    return change;
}

void makeTags(Change &change, const Records &records, Id<Evidence> evidence, const QList<TagWish> &wishes)
{
    const auto ids = records.tagsOf(evidence);
    for (const Id<Tag> &id : ids) {
        const Tag *tag = records.find(id);
        const bool isWished = std::ranges::any_of(wishes, [&](const TagWish &wish) { return wish.statement == tag->statement; });
        if (!isWished)
            change.remove(*tag);
    }
    for (const TagWish &wish : wishes) {
        const Tag after = tagOf(evidence, wish);
        const Tag *before = records.find(after.id);
        if (before)
            change.update(*before, after);
        else
            change.insert(after);
    }
}

/// Sets one field. Says so also when it has the value already: a merge then sees that a person decided for it.
void setField(Change &change, const Records &records, const Kind &kind, const QUuid &id, int field, const Value &value)
{
    change.edits.append({Edit::Operation::Set, &kind, id, {{field, records.value(kind, id, field), value}}});
}

/// Removes a record, or says that it stays. An evidence item is withdrawn instead: its number stays given, and its tags
/// need it.
void settleRemoval(Change &change, const Records &records, const Kind &kind, const Conflict &conflict, bool isRemoved,
                   const QString &because)
{
    const Evidence *item = &kind == &kindOf<Evidence>() ? records.find(Id<Evidence>(conflict.record)) : nullptr;
    if (item && isRemoved) {
        Evidence after = *item;
        after.status = EvidenceStatus::Withdrawn;
        after.withdrawnBecause = because;
        change.update(*item, after);
    } else if (isRemoved) {
        Edit edit{Edit::Operation::Remove, &kind, conflict.record, {}};
        for (int field = 0; field < static_cast<int>(kind.fields.size()); ++field) {
            if (const Value value = records.value(kind, conflict.record, field); !isEmpty(value))
                edit.fields.append({field, value, {}});
        }
        change.edits.append(edit);
    } else {
        const int kept = item ? kind.indexOf(u"status") : 0;
        setField(change, records, kind, conflict.record, kept, records.value(kind, conflict.record, kept));
    }
}

void settleField(Change &change, const Records &records, const Kind &kind, const Conflict &conflict, ConflictChoice choice)
{
    const int field = kind.indexOf(conflict.field);
    const Field &known = kind.fields[static_cast<size_t>(field)];
    Value first;
    Value second;
    // Where two items have one number there is nothing to choose.
    if (conflict.firstValue == conflict.secondValue || !valueFromText(known, conflict.firstValue, first)
        || !valueFromText(known, conflict.secondValue, second))
        return;
    const Value present = records.value(kind, conflict.record, field);
    // What was set since is later than both.
    const Value later = present == first ? second : present;
    setField(change, records, kind, conflict.record, field, choice == ConflictChoice::Earlier ? first : later);
}

/// One change to one evidence item; empty when there is no such item.
template<class F>
Change changeEvidence(const Workbook &workbook, Id<Evidence> id, const char *verb, F &&edit)
{
    Change change = changeCalled(verb);
    if (const Evidence *before = workbook.records().find(id)) {
        Evidence after = *before;
        edit(after);
        change.update(*before, after);
    }
    return change;
}

} // namespace

Change addSource(const Workbook &, Source source)
{
    if (source.id.isNull())
        source.id = Id<Source>::create();
    return changeCalled("add_source").insert(source);
}

Change addEvidence(const Workbook &workbook, Evidence evidence, const QList<TagWish> &tags, const Source *newSource)
{
    Change change = changeCalled("add_evidence");
    if (newSource) {
        change.insert(*newSource);
        evidence.source = newSource->id;
    }
    if (evidence.id.isNull())
        evidence.id = Id<Evidence>::create();
    evidence.reference = workbook.nextReference();
    evidence.addedBy = workbook.self();
    evidence.addedAt = QDateTime::currentMSecsSinceEpoch();
    change.insert(evidence);
    makeTags(change, workbook.records(), evidence.id, tags);
    return change;
}

Change editEvidence(const Workbook &workbook, const Evidence &after, const QList<TagWish> &tags, const Source *newSource)
{
    Change change = changeCalled("edit_evidence");
    const Evidence *before = workbook.records().find(after.id);
    if (!before)
        return change;
    Evidence wished = after;
    if (newSource) {
        change.insert(*newSource);
        wished.source = newSource->id;
    }
    change.update(*before, wished);
    makeTags(change, workbook.records(), after.id, tags);
    return change;
}

Change toggleTag(const Workbook &workbook, Id<Evidence> evidence, const QString &statement, Polarity polarity)
{
    const Tag *tag = workbook.records().find(Tag::idFor(evidence, statement));
    if (tag)
        return changeCalled("untag_evidence").remove(*tag);
    return changeCalled("tag_evidence").insert(tagOf(evidence, {statement, polarity, std::nullopt}));
}

Change setPolarity(const Workbook &workbook, Id<Evidence> evidence, Polarity polarity)
{
    Change change = changeCalled("set_polarity");
    const auto ids = workbook.records().tagsOf(evidence);
    for (const Id<Tag> &id : ids) {
        const Tag *before = workbook.records().find(id);
        Tag after = *before;
        after.polarity = polarity;
        change.update(*before, after);
    }
    return change;
}

Change withdrawEvidence(const Workbook &workbook, Id<Evidence> evidence, const QString &because)
{
    return changeEvidence(workbook, evidence, "withdraw_evidence", [&](Evidence &item) {
        item.status = EvidenceStatus::Withdrawn;
        item.withdrawnBecause = because;
    });
}

Change restoreEvidence(const Workbook &workbook, Id<Evidence> evidence)
{
    return changeEvidence(workbook, evidence, "restore_evidence", [](Evidence &item) {
        item.status = EvidenceStatus::Active;
        item.withdrawnBecause.clear();
    });
}

Change setScore(const Workbook &workbook, const QString &statement, std::optional<int> score, const QString &rationale,
                Id<Participant> assessor)
{
    Change change = changeCalled("set_score");
    const Id<Participant> whose = assessor.isNull() ? workbook.self() : assessor;
    const Score after{Score::idFor(whose, statement), statement, whose, score, rationale};
    const Score *before = workbook.records().find(after.id);
    if (before)
        return change.update(*before, after);
    return score || !rationale.isEmpty() ? change.insert(after) : change;
}

Change editEngagement(const Workbook &workbook, const Engagement &after)
{
    return changeCalled("edit_engagement").update(workbook.records().engagement(), after);
}

Change editParticipant(const Workbook &workbook, const Participant &after)
{
    Change change = changeCalled("edit_participant");
    // Oneself joins with the change, if not before.
    if (after.id == workbook.self())
        return change.update(workbook.me(), after);
    const Participant *before = workbook.records().find(after.id);
    return before ? change.update(*before, after) : change.insert(after);
}

Change settleConflict(const Workbook &workbook, Id<Conflict> id, ConflictChoice choice, const QString &decision)
{
    Change change = changeCalled("settle_conflict");
    const Conflict *before = workbook.records().find(id);
    if (!before)
        return change;
    Conflict after = *before;
    after.status = ConflictStatus::Resolved;
    after.resolution = decision;
    change.update(*before, after);

    const Kind *kind = kindNamed(before->kindName);
    if (!kind || !workbook.records().table(*kind).find(before->record))
        return change;
    const QString &chosen = choice == ConflictChoice::Earlier ? before->firstValue : before->secondValue;
    if (kind->indexOf(before->field) >= 0)
        settleField(change, workbook.records(), *kind, *before, choice);
    else
        settleRemoval(change, workbook.records(), *kind, *before, chosen == Conflict::removed, decision);
    return change;
}

} // namespace assay

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

/// Removes a record. An evidence item is withdrawn instead: its number stays given, and its tags need it.
Change &remove(Change &change, const Records &records, const Kind &kind, const QUuid &id, const QString &because)
{
    if (const Evidence *item = &kind == &kindOf<Evidence>() ? records.find(Id<Evidence>(id)) : nullptr) {
        Evidence after = *item;
        after.status = EvidenceStatus::Withdrawn;
        after.withdrawnBecause = because;
        return change.update(*item, after);
    }
    if (!records.table(kind).find(id))
        return change;
    Edit edit{Edit::Operation::Remove, &kind, id, {}};
    for (int field = 0; field < static_cast<int>(kind.fields.size()); ++field) {
        if (const Value value = records.value(kind, id, field); !isEmpty(value))
            edit.fields.append({field, value, {}});
    }
    change.edits.append(edit);
    return change;
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
    const int field = kind ? kind->indexOf(before->field) : -1;
    const QString text = choice == ConflictChoice::Earlier ? before->firstValue : before->secondValue;
    if (field < 0 && kind && text == Conflict::removed)
        return remove(change, workbook.records(), *kind, before->record, decision);
    Value value;
    if (field < 0 || !workbook.records().table(*kind).find(before->record)
        || !valueFromText(kind->fields[static_cast<size_t>(field)], text, value))
        return change;
    const Value present = workbook.records().value(*kind, before->record, field);
    if (present != value)
        change.edits.append({Edit::Operation::Set, kind, before->record, {{field, present, value}}});
    return change;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceactions.h"

#include "core/workbook/actions.h"
#include "ui/parts/marks.h"

#include <algorithm>

namespace assay {

namespace {

void append(Change &change, const Change &part)
{
    change.verb = part.verb;
    change.edits.append(part.edits);
}

} // namespace

EvidenceActions::EvidenceActions(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

QString EvidenceActions::naming(const QList<Id<Evidence>> &items) const
{
    const Evidence *evidence = items.size() == 1 ? m_session.records().find(items.first()) : nullptr;
    return evidence ? evidence->reference : tr("%n item(s)", nullptr, static_cast<int>(items.size()));
}

Polarity EvidenceActions::usualPolarity(Id<Evidence> item) const
{
    std::optional<Polarity> usual;
    const auto tags = m_session.records().tagsOf(item);
    for (const Id<Tag> &id : tags) {
        const Tag *tag = m_session.records().find(id);
        if (usual && tag && tag->polarity != *usual)
            return Polarity::Strength;
        if (tag)
            usual = tag->polarity;
    }
    return usual.value_or(Polarity::Strength);
}

void EvidenceActions::toggleStatement(const QList<Id<Evidence>> &items, int number)
{
    const auto *statement = m_session.framework().statementByNumber(number);
    if (items.isEmpty() || !statement)
        return;
    const auto hasTag = [&](Id<Evidence> item) { return m_session.records().find(Tag::idFor(item, statement->key)) != nullptr; };
    const bool isTaking = std::ranges::all_of(items, hasTag);
    Change change;
    for (const Id<Evidence> &item : items) {
        if (isTaking || !hasTag(item))
            append(change, toggleTag(m_session.workbook(), item, statement->key, usualPolarity(item)));
    }
    const QString title = tr("%1 %2").arg(number).arg(statement->shortTitle);
    if (isTaking)
        m_session.apply(change, tr("%1 no longer tagged to %2.").arg(naming(items), title));
    else if (items.size() == 1)
        m_session.apply(change,
                        tr("%1 tagged to %2, %3.").arg(naming(items), title, polarityTitle(usualPolarity(items.first())).toLower()));
    else
        m_session.apply(change, tr("%1 tagged to %2.").arg(naming(items), title));
}

void EvidenceActions::setPolarity(const QList<Id<Evidence>> &items, Polarity polarity)
{
    const auto isTagged = [this](Id<Evidence> item) { return !m_session.records().tagsOf(item).isEmpty(); };
    if (items.isEmpty())
        return;
    if (std::ranges::none_of(items, isTagged)) {
        m_session.say(tr("%1 not tagged to a statement yet: press 1 to 9 first.").arg(naming(items)));
        return;
    }
    Change change;
    for (const Id<Evidence> &item : items)
        append(change, assay::setPolarity(m_session.workbook(), item, polarity));
    m_session.apply(change, tr("%1: %2.").arg(naming(items), polarityTitle(polarity).toLower()));
}

void EvidenceActions::withdraw(const QList<Id<Evidence>> &items)
{
    QList<Id<Evidence>> active;
    std::ranges::copy_if(items, std::back_inserter(active), [this](Id<Evidence> item) {
        const Evidence *evidence = m_session.records().find(item);
        return evidence && evidence->status == EvidenceStatus::Active;
    });
    if (active.isEmpty()) {
        if (!items.isEmpty())
            m_session.say(tr("%1 already withdrawn.").arg(naming(items)));
        return;
    }
    Change change;
    for (const Id<Evidence> &item : std::as_const(active))
        append(change, withdrawEvidence(m_session.workbook(), item, {}));
    m_session.apply(change, tr("%1 withdrawn. Ctrl+Z undoes it.").arg(naming(active)));
}

void EvidenceActions::restore(const QList<Id<Evidence>> &items)
{
    Change change;
    for (const Id<Evidence> &item : items)
        append(change, restoreEvidence(m_session.workbook(), item));
    if (!change.isEmpty())
        m_session.apply(change, tr("%1 back in use.").arg(naming(items)));
}

} // namespace assay

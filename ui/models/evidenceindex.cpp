// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidenceindex.h"

#include <algorithm>

namespace assay {

namespace {

constexpr qsizetype filterableStatements = 31;
/// Below this much, waste is not worth a repacking.
constexpr size_t tolerableWaste = size_t(4) << 20;

/// The first four letters of the series above the number: "A-062" gives 'a', 62.
quint64 numberKey(std::string_view reference)
{
    quint64 series = 0;
    size_t at = 0;
    for (; at < reference.size() && reference[at] != '-'; ++at) {
        if (at < 4)
            series |= quint64(static_cast<quint8>(reference[at])) << (8 * (3 - at));
    }
    quint64 number = 0;
    for (++at; at < reference.size() && reference[at] >= '0' && reference[at] <= '9'; ++at)
        number = std::min<quint64>(number * 10 + static_cast<quint64>(reference[at] - '0'), 0xFFFFFFFFU);
    return series << 32 | number;
}

} // namespace

EvidenceIndex::EvidenceIndex(const Framework &framework)
{
    for (const QualityStatement &statement : framework.statements().first(std::min(framework.statements().size(), filterableStatements)))
        m_statements.append(statement.key);
    for (const EvidenceCategory &category : framework.categories())
        m_categories.append(category.key);
    m_sources.emplace_back();
}

void EvidenceIndex::rebuild(const Records &records, const QSet<QString> &citedReferences)
{
    const auto &all = records.all<Evidence>();
    const auto count = static_cast<size_t>(all.size());
    m_cited = citedReferences;
    m_marks.assign(count, {});
    m_keys.assign(count, {});
    m_ids.clear();
    m_ids.reserve(count + count / 16);
    m_free.clear();
    m_places.clear();
    m_places.reserve(all.size());
    m_sources.assign(1, {});
    m_sourcePlaces.clear();
    m_texts.clear();
    m_textSize = m_wasted = 0;
    for (const Evidence &evidence : all) {
        const auto item = static_cast<quint32>(m_ids.size());
        m_ids.push_back(evidence.id);
        m_places.insert(evidence.id, item);
        write(records, item, evidence);
    }
    // One pass over the tags instead of a search for each item's: they lie all over the memory.
    for (const Tag &tag : records.all<Tag>()) {
        const auto item = m_places.constFind(tag.evidence);
        if (item != m_places.cend())
            mark(*item, tag);
    }
}

std::optional<quint32> EvidenceIndex::find(Id<Evidence> id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

std::optional<quint32> EvidenceIndex::update(const Records &records, Id<Evidence> id)
{
    auto item = find(id);
    const Evidence *evidence = records.find(id);
    if (evidence) {
        if (!item)
            item = takePlace(id);
        write(records, *item, *evidence);
        const auto tags = records.tagsOf(id);
        for (const Id<Tag> &tagId : tags) {
            if (const Tag *tag = records.find(tagId))
                mark(*item, *tag);
        }
    } else if (item) {
        m_marks[*item] = {};
        m_wasted += m_keys[*item].textLength;
        m_places.remove(id);
        m_free.push_back(*item);
    }
    if (m_wasted > tolerableWaste && m_wasted > m_textSize / 2)
        packTexts();
    return item;
}

void EvidenceIndex::updateSource(const Records &records, Id<assay::Source> id)
{
    const auto place = m_sourcePlaces.constFind(id);
    if (place == m_sourcePlaces.cend())
        return;
    const auto *source = records.find(id);
    m_sources[*place].folded.clear();
    if (source)
        appendFolded(m_sources[*place].folded, source->title);
}

quint32 EvidenceIndex::takePlace(Id<Evidence> id)
{
    quint32 item = size();
    if (m_free.empty()) {
        m_marks.emplace_back();
        m_keys.emplace_back();
        m_ids.push_back(id);
    } else {
        item = m_free.back();
        m_free.pop_back();
        m_keys[item] = {};
        m_ids[item] = id;
    }
    m_places.insert(id, item);
    return item;
}

quint32 EvidenceIndex::sourceIndex(const Records &records, Id<assay::Source> id)
{
    if (id.isNull())
        return 0;
    const auto found = m_sourcePlaces.constFind(id);
    if (found != m_sourcePlaces.cend())
        return *found;
    const auto place = static_cast<quint32>(m_sources.size());
    m_sources.push_back({id, {}});
    m_sourcePlaces.insert(id, place);
    updateSource(records, id);
    return place;
}

void EvidenceIndex::write(const Records &records, quint32 item, const Evidence &evidence)
{
    EvidenceMarks &marks = m_marks[item];
    marks = {};
    marks.isLive = true;
    marks.isWithdrawn = evidence.status == EvidenceStatus::Withdrawn;
    marks.isCited = m_cited.contains(evidence.reference);
    marks.mode = evidence.mode;
    marks.category = static_cast<quint8>(std::ranges::find(m_categories, evidence.category) - m_categories.begin());
    marks.source = sourceIndex(records, evidence.source);
    m_keys[item].factDay = evidence.factDate.isKnown() ? evidence.factDate.firstDay().toJulianDay() : 0;
    writeText(item, evidence);
}

void EvidenceIndex::mark(quint32 item, const Tag &tag)
{
    const auto statement = std::ranges::find(m_statements, tag.statement) - m_statements.begin();
    if (statement < m_statements.size())
        m_marks[item].tagged[static_cast<size_t>(tag.polarity)] |= 1U << statement;
}

void EvidenceIndex::writeText(quint32 item, const Evidence &evidence)
{
    m_scratch.clear();
    appendFolded(m_scratch, evidence.reference);
    EvidenceKeys &keys = m_keys[item];
    keys.number = numberKey(m_scratch);
    m_scratch += '\n';
    keys.summaryStart = static_cast<quint32>(m_scratch.size());
    appendFolded(m_scratch, evidence.summary);
    keys.summaryLength = static_cast<quint32>(m_scratch.size()) - keys.summaryStart;
    for (const QString *field : {&evidence.quote, &evidence.locator, &evidence.note}) {
        if (field->isEmpty())
            continue;
        m_scratch += '\n';
        appendFolded(m_scratch, *field);
    }
    m_scratch += '\n';
    m_scratch += m_sources[m_marks[item].source].folded;
    if (text(item) == m_scratch)
        return;
    m_wasted += keys.textLength;
    m_textSize += m_scratch.size();
    keys.text = m_texts.put(m_scratch);
    keys.textLength = static_cast<quint32>(m_scratch.size());
}

void EvidenceIndex::packTexts()
{
    TextArena packed;
    m_textSize = m_wasted = 0;
    for (quint32 item = 0; item < size(); ++item) {
        if (!m_marks[item].isLive) {
            m_keys[item] = {};
            continue;
        }
        m_keys[item].text = packed.put(text(item));
        m_textSize += m_keys[item].textLength;
    }
    m_texts = std::move(packed);
}

} // namespace assay

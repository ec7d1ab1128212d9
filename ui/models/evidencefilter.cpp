// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencefilter.h"

#include <algorithm>
#include <bit>

namespace assay {

namespace {

enum Group : unsigned { TagGroup = 1, CategoryGroup = 2, ModeGroup = 4, SourceGroup = 8, CitingGroup = 16, StatusGroup = 32 };

bool allows(quint32 chosen, unsigned bit)
{
    return chosen == 0 || (chosen >> bit & 1U) != 0;
}

unsigned citingBit(const EvidenceMarks &marks)
{
    return marks.isCited ? 0 : 1;
}

/// The item's tags that show what is chosen; with nothing chosen, "untagged" when there is none.
quint32 shownTags(const EvidenceMarks &marks, quint32 shows)
{
    quint32 tags = 0;
    for (unsigned polarity = 0; polarity < 3; ++polarity) {
        if (allows(shows, polarity))
            tags |= marks.tagged[polarity];
    }
    return tags == 0 && shows == 0 ? EvidenceFacets::untagged : tags;
}

} // namespace

int EvidenceFacets::count() const
{
    return std::popcount(statements) + std::popcount(shows) + std::popcount(categories) + std::popcount(modes) + std::popcount(citing)
           + (withdrawn ? 1 : 0) + static_cast<int>(sources.size());
}

EvidenceFilter::EvidenceFilter(const Framework &framework) : m_index(framework), m_order(m_index) {}

void EvidenceFilter::rebuild(const Records &records, const QSet<QString> &citedReferences)
{
    m_index.rebuild(records, citedReferences);
    m_order.clear();
    m_matches.clear();
    match(m_words, false);
    recount();
}

void EvidenceFilter::refreshSource(const Records &records, Id<Source> id)
{
    m_index.updateSource(records, id);
    for (quint32 item = 0; item < m_index.size(); ++item) {
        const EvidenceMarks &marks = m_index.marks(item);
        if (marks.isLive && m_index.sources()[marks.source].id == id)
            (void)m_index.update(records, m_index.id(item));
    }
    m_order.clear();
    match(m_words, false);
    recount();
}

std::optional<EvidenceFilter::Move> EvidenceFilter::refresh(const Records &records, Id<Evidence> id)
{
    Move move;
    const auto before = m_index.find(id);
    if (before) {
        const bool wasListed = count(*before, -1);
        if (wasListed)
            move.from = std::ranges::find(m_list, *before) - m_list.begin();
        m_order.take(*before);
    }
    const auto item = m_index.update(records, id);
    if (!item)
        return std::nullopt;
    move.item = *item;
    m_matches.resize(m_index.size());
    if (m_chosenSources.size() != m_index.sources().size())
        chooseSources();
    if (!m_index.marks(*item).isLive)
        return move;
    m_matches[*item] = hasWords(*item, m_words);
    m_order.put(*item);
    if (count(*item, 1)) {
        // The list still has the item at its old place: look before and behind it.
        const auto isBefore = [this](quint32 a, quint32 b) { return m_order.isBefore(a, b); };
        const auto old = m_list.begin() + std::max<qsizetype>(move.from, 0);
        move.to = std::lower_bound(m_list.begin(), old, *item, isBefore) - m_list.begin();
        if (move.to == old - m_list.begin()) {
            const auto behind = move.from < 0 ? old : old + 1;
            move.to += std::lower_bound(behind, m_list.end(), *item, isBefore) - behind;
        }
    }
    return move;
}

void EvidenceFilter::place(const Move &move)
{
    if (move.from == move.to)
        return;
    if (move.from >= 0)
        m_list.erase(m_list.begin() + move.from);
    if (move.to >= 0)
        m_list.insert(m_list.begin() + move.to, move.item);
}

void EvidenceFilter::setQuery(const QString &query)
{
    const QList<SearchWord> words = searchWords(query);
    const auto isKept = [&](const SearchWord &old) {
        return std::ranges::any_of(words, [&](const SearchWord &word) { return word.text().contains(old.text()); });
    };
    const auto isNew = [&](const SearchWord &word) { return std::ranges::find(m_words, word.text(), &SearchWord::text) == m_words.cend(); };
    const bool narrows = std::ranges::all_of(m_words, isKept);
    QList<SearchWord> fresh;
    std::ranges::copy_if(words, std::back_inserter(fresh), isNew);
    if (narrows && fresh.isEmpty()) {
        m_words = words;
        return;
    }
    m_words = words;
    match(narrows ? fresh : words, narrows);
    recount();
}

void EvidenceFilter::setFacets(const EvidenceFacets &facets)
{
    if (facets == m_facets)
        return;
    m_facets = facets;
    recount();
}

void EvidenceFilter::sortBy(EvidenceSort sort)
{
    if (sort == m_order.sort())
        return;
    m_order.sortBy(sort);
    recount();
}

qsizetype EvidenceFilter::position(Id<Evidence> id) const
{
    const auto item = m_index.find(id);
    const auto found = item ? std::ranges::find(m_list, *item) : m_list.end();
    return found == m_list.end() ? -1 : found - m_list.begin();
}

bool EvidenceFilter::hasWords(quint32 item, const QList<SearchWord> &words) const
{
    const std::string_view text = m_index.text(item);
    return std::ranges::all_of(words, [&](const SearchWord &word) { return word.isIn(text); });
}

void EvidenceFilter::match(const QList<SearchWord> &words, bool onlyMatching)
{
    m_matches.resize(m_index.size());
    for (quint32 item = 0; item < m_index.size(); ++item) {
        if (!onlyMatching || m_matches[item] != 0)
            m_matches[item] = hasWords(item, words);
    }
}

void EvidenceFilter::chooseSources()
{
    const auto &sources = m_index.sources();
    m_chosenSources.assign(sources.size(), m_facets.sources.isEmpty() ? 1 : 0);
    for (size_t i = 0; i < sources.size() && !m_facets.sources.isEmpty(); ++i)
        m_chosenSources[i] = m_facets.sources.contains(sources[i].id);
    m_counts.sources.resize(sources.size());
}

void EvidenceFilter::recount()
{
    m_counts = {};
    chooseSources();
    m_list.clear();
    for (const quint32 item : m_order.items()) {
        if (count(item, 1))
            m_list.push_back(item);
    }
}

bool EvidenceFilter::count(quint32 item, int sign)
{
    const EvidenceMarks &marks = m_index.marks(item);
    if (marks.isWithdrawn == m_facets.withdrawn)
        m_counts.total += sign;
    if (m_matches[item] == 0)
        return false;

    const quint32 tags = shownTags(marks, m_facets.shows);
    const quint32 statements = m_facets.statements == 0 ? ~0U : m_facets.statements;
    unsigned failing = 0;
    failing |= (tags & statements) != 0 ? 0U : TagGroup;
    failing |= allows(m_facets.categories, marks.category) ? 0U : CategoryGroup;
    failing |= allows(m_facets.modes, static_cast<unsigned>(marks.mode)) ? 0U : ModeGroup;
    failing |= m_chosenSources[marks.source] != 0 ? 0U : SourceGroup;
    failing |= allows(m_facets.citing, citingBit(marks)) ? 0U : CitingGroup;
    failing |= marks.isWithdrawn == m_facets.withdrawn ? 0U : StatusGroup;
    const auto passesBut = [failing](Group group) { return (failing & ~unsigned(group)) == 0; };

    if (passesBut(TagGroup)) {
        for (quint32 rest = tags; rest != 0; rest &= rest - 1)
            m_counts.statements[static_cast<size_t>(std::countr_zero(rest))] += sign;
        for (size_t polarity = 0; polarity < 3; ++polarity)
            m_counts.shows[polarity] += (marks.tagged[polarity] & statements) != 0 ? sign : 0;
    }
    if (passesBut(CategoryGroup))
        m_counts.categories[std::min<size_t>(marks.category, 31)] += sign;
    if (passesBut(ModeGroup))
        m_counts.modes[static_cast<size_t>(marks.mode)] += sign;
    if (passesBut(SourceGroup))
        m_counts.sources[marks.source] += sign;
    if (passesBut(CitingGroup))
        m_counts.citing[citingBit(marks)] += sign;
    if (passesBut(StatusGroup) && marks.isWithdrawn)
        m_counts.withdrawn += sign;
    if (failing != 0)
        return false;
    m_counts.shown += sign;
    for (size_t polarity = 0; polarity < 3; ++polarity)
        m_counts.showing[polarity] += (marks.tagged[polarity] & statements) != 0 ? sign : 0;
    return true;
}

} // namespace assay

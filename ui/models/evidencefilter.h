// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidenceorder.h"

namespace assay {

/// What is chosen: any of a group, and all groups together. Nothing chosen in a group: no limit. Statement and what it
/// shows belong together: an item passes when it shows that about that statement.
struct EvidenceFacets {
    /// In `statements`: items without any tag.
    static constexpr quint32 untagged = 1U << 31;

    quint32 statements = 0; ///< bit n: n-th statement of the framework
    quint32 shows = 0;      ///< bit by Polarity
    quint32 categories = 0; ///< bit n: n-th category of the framework
    quint32 modes = 0;      ///< bit by EvidenceMode
    quint32 citing = 0;     ///< bit 0 cited in a rationale, bit 1 not cited
    bool withdrawn = false; ///< withdrawn items instead of all others
    QSet<Id<Source>> sources;

    /// Number of choices made.
    [[nodiscard]] int count() const;
    friend bool operator==(const EvidenceFacets &, const EvidenceFacets &) = default;
};

/// How many items are shown, and how many would pass with one more choice in that choice's group alone.
struct EvidenceCounts {
    int total = 0; ///< items in use, or withdrawn ones when those are chosen
    int shown = 0;
    std::array<int, 3> showing{}; ///< of the shown ones, by polarity; an item can show more than one
    std::array<int, 32> statements{};
    std::array<int, 3> shows{};
    std::array<int, 32> categories{};
    std::array<int, 3> modes{};
    std::array<int, 2> citing{};
    int withdrawn = 0;
    std::vector<int> sources; ///< as EvidenceIndex::sources()
};

/// Which items of a workbook are listed, and in what order. No widgets and no model: values in, a list of places out.
/// Made for 100,000 items: a longer query looks only at what is left of the shorter one, and one changed item costs the
/// same in a log of any size but for moving entries in plain arrays.
class EvidenceFilter final
{
public:
    /// Where a changed item stood and where it stands now that it is taken out there; -1 is "not listed".
    struct Move {
        quint32 item = 0;
        qsizetype from = -1;
        qsizetype to = -1;
    };

    explicit EvidenceFilter(const Framework &framework);
    EvidenceFilter(const EvidenceFilter &) = delete;
    EvidenceFilter &operator=(const EvidenceFilter &) = delete;

    void rebuild(const Records &records, const QSet<QString> &citedReferences);
    void setCited(const QSet<QString> &references) { m_index.setCited(references); }
    /// Takes over the title of a source that is new or back; items that carry it are to be refreshed next.
    void learnSource(const Records &records, Id<Source> id) { m_index.updateSource(records, id); }
    /// Takes over a changed source and all items that carry it.
    void refreshSource(const Records &records, Id<Source> id);
    /// Takes over one changed item in all but the list; nullopt if it never was there. The list follows with place().
    [[nodiscard]] std::optional<Move> refresh(const Records &records, Id<Evidence> id);
    void place(const Move &move);

    void setQuery(const QString &query);
    void setFacets(const EvidenceFacets &facets);
    void sortBy(EvidenceSort sort);

    [[nodiscard]] const EvidenceFacets &facets() const { return m_facets; }
    [[nodiscard]] bool hasQuery() const { return !m_words.isEmpty(); }
    [[nodiscard]] EvidenceSort sort() const { return m_order.sort(); }
    [[nodiscard]] const EvidenceIndex &index() const { return m_index; }
    [[nodiscard]] const EvidenceCounts &counts() const { return m_counts; }
    /// The places of the listed items, in order.
    [[nodiscard]] const std::vector<quint32> &list() const { return m_list; }
    /// Position in the list, or -1.
    [[nodiscard]] qsizetype position(Id<Evidence> id) const;

private:
    void match(const QList<SearchWord> &words, bool onlyMatching);
    [[nodiscard]] bool hasWords(quint32 item, const QList<SearchWord> &words) const;
    void chooseSources();
    void recount();
    /// Adds the item to the counts, or takes it out; says whether it passes.
    bool count(quint32 item, int sign);

    EvidenceIndex m_index;
    EvidenceOrder m_order;
    EvidenceFacets m_facets;
    EvidenceCounts m_counts;
    QList<SearchWord> m_words;
    std::vector<quint8> m_matches; ///< by item: has all words
    std::vector<quint8> m_chosenSources;
    std::vector<quint32> m_list;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/model/records.h"
#include "ui/models/evidencetext.h"

#include <QSet>

#include <array>

namespace assay {

/// What filters look at, small so that a pass over 100,000 items stays in the cache.
struct EvidenceMarks {
    /// By polarity; bit n is the n-th statement of the framework (only the first 31 can be filtered).
    std::array<quint32, 3> tagged{};
    quint32 source = 0; ///< see EvidenceIndex::sources(); 0 is "no source"
    quint8 category = 0; ///< index in the framework; one past the last for none
    EvidenceMode mode = EvidenceMode::Read;
    bool isLive = false; ///< false: the item was removed and its place is free
    bool isWithdrawn = false;
    bool isCited = false;

    [[nodiscard]] quint32 statements() const { return tagged[0] | tagged[1] | tagged[2]; }
};

/// What orders look at.
struct EvidenceKeys {
    quint64 number = 0; ///< series and number of the reference, so that A-99 comes before A-100
    qint64 factDay = 0; ///< Julian day of the first day; 0 is unknown
    const char *text = nullptr;
    quint32 textLength = 0;
    quint32 summaryStart = 0;
    quint32 summaryLength = 0;
};

/// The evidence of a workbook, arranged for filtering and sorting. An item keeps its place (a number) for as long as it
/// exists. Holds no texts but the folded ones that search compares.
class EvidenceIndex final
{
public:
    struct Source {
        Id<assay::Source> id;
        std::string folded;
    };

    explicit EvidenceIndex(const Framework &framework);

    void rebuild(const Records &records, const QSet<QString> &citedReferences);
    /// Reads the item anew: added, changed, or removed. Gives its place, or nullopt if there never was one.
    std::optional<quint32> update(const Records &records, Id<Evidence> id);
    /// References that rationales cite. Items keep what they were until they are updated.
    void setCited(const QSet<QString> &references) { m_cited = references; }
    /// Takes over a changed title; the items that carry it are to be updated next.
    void updateSource(const Records &records, Id<assay::Source> id);

    /// Number of places, free ones included.
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_marks.size()); }
    [[nodiscard]] std::optional<quint32> find(Id<Evidence> id) const;
    [[nodiscard]] Id<Evidence> id(quint32 item) const { return m_ids[item]; }
    [[nodiscard]] const EvidenceMarks &marks(quint32 item) const { return m_marks[item]; }
    [[nodiscard]] const EvidenceKeys &keys(quint32 item) const { return m_keys[item]; }
    [[nodiscard]] std::string_view text(quint32 item) const { return {m_keys[item].text, m_keys[item].textLength}; }
    [[nodiscard]] std::string_view summary(quint32 item) const
    {
        return text(item).substr(m_keys[item].summaryStart, m_keys[item].summaryLength);
    }
    /// In no order; the first stands for "no source".
    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }

private:
    void write(const Records &records, quint32 item, const Evidence &evidence);
    void mark(quint32 item, const Tag &tag);
    void writeText(quint32 item, const Evidence &evidence);
    void packTexts();
    [[nodiscard]] quint32 takePlace(Id<Evidence> id);
    [[nodiscard]] quint32 sourceIndex(const Records &records, Id<assay::Source> id);

    QStringList m_statements;
    QStringList m_categories;
    QSet<QString> m_cited;
    std::vector<EvidenceMarks> m_marks;
    std::vector<EvidenceKeys> m_keys;
    std::vector<Id<Evidence>> m_ids;
    std::vector<quint32> m_free;
    QHash<Id<Evidence>, quint32> m_places;
    std::vector<Source> m_sources;
    QHash<Id<assay::Source>, quint32> m_sourcePlaces;
    TextArena m_texts;
    std::string m_scratch;
    size_t m_textSize = 0;
    size_t m_wasted = 0;
};

} // namespace assay

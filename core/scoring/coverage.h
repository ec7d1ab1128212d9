// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/model/records.h"

#include <array>
#include <map>

namespace assay {

/// How many items say what about one statement in one category.
struct CoverageCell {
    int strengths = 0;
    int shortfalls = 0;
    int neutrals = 0;
    [[nodiscard]] int total() const { return strengths + shortfalls + neutrals; }
    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

/// Four states that must not be mixed up (LOOK section 1.8).
enum class CoverageState { Covered, NoneYet, NotExpected, DoesNotApply };

/// Counts of evidence by statement, category, mode, source and polarity, and of items that are not tagged, not dated or
/// old. Kept up to date one record at a time, so that a change costs the same in a workbook of any size. Withdrawn items
/// do not count.
class Coverage final
{
public:
    explicit Coverage(const Framework &framework);
    /// Counts all tags and items of the records.
    Coverage(const Framework &framework, const Records &records);

    /// Counts this tag anew as the records have it now: added, changed or removed.
    void refresh(const Records &records, Id<Tag> tag);
    /// Counts this item and its tags anew.
    void refresh(const Records &records, Id<Evidence> item);

    [[nodiscard]] CoverageCell cell(const QString &statement, const QString &category) const;
    /// The sum over the categories in use.
    [[nodiscard]] CoverageCell statement(const QString &statement) const;
    [[nodiscard]] int modeCount(const QString &statement, EvidenceMode mode) const;
    /// Number of different sources behind the statement.
    [[nodiscard]] int sourceCount(const QString &statement) const;
    /// Covered when the cell has items; otherwise why it has none.
    [[nodiscard]] CoverageState state(const QString &statement, const QString &category) const;

    [[nodiscard]] int untaggedItems() const { return m_untagged; }
    /// Items without a date of the fact.
    [[nodiscard]] int undatedItems() const { return m_undated; }
    /// Items whose fact lies wholly before the day.
    [[nodiscard]] int itemsBefore(const QDate &day) const;
    /// The earliest last day of a fact; invalid when nothing is dated.
    [[nodiscard]] QDate earliestDay() const;

    /// Equal counts, however they came about.
    friend bool operator==(const Coverage &a, const Coverage &b);

private:
    /// What counts of one item. Kept apart from the records, small and close together: a tag looks its item up here.
    struct Item {
        Id<Source> source;
        qint32 lastDay = 0;   ///< Julian day; 0 is not dated
        qint32 tags = 0;
        qint8 category = -1;  ///< index; -1 when the framework has no such category
        bool isActive = true;
        EvidenceMode mode = EvidenceMode::Read;
    };
    /// What one tag added when it was counted, so that it can be taken out again whatever has changed since. An item
    /// without a known category counts for mode and source only.
    struct Contribution {
        Id<Evidence> item;
        Id<Source> source;
        qint8 statement = -1; ///< index
        qint8 category = -1;
        bool isActive = true;
        Polarity polarity = Polarity::Strength;
        EvidenceMode mode = EvidenceMode::Read;
    };

    [[nodiscard]] qint8 statementIndex(const QString &key) const;
    [[nodiscard]] qint8 categoryIndex(const QString &key) const;
    [[nodiscard]] const CoverageCell *cellAt(const QString &statement, const QString &category) const;
    [[nodiscard]] Item itemOf(const Evidence &evidence) const;
    [[nodiscard]] Contribution contributionOf(const Tag &tag, const Item &item, qint8 statement) const;
    void count(const Contribution &contribution, int by);
    void tally(const Item &item, int by);
    void countTag(Id<Evidence> item, int by);
    void takeOut(Id<Tag> tag);

    QStringList m_statements;
    QStringList m_categories;
    std::vector<bool> m_isUsed;     ///< by category
    std::vector<bool> m_isExpected; ///< by statement and category
    std::vector<CoverageCell> m_cells;
    std::vector<std::array<int, std::size(ChoicesOf<EvidenceMode>::choices)>> m_modes; ///< by statement
    std::vector<QHash<Id<Source>, int>> m_sources; ///< tags by source, by statement
    std::map<qint32, int> m_days;                  ///< dated items by last day
    int m_undated = 0;
    int m_untagged = 0;
    QHash<Id<Evidence>, Item> m_items;
    QHash<Id<Tag>, Contribution> m_tags;
};

} // namespace assay

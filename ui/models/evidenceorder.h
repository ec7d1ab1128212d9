// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidenceindex.h"

#include <Qt>

namespace assay {

/// In the order in which the table shows them.
enum class EvidenceColumn { Number, Shows, Summary, Statements, Category, Mode, Source, FactDate, Cited };

struct EvidenceSort {
    EvidenceColumn column = EvidenceColumn::FactDate;
    Qt::SortOrder order = Qt::DescendingOrder;
    friend bool operator==(const EvidenceSort &, const EvidenceSort &) = default;
};

/// The items of an index in order. Items that are equal in the column stand by number; what is missing (no date, no
/// source) stands last in both directions. Orders once made are kept, and kept right one item at a time.
class EvidenceOrder final
{
public:
    explicit EvidenceOrder(const EvidenceIndex &index) : m_index(index) {}

    void sortBy(EvidenceSort sort) { m_sort = sort; }
    [[nodiscard]] EvidenceSort sort() const { return m_sort; }
    [[nodiscard]] const std::vector<quint32> &items() { return kept(m_sort); }
    [[nodiscard]] bool isBefore(quint32 a, quint32 b) const { return isBefore(m_sort, a, b); }

    /// To be called before an item changes, and after.
    void take(quint32 item);
    void put(quint32 item);
    /// Forgets all orders.
    void clear() { m_orders.clear(); }

private:
    struct Kept {
        EvidenceSort sort;
        std::vector<quint32> items;
    };

    [[nodiscard]] const std::vector<quint32> &kept(EvidenceSort sort);
    [[nodiscard]] std::vector<quint32> make(EvidenceSort sort);
    [[nodiscard]] quint64 key(EvidenceSort sort, quint32 item) const;
    [[nodiscard]] quint64 ascendingKey(EvidenceColumn column, quint32 item) const;
    [[nodiscard]] bool isBefore(EvidenceSort sort, quint32 a, quint32 b) const;
    [[nodiscard]] bool isTieBefore(EvidenceSort sort, quint32 a, quint32 b) const;

    const EvidenceIndex &m_index;
    EvidenceSort m_sort;
    std::vector<Kept> m_orders;
};

} // namespace assay

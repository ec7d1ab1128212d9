// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidenceorder.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace assay {

namespace {

constexpr quint64 missing = std::numeric_limits<quint64>::max();

/// The first eight bytes as a number that sorts like the text.
quint64 prefixKey(std::string_view text)
{
    if (text.empty())
        return missing;
    quint64 key = 0;
    for (size_t i = 0; i < 8; ++i)
        key = key << 8 | (i < text.size() ? static_cast<quint8>(text[i]) : 0U);
    return key;
}

/// Statement numbers as digits of five bits, so that 1 stands before 1 and 9, and both before 2.
quint64 statementsKey(quint32 statements)
{
    if (statements == 0)
        return missing;
    quint64 key = 0;
    int shift = 55;
    for (quint32 rest = statements; rest != 0 && shift >= 0; rest &= rest - 1, shift -= 5)
        key |= static_cast<quint64>(std::countr_zero(rest) + 1) << shift;
    return key;
}

/// Strengths, then items that show both, then shortfalls, then neutral ones.
quint64 showsKey(const EvidenceMarks &marks)
{
    const bool isStrength = marks.tagged[static_cast<size_t>(Polarity::Strength)] != 0;
    const bool isShortfall = marks.tagged[static_cast<size_t>(Polarity::Shortfall)] != 0;
    if (isStrength)
        return isShortfall ? 1 : 0;
    if (isShortfall)
        return 2;
    return marks.statements() != 0 ? 3 : missing;
}

bool isText(EvidenceColumn column)
{
    return column == EvidenceColumn::Summary || column == EvidenceColumn::Source;
}

} // namespace

const std::vector<quint32> &EvidenceOrder::kept(EvidenceSort sort)
{
    const auto found = std::ranges::find(m_orders, sort, &Kept::sort);
    if (found != m_orders.end())
        return found->items;
    Kept made{sort, make(sort)};
    m_orders.push_back(std::move(made));
    return m_orders.back().items;
}

std::vector<quint32> EvidenceOrder::make(EvidenceSort sort)
{
    struct Keyed {
        quint64 key;
        quint32 item;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(m_index.size());
    // Starting from the order by number, a stable sort by key leaves nothing to do for items that are equal in it.
    constexpr EvidenceSort byNumber{EvidenceColumn::Number, Qt::AscendingOrder};
    if (sort == byNumber) {
        for (quint32 item = 0; item < m_index.size(); ++item) {
            if (m_index.marks(item).isLive)
                keyed.push_back({key(sort, item), item});
        }
    } else {
        for (const quint32 item : kept(byNumber))
            keyed.push_back({key(sort, item), item});
    }
    std::ranges::stable_sort(keyed, {}, &Keyed::key);
    if (sort == byNumber || isText(sort.column)) {
        const auto isTie = [&](const Keyed &a, const Keyed &b) { return isTieBefore(sort, a.item, b.item); };
        for (auto begin = keyed.begin(); begin != keyed.end();) {
            const auto end = std::find_if(begin, keyed.end(), [&](const Keyed &other) { return other.key != begin->key; });
            std::sort(begin, end, isTie);
            begin = end;
        }
    }
    std::vector<quint32> items(keyed.size());
    std::ranges::transform(keyed, items.begin(), &Keyed::item);
    return items;
}

quint64 EvidenceOrder::ascendingKey(EvidenceColumn column, quint32 item) const
{
    const EvidenceMarks &marks = m_index.marks(item);
    switch (column) {
    case EvidenceColumn::Number:
        return m_index.keys(item).number;
    case EvidenceColumn::Shows:
        return showsKey(marks);
    case EvidenceColumn::Summary:
        return prefixKey(m_index.summary(item));
    case EvidenceColumn::Statements:
        return statementsKey(marks.statements());
    case EvidenceColumn::Category:
        return marks.category;
    case EvidenceColumn::Mode:
        return static_cast<quint64>(marks.mode);
    case EvidenceColumn::Source:
        return prefixKey(m_index.sources()[marks.source].folded);
    case EvidenceColumn::FactDate:
        return m_index.keys(item).factDay == 0 ? missing : static_cast<quint64>(m_index.keys(item).factDay);
    case EvidenceColumn::Cited:
        return marks.isCited ? 0 : 1;
    }
    return 0;
}

quint64 EvidenceOrder::key(EvidenceSort sort, quint32 item) const
{
    const quint64 key = ascendingKey(sort.column, item);
    return sort.order == Qt::AscendingOrder || key == missing ? key : missing - 1 - key;
}

bool EvidenceOrder::isTieBefore(EvidenceSort sort, quint32 a, quint32 b) const
{
    int difference = 0;
    if (sort.column == EvidenceColumn::Summary)
        difference = m_index.summary(a).compare(m_index.summary(b));
    else if (sort.column == EvidenceColumn::Source && m_index.marks(a).source != m_index.marks(b).source)
        difference = m_index.sources()[m_index.marks(a).source].folded.compare(m_index.sources()[m_index.marks(b).source].folded);
    if (difference != 0)
        return sort.order == Qt::AscendingOrder ? difference < 0 : difference > 0;
    const quint64 numberA = m_index.keys(a).number;
    const quint64 numberB = m_index.keys(b).number;
    if (numberA != numberB)
        return numberA < numberB;
    return m_index.id(a) < m_index.id(b);
}

bool EvidenceOrder::isBefore(EvidenceSort sort, quint32 a, quint32 b) const
{
    const quint64 keyA = key(sort, a);
    const quint64 keyB = key(sort, b);
    return keyA != keyB ? keyA < keyB : isTieBefore(sort, a, b);
}

void EvidenceOrder::take(quint32 item)
{
    for (Kept &kept : m_orders) {
        const auto found = std::ranges::find(kept.items, item);
        if (found != kept.items.end())
            kept.items.erase(found);
    }
}

void EvidenceOrder::put(quint32 item)
{
    for (Kept &kept : m_orders) {
        const auto place = std::ranges::lower_bound(kept.items, item, [&](quint32 a, quint32 b) { return isBefore(kept.sort, a, b); });
        kept.items.insert(place, item);
    }
}

} // namespace assay

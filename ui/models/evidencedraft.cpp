// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencedraft.h"

#include <algorithm>

namespace assay {

namespace {

template<class T>
bool isSame(const T &a, const T &b)
{
    return std::ranges::all_of(kindOf<T>().fields, [&](const Field &field) { return field.read(&a) == field.read(&b); });
}

bool isSameTag(const TagWish &a, const TagWish &b)
{
    return a.statement == b.statement && a.polarity == b.polarity && a.weight == b.weight;
}

} // namespace

bool EvidenceDraft::isSameAs(const EvidenceDraft &other) const
{
    const bool isSameSource = newSource && other.newSource ? isSame(*newSource, *other.newSource)
                                                           : newSource.has_value() == other.newSource.has_value();
    return isSameSource && isSame(item, other.item) && date == other.date && std::ranges::equal(tags, other.tags, isSameTag);
}

void EvidenceDraft::follow(const Evidence &now)
{
    for (const Field &field : kindOf<Evidence>().fields) {
        if (field.read(&item) == field.read(&base))
            field.write(&item, field.read(&now));
    }
    if (date == base.factDate.text())
        date = now.factDate.text();
    base = now;
}

} // namespace assay

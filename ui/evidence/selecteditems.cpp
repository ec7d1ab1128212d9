// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/selecteditems.h"

#include <algorithm>

namespace assay {

QList<Id<Evidence>> itemsOf(const EvidenceModel &model, const QItemSelection &selection)
{
    QItemSelection ranges = selection;
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    QList<Id<Evidence>> items;
    items.reserve(rowCountOf(ranges));
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            items.append(model.id(model.index(row, 0)));
    }
    return items;
}

int rowCountOf(const QItemSelection &selection)
{
    int rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

QItemSelection rowsOf(const EvidenceModel &model, const QSet<Id<Evidence>> &items)
{
    QItemSelection rows;
    const int count = model.rowCount();
    const int lastColumn = model.columnCount() - 1;
    int first = -1;
    for (int row = 0; row <= count; ++row) {
        const bool isSelected = row < count && items.contains(model.id(model.index(row, 0)));
        if (isSelected && first < 0)
            first = row;
        if (isSelected || first < 0)
            continue;
        rows.append(QItemSelectionRange(model.index(first, 0), model.index(row - 1, lastColumn)));
        first = -1;
    }
    return rows;
}

} // namespace assay

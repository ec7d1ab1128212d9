// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceheader.h"

#include "ui/parts/marks.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr int padding = 8;
constexpr int arrowSide = 10;

} // namespace

EvidenceHeader::EvidenceHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(28);
    setStretchLastSection(false);
}

int EvidenceHeader::widthFor(const QString &text)
{
    return QFontMetrics(assay::font(TextRole::Strong)).horizontalAdvance(text) + padding + 4;
}

void EvidenceHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    painter->fillRect(rect, colours().surface2);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours().border);
    const QFont strong = assay::font(TextRole::Strong);
    const QFontMetrics metrics(strong);
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    QRect place = rect.adjusted(padding, (rect.height() - metrics.lineSpacing()) / 2, -2, 0);
    if (isSortIndicatorShown() && sortIndicatorSection() == column) {
        const int end = qMin(place.left() + metrics.horizontalAdvance(text) + 3, place.right() - arrowSide);
        // Where there is no room for both, the arrow alone says more than half a word.
        const bool isAscending = sortIndicatorOrder() == Qt::AscendingOrder;
        drawChevron(*painter, QRect(qMax(rect.left(), end), rect.top(), arrowSide, rect.height()), isAscending ? Arrow::Up : Arrow::Down,
                    colours().text);
        place.setRight(end - 2);
    }
    drawElided(*painter, place, text, 1, strong, colours().text);
    painter->restore();
}

} // namespace assay

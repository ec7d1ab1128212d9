// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/facetdelegate.h"

#include "ui/models/evidencefacetmodel.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace assay {

namespace {

constexpr int padding = 10;
constexpr int side = 16;
constexpr int gap = 7;

void drawGroup(QPainter &painter, const QRect &row, const QModelIndex &index)
{
    if (index.row() > 0)
        painter.fillRect(QRect(row.left(), row.top() + 4, row.width(), 1), colours().border);
    const QFontMetrics metrics(font(TextRole::PaneTitle));
    const QRect place(row.left() + padding, row.bottom() - metrics.height() - 3, row.width() - 2 * padding, metrics.height());
    drawElided(painter, place, index.data().toString(), 1, font(TextRole::PaneTitle), colours().text);
}

void drawCheck(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place)
{
    QStyleOptionViewItem box(option);
    box.rect = place;
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    if (index.data(EvidenceFacetModel::GroupRole).toBool()) {
        drawGroup(*painter, row, index);
        painter->restore();
        return;
    }
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    QRect place(row.left() + padding, row.top() + (row.height() - side) / 2, side, side);
    drawCheck(*painter, option, index, place);
    place.moveLeft(place.right() + 1 + gap);
    const QVariant polarity = index.data(EvidenceFacetModel::PolarityRole);
    const QVariant category = index.data(EvidenceFacetModel::CategoryRole);
    if (polarity.isValid())
        drawPolarity(*painter, place, static_cast<Polarity>(polarity.toInt()));
    else if (category.isValid())
        categoryIcon(category.toString()).paint(painter, place);
    else
        place.setWidth(0);
    const int textLeft = place.width() > 0 ? place.right() + 1 + gap : place.left() - 2;

    const QString count = QString::number(index.data(EvidenceFacetModel::CountRole).toInt());
    const QFont small = font(TextRole::Small);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    painter->setFont(small);
    painter->setPen(isOn ? colours().text : colours().muted);
    painter->drawText(row.adjusted(0, 0, -padding + 2, 0), Qt::AlignRight | Qt::AlignVCenter, count);

    const QFont name = font(isOn ? TextRole::Strong : TextRole::Body);
    const QFontMetrics metrics(name);
    const QRect text(textLeft, row.top() + (row.height() - metrics.lineSpacing()) / 2, row.right() - padding - countWidth - 6 - textLeft,
                     row.height());
    drawElided(*painter, text, index.data().toString(), 1, name, colours().text);
    if (view && view->hasFocus() && view->currentIndex() == index)
        drawRowRing(*painter, row.adjusted(2, 0, -2, 0));
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int text = QFontMetrics(font(TextRole::Body)).height();
    if (!index.data(EvidenceFacetModel::GroupRole).toBool())
        return {0, qMax(24, text + 6)};
    return {0, index.row() == 0 ? text + 10 : text + 18};
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    bool isTick = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        isTick = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        isTick = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!isTick || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace assay

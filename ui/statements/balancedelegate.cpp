// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/balancedelegate.h"

#include "ui/models/statementevidencemodel.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

using RowKind = StatementEvidenceModel::RowKind;

constexpr int pad = 8;
constexpr int signWidth = 24; ///< of the neutral sign with its gap
constexpr int iconSize = 16;

QFontMetrics body()
{
    return QFontMetrics(font(TextRole::Body));
}

/// Where the text of an item begins, from the left of its cell.
int textLeft(const QModelIndex &index)
{
    const bool isNeutral = index.data(StatementEvidenceModel::RowKindRole).toInt() == static_cast<int>(RowKind::Neutral);
    return pad + (isNeutral ? signWidth : 0) + citationChipSize(index.data(StatementEvidenceModel::ReferenceRole).toString()).width() + 8;
}

} // namespace

int BalanceDelegate::headHeight() const
{
    return qMax(26, body().height() + 8);
}

int BalanceDelegate::heightOf(int lines) const
{
    return lines * body().lineSpacing() + 10;
}

int BalanceDelegate::linesOf(const StatementEvidenceModel &model, int row, int viewWidth) const
{
    const bool isNeutral = model.rowKind(row) == RowKind::Neutral;
    for (const int column : {0, 1}) {
        const QModelIndex index = model.index(row, column);
        const QString text = index.data().toString();
        if (text.isEmpty() || (isNeutral && column == 1))
            continue;
        const int room = (isNeutral ? viewWidth : viewWidth / 2) - textLeft(index) - pad;
        if (text.contains(u'\n') || body().horizontalAdvance(text) > room)
            return 2;
    }
    return 1;
}

void BalanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours();
    const auto kind = static_cast<RowKind>(index.data(StatementEvidenceModel::RowKindRole).toInt());
    painter->save();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (kind == RowKind::Category)
        painter->fillRect(option.rect, c.surface2);
    else
        drawRowBackground(*painter, cell);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    if (kind == RowKind::Category)
        paintHead(*painter, option.rect, index);
    else if (kind == RowKind::Gap)
        paintGap(*painter, option.rect, index);
    else
        paintItem(*painter, option.rect, index);
    if (kind == RowKind::Pair && index.column() == StatementEvidenceModel::ShortfallColumn)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()), c.border);
    if (option.state & QStyle::State_HasFocus)
        drawRowRing(*painter, option.rect);
    painter->restore();
}

void BalanceDelegate::paintHead(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Colours &c = colours();
    categoryIcon(index.data(StatementEvidenceModel::CategoryRole).toString())
        .paint(&painter, QRect(rect.left() + pad, rect.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    const QString title = index.data().toString();
    const QFont strong = font(TextRole::Strong);
    const QRect text = rect.adjusted(pad + iconSize + 7, 0, -10, -1);
    painter.setPen(c.text);
    painter.setFont(strong);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    const QString note = index.data(StatementEvidenceModel::NoteRole).toString();
    const int room = text.width() - QFontMetrics(strong).horizontalAdvance(title) - 12;
    painter.setPen(c.muted);
    painter.setFont(font(TextRole::Body));
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, body().elidedText(note, Qt::ElideRight, room));
}

void BalanceDelegate::paintGap(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    drawScoreMark(painter, QRect(rect.left() + pad, rect.top(), 14, rect.height()), 2);
    drawElided(painter,
               QRect(rect.left() + pad + 22, rect.top() + (rect.height() - body().height()) / 2, rect.width() - pad - 30, body().height()),
               index.data().toString(), 1, font(TextRole::Body), colours().text);
}

void BalanceDelegate::paintItem(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString reference = index.data(StatementEvidenceModel::ReferenceRole).toString();
    if (reference.isEmpty())
        return;
    const int line = body().lineSpacing();
    int x = rect.left() + pad;
    const int top = rect.top() + 4;
    if (index.data(StatementEvidenceModel::RowKindRole).toInt() == static_cast<int>(RowKind::Neutral)) {
        drawPolarity(painter, QRect(x, top, 16, line), Polarity::Neutral);
        x += signWidth;
    }
    const QSize chip = citationChipSize(reference);
    drawCitationChip(painter, QRect(x, top, chip.width(), line), reference, index.data(StatementEvidenceModel::CitedRole).toBool());
    const int left = rect.left() + textLeft(index);
    const int lines = rect.height() > line + 14 ? 2 : 1;
    drawElided(painter, QRect(left, top, rect.right() - left - pad + 2, rect.height() - 6), index.data().toString(), lines,
               font(TextRole::Body), colours().text);
}

} // namespace assay

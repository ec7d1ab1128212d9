// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencedelegate.h"

#include "ui/models/evidencemodel.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr int padding = 8;
constexpr int signSide = 16;

/// Text in the middle of the height, on as many lines as there is room for.
void drawText(QPainter &painter, const QRect &cell, const QString &text, TextRole role, const QColor &colour, int mostLines = 1)
{
    const QFont textFont = font(role);
    const QFontMetrics metrics(textFont);
    const bool fitsOne = metrics.horizontalAdvance(text) <= cell.width();
    const int lines = !fitsOne && mostLines > 1 && cell.height() >= 2 * metrics.lineSpacing() ? 2 : 1;
    const int top = cell.top() + (cell.height() - lines * metrics.lineSpacing()) / 2;
    drawElided(painter, QRect(cell.left(), top, cell.width(), cell.height()), text, lines, textFont, colour);
}

void drawNumber(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &colour)
{
    const QString number = index.data().toString();
    const QFontMetrics metrics(font(TextRole::Strong));
    const QFontMetrics small(font(TextRole::Small));
    if (!index.data(EvidenceModel::WithdrawnRole).toBool() || cell.height() < metrics.lineSpacing() + small.lineSpacing()) {
        drawText(painter, cell, number, TextRole::Strong, colour);
        return;
    }
    const int top = cell.top() + (cell.height() - metrics.lineSpacing() - small.lineSpacing()) / 2;
    drawElided(painter, QRect(cell.left(), top, cell.width(), cell.height()), number, 1, font(TextRole::Strong), colour);
    drawElided(painter, QRect(cell.left(), top + metrics.lineSpacing(), cell.width(), cell.height()), EvidenceDelegate::tr("withdrawn"), 1,
               font(TextRole::Small), colours().muted);
}

/// Side by side, or one below the other. Where strength and shortfall do not both fit, one sign stands for the two.
void drawSigns(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &colour)
{
    constexpr int step = signSide + 2;
    const auto polarities = index.data(EvidenceModel::PolaritiesRole).value<QList<int>>();
    const int across = qMax(1, (cell.width() + 6) / step);
    const int down = qMax(1, (cell.height() + 2) / step);
    const int count = static_cast<int>(polarities.size());
    if (count > 1 && across * down < 2) {
        drawText(painter, cell, QStringLiteral("±"), TextRole::Strong, colour);
        return;
    }
    const int lines = qMin(down, (count + across - 1) / across);
    const int top = cell.top() + (cell.height() - lines * step + 2) / 2;
    for (int i = 0; i < qMin(count, across * lines); ++i) {
        const QRect place(cell.left() + i % across * step, top + i / across * step, signSide, signSide);
        drawPolarity(painter, place, static_cast<Polarity>(polarities[i]));
    }
}

/// What does not fit is told by a sign at the end; tool tip and inspector have all.
void drawNumbers(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &colour)
{
    const QStringList numbers = index.data(EvidenceModel::NumbersRole).toStringList();
    QRect rest = cell;
    for (const QString &number : numbers) {
        const bool isLast = number == numbers.last();
        if (rest.width() < (isLast ? 18 : 30)) {
            drawText(painter, rest, QStringLiteral("…"), TextRole::Small, colour);
            return;
        }
        rest.setLeft(drawNumberBox(painter, rest, number).right() + 4);
    }
}

void drawCategory(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &colour)
{
    const QRect place(cell.left(), cell.top() + (cell.height() - signSide) / 2, signSide, signSide);
    categoryIcon(index.data(EvidenceModel::CategoryRole).toString()).paint(&painter, place);
    drawText(painter, cell.adjusted(signSide + 5, 0, 0, 0), index.data().toString(), TextRole::Body, colour);
}

void drawCited(QPainter &painter, const QRect &cell, const QColor &colour)
{
    const QPointF middle(cell.left() + 8, cell.center().y() + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-6, 0), middle + QPointF(-2, 4), middle + QPointF(6, -5)});
}

} // namespace

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours().border);
    drawRowBackground(*painter, cell);

    const QRect inner = option.rect.adjusted(padding, 0, -4, -1);
    const QColor colour = index.data(EvidenceModel::WithdrawnRole).toBool() ? colours().muted : colours().text;
    switch (static_cast<EvidenceColumn>(index.column())) {
    case EvidenceColumn::Number:
        drawNumber(*painter, inner, index, colour);
        break;
    case EvidenceColumn::Shows:
        drawSigns(*painter, inner, index, colour);
        break;
    case EvidenceColumn::Statements:
        drawNumbers(*painter, inner, index, colour);
        break;
    case EvidenceColumn::Category:
        drawCategory(*painter, inner, index, colour);
        break;
    case EvidenceColumn::Cited:
        if (index.data(EvidenceModel::CitedRole).toBool())
            drawCited(*painter, inner, colour);
        break;
    default:
        drawText(*painter, inner, index.data().toString(), TextRole::Body, colour, 2);
    }
    painter->restore();
}

} // namespace assay

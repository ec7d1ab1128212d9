// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/assessorsdelegate.h"

#include "ui/models/statementassessorsmodel.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr int pad = 10;
constexpr int markWidth = 20;
constexpr int rationaleLines = 3;

} // namespace

QSize AssessorsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int line = QFontMetrics(font(TextRole::Body)).lineSpacing();
    const bool hasRationale = !index.data(StatementAssessorsModel::RationaleRole).toString().isEmpty();
    return {120, line + 10 + (hasRationale ? rationaleLines * line : 0)};
}

void AssessorsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours();
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    drawRowBackground(*painter, row);
    if (index.row() + 1 < index.model()->rowCount()) // the border of the pane is below the last
        painter->fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), c.border);
    const QFont body = font(TextRole::Body);
    const QFontMetrics metrics(body);
    const int line = metrics.lineSpacing();
    const QRect first(row.rect.left() + pad, row.rect.top() + 5, row.rect.width() - 2 * pad, line);
    const QVariant score = index.data(StatementAssessorsModel::ScoreRole);
    int right = first.right();
    if (score.isValid()) {
        drawScoreMark(*painter, QRect(right - 12, first.top(), 13, line), score.toInt());
        right -= markWidth;
    }
    const QString given = index.data(StatementAssessorsModel::ScoreTextRole).toString();
    painter->setFont(body);
    painter->setPen(score.isValid() ? c.text : c.muted);
    painter->drawText(QRect(first.left(), first.top(), right - first.left(), line), Qt::AlignRight | Qt::AlignVCenter, given);
    drawElided(*painter, QRect(first.left(), first.top(), right - first.left() - metrics.horizontalAdvance(given) - 10, line),
               index.data().toString(), 1, body, c.text);
    const QString rationale = index.data(StatementAssessorsModel::RationaleRole).toString();
    if (!rationale.isEmpty())
        drawElided(*painter, QRect(first.left(), first.bottom() + 1, first.width(), rationaleLines * line), rationale, rationaleLines, body,
                   c.muted);
    if (row.state & QStyle::State_HasFocus)
        drawRowRing(*painter, row.rect);
    painter->restore();
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/alertsdelegate.h"

#include "ui/overview/alertsmodel.h"
#include "ui/overview/severitymark.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace assay {

namespace {

constexpr int textLeft = 38;
constexpr int textRight = 12;
constexpr int above = 8;
constexpr int mostLines = 3;

int linesOf(const QString &text, int width, const QFont &font, int most)
{
    const QFontMetrics metrics(font);
    const int height = metrics.boundingRect(QRect(0, 0, qMax(1, width), 10'000), Qt::TextWordWrap, text).height();
    return qBound(1, (height + metrics.leading()) / metrics.lineSpacing(), most);
}

} // namespace

QSize AlertsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 280;
    const int line = QFontMetrics(font(TextRole::Strong)).lineSpacing();
    if (m_isLow)
        return {width, line + 10};
    const int inner = width - textLeft - textRight;
    const int title = linesOf(index.data().toString(), inner, font(TextRole::Strong), 2);
    const int text = linesOf(index.data(AlertsModel::TextRole).toString(), inner, font(TextRole::Body), mostLines);
    return {width, 2 * above + (title + text) * line};
}

void AlertsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours();
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    drawRowBackground(*painter, row);
    painter->fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), c.border);
    const QFont strong = font(TextRole::Strong);
    const int line = QFontMetrics(strong).lineSpacing();
    const int top = m_isLow ? (row.rect.height() - line) / 2 : above;
    QRect text = row.rect.adjusted(textLeft, top, -textRight, 0);
    // On one line the title may lose its end, where the statement stands.
    const QString number = index.data(AlertsModel::NumberRole).toString();
    if (m_isLow && !number.isEmpty())
        text.setLeft(drawNumberBox(*painter, QRect(text.left(), row.rect.top() + top, text.width(), line), number).right() + 7);
    drawSeverity(*painter, QRect(row.rect.left() + 10, row.rect.top() + top, 18, line),
                 static_cast<Attention::Severity>(index.data(AlertsModel::SeverityRole).toInt()));
    const int used = drawElided(*painter, text, index.data().toString(), m_isLow ? 1 : 2, strong, c.text);
    if (!m_isLow)
        drawElided(*painter, text.adjusted(0, used, 0, 0), index.data(AlertsModel::TextRole).toString(), mostLines, font(TextRole::Body),
                   c.muted);
    if (row.state & QStyle::State_HasFocus)
        drawRowRing(*painter, row.rect);
    painter->restore();
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/scoresheader.h"

#include "ui/models/coveragemodel.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr int iconPixels = 16;

} // namespace

ScoresHeader::ScoresHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

void ScoresHeader::setLow(bool isLow)
{
    if (m_isLow == isLow)
        return;
    m_isLow = isLow;
    emit geometriesChanged();
    viewport()->update();
}

QSize ScoresHeader::sizeHint() const
{
    const int line = QFontMetrics(assay::font(TextRole::Strong)).height();
    const QSize size = QHeaderView::sizeHint();
    return {size.width(), m_isLow ? qMax(26, line + 6) : qMax(38, 2 * line + 4)};
}

void ScoresHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &c = colours();
    painter->fillRect(rect, c.surface2);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.border);
    const QString category = model()->headerData(section, orientation(), CoverageModel::CategoryRole).toString();
    const QFont strong = assay::font(TextRole::Strong);
    int x = rect.left() + (section == CoverageModel::StatementColumn ? 12 : 6);
    if (!category.isEmpty()) {
        const QRect icon(x, rect.center().y() - iconPixels / 2, iconPixels, iconPixels);
        categoryIcon(category).paint(painter, icon);
        x += iconPixels + (rect.width() < 120 ? 3 : 6);
    }
    const QFontMetrics metrics(strong);
    const QRect text(x, rect.top(), rect.right() - x - 2, rect.height() - 1);
    QString title = model()->headerData(section, orientation()).toString();
    QRect needed = metrics.boundingRect(text, Qt::TextWordWrap | Qt::AlignLeft, title);
    if (needed.width() > text.width() || needed.height() > (m_isLow ? metrics.height() : text.height()) + 2) {
        title = model()->headerData(section, orientation(), CoverageModel::ShortTitleRole).toString();
        needed = metrics.boundingRect(text, Qt::TextWordWrap | Qt::AlignLeft, title);
    }
    const int lines = m_isLow || needed.height() <= metrics.height() + 2 ? 1 : 2;
    const int height = qMin(text.height(), lines * metrics.lineSpacing());
    drawElided(*painter, QRect(text.left(), text.top() + (text.height() - height) / 2, text.width(), height), title, lines, strong, c.text);
}

} // namespace assay

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
    const int left = rect.left() + (section == CoverageModel::StatementColumn ? 12 : 6);
    const int iconRoom = category.isEmpty() ? 0 : iconPixels + (rect.width() < 120 ? 3 : 6);
    const QFontMetrics metrics(strong);
    const QString full = model()->headerData(section, orientation()).toString();
    const QString brief = model()->headerData(section, orientation(), CoverageModel::ShortTitleRole).toString();
    const auto fits = [&](const QString &title, int width, bool isOneLine) {
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap | Qt::AlignLeft, title);
        return needed.width() <= width && needed.height() <= (isOneLine ? metrics.height() : rect.height()) + 2;
    };
    // In a narrow column the name comes before the icon, and the icon before half a name.
    const int withIcon = rect.right() - left - iconRoom - 2;
    const int without = rect.right() - left - 2;
    const QString title = fits(full, withIcon, m_isLow) ? full : brief;
    const bool isNameAlone = !category.isEmpty() && !fits(title, withIcon, m_isLow) && fits(title, without, true);
    const bool isIconAlone = !category.isEmpty() && !isNameAlone && !fits(title, withIcon, m_isLow);
    if (!category.isEmpty() && !isNameAlone) {
        const QRect icon(left, rect.center().y() - iconPixels / 2, iconPixels, iconPixels);
        categoryIcon(category).paint(painter, icon);
    }
    if (isIconAlone)
        return;
    const QRect text(isNameAlone ? left : left + iconRoom, rect.top(), isNameAlone ? without : withIcon, rect.height() - 1);
    const QRect needed = metrics.boundingRect(text, Qt::TextWordWrap | Qt::AlignLeft, title);
    const int lines = m_isLow || needed.height() <= metrics.height() + 2 ? 1 : 2;
    const int height = qMin(text.height(), lines * metrics.lineSpacing());
    drawElided(*painter, QRect(text.left(), text.top() + (text.height() - height) / 2, text.width(), height), title, lines, strong, c.text);
}

} // namespace assay

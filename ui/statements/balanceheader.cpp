// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/balanceheader.h"

#include "ui/models/statementevidencemodel.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

BalanceHeader::BalanceHeader(const StatementEvidenceModel &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_evidence(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize BalanceHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), qMax(28, QFontMetrics(assay::font(TextRole::Strong)).height() + 9)};
}

void BalanceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &c = colours();
    painter->fillRect(rect, c.surface2);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.border);
    const bool isShortfalls = section == StatementEvidenceModel::ShortfallColumn;
    if (isShortfalls)
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), c.border);
    const Polarity polarity = isShortfalls ? Polarity::Shortfall : Polarity::Strength;
    const QString title = m_evidence.headerData(section, Qt::Horizontal).toString();
    const QFont strong = assay::font(TextRole::Strong);
    drawPolarity(*painter, QRect(rect.left() + 10, rect.top(), 16, rect.height()), polarity);
    painter->setPen(c.text);
    painter->setFont(strong);
    painter->drawText(rect.adjusted(34, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setPen(c.muted);
    painter->setFont(assay::font(TextRole::Body));
    painter->drawText(rect.adjusted(34 + QFontMetrics(strong).horizontalAdvance(title) + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      QString::number(m_evidence.countOf(polarity)));
    if (!isShortfalls)
        return;
    // The key to the filled chips.
    const QString cited = tr("cited");
    const QString sample = tr("No.");
    const int width = QFontMetrics(assay::font(TextRole::Body)).horizontalAdvance(cited);
    const int right = rect.right() - 10;
    painter->drawText(QRect(right - width, rect.top(), width + 1, rect.height()), Qt::AlignVCenter, cited);
    const QSize chip = citationChipSize(sample);
    drawCitationChip(*painter, QRect(right - width - 6 - chip.width(), rect.top(), chip.width(), rect.height()), sample, true);
}

} // namespace assay

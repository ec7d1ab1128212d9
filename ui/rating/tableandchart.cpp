// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/tableandchart.h"

#include "ui/rating/charttable.h"

#include <QHBoxLayout>

namespace assay {

namespace {

constexpr int gap = 4;

} // namespace

TableAndChart::TableAndChart(ChartTable *table, int tableStretch, QWidget *chart, int chartStretch, QWidget *parent)
    : QWidget(parent), m_table(table), m_chart(chart)
{
    auto *both = new QHBoxLayout(this);
    both->setSizeConstraint(QLayout::SetNoConstraint);
    both->setContentsMargins(0, 0, 0, 4);
    both->setSpacing(gap);
    both->addWidget(table, tableStretch);
    both->addWidget(chart, chartStretch);
}

QSize TableAndChart::minimumSizeHint() const
{
    return {m_table->minimumSizeHint().width(), m_table->minimumSizeHint().height()};
}

void TableAndChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize least = m_chart->minimumSizeHint();
    m_chart->setVisible(width() >= m_table->leastWidth() + gap + least.width() && height() >= least.height());
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/charttable.h"

#include "ui/parts/ruleddelegate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace assay {

ChartTable::ChartTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new RuledDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartTable::tell);
}

void ChartTable::fitColumns()
{
    if (!model())
        return;
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void ChartTable::setMostRoom(int pixels)
{
    m_mostRoom = pixels;
    placeRows();
}

int ChartTable::leastWidth() const
{
    int width = verticalScrollBar()->sizeHint().width();
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        width += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    return width;
}

void ChartTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeRows();
}

void ChartTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeRows();
}

void ChartTable::placeRows()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int text = QFontMetrics(assay::font(TextRole::Body)).height();
    const int share = viewport()->height() / model()->rowCount();
    verticalHeader()->setDefaultSectionSize(std::clamp(share, text + 1, text + m_mostRoom));
    tell();
}

void ChartTable::tell()
{
    emit rowsPlaced(horizontalHeader()->height() - verticalScrollBar()->value(), verticalHeader()->defaultSectionSize());
}

} // namespace assay

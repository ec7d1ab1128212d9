// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/frozencolumn.h"

#include "ui/evidence/evidenceheader.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace assay {

FrozenColumn::FrozenColumn(QTableView &table) : QTableView(&table), m_table(table)
{
    setObjectName(QStringLiteral("frozenColumn"));
    hide();
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&table);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(table.selectionMode());
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new EvidenceHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const auto *head = m_table.horizontalHeader();
        const bool isAscending = head->sortIndicatorSection() == column && head->sortIndicatorOrder() == Qt::AscendingOrder;
        m_table.sortByColumn(column, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter(viewport()).fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()), colours().borderStrong);
}

void FrozenColumn::follow()
{
    const bool isNeeded = m_table.horizontalScrollBar()->value() > 0 && m_table.model() && !m_table.isColumnHidden(0);
    if (!isNeeded) {
        if (model()) {
            hide();
            setModel(nullptr);
        }
        return;
    }
    if (!model()) {
        setModel(m_table.model());
        setSelectionModel(m_table.selectionModel());
        setItemDelegate(m_table.itemDelegate());
        for (int column = 1; column < model()->columnCount(); ++column)
            setColumnHidden(column, true);
    }
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    setColumnWidth(0, m_table.columnWidth(0));
    horizontalHeader()->setFixedHeight(m_table.horizontalHeader()->height());
    const int frame = m_table.frameWidth();
    setGeometry(frame, frame, m_table.columnWidth(0), m_table.viewport()->height() + m_table.horizontalHeader()->height());
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    show();
    raise();
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/alertspane.h"

#include "ui/overview/alertsdelegate.h"
#include "ui/parts/statebox.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace assay {

AlertsPane::AlertsPane(QWidget *parent)
    : Pane(tr("Alerts"), parent), m_delegate(new AlertsDelegate(this)), m_list(new QListView), m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("alertsList"));
    m_list->setAccessibleName(tr("Alerts"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { emit chosen(m_model.at(index.row())); });
    m_stack->addWidget(m_list);
    m_stack->addWidget(new StateBox(tr("Nothing needs attention.")));
    body()->addWidget(m_stack);
}

void AlertsPane::setAlerts(const QList<Attention> &alerts)
{
    const int row = m_list->currentIndex().row();
    m_model.setAlerts(alerts);
    showSummary();
    m_stack->setCurrentIndex(alerts.isEmpty() ? 1 : 0);
    if (row >= 0 && !alerts.isEmpty())
        m_list->setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1)));
}

void AlertsPane::showSummary()
{
    const QString summary = m_model.summary();
    const int room = width() - QFontMetrics(assay::font(TextRole::PaneTitle)).horizontalAdvance(title()) - 40;
    const bool fits = QFontMetrics(assay::font(TextRole::Body)).horizontalAdvance(summary) <= room;
    setRightNote(fits ? summary : m_model.briefSummary());
}

void AlertsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    showSummary();
}

void AlertsPane::setLow(bool isLow)
{
    m_delegate->setLow(isLow);
    m_list->doItemsLayout();
}

/// Enter only: QListView::activated depends on the desktop and would come a second time with a click.
bool AlertsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            emit chosen(m_model.at(m_list->currentIndex().row()));
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

} // namespace assay

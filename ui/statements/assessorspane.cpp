// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/assessorspane.h"

#include "ui/statements/assessorsdelegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace assay {

namespace {

constexpr int mostRows = 6; ///< shown without scrolling

} // namespace

AssessorsPane::AssessorsPane(Session &session, QWidget *parent) : Pane(tr("Assessors"), parent), m_model(session), m_list(new QListView)
{
    m_list->setObjectName(QStringLiteral("assessors"));
    m_list->setAccessibleName(tr("Assessors"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AssessorsDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_list);
    setFocusProxy(m_list);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AssessorsPane::fit);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AssessorsPane::fit);
}

void AssessorsPane::setStatement(const QString &statement)
{
    m_model.setStatement(statement);
    fit();
}

void AssessorsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fit();
}

void AssessorsPane::fit()
{
    setRightNote(m_model.summary());
    int height = 0;
    for (int row = 0; row < qMin(mostRows, m_model.rowCount()); ++row)
        height += m_list->sizeHintForIndex(m_model.index(row)).height();
    m_list->setFixedHeight(height + 2);
    m_list->doItemsLayout();
}

} // namespace assay

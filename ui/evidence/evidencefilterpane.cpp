// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencefilterpane.h"

#include "ui/evidence/facetdelegate.h"
#include "ui/parts/text.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace assay {

EvidenceFilterPane::EvidenceFilterPane(EvidenceFacetModel &facets, QWidget *parent)
    : Pane(tr("Filters"), parent), m_facets(facets), m_list(new QListView(this)), m_clear(linkLabel(tr("Clear"), this))
{
    m_list->setObjectName(QStringLiteral("evidenceFacets"));
    m_list->setAccessibleName(tr("Filters"));
    m_list->setModel(&facets);
    m_list->setItemDelegate(new FacetDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_clear->setObjectName(QStringLiteral("evidenceClear"));
    m_clear->setToolTip(tr("Take all filters away"));
    addHeadWidget(m_clear);
    body()->addWidget(m_list);
    setFocusProxy(m_list);

    connect(m_clear, &QLabel::linkActivated, this, [this] {
        m_list->setFocus();
        m_facets.clear();
    });
    connect(&facets, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_row = m_list->currentIndex().row(); });
    connect(&facets, &QAbstractItemModel::modelReset, this, &EvidenceFilterPane::follow);
    connect(&facets, &QAbstractItemModel::dataChanged, this, &EvidenceFilterPane::follow);
    follow();
}

void EvidenceFilterPane::follow()
{
    const auto inUse = m_facets.chosen().size();
    setNote(inUse == 0 ? QString() : tr("%n in use", nullptr, static_cast<int>(inUse)));
    m_clear->setVisible(inUse > 0);
    // The first choice stands below the title of its group.
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_facets.index(qBound(1, m_row, m_facets.rowCount() - 1)));
}

} // namespace assay

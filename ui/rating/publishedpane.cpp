// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/publishedpane.h"

#include "core/exchange/published.h"
#include "ui/models/session.h"
#include "ui/parts/text.h"
#include "ui/rating/publisheddelegate.h"
#include "ui/rating/publishedmodel.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace assay {

PublishedPane::PublishedPane(Session &session, const QList<PublishedResult> &results, QWidget *parent)
    : Pane(tr("Published councils"), parent), m_session(session), m_model(new PublishedModel(session.workbook().method(), this)),
      m_table(new QTableView(this)), m_note(quietLabel(QString()))
{
    setObjectName(QStringLiteral("publishedPane"));
    setRightNote(tr("%n council(s)", nullptr, static_cast<int>(results.size())));
    m_model->setResults(results, check(results, session.framework(), session.workbook().method()));
    m_table->setObjectName(QStringLiteral("publishedTable"));
    m_table->setAccessibleName(tr("Published councils"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PublishedDelegate(session.workbook().method(), m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PublishedModel::CouncilColumn, QHeaderView::Stretch);
    body()->addWidget(m_table, 1);

    m_note->setObjectName(QStringLiteral("publishedNote"));
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    foot()->addWidget(m_note, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PublishedPane::showNote);
    connect(&session, &Session::changed, this, &PublishedPane::refreshOwn);
    refreshOwn();
}

void PublishedPane::refreshOwn()
{
    m_model->setOwn(m_session.records().engagement().authority, m_session.rating());
    selectOwn();
}

void PublishedPane::selectOwn()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, PublishedModel::CouncilColumn);
        if (index.data(PublishedModel::OwnRole).toBool()) {
            m_table->setAutoScroll(false); // the size of the table is not known yet
            m_table->setCurrentIndex(index);
            m_table->setAutoScroll(true);
        }
    }
    showNote();
}

void PublishedPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    showCurrent();
}

/// Once the rows have got their heights. Whoever is in the table has scrolled it.
void PublishedPane::showCurrent()
{
    const auto scroll = [this] {
        if (m_table->hasFocus())
            return;
        m_table->scrollToTop();
        m_table->scrollTo(m_table->currentIndex());
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

/// Gauge and points say again what overall and rating say; where it is narrow the names come first.
void PublishedPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const int character = QFontMetrics(assay::font(TextRole::Strong)).averageCharWidth();
    m_table->setColumnHidden(PublishedModel::GaugeColumn, width() < 50 * character);
    m_table->setColumnHidden(PublishedModel::PointsColumn, width() < 42 * character);
    showCurrent();
}

void PublishedPane::showNote()
{
    const QModelIndex current = m_table->currentIndex();
    m_note->setText(current.isValid() ? current.data(PublishedModel::NoteRole).toString()
                                      : tr("Choose a council to see how its figures came about."));
}

} // namespace assay

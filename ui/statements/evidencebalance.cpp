// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/evidencebalance.h"

#include "ui/models/statementevidencemodel.h"
#include "ui/statements/balancedelegate.h"
#include "ui/statements/balanceheader.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace assay {

namespace {

constexpr int mostMeasured = 300; ///< rows; with more, every item gets two lines unmeasured

} // namespace

EvidenceBalance::EvidenceBalance(StatementEvidenceModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("evidenceBalance"));
    setAccessibleName(tr("Evidence for and against"));
    setModel(&model);
    setHorizontalHeader(new BalanceHeader(model, this));
    setItemDelegate(new BalanceDelegate(this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &EvidenceBalance::rebuilt);
    connect(this, &QTableView::doubleClicked, this, &EvidenceBalance::openCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const Id<Evidence> evidence(current.data(StatementEvidenceModel::EvidenceRole).toUuid());
        if (!evidence.isNull())
            m_lastEvidence = evidence;
    });
}

Id<Evidence> EvidenceBalance::currentEvidence() const
{
    return Id<Evidence>(currentIndex().data(StatementEvidenceModel::EvidenceRole).toUuid());
}

void EvidenceBalance::showEvidence(Id<Evidence> evidence)
{
    const QModelIndex index = m_model.indexOf(evidence);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void EvidenceBalance::rebuilt()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowKind(row) != StatementEvidenceModel::RowKind::Pair)
            setSpan(row, 0, 1, 2);
    }
    layOut();
    QModelIndex wanted = m_model.indexOf(m_lastEvidence);
    if (!wanted.isValid() && !m_model.items().isEmpty())
        wanted = firstItem();
    if (wanted.isValid())
        setCurrentIndex(wanted);
}

QModelIndex EvidenceBalance::firstItem() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const int column : {StatementEvidenceModel::StrengthColumn, StatementEvidenceModel::ShortfallColumn}) {
            const QModelIndex index = m_model.index(row, column);
            if (!index.data(StatementEvidenceModel::EvidenceRole).isNull())
                return index;
        }
    }
    return {};
}

void EvidenceBalance::layOut()
{
    const int half = viewport()->width() / 2;
    setColumnWidth(StatementEvidenceModel::StrengthColumn, half);
    setColumnWidth(StatementEvidenceModel::ShortfallColumn, viewport()->width() - half);
    const auto *delegate = static_cast<BalanceDelegate *>(itemDelegate());
    verticalHeader()->setDefaultSectionSize(delegate->heightOf(2));
    const bool isMeasured = m_model.rowCount() <= mostMeasured;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto kind = m_model.rowKind(row);
        if (kind == StatementEvidenceModel::RowKind::Category || kind == StatementEvidenceModel::RowKind::Gap)
            setRowHeight(row, delegate->headHeight());
        else if (isMeasured)
            setRowHeight(row, delegate->heightOf(delegate->linesOf(m_model, row, viewport()->width())));
    }
}

void EvidenceBalance::openCurrent()
{
    const Id<Evidence> evidence = currentEvidence();
    if (!evidence.isNull())
        emit opened(evidence);
}

void EvidenceBalance::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        const QString reference = currentIndex().data(StatementEvidenceModel::ReferenceRole).toString();
        if (!reference.isEmpty())
            emit citeToggled(reference);
        return;
    }
    QTableView::keyPressEvent(event);
}

void EvidenceBalance::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void EvidenceBalance::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace assay

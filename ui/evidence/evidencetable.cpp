// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencetable.h"

#include "ui/evidence/evidencecolumns.h"
#include "ui/evidence/evidencedelegate.h"
#include "ui/evidence/evidenceheader.h"
#include "ui/evidence/frozencolumn.h"
#include "ui/evidence/selecteditems.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace assay {

namespace {

/// Keys that change items, as they are read by handle().
bool isChanging(const QKeyEvent &event)
{
    static const QString signs = QStringLiteral("0123456789+=-\u2212");
    return event.key() == Qt::Key_Delete || (event.text().size() == 1 && signs.contains(event.text()));
}

} // namespace

EvidenceTable::EvidenceTable(EvidenceModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new EvidenceDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Evidence items"));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *head = new EvidenceHeader(this);
    setHorizontalHeader(head);
    head->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_columns = new EvidenceColumns(*this);
    m_frozen = new FrozenColumn(*this);
    connect(m_columns, &EvidenceColumns::changed, m_frozen, &FrozenColumn::follow);
    connect(this, &QTableView::activated, this, &EvidenceTable::openRequested);
    connect(&model, &EvidenceModel::listAboutToChange, this, &EvidenceTable::keepItems);
    connect(&model, &EvidenceModel::listChanged, this, &EvidenceTable::giveBackItems);
    setRowHeight();
}

int EvidenceTable::sizeHintForColumn(int column) const
{
    return m_columns->usualWidth(column);
}

void EvidenceTable::setRowHeight()
{
    const QFontMetrics metrics(assay::font(TextRole::Body));
    const int height = m_isLow ? qMax(26, metrics.lineSpacing() + 8) : qMax(40, 2 * metrics.lineSpacing() + 4);
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
    horizontalHeader()->setFixedHeight(qMax(30, metrics.height() + 12));
}

void EvidenceTable::setLow(bool isLow)
{
    m_isLow = isLow;
    setRowHeight();
}

void EvidenceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setRowHeight();
    m_columns->fill();
}

void EvidenceTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 && m_frozen)
        m_frozen->follow();
}

void EvidenceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_columns) {
        m_columns->setWidths();
        setRowHeight();
        m_columns->fill();
    }
}

Id<Evidence> EvidenceTable::current() const
{
    return m_model.id(currentIndex());
}

QList<Id<Evidence>> EvidenceTable::selected() const
{
    auto items = itemsOf(m_model, selectionModel()->selection());
    if (items.isEmpty() && !current().isNull())
        items.append(current());
    return items;
}

int EvidenceTable::selectedCount() const
{
    return rowCountOf(selectionModel()->selection());
}

void EvidenceTable::select(Id<Evidence> id)
{
    QModelIndex index = m_model.find(id);
    if (!index.isValid())
        index = m_model.index(0, 0);
    if (!index.isValid())
        return;
    const int column = qMax(0, currentIndex().column());
    selectionModel()->setCurrentIndex(index.siblingAtColumn(column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index.siblingAtColumn(0));
}

void EvidenceTable::keepItems()
{
    // Where nothing is listed, what was selected before is still what a longer list should show.
    if (current().isNull())
        return;
    const auto items = selected();
    m_kept = current();
    m_keptSelected = QSet<Id<Evidence>>(items.cbegin(), items.cend());
}

void EvidenceTable::giveBackItems()
{
    const QItemSelection rows = m_keptSelected.size() > 1 ? rowsOf(m_model, m_keptSelected) : QItemSelection();
    if (rows.isEmpty()) {
        select(m_kept);
        return;
    }
    const QModelIndex kept = m_model.find(m_kept);
    const QModelIndex index = kept.isValid() ? kept : QModelIndex(rows.first().topLeft());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void EvidenceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit currentItemChanged();
}

void EvidenceTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit currentItemChanged();
}

bool EvidenceTable::handle(const QString &text)
{
    if (text.size() != 1)
        return false;
    const char16_t sign = text[0].unicode();
    if (sign >= u'1' && sign <= u'9')
        emit statementToggled(sign - u'0');
    else if (sign == u'+' || sign == u'=')
        emit polarityChosen(Polarity::Strength);
    else if (sign == u'-' || sign == u'\u2212')
        emit polarityChosen(Polarity::Shortfall);
    else if (sign == u'0')
        emit polarityChosen(Polarity::Neutral);
    else
        return false;
    return true;
}

void EvidenceTable::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool isPlain = modifiers == Qt::NoModifier;
    // A key that is held down would tag and untag, and withdraw item after item.
    if (isPlain && event->isAutoRepeat() && isChanging(*event))
        return;
    // Before the base class, which would take digits for a search by first letter.
    if (isPlain && handle(event->text()))
        return;
    if (isPlain && event->key() == Qt::Key_F2) {
        emit editRequested();
        return;
    }
    if (isPlain && event->key() == Qt::Key_Delete) {
        emit withdrawRequested();
        return;
    }
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit openRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencetable.h"

#include "ui/evidence/evidencedelegate.h"
#include "ui/evidence/evidenceheader.h"
#include "ui/evidence/frozencolumn.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace assay {

namespace {

constexpr int summaryColumn = static_cast<int>(EvidenceColumn::Summary);

/// Widths are kept as shares of the usual ones, so that they hold for every text size.
QString widthsKey()
{
    return QStringLiteral("evidence/widths");
}

QString hiddenKey()
{
    return QStringLiteral("evidence/hidden");
}

QString sortKey()
{
    return QStringLiteral("evidence/sort");
}

} // namespace

EvidenceTable::EvidenceTable(EvidenceModel &model, QWidget *parent) : QTableView(parent), m_model(model), m_frozen(nullptr)
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
    setUpColumns();
    m_frozen = new FrozenColumn(*this);
    connect(this, &QTableView::activated, this, &EvidenceTable::openRequested);

    // A list made anew keeps the item that was current.
    connect(&model, &EvidenceModel::listAboutToChange, this, [this] { m_kept = current().isNull() ? m_kept : current(); });
    connect(&model, &EvidenceModel::listChanged, this, [this] { select(m_kept); });
    setRowHeight();
}

EvidenceTable::~EvidenceTable()
{
    QVariantList widths;
    QVariantList hidden;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        widths.append(m_shares[column]);
        if (isColumnHidden(column))
            hidden.append(column);
    }
    QSettings settings;
    settings.setValue(widthsKey(), widths);
    settings.setValue(hiddenKey(), hidden);
    settings.setValue(sortKey(), QVariantList{horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder()});
}

void EvidenceTable::restoreColumns()
{
    const QSettings settings;
    const auto widths = settings.value(widthsKey()).toList();
    m_shares.fill(1.0, m_model.columnCount());
    for (int column = 0; column < m_shares.size() && widths.size() == m_shares.size(); ++column)
        m_shares[column] = qBound(0.3, widths[column].toDouble(), 6.0);
    for (const QVariant &column : settings.value(hiddenKey()).toList()) {
        if (column.toInt() > 0 && column.toInt() < m_model.columnCount() && column.toInt() != summaryColumn)
            setColumnHidden(column.toInt(), true);
    }
    const auto sort = settings.value(sortKey()).toList();
    const bool isKnown = sort.size() == 2 && sort[0].toInt() >= 0 && sort[0].toInt() < m_model.columnCount();
    horizontalHeader()->setSortIndicator(isKnown ? sort[0].toInt() : static_cast<int>(EvidenceColumn::FactDate),
                                         isKnown && sort[1].toInt() == Qt::AscendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void EvidenceTable::setUpColumns()
{
    auto *head = new EvidenceHeader(this);
    setHorizontalHeader(head);
    head->setContextMenuPolicy(Qt::ActionsContextMenu);
    restoreColumns();
    setWidths();
    setSortingEnabled(true);
    setUpColumnActions();
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFilling && column != summaryColumn) {
            if (width > 0)
                m_shares[column] = double(width) / sizeHintForColumn(column);
            fillWidth();
        }
        if (m_frozen)
            m_frozen->follow();
    });
}

void EvidenceTable::setUpColumnActions()
{
    for (int column = 1; column < m_model.columnCount(); ++column) {
        if (column == summaryColumn)
            continue;
        const QString title = column == static_cast<int>(EvidenceColumn::Shows) ? tr("What it shows (±)")
                                                                                : m_model.headerData(column, Qt::Horizontal).toString();
        auto *action = new QAction(title, this);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_isFilling = true;
            setColumnHidden(column, !isShown);
            m_isFilling = false;
            setWidths();
            fillWidth();
        });
        horizontalHeader()->addAction(action);
        m_columnActions.append(action);
    }
}

int EvidenceTable::sizeHintForColumn(int column) const
{
    const QFontMetrics body(assay::font(TextRole::Body));
    const QFontMetrics strong(assay::font(TextRole::Strong));
    const int head = EvidenceHeader::widthFor(m_model.headerData(column, Qt::Horizontal).toString());
    switch (static_cast<EvidenceColumn>(column)) {
    case EvidenceColumn::Number:
        return qMax(head, strong.horizontalAdvance(QStringLiteral("A-000")) + 14);
    case EvidenceColumn::Shows:
        return 28;
    case EvidenceColumn::Summary:
        return body.averageCharWidth() * 22;
    case EvidenceColumn::Statements:
        return qMax(head, 2 * qMax(22, body.horizontalAdvance(u'0') + 14) + 8);
    case EvidenceColumn::Category:
        return qMax(head, body.horizontalAdvance(tr("Processes")) + 35);
    case EvidenceColumn::Mode:
        return qMax(head, body.horizontalAdvance(tr("Heard")) + 13);
    case EvidenceColumn::Source:
        return qMax(head, body.averageCharWidth() * 12);
    case EvidenceColumn::FactDate:
        return qMax(head + 12, body.horizontalAdvance(QStringLiteral("May 2023")) + 14);
    case EvidenceColumn::Cited:
        return head;
    }
    return head;
}

void EvidenceTable::setWidths()
{
    m_isFilling = true;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, qRound(sizeHintForColumn(column) * m_shares[column]));
    }
    m_isFilling = false;
}

void EvidenceTable::fillWidth()
{
    int others = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        others += column == summaryColumn ? 0 : columnWidth(column);
    m_isFilling = true;
    setColumnWidth(summaryColumn, qMax(sizeHintForColumn(summaryColumn), viewport()->width() - others));
    m_isFilling = false;
    if (m_frozen)
        m_frozen->follow();
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
    fillWidth();
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
    if (event->type() == QEvent::ApplicationFontChange && m_frozen) {
        setWidths();
        setRowHeight();
        fillWidth();
    }
}

Id<Evidence> EvidenceTable::current() const
{
    return m_model.id(currentIndex());
}

QList<Id<Evidence>> EvidenceTable::selected() const
{
    QList<Id<Evidence>> ids;
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(m_model.id(row));
    if (ids.isEmpty() && !current().isNull())
        ids.append(current());
    return ids;
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

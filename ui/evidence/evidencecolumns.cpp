// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencecolumns.h"

#include "ui/evidence/evidenceheader.h"
#include "ui/evidence/evidencetable.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCborArray>
#include <QCoreApplication>

namespace assay {

namespace {

constexpr int summaryColumn = static_cast<int>(EvidenceColumn::Summary);
constexpr int sourceColumn = static_cast<int>(EvidenceColumn::Source);
constexpr int summaryLetters = 44; ///< a summary with more room than this leaves some of it to the source
constexpr int sourceLetters = 34;  ///< holds most titles on one line
constexpr double leastShare = 0.3;
constexpr double mostShare = 6.0;

constexpr QLatin1StringView sharesName("widths");
constexpr QLatin1StringView hiddenName("hidden");
constexpr QLatin1StringView sortName("sort");

bool canHide(int column)
{
    return column > 0 && column != summaryColumn;
}

/// In whatever language.
int widestMode(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Choice &choice : ChoicesOf<EvidenceMode>::choices)
        widest = qMax(widest, metrics.horizontalAdvance(QCoreApplication::translate("Choice", choice.label)));
    return widest;
}

} // namespace

EvidenceColumns::EvidenceColumns(QTableView &table) : QObject(&table), m_table(table)
{
    QHeaderView *head = table.horizontalHeader();
    m_shares.resize(table.model()->columnCount());
    head->setSortIndicator(static_cast<int>(EvidenceColumn::FactDate), Qt::DescendingOrder);
    table.setSortingEnabled(true);
    setWidths();
    addActions();
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int, int width) { follow(column, width); });
}

void EvidenceColumns::addActions()
{
    for (int column = 0; column < m_shares.size(); ++column) {
        if (!canHide(column))
            continue;
        const QString title = column == static_cast<int>(EvidenceColumn::Shows)
                                  ? EvidenceTable::tr("What it shows (±)")
                                  : m_table.model()->headerData(column, Qt::Horizontal).toString();
        auto *action = new QAction(title, this);
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(column);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { show(column, isShown); });
        m_table.horizontalHeader()->addAction(action);
        m_actions.append(action);
    }
}

void EvidenceColumns::show(int column, bool isShown)
{
    m_isFilling = true;
    m_table.setColumnHidden(column, !isShown);
    m_isFilling = false;
    setWidths();
    fill();
}

/// Takes over a width that was drawn with the mouse.
void EvidenceColumns::follow(int column, int width)
{
    if (m_isFilling)
        return;
    if (column == summaryColumn) {
        emit changed();
        return;
    }
    if (width > 0)
        m_shares[column] = double(width) / usualWidth(column);
    fill();
}

QCborMap EvidenceColumns::chosen() const
{
    QCborArray shares;
    QCborArray hidden;
    for (int column = 0; column < m_shares.size(); ++column) {
        shares.append(m_shares[column] ? QCborValue(*m_shares[column]) : QCborValue());
        if (m_table.isColumnHidden(column))
            hidden.append(column);
    }
    const QHeaderView *head = m_table.horizontalHeader();
    return {{sharesName, shares}, {hiddenName, hidden}, {sortName, QCborArray{head->sortIndicatorSection(), head->sortIndicatorOrder()}}};
}

void EvidenceColumns::choose(const QCborMap &chosen)
{
    const QCborArray shares = chosen[sharesName].toArray();
    for (int column = 0; column < m_shares.size() && shares.size() == m_shares.size(); ++column) {
        if (shares[column].isDouble())
            m_shares[column] = qBound(leastShare, shares[column].toDouble(), mostShare);
    }
    const QCborArray hidden = chosen[hiddenName].toArray();
    for (QAction *action : std::as_const(m_actions))
        action->setChecked(!hidden.contains(action->data().toInt()));
    const QCborArray sort = chosen[sortName].toArray();
    const qint64 column = sort.size() == 2 ? sort[0].toInteger(-1) : -1;
    if (column >= 0 && column < m_shares.size())
        m_table.sortByColumn(static_cast<int>(column),
                             sort[1].toInteger() == Qt::AscendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder);
    setWidths();
    fill();
}

int EvidenceColumns::usualWidth(int column) const
{
    const QFontMetrics body(assay::font(TextRole::Body));
    const QFontMetrics strong(assay::font(TextRole::Strong));
    const int head = EvidenceHeader::widthFor(m_table.model()->headerData(column, Qt::Horizontal).toString());
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
        return qMax(head, body.horizontalAdvance(EvidenceTable::tr("Processes")) + 35);
    case EvidenceColumn::Mode:
        return qMax(head, widestMode(body) + 13);
    case EvidenceColumn::Source:
        return qMax(head, body.averageCharWidth() * 12);
    case EvidenceColumn::FactDate:
        return qMax(head + 12, body.horizontalAdvance(QStringLiteral("May 2023")) + 14);
    case EvidenceColumn::Cited:
        return head;
    }
    return head;
}

int EvidenceColumns::width(int column) const
{
    return m_table.isColumnHidden(column) ? 0 : qRound(usualWidth(column) * m_shares[column].value_or(1.0));
}

void EvidenceColumns::setWidths()
{
    m_isFilling = true;
    for (int column = 0; column < m_shares.size(); ++column) {
        if (!m_table.isColumnHidden(column))
            m_table.setColumnWidth(column, width(column));
    }
    m_isFilling = false;
}

/// Half of what is left when the summary has plenty; nothing where a person chose the width.
int EvidenceColumns::sourceWidth(int room) const
{
    const int least = width(sourceColumn);
    if (least == 0 || m_shares[sourceColumn])
        return least;
    const int letter = QFontMetrics(assay::font(TextRole::Body)).averageCharWidth();
    const int spare = room - least - summaryLetters * letter;
    return qBound(least, least + spare / 2, qMax(least, sourceLetters * letter));
}

void EvidenceColumns::fill()
{
    int room = m_table.viewport()->width();
    for (int column = 0; column < m_shares.size(); ++column)
        room -= column == summaryColumn || column == sourceColumn ? 0 : m_table.columnWidth(column);
    const int source = sourceWidth(room);
    m_isFilling = true;
    if (source > 0)
        m_table.setColumnWidth(sourceColumn, source);
    m_table.setColumnWidth(summaryColumn, qMax(usualWidth(summaryColumn), room - source));
    m_isFilling = false;
    emit changed();
}

} // namespace assay

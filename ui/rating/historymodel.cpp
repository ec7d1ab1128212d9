// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/historymodel.h"

#include "core/base/factdate.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>

namespace assay {

namespace {

QString either(int least, int most)
{
    return least == most ? QString::number(least) : HistoryModel::tr("%1 to %2").arg(least).arg(most);
}

QString text(const RatingDay &day, int column)
{
    const RatingRange &range = day.rating.range;
    switch (column) {
    case HistoryModel::WhenColumn:
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day.day, QStringLiteral("d MMM yyyy"));
    case HistoryModel::PointsColumn:
        return either(range.pointsMin, range.pointsMax);
    default:
        return either(range.percentMin, range.percentMax);
    }
}

QString spoken(const RatingDay &day, int column)
{
    if (column == HistoryModel::WhenColumn)
        return FactDate::fromDay(day.day).display();
    const QString figure = column == HistoryModel::PointsColumn ? HistoryModel::tr("%1 points").arg(text(day, column))
                                                                : HistoryModel::tr("overall %1").arg(text(day, column));
    if (day.rating.complete)
        return figure;
    return HistoryModel::tr("%1, %2 of %3 scored").arg(figure).arg(day.rating.scored).arg(day.rating.statements);
}

} // namespace

void HistoryModel::setDays(const QList<RatingDay> &days)
{
    beginResetModel();
    m_days = days;
    std::ranges::reverse(m_days);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RatingDay &day = m_days.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(day, index.column());
    case Qt::AccessibleTextRole:
        return spoken(day, index.column());
    case Qt::ToolTipRole:
        return day.rating.complete ? QVariant() : QVariant(spoken(day, OverallColumn));
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == WhenColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == OverallColumn && day.rating.complete ? assay::font(TextRole::Strong) : assay::font(TextRole::Body);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == WhenColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == WhenColumn ? tr("When") : section == PointsColumn ? tr("Points") : tr("Overall");
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/publishedmodel.h"

#include "core/exchange/published.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QSize>

#include <algorithm>

namespace assay {

namespace {

/// The name without what nearly all of them share.
QString shortCouncil(const QString &council)
{
    static const QRegularExpression prefix(QStringLiteral("^(London|Royal) Borough of "));
    static const QRegularExpression suffix(QStringLiteral("( (County|City|Borough|Metropolitan Borough))? Council$"));
    QString name = council;
    return name.remove(prefix).remove(suffix);
}

} // namespace

PublishedModel::PublishedModel(const RatingMethod &method, QObject *parent) : QAbstractTableModel(parent), m_method(method) {}

void PublishedModel::setResults(const QList<PublishedResult> &results, const QList<PublishedCheck> &checks)
{
    m_published.clear();
    for (qsizetype i = 0; i < results.size(); ++i) {
        const auto check = std::ranges::find(checks, i, &PublishedCheck::result);
        m_published.append(rowOf(results.at(i), check == checks.cend() ? nullptr : &*check));
    }
    arrange();
}

void PublishedModel::setOwn(const QString &authority, const std::optional<Rating> &rating)
{
    m_own.reset();
    if (rating) {
        Row own;
        own.council = authority;
        own.shortName = shortCouncil(authority);
        own.isOwn = true;
        own.secondLine = tr("this workbook");
        if (rating->complete) {
            own.mark = rating->fraction;
            own.points = rating->fraction.points;
            own.overall = rating->percent;
            own.band = rating->band.value_or(QString());
            own.note = tr("This workbook: your scores make %1 of %2 points.").arg(rating->fraction.points).arg(rating->fraction.of);
        } else {
            own.secondLine = tr("yours, %1 of %2 scored").arg(rating->scored).arg(rating->statements);
            own.note =
                tr("This workbook: the overall can still become %1 to %2.").arg(rating->range.percentMin).arg(rating->range.percentMax);
        }
        m_own = own;
    }
    arrange();
}

PublishedModel::Row PublishedModel::rowOf(const PublishedResult &result, const PublishedCheck *check) const
{
    Row row;
    row.council = result.council;
    row.shortName = shortCouncil(result.council);
    row.secondLine = result.dateText;
    row.band = result.rating;
    row.overall = result.overall;
    QStringList notes;
    if (check) {
        row.mark = check->computed.fraction;
        row.points = check->computed.fraction.points;
        row.isDoubtful = !check->agrees;
        if (check->agrees && !row.overall)
            row.overall = check->computed.percent;
        if (row.isDoubtful)
            row.secondLine = tr("scores and rating disagree");
        notes.append(check->sentence);
    } else if (result.overall) {
        row.mark = Fraction{*result.overall, 100};
    }
    if (!result.note.isEmpty())
        notes.append(result.note);
    if (!result.source.isEmpty())
        notes.append(tr("Source: %1.").arg(result.source));
    row.note = notes.join(u' ');
    return row;
}

/// By overall, then by name. A doubtful row stands where its points put it, this workbook at the top while it is not
/// complete.
void PublishedModel::arrange()
{
    beginResetModel();
    m_rows = m_published;
    if (m_own)
        m_rows.prepend(*m_own);
    std::ranges::stable_sort(m_rows, [this](const Row &a, const Row &b) {
        const auto place = [this](const Row &row) { return row.mark ? row.mark->percent(m_method.rounding) : row.isOwn ? 101 : -1; };
        return place(a) != place(b) ? place(a) > place(b) : a.isOwn != b.isOwn ? a.isOwn : a.council.localeAwareCompare(b.council) < 0;
    });
    endResetModel();
}

QString PublishedModel::bandTitle(const QString &key) const
{
    const auto band = std::ranges::find(m_method.bands, key, &Band::key);
    return band == m_method.bands.cend() ? QString() : band->title;
}

int PublishedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PublishedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PublishedModel::text(const Row &row, int column) const
{
    switch (column) {
    case CouncilColumn:
        return row.shortName;
    case PointsColumn:
        return row.points ? QString::number(*row.points) : QString();
    case OverallColumn:
        return row.overall ? QString::number(*row.overall) : QString();
    case RatingColumn:
        return bandTitle(row.band);
    default:
        return {};
    }
}

QString PublishedModel::spoken(const Row &row, int column) const
{
    switch (column) {
    case CouncilColumn:
        return row.secondLine.isEmpty() ? row.council : tr("%1, %2").arg(row.council, row.secondLine);
    case GaugeColumn:
        return row.mark ? tr("%1 on the axis from 25 to 100").arg(row.mark->percent(m_method.rounding)) : tr("overall not published");
    case PointsColumn:
        return row.points ? tr("%n point(s)", nullptr, *row.points) : row.isOwn ? tr("not complete") : tr("points not known");
    case OverallColumn:
        return row.overall ? tr("overall %1").arg(*row.overall) : row.isOwn ? tr("not complete") : tr("overall not published");
    default:
        return row.band.isEmpty() ? (row.isOwn ? tr("no rating yet") : tr("rating not known")) : bandTitle(row.band);
    }
}

QVariant PublishedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isNumber = index.column() == PointsColumn || index.column() == OverallColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::ToolTipRole:
    case NoteRole:
        return row.note;
    case Qt::TextAlignmentRole:
        return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == OverallColumn || row.isOwn ? assay::font(TextRole::Strong) : assay::font(TextRole::Body);
    case SecondLineRole:
        return row.secondLine;
    case DoubtRole:
        return row.isDoubtful;
    case OwnRole:
        return row.isOwn;
    case MarkRole:
        return row.mark ? QSize(row.mark->points, row.mark->of) : QSize();
    case BandRole:
        return row.band;
    default:
        return {};
    }
}

QVariant PublishedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == PointsColumn || section == OverallColumn;
        return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CouncilColumn:
        return tr("Council");
    case GaugeColumn:
        return tr("25 to 100");
    case PointsColumn:
        return tr("Points");
    case OverallColumn:
        return tr("Overall");
    default:
        return tr("Rating");
    }
}

} // namespace assay

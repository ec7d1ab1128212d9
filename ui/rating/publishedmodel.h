// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"

#include <QAbstractTableModel>

namespace assay {

struct PublishedCheck;
struct PublishedResult;

/// Published results of councils, the highest overall first, with the result of this workbook among them. What was not
/// published is empty and sorts last.
class PublishedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CouncilColumn, GaugeColumn, PointsColumn, OverallColumn, RatingColumn, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole, ///< QString: date, or what does not fit
        DoubtRole,                     ///< bool: scores and rating disagree
        OwnRole,                       ///< bool: this workbook
        MarkRole,                      ///< QSize: points, of; empty when there is nothing to mark
        BandRole,                      ///< QString: key of the rating
        NoteRole,                      ///< QString: how the figures came about, and the source
    };

    explicit PublishedModel(const RatingMethod &method, QObject *parent = nullptr);

    void setResults(const QList<PublishedResult> &results, const QList<PublishedCheck> &checks);
    /// nullopt takes the row of this workbook away.
    void setOwn(const QString &authority, const std::optional<Rating> &rating);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString council;
        QString shortName; ///< "Camden"
        QString secondLine;
        std::optional<Fraction> mark;
        std::optional<int> points;
        std::optional<int> overall;
        QString band;
        QString note;
        bool isOwn = false;
        bool isDoubtful = false;
    };

    [[nodiscard]] Row rowOf(const PublishedResult &result, const PublishedCheck *check) const;
    [[nodiscard]] QString bandTitle(const QString &key) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString spoken(const Row &row, int column) const;
    void arrange();

    RatingMethod m_method;
    QList<Row> m_published;
    std::optional<Row> m_own;
    QList<Row> m_rows;
};

} // namespace assay

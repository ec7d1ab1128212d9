// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"

#include <QAbstractTableModel>

namespace assay {

/// A row for each quality statement: your score and one other (tried out, or another council's). The table beside a
/// chart.
class StatementScoresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StatementColumn, YoursColumn, OtherColumn, ColumnCount };

    /// `otherTitle` heads the last column; `missing` is what a screen reader says where it is empty.
    StatementScoresModel(const Framework &framework, const QString &otherTitle, const QString &missing, QObject *parent = nullptr);

    void setScores(const StatementScores &yours, const StatementScores &other);
    void setOtherTitle(const QString &title);
    [[nodiscard]] QString statementAt(int row) const { return m_statements.at(row).key; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const QualityStatement &statement, int column) const;
    [[nodiscard]] QString spoken(const QualityStatement &statement, int column) const;

    QList<QualityStatement> m_statements;
    StatementScores m_yours;
    StatementScores m_other;
    QString m_otherTitle;
    QString m_missing;
};

} // namespace assay

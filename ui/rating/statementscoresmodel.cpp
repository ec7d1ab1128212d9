// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/statementscoresmodel.h"

#include "ui/theme/theme.h"

namespace assay {

namespace {

QString scoreText(const StatementScores &scores, const QString &statement)
{
    const auto score = scores.constFind(statement);
    return score == scores.cend() ? QString() : QString::number(*score);
}

} // namespace

StatementScoresModel::StatementScoresModel(const Framework &framework, const QString &otherTitle, const QString &missing, QObject *parent)
    : QAbstractTableModel(parent), m_statements(framework.statements()), m_otherTitle(otherTitle), m_missing(missing)
{
}

void StatementScoresModel::setScores(const StatementScores &yours, const StatementScores &other)
{
    m_yours = yours;
    m_other = other;
    if (!m_statements.isEmpty())
        emit dataChanged(index(0, YoursColumn), index(rowCount() - 1, OtherColumn));
}

void StatementScoresModel::setOtherTitle(const QString &title)
{
    m_otherTitle = title;
    emit headerDataChanged(Qt::Horizontal, OtherColumn, OtherColumn);
}

int StatementScoresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_statements.size());
}

int StatementScoresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatementScoresModel::text(const QualityStatement &statement, int column) const
{
    switch (column) {
    case StatementColumn:
        return tr("%1  %2").arg(statement.number).arg(statement.shortTitle);
    case YoursColumn:
        return scoreText(m_yours, statement.key);
    default:
        return scoreText(m_other, statement.key);
    }
}

QString StatementScoresModel::spoken(const QualityStatement &statement, int column) const
{
    if (column == StatementColumn)
        return tr("%1 %2").arg(statement.number).arg(statement.title);
    const QString score = text(statement, column);
    if (column == YoursColumn)
        return score.isEmpty() ? tr("not scored") : score;
    return score.isEmpty() ? m_missing : score;
}

QVariant StatementScoresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QualityStatement &statement = m_statements.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(statement, index.column());
    case Qt::ToolTipRole:
        return statement.title;
    case Qt::AccessibleTextRole:
        return spoken(statement, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == StatementColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == YoursColumn ? assay::font(TextRole::Strong) : assay::font(TextRole::Body);
    default:
        return {};
    }
}

QVariant StatementScoresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == StatementColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatementColumn:
        return tr("Statement");
    case YoursColumn:
        return tr("Yours");
    default:
        return m_otherTitle;
    }
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statementassessorsmodel.h"

#include "ui/models/session.h"

#include <algorithm>

namespace assay {

StatementAssessorsModel::StatementAssessorsModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &StatementAssessorsModel::rebuild);
}

void StatementAssessorsModel::setStatement(const QString &statement)
{
    m_statement = statement;
    rebuild();
}

void StatementAssessorsModel::rebuild()
{
    const Id<Participant> self = m_session.workbook().self();
    QList<Id<Participant>> assessors = m_session.records().all<Participant>().keys();
    std::ranges::sort(assessors, {}, [&](const Id<Participant> &id) {
        const Participant *participant = m_session.records().find(id);
        return std::pair(id != self, participant ? participant->series : QString());
    });
    // Before your first change the workbook does not know you yet.
    if (!assessors.contains(self))
        assessors.prepend(self);
    if (assessors == m_assessors && !m_assessors.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_assessors = assessors;
    endResetModel();
}

QString StatementAssessorsModel::summary() const
{
    const auto scored = std::ranges::count_if(m_assessors, [this](const Id<Participant> &assessor) {
        const Score *score = m_session.records().find(Score::idFor(assessor, m_statement));
        return score && score->score;
    });
    return tr("%1 of %2 scored").arg(scored).arg(m_assessors.size());
}

int StatementAssessorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_assessors.size());
}

QString StatementAssessorsModel::nameOf(Id<Participant> assessor) const
{
    const Participant *participant = m_session.records().find(assessor);
    if (assessor == m_session.workbook().self())
        return participant && !participant->series.isEmpty() ? tr("%1, you").arg(participant->series) : tr("You");
    if (!participant)
        return tr("Unknown assessor");
    return participant->name.isEmpty() ? participant->series : tr("%1, %2").arg(participant->series, participant->name);
}

QVariant StatementAssessorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Id<Participant> assessor = m_assessors.at(index.row());
    const Score *score = m_session.records().find(Score::idFor(assessor, m_statement));
    const bool isScored = score && score->score;
    const bool isSelf = assessor == m_session.workbook().self();
    const QString given = isScored ? tr("Score %1").arg(*score->score) : tr("Not scored");
    const QString rationale = score && !isSelf ? score->rationale : QString();
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(assessor);
    case Qt::ToolTipRole:
        return rationale;
    case Qt::AccessibleTextRole:
        return rationale.isEmpty() ? tr("%1: %2").arg(nameOf(assessor), given) : tr("%1: %2. %3").arg(nameOf(assessor), given, rationale);
    case ScoreRole:
        return isScored ? QVariant(*score->score) : QVariant();
    case ScoreTextRole:
        return given;
    case RationaleRole:
        return rationale;
    default:
        return {};
    }
}

} // namespace assay

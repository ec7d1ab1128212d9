// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score.h"

#include <QAbstractListModel>

namespace assay {

class Session;

/// The assessors and what each gave one statement; you first, then by series.
class StatementAssessorsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ScoreRole = Qt::UserRole, ///< invalid when not scored
        ScoreTextRole,            ///< "Score 3", "Not scored"
        RationaleRole,            ///< of others; your own stands in the editor
    };

    explicit StatementAssessorsModel(Session &session, QObject *parent = nullptr);

    void setStatement(const QString &statement);
    /// "1 of 3 scored".
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    [[nodiscard]] QString nameOf(Id<Participant> assessor) const;

    Session &m_session;
    QString m_statement;
    QList<Id<Participant>> m_assessors;
};

} // namespace assay

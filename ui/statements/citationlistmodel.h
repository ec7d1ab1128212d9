// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statementfacts.h"

#include <QAbstractListModel>

namespace assay {

class Session;

/// Evidence numbers that fit what has been typed: those of the statement first, then the rest of the workbook.
class CitationListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ReferenceRole = Qt::UserRole };

    explicit CitationListModel(Session &session, QObject *parent = nullptr);

    /// Items of the statement, by number.
    void setItems(const QList<StatementItem> &items);
    /// The beginning of a number, or at least three letters of a summary.
    void setTyped(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool fits(const Evidence &evidence, const QString &typed) const;

    Session &m_session;
    QList<StatementItem> m_items;
    QStringList m_references;
};

} // namespace assay

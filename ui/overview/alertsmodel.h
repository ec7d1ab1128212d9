// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/attention.h"
#include "ui/parts/page.h"

#include <QAbstractListModel>

namespace assay {

/// What needs attention, the worst first.
class AlertsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole,
        TextRole,
        NumberRole, ///< QString: of the statement that it is about, or empty
    };

    using QAbstractListModel::QAbstractListModel;

    /// Numbers of the statements by key.
    void setNumbers(const QHash<QString, int> &numbers) { m_numbers = numbers; }
    void setAlerts(const QList<Attention> &alerts);
    [[nodiscard]] const Attention &at(int row) const { return m_alerts.at(row); }
    /// "2 to fix, 3 to check, 1 note".
    [[nodiscard]] QString summary() const;
    /// "6 in all", for a narrow head.
    [[nodiscard]] QString briefSummary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int count(Attention::Severity severity) const;

    QList<Attention> m_alerts;
    QHash<QString, int> m_numbers;
};

/// Where the alert is put right; the page is empty for a conflict, which is settled in a dialog.
[[nodiscard]] Destination fixOf(const Attention &alert);

} // namespace assay

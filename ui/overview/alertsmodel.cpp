// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/alertsmodel.h"

#include <algorithm>

namespace assay {

void AlertsModel::setAlerts(const QList<Attention> &alerts)
{
    beginResetModel();
    m_alerts = alerts;
    endResetModel();
}

int AlertsModel::count(Attention::Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_alerts, severity, &Attention::severity));
}

QString AlertsModel::summary() const
{
    QStringList parts;
    if (const int fix = count(Attention::Severity::Fix); fix > 0)
        parts.append(tr("%n to fix", nullptr, fix));
    if (const int check = count(Attention::Severity::Check); check > 0)
        parts.append(tr("%n to check", nullptr, check));
    if (const int note = count(Attention::Severity::Note); note > 0)
        parts.append(tr("%n note(s)", nullptr, note));
    return parts.join(QStringLiteral(", "));
}

QString AlertsModel::briefSummary() const
{
    return m_alerts.isEmpty() ? QString() : tr("%n in all", nullptr, rowCount());
}

int AlertsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

QVariant AlertsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attention &alert = m_alerts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return alert.title;
    case TextRole:
        return alert.text;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(alert.title, alert.text);
    case NumberRole:
        return m_numbers.contains(alert.statement) ? QString::number(m_numbers.value(alert.statement)) : QString();
    case SeverityRole:
        return static_cast<int>(alert.severity);
    case Qt::AccessibleTextRole: {
        const QString kind = alert.severity == Attention::Severity::Fix     ? tr("To fix")
                             : alert.severity == Attention::Severity::Check ? tr("To check")
                                                                            : tr("Note");
        return tr("%1: %2. %3").arg(kind, alert.title, alert.text);
    }
    default:
        return {};
    }
}

Destination fixOf(const Attention &alert)
{
    using Rule = Attention::Rule;
    Destination there;
    there.statement = alert.statement;
    there.evidence = alert.evidence;
    switch (alert.rule) {
    case Rule::OpenConflict:
        return {};
    case Rule::NoFactDate:
    case Rule::Untagged:
    case Rule::OldFacts:
        there.page = QStringLiteral("evidence");
        return there;
    default:
        there.page = QStringLiteral("statements");
        return there;
    }
}

} // namespace assay

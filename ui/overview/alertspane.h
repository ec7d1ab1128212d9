// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/alertsmodel.h"
#include "ui/parts/pane.h"

class QListView;
class QStackedWidget;

namespace assay {

class AlertsDelegate;

/// The alerts as a list; Enter or a click goes where the alert is put right.
class AlertsPane final : public Pane
{
    Q_OBJECT

public:
    explicit AlertsPane(QWidget *parent = nullptr);

    /// Numbers of the statements by key.
    void setNumbers(const QHash<QString, int> &numbers) { m_model.setNumbers(numbers); }
    void setAlerts(const QList<Attention> &alerts);
    /// One line each, for low windows.
    void setLow(bool isLow);
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void chosen(const assay::Attention &alert);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSummary();

    AlertsModel m_model;
    AlertsDelegate *m_delegate;
    QListView *m_list;
    QStackedWidget *m_stack;
};

} // namespace assay

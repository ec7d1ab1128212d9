// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"

namespace assay {

class ChartTable;
class HistoryChart;
class HistoryModel;
class Session;
class StateBox;
class TableAndChart;

/// The overall over time, from the journal. Reads it only when it is shown, and again only after scores have changed.
class HistoryPane final : public Pane
{
    Q_OBJECT

public:
    explicit HistoryPane(Session &session, QWidget *parent = nullptr);
    ~HistoryPane() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showSentence(const QString &sentence);

    Session &m_session;
    HistoryModel *m_model;
    HistoryChart *m_chart;
    TableAndChart *m_both;
    StateBox *m_state;
    bool m_isStale = true;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"

namespace assay {

class ChartTable;
class ScoreBars;
class Session;
class StatementScoresModel;
class WhatIf;

/// Your scores by statement as a table, with a bar beside each row.
class ScoresPane final : public Pane
{
    Q_OBJECT

public:
    ScoresPane(Session &session, WhatIf &whatIf, QWidget *parent = nullptr);

signals:
    /// Enter on a row.
    void statementChosen(const QString &statement);

private:
    void refresh();

    Session &m_session;
    WhatIf &m_whatIf;
    StatementScoresModel *m_model;
    ChartTable *m_table;
    ScoreBars *m_bars;
};

} // namespace assay

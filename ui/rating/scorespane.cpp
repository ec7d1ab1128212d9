// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/scorespane.h"

#include "ui/charts/scorebars.h"
#include "ui/models/session.h"
#include "ui/models/whatif.h"
#include "ui/rating/charttable.h"
#include "ui/rating/statementscoresmodel.h"
#include "ui/rating/tableandchart.h"

#include <QVBoxLayout>

namespace assay {

ScoresPane::ScoresPane(Session &session, WhatIf &whatIf, QWidget *parent)
    : Pane(tr("Scores by statement"), parent), m_session(session), m_whatIf(whatIf),
      m_model(new StatementScoresModel(session.framework(), tr("What if"), tr("nothing tried out"), this)),
      m_table(new ChartTable(tr("Scores by statement, table"), this)), m_bars(new ScoreBars(this))
{
    setObjectName(QStringLiteral("scoresPane"));
    setRightNote(tr("1 to 4, equal weight"));
    m_table->setObjectName(QStringLiteral("scoresTable"));
    m_table->setModel(m_model);
    m_table->fitColumns();
    m_table->setMostRoom(34); // as many rows as statements, so they can take the height
    connect(m_table, &ChartTable::rowsPlaced, m_bars, &ScoreBars::setRows);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit statementChosen(m_model->statementAt(index.row())); });
    body()->addWidget(new TableAndChart(m_table, 3, m_bars, 2, this), 1);
    connect(&m_whatIf, &WhatIf::changed, this, &ScoresPane::refresh);
    refresh();
}

void ScoresPane::refresh()
{
    QList<ScoreBars::Bar> bars;
    StatementScores tried;
    for (const QualityStatement &statement : m_session.framework().statements()) {
        const auto score = m_whatIf.tried(statement.key);
        if (score)
            tried.insert(statement.key, *score);
        bars.append({statement.number, statement.title, m_whatIf.real(statement.key), score});
    }
    m_model->setScores(m_session.scores(), tried);
    m_bars->setBars(bars);
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/historypane.h"

#include "ui/charts/historychart.h"
#include "ui/models/ratinghistory.h"
#include "ui/models/session.h"
#include "ui/parts/statebox.h"
#include "ui/rating/charttable.h"
#include "ui/rating/historymodel.h"
#include "ui/rating/tableandchart.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {

HistoryPane::HistoryPane(Session &session, QWidget *parent)
    : Pane(tr("History"), parent), m_session(session), m_model(new HistoryModel(this)), m_chart(new HistoryChart),
      m_state(new StateBox(QString(), {}, {}, this))
{
    auto *table = new ChartTable(tr("The overall over time, table"));
    setObjectName(QStringLiteral("historyPane"));
    setRightNote(tr("overall by day"));
    table->setObjectName(QStringLiteral("historyTable"));
    table->setModel(m_model);
    table->fitColumns();
    m_chart->setObjectName(QStringLiteral("historyChart"));
    m_state->setObjectName(QStringLiteral("historyState"));
    m_both = new TableAndChart(table, 1, m_chart, 1, this);
    body()->addWidget(m_both, 1);
    body()->addWidget(m_state, 1);
    connect(&session, &Session::changed, this, [this](const Announcement &announcement) {
        m_isStale = m_isStale || changesHistory(announcement);
        if (isVisible())
            refresh();
    });
}

HistoryPane::~HistoryPane() = default;

void HistoryPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    refresh();
}

void HistoryPane::refresh()
{
    if (!std::exchange(m_isStale, false))
        return;
    const auto entries = scoreEntries(m_session.workbook());
    if (!entries) {
        m_isStale = true;
        showSentence(QStringLiteral("%1 %2").arg(entries.error().what, entries.error().remedy));
        return;
    }
    const QList<RatingDay> days = ratingHistory(m_session.framework(), m_session.workbook().method(), *entries);
    if (std::ranges::none_of(days, [](const RatingDay &day) { return day.rating.complete; })) {
        const auto all = m_session.framework().statements().size();
        showSentence(tr("How the overall moves over time stands here once all %1 statements have a score. So far %2 of %1 have one.")
                         .arg(all)
                         .arg(m_session.scores().size()));
        return;
    }
    QList<HistoryChart::Day> shown;
    for (const RatingDay &day : days)
        shown.append({day.day, day.rating});
    m_model->setDays(days);
    m_chart->setDays(m_session.workbook().method(), shown);
    showSentence(QString());
}

/// Nothing takes away the sentence, and brings back table and chart.
void HistoryPane::showSentence(const QString &sentence)
{
    m_state->setSentence(sentence);
    m_state->setHidden(sentence.isEmpty());
    m_both->setVisible(sentence.isEmpty());
}

} // namespace assay

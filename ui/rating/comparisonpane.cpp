// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/comparisonpane.h"

#include "core/exchange/published.h"
#include "ui/charts/comparisonradar.h"
#include "ui/models/session.h"
#include "ui/parts/text.h"
#include "ui/rating/charttable.h"
#include "ui/rating/statementscoresmodel.h"
#include "ui/rating/tableandchart.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>
#include <numeric>

namespace assay {

ComparisonPane::ComparisonPane(Session &session, const QList<PublishedResult> &results, QWidget *parent)
    : Pane(tr("Compared with"), parent), m_session(session),
      m_model(new StatementScoresModel(session.framework(), tr("Theirs"), tr("not published"), this)), m_councils(new QComboBox(this)),
      m_table(new ChartTable(tr("Your scores and theirs, table"), this)), m_radar(new ComparisonRadar(this))
{
    setObjectName(QStringLiteral("comparisonPane"));
    for (const PublishedResult &result : results) {
        if (result.scores.size() == session.framework().statements().size())
            m_complete.append(result);
    }
    std::ranges::sort(m_complete, {}, &PublishedResult::council);
    for (const PublishedResult &result : std::as_const(m_complete))
        m_councils->addItem(result.council);
    m_councils->setObjectName(QStringLiteral("comparisonCouncil"));
    m_councils->setAccessibleName(tr("Council to compare with"));
    m_councils->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_councils->setMinimumContentsLength(12);
    addHeadWidget(m_councils);

    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setModel(m_model);
    m_table->fitColumns();
    m_table->setMostRoom(34); // as many rows as statements, so they can take the height
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit statementChosen(m_model->statementAt(index.row())); });
    auto *beside = new QWidget;
    auto *chart = new QVBoxLayout(beside);
    chart->setContentsMargins(0, 0, 0, 0);
    chart->setSpacing(0);
    chart->addWidget(m_radar, 1);
    chart->addWidget(new ComparisonKey(this), 0, Qt::AlignHCenter);
    body()->addWidget(new TableAndChart(m_table, 3, beside, 2, this), 1);

    connect(m_councils, &QComboBox::currentIndexChanged, this, &ComparisonPane::refresh);
    connect(&session, &Session::changed, this, &ComparisonPane::refresh);
    chooseHighest();
    refresh();
}

ComparisonPane::~ComparisonPane() = default;

/// What the best did is the most telling comparison to begin with.
void ComparisonPane::chooseHighest()
{
    const auto sum = [](const PublishedResult &result) { return std::accumulate(result.scores.cbegin(), result.scores.cend(), 0); };
    const auto highest = std::ranges::max_element(m_complete, {}, sum);
    if (highest != m_complete.end())
        m_councils->setCurrentIndex(static_cast<int>(std::distance(m_complete.begin(), highest)));
}

/// The name of the council has what the head leaves.
void ComparisonPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const int taken = QFontMetrics(assay::font(TextRole::PaneTitle)).horizontalAdvance(title()) + 80;
    const int character = QFontMetrics(m_councils->font()).horizontalAdvance(u'X');
    m_councils->setMinimumContentsLength(std::clamp((width() - taken) / character, 12, 36));
}

void ComparisonPane::refresh()
{
    const int current = m_councils->currentIndex();
    if (current < 0)
        return;
    const PublishedResult &other = m_complete.at(current);
    QList<ComparisonRadar::Spoke> spokes;
    for (const QualityStatement &statement : m_session.framework().statements()) {
        const auto theirs = other.scores.constFind(statement.key);
        spokes.append({statement.number, statement.title, m_session.verdict(statement.key).score,
                       theirs == other.scores.cend() ? std::nullopt : std::optional(*theirs)});
    }
    m_model->setScores(m_session.scores(), other.scores);
    m_radar->setSpokes(spokes, other.council);
}

} // namespace assay

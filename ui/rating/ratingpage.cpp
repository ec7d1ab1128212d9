// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/ratingpage.h"

#include "core/exchange/published.h"
#include "core/workbook/actions.h"
#include "ui/charts/bandgauge.h"
#include "ui/models/session.h"
#include "ui/models/whatif.h"
#include "ui/parts/statebox.h"
#include "ui/rating/comparisonpane.h"
#include "ui/rating/figurecard.h"
#include "ui/rating/historypane.h"
#include "ui/rating/publishedpane.h"
#include "ui/rating/scorespane.h"
#include "ui/rating/whatifpane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QTabBar>

namespace assay {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int lowHeight = 582;     ///< page of a window 690 high
constexpr int compactHeight = 530; ///< below, the gauge gives way to the rows
constexpr int wideWidth = 1174;    ///< page of a window 1260 wide: below, three columns do not fit
constexpr int historyChart = 3;

/// A line of 1 px between the parts of the summary, in the colour of the theme that is on.
class Divider final : public QWidget
{
public:
    explicit Divider(QWidget *parent) : QWidget(parent) { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), colours().border); }
};

/// Larger text makes the same window a smaller one.
double scale()
{
    return std::max(1.0, QFontMetricsF(assay::font(TextRole::Body)).averageCharWidth() / 7.0);
}

QString roundingWords(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Up:
        return RatingPage::tr("rounded up");
    case Rounding::Down:
        return RatingPage::tr("rounded down");
    case Rounding::HalfUp:
        return RatingPage::tr("rounded to the nearest");
    }
    return {};
}

} // namespace

RatingPage::RatingPage(Session &session, QWidget *parent)
    : Page(session, parent), m_whatIf(new WhatIf(session, this)), m_noRating(new Pane(tr("No rating"), this))
{
    m_noRating->setObjectName(QStringLiteral("noRating"));
    m_noRating->setHeadVisible(false);
    const bool canWrite = !session.workbook().isReadOnly();
    auto *why = new StateBox(tr("A peer challenge gives no rating, so there is nothing to try out either. "
                                "Practice scores, if the team wants them, show one, here and in the summary."),
                             canWrite ? tr("Switch practice scores on") : QString());
    m_noRating->body()->addWidget(why);
    connect(why, &StateBox::actionTriggered, this, &RatingPage::switchPracticeScoresOn);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(margin, 0, margin, gap);
    all->setSpacing(gap);
    buildSummary();
    all->addWidget(m_summary);
    all->addWidget(m_noRating);
    m_grid = new QGridLayout;
    m_grid->setSpacing(gap);
    all->addLayout(m_grid, 1);
    buildPanes();
    connect(m_whatIf, &WhatIf::changed, this, &RatingPage::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            emit headerChanged();
    });
    refresh();
}

RatingPage::~RatingPage() = default;

void RatingPage::switchPracticeScoresOn()
{
    Engagement engagement = session().records().engagement();
    engagement.hasPracticeScores = true;
    session().apply(editEngagement(session().workbook(), engagement),
                    tr("Practice scores are on. Edit, Assessment details switches them off."));
}

void RatingPage::buildSummary()
{
    m_summary = new Pane(tr("Now and what if"), this);
    m_summary->setHeadVisible(false);
    m_now = new FigureCard(tr("Now"), m_summary);
    m_tried = new FigureCard(tr("What if"), m_summary);
    m_gauge = new BandGauge(m_summary);
    m_now->setObjectName(QStringLiteral("nowCard"));
    m_tried->setObjectName(QStringLiteral("whatIfCard"));
    m_gauge->setObjectName(QStringLiteral("gauge"));
    m_gauge->setDistanceShown(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_now);
    row->addWidget(new Divider(m_summary));
    row->addWidget(m_tried);
    m_gaugePart = new QWidget(m_summary);
    auto *part = new QHBoxLayout(m_gaugePart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(0);
    part->addWidget(new Divider(m_gaugePart));
    auto *around = new QVBoxLayout;
    around->setContentsMargins(18, 8, 18, 8);
    around->addStretch(1);
    around->addWidget(m_gauge);
    around->addStretch(1);
    part->addLayout(around, 1);
    row->addWidget(m_gaugePart, 1);
    m_summary->body()->addLayout(row);
}

void RatingPage::buildPanes()
{
    const auto published = shippedPublished(session().framework(), session().workbook().method());
    const QList<PublishedResult> results = published ? *published : QList<PublishedResult>();
    m_whatIfPane = new WhatIfPane(session(), *m_whatIf, this);
    auto *scores = new ScoresPane(session(), *m_whatIf, this);
    auto *comparison = new ComparisonPane(session(), results, this);
    m_charts = {scores, comparison, new PublishedPane(session(), results, this), new HistoryPane(session(), this)};
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Charts"));
    for (const QString &title : {tr("Scores"), tr("Comparison"), tr("Published"), tr("History")})
        m_tabs->addTab(title);
    connect(m_tabs, &QTabBar::currentChanged, this, &RatingPage::showTab);
    const auto go = [this](const QString &statement) { emit navigate({QStringLiteral("statements"), statement, {}, {}}); };
    connect(scores, &ScoresPane::statementChosen, this, go);
    connect(comparison, &ComparisonPane::statementChosen, this, go);
}

QString RatingPage::subtitle() const
{
    const int count = static_cast<int>(session().framework().statements().size());
    return tr("From your scores \u00b7 %1 scores added, divided by %2, %3")
        .arg(count)
        .arg(4 * count)
        .arg(roundingWords(session().workbook().method().rounding));
}

QList<QWidget *> RatingPage::panes()
{
    QList<QWidget *> shown;
    if (!m_whatIfPane->isHidden())
        shown.append(m_whatIfPane);
    for (Pane *pane : std::as_const(m_charts)) {
        if (!pane->isHidden())
            shown.append(pane);
    }
    return shown;
}

QList<KeyHint> RatingPage::keyHints() const
{
    const QWidget *focus = QApplication::focusWidget();
    QList<KeyHint> hints;
    if (focus && m_whatIfPane->isAncestorOf(focus)) {
        hints = {{{QStringLiteral("\u2190"), QStringLiteral("\u2192")}, tr("change a what-if score")},
                 {{QStringLiteral("1\u20134")}, tr("set it")},
                 {{QStringLiteral("Del")}, tr("put it back")}};
    } else if (focus && (m_charts.at(0)->isAncestorOf(focus) || m_charts.at(1)->isAncestorOf(focus))) {
        hints = {{{QStringLiteral("Enter")}, tr("open the statement")}};
    }
    hints.append({{QStringLiteral("F6")}, tr("next pane")});
    return hints;
}

void RatingPage::open(const Destination &destination)
{
    if (!destination.statement.isEmpty())
        m_whatIfPane->focusStatement(destination.statement);
}

void RatingPage::refresh()
{
    const auto &now = session().rating();
    const RatingMethod &method = session().workbook().method();
    m_summary->setVisible(now.has_value());
    m_noRating->setVisible(!now);
    m_whatIfPane->setVisible(now.has_value());
    arrange();
    if (!now)
        return;
    m_now->show(method, *now);
    m_gauge->setMethod(method, now->fraction.of);
    m_gauge->setNow(now);
    const auto tried = m_whatIf->rating();
    if (m_whatIf->isEmpty() || !tried) {
        m_tried->showSentence(tr("Move a slider below to try out a score."));
        m_gauge->setWhatIf({});
    } else {
        m_tried->show(method, *tried);
        m_gauge->setWhatIf(tried->complete ? std::optional(tried->fraction) : std::nullopt);
    }
}

bool RatingPage::isShown(qsizetype chart) const
{
    return chart != historyChart || session().rating().has_value();
}

void RatingPage::arrange()
{
    const Arrangement wanted{width() >= wideWidth * scale() && height() >= lowHeight * scale(), session().rating().has_value()};
    if (m_arrangement == wanted)
        return;
    m_arrangement = wanted;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->addWidget(m_whatIfPane, 0, 0, 2, 1);
    m_tabs->setVisible(!wanted.isWide);
    m_tabs->setTabVisible(historyChart, isShown(historyChart));
    if (wanted.isWide) {
        for (qsizetype i = 0; i < m_charts.size(); ++i)
            m_charts.at(i)->setVisible(isShown(i));
        m_grid->addWidget(m_charts.at(0), 0, 1);
        m_grid->addWidget(m_charts.at(1), 1, 1);
        m_grid->addWidget(m_charts.at(2), 0, 2, isShown(historyChart) ? 1 : 2, 1);
        m_grid->addWidget(m_charts.at(historyChart), 1, 2);
    } else {
        m_grid->addWidget(m_tabs, 0, 1, Qt::AlignLeft);
        for (Pane *pane : std::as_const(m_charts))
            m_grid->addWidget(pane, 1, 1);
        showTab(m_tabs->currentIndex());
    }
    m_grid->setRowStretch(0, wanted.isWide ? 1 : 0);
    m_grid->setRowStretch(1, 1);
    m_grid->setColumnStretch(0, wanted.hasRating ? 332 : 0);
    m_grid->setColumnStretch(1, wanted.isWide ? 450 : 640);
    m_grid->setColumnStretch(2, wanted.isWide ? 454 : 0);
}

void RatingPage::fitSummary()
{
    const int room = width() - 2 * margin - 2 * m_now->minimumSizeHint().width() - 40;
    const bool hasGauge = height() >= compactHeight && room >= m_gauge->minimumSizeHint().width();
    m_gaugePart->setVisible(hasGauge);
    for (FigureCard *card : {m_now, m_tried})
        card->setSizePolicy(hasGauge ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_whatIfPane->setLow(height() < lowHeight * scale());
}

void RatingPage::showTab(int index)
{
    if (!m_arrangement || m_arrangement->isWide)
        return;
    for (qsizetype i = 0; i < m_charts.size(); ++i)
        m_charts.at(i)->setVisible(i == index);
}

void RatingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    fitSummary();
}

void RatingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        arrange();
        fitSummary();
    }
}

} // namespace assay

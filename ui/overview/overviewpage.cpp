// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/scoring/attention.h"
#include "ui/charts/bandgauge.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/models/coveragemodel.h"
#include "ui/models/session.h"
#include "ui/overview/alertspane.h"
#include "ui/overview/coveragelegend.h"
#include "ui/overview/progresspane.h"
#include "ui/overview/ratingcard.h"
#include "ui/overview/scorestable.h"
#include "ui/parts/buttons.h"
#include "ui/parts/pane.h"

#include <QHBoxLayout>
#include <QListView>

namespace assay {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int lowHeight = 582;     ///< page of a window 690 high
constexpr int compactHeight = 530; ///< below, the gauge gives way to the table
constexpr int narrowWidth = 1234;  ///< page of a window 1320 wide
constexpr int smallWidth = 1094;   ///< page of a window 1180 wide
constexpr int mostPoints = 4;      ///< of one statement

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(session, parent), m_model(new CoverageModel(session, this)), m_card(new RatingCard), m_gauge(new BandGauge),
      m_divider(new QWidget), m_table(new ScoresTable(*m_model)), m_progress(new ProgressPane), m_alerts(new AlertsPane),
      m_right(new QWidget), m_add(new KeyButton(tr("&Add evidence"), KeyButton::Role::Primary, QString(), this))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(makeRating());
    left->addWidget(makeScores(), 1);

    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(gap);
    right->addWidget(m_progress);
    right->addWidget(m_alerts, 1);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(margin, 0, margin, margin);
    all->setSpacing(gap);
    all->addLayout(left, 1);
    all->addWidget(m_right);

    m_add->setObjectName(QStringLiteral("addEvidence"));
    m_add->setIconName(QStringLiteral("list-add"));
    m_add->setEnabled(!session.workbook().isReadOnly());
    if (session.workbook().isReadOnly())
        m_add->setToolTip(tr("This workbook is open read-only"));
    m_add->hide();

    QHash<QString, int> numbers;
    for (const QualityStatement &statement : session.framework().statements())
        numbers.insert(statement.key, statement.number);
    m_alerts->setNumbers(numbers);

    connect(m_add, &KeyButton::clicked, this, &OverviewPage::addEvidence);
    connect(m_table, &ScoresTable::opened, this, &OverviewPage::openStatement);
    connect(m_alerts, &AlertsPane::chosen, this, &OverviewPage::fix);
    connect(&session, &Session::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::subtitle() const
{
    const Engagement &engagement = session().records().engagement();
    const int kind = kindOf<Engagement>().indexOf(u"kind");
    QStringList parts = {engagement.authority,
                         valueTitle(kindOf<Engagement>().fields[static_cast<size_t>(kind)], Value(choiceKey(engagement.kind)))};
    if (engagement.cutOff.isKnown())
        parts.append(tr("evidence cut-off %1").arg(engagement.cutOff.display()));
    return parts.join(QStringLiteral(" · "));
}

QList<QWidget *> OverviewPage::headerWidgets()
{
    return {m_add};
}

QList<QWidget *> OverviewPage::panes()
{
    return {m_scores, m_alerts};
}

QList<KeyHint> OverviewPage::keyHints() const
{
    if (m_alerts->isAncestorOf(focusWidget()))
        return {{{QStringLiteral("Enter")}, tr("go to the fix")}};
    return {{{QStringLiteral("Enter")}, tr("open the statement")}};
}

void OverviewPage::open(const Destination &destination)
{
    m_table->showStatement(destination.statement);
    m_table->setFocus();
}

QWidget *OverviewPage::makeRating()
{
    m_rating = new Pane(tr("Rating"));
    m_rating->setHeadVisible(false);
    m_divider->setFixedWidth(1);
    m_divider->setAutoFillBackground(true);
    m_divider->setBackgroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_card);
    row->addWidget(m_divider);
    row->addSpacing(16);
    row->addWidget(m_gauge, 1, Qt::AlignVCenter);
    row->addSpacing(16);
    m_rating->body()->addLayout(row);
    return m_rating;
}

Pane *OverviewPage::makeScores()
{
    m_scores = new Pane(tr("Scores and evidence by quality statement"));
    m_scores->addHeadWidget(new CoverageLegend);
    m_scores->body()->addWidget(m_table);
    m_scores->setFocusProxy(m_table);
    m_alerts->setFocusProxy(m_alerts->list());
    return m_scores;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void OverviewPage::fit()
{
    const bool isLow = height() < lowHeight;
    const bool isCompact = height() < compactHeight;
    m_right->setFixedWidth(width() < smallWidth ? 248 : width() < narrowWidth ? 300 : 352);
    m_card->setCompact(isCompact);
    m_gauge->setVisible(!isCompact);
    m_divider->setVisible(!isCompact);
    m_card->setSizePolicy(isCompact ? QSizePolicy::Expanding : QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_rating->setFixedHeight(isCompact ? m_card->sizeHint().height() + 2
                                       : qMax(m_card->sizeHint().height(), m_gauge->minimumSizeHint().height()) + 2);
    m_table->setLow(isLow);
    m_progress->setLow(isLow);
    m_alerts->setLow(isLow);
}

void OverviewPage::refresh()
{
    m_isStale = false;
    m_card->setWords(ratingWords(session()));
    m_gauge->setMethod(session().workbook().method(), mostPoints * static_cast<int>(session().framework().statements().size()));
    m_gauge->setNow(session().rating());
    m_progress->setFigures(progressFigures(session()));
    const auto find = [this](const QString &reference) { return session().workbook().evidenceByReference(reference); };
    const QList<Attention> alerts = attention(session().framework(), session().records(), session().coverage(), QDate::currentDate(), find);
    m_alerts->setAlerts(alerts);
    QSet<QString> marked;
    for (const Attention &alert : alerts) {
        if (alert.severity == Attention::Severity::Fix && !alert.statement.isEmpty())
            marked.insert(alert.statement);
    }
    m_model->setAlerts(marked);
    fit();
    emit headerChanged();
}

void OverviewPage::openStatement(const QString &statement)
{
    emit navigate({QStringLiteral("statements"), statement, {}, {}});
}

void OverviewPage::fix(const Attention &alert)
{
    if (alert.rule == Attention::Rule::OpenConflict) {
        if (session().workbook().isReadOnly()) {
            session().say(tr("This workbook is open read-only: open it for writing to settle conflicts."));
            return;
        }
        ConflictDialog dialog(session(), alert.conflict, this);
        dialog.exec();
        return;
    }
    emit navigate(fixOf(alert));
}

void OverviewPage::addEvidence()
{
    EvidenceDialog dialog(session(), std::nullopt, this);
    dialog.exec();
}

} // namespace assay

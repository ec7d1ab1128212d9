// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statementspage.h"

#include "core/workbook/actions.h"
#include "ui/models/session.h"
#include "ui/models/statementevidencemodel.h"
#include "ui/parts/pane.h"
#include "ui/statements/assessorspane.h"
#include "ui/statements/coverspane.h"
#include "ui/statements/evidencebalance.h"
#include "ui/statements/rationaleeditor.h"
#include "ui/statements/rationalepane.h"
#include "ui/statements/scoreselector.h"
#include "ui/statements/statementpicker.h"
#include "ui/statements/triangulationstrip.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace assay {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int lowHeight = 582;    ///< page of a window 690 high
constexpr int narrowWidth = 1234; ///< page of a window 1320 wide
constexpr int twoPanes = 1094;    ///< page of a window 1180 wide

} // namespace

StatementsPage::StatementsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_model(new StatementEvidenceModel(session, this)), m_picker(new StatementPicker(session, this)),
      m_splitter(new QSplitter(this)), m_strip(new TriangulationStrip), m_balance(new EvidenceBalance(*m_model)),
      m_evidence(new Pane(tr("Evidence"))), m_scorePane(new Pane(tr("Your score"))), m_selector(new ScoreSelector(session)),
      m_rationale(new RationalePane(session)), m_assessors(new AssessorsPane(session)), m_covers(new CoversPane), m_right(new QWidget),
      m_showEvidence(new QPushButton(tr("Show ev&idence")))
{
    setObjectName(QStringLiteral("statementsPage"));
    build();
    addCommands();
    connect(m_picker, &StatementPicker::chosen, this, &StatementsPage::showStatement);
    connect(m_balance, &EvidenceBalance::opened, this,
            [this](const Id<Evidence> &evidence) { emit navigate({QStringLiteral("evidence"), {}, evidence, {}}); });
    connect(m_balance, &EvidenceBalance::citeToggled, m_rationale, &RationalePane::toggleCitation);
    connect(m_rationale, &RationalePane::citedChanged, this, [this] { m_model->setCited(m_rationale->cited()); });
    connect(m_rationale, &RationalePane::showShortfall, this, &StatementsPage::showItem);
    connect(m_showEvidence, &QPushButton::clicked, this, [this] { showEvidencePane(true); });
    connect(m_selector, &ScoreSelector::chosen, this, &StatementsPage::score);
    connect(&session, &Session::changed, this, &StatementsPage::follow);
    if (!session.framework().statements().isEmpty())
        showStatement(session.framework().statements().first().key);
}

StatementsPage::~StatementsPage()
{
    flush();
}

void StatementsPage::build()
{
    m_picker->hide();
    m_evidence->setHeadVisible(false);
    m_evidence->body()->addWidget(m_strip);
    m_evidence->body()->addWidget(m_balance, 1);
    m_evidence->setFocusProxy(m_balance);
    m_scorePane->body()->addWidget(m_selector);
    m_scorePane->addHeadWidget(m_showEvidence);
    m_showEvidence->setObjectName(QStringLiteral("showEvidence"));
    m_showEvidence->setToolTip(tr("The evidence for and against this statement (F9)"));
    m_showEvidence->hide();
    m_scorePane->setFocusProxy(m_selector);
    m_scorePane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    if (session().workbook().isReadOnly()) {
        m_selector->setReadOnly();
        m_scorePane->setRightNote(tr("open read-only"));
    }

    const auto column = [](QWidget *holder, QWidget *upper, QWidget *lower) {
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(gap);
        layout->addWidget(upper);
        layout->addWidget(lower, 1);
    };
    auto *middle = new QWidget;
    column(middle, m_scorePane, m_rationale);
    column(m_right, m_assessors, m_covers);
    m_assessors->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_splitter->addWidget(m_evidence);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_right);
    m_splitter->setObjectName(QStringLiteral("panes"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({572, 380, 292});
    m_right->setMinimumWidth(220);
    m_right->setMaximumWidth(420);
    middle->setMinimumWidth(300);
    m_evidence->setMinimumWidth(320);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(margin, 0, margin, margin);
    all->addWidget(m_splitter);
}

void StatementsPage::addCommands()
{
    addCommand(tr("&Previous statement"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { step(-1); });
    addCommand(tr("&Next statement"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { step(1); });
    addCommand(tr("Show or hide the &evidence"), QKeySequence(Qt::Key_F9), [this] { showEvidencePane(m_evidence->isHidden()); });
    addCommand(tr("Show or hide the &assessors"), QKeySequence(Qt::SHIFT | Qt::Key_F9), [this] {
        m_rightWanted = !m_right->isVisible();
        fit();
        emit headerChanged();
    });
}

const QualityStatement *StatementsPage::current() const
{
    return session().framework().statement(m_statement);
}

QString StatementsPage::title() const
{
    const QualityStatement *statement = current();
    return statement ? tr("%1 %2").arg(statement->number).arg(statement->title) : tr("Statements");
}

QString StatementsPage::subtitle() const
{
    const QualityStatement *statement = current();
    const Theme *theme = statement ? session().framework().theme(statement->theme) : nullptr;
    return theme ? (theme->shortTitle.isEmpty() ? theme->title : theme->shortTitle) : QString();
}

QList<QWidget *> StatementsPage::headerWidgets()
{
    return {m_picker};
}

QList<QWidget *> StatementsPage::panes()
{
    return {m_evidence, m_scorePane, m_rationale, m_assessors, m_covers};
}

QList<KeyHint> StatementsPage::keyHints() const
{
    const KeyHint next{{QStringLiteral("Ctrl+PgDn")}, tr("next statement")};
    const KeyHint right{{QStringLiteral("Shift+F9")}, m_right->isVisible() ? tr("hide assessors") : tr("show assessors")};
    const bool canWrite = !session().workbook().isReadOnly();
    QList<KeyHint> hints;
    if (m_balance->hasFocus()) {
        hints = {{{QStringLiteral("Enter")}, tr("open the item")}};
        if (canWrite)
            hints.append({{QStringLiteral("Space")}, tr("cite in rationale")});
    } else if (canWrite && m_scorePane->isAncestorOf(focusWidget())) {
        hints = {{{QStringLiteral("1…4")}, tr("score")}};
    } else if (canWrite && m_rationale->editor()->hasFocus()) {
        hints = {{{QStringLiteral("[")}, tr("cite")}, {{QStringLiteral("Ctrl+Enter")}, tr("save")}};
    }
    hints.append(next);
    hints.append(m_evidence->isHidden() ? KeyHint{{QStringLiteral("F9")}, tr("show evidence")} : right);
    return hints;
}

void StatementsPage::open(const Destination &destination)
{
    QString statement = destination.statement;
    if (statement.isEmpty() && !destination.evidence.isNull()) {
        const auto tags = session().records().tagsOf(destination.evidence);
        const Tag *first = tags.isEmpty() ? nullptr : session().records().find(tags.first());
        statement = first ? first->statement : QString();
    }
    if (!statement.isEmpty())
        showStatement(statement);
    if (!destination.evidence.isNull())
        showItem(destination.evidence);
    else if (!m_evidence->isHidden())
        m_balance->setFocus();
    else
        m_selector->setFocus();
}

void StatementsPage::showItem(Id<Evidence> evidence)
{
    if (m_evidence->isHidden())
        showEvidencePane(true);
    m_balance->showEvidence(evidence);
    m_balance->setFocus();
}

bool StatementsPage::flush()
{
    return m_rationale->flush();
}

QString StatementsPage::saveTyped()
{
    return flush() ? QString() : m_rationale->text();
}

void StatementsPage::showStatement(const QString &statement)
{
    const QualityStatement *wanted = session().framework().statement(statement);
    if (!wanted || statement == m_statement || !flush())
        return;
    m_statement = statement;
    m_model->setStatement(statement);
    if (m_picker)
        m_picker->setCurrent(statement);
    m_rationale->setStatement(statement);
    m_selector->setStatement(statement);
    m_assessors->setStatement(statement);
    m_covers->setStatement(session().framework(), *wanted);
    refresh();
    emit headerChanged();
}

void StatementsPage::step(int by)
{
    const auto &statements = session().framework().statements();
    const auto at = std::ranges::find(statements, m_statement, &QualityStatement::key);
    const qsizetype next = at - statements.begin() + by;
    if (next >= 0 && next < statements.size())
        showStatement(statements.at(next).key);
}

void StatementsPage::score(std::optional<int> score)
{
    const Score *own = ownScore(session(), m_statement);
    if (own ? own->score == score && !m_rationale->isDirty() : !score)
        return;
    // The text as it stands goes with it, so that score and reason are one entry.
    const auto change = setScore(session().workbook(), m_statement, score, m_rationale->text());
    const QualityStatement *statement = current();
    const QString title = statement ? statement->title : QString();
    (void)session().apply(change, score ? tr("%1 scored %2.").arg(title).arg(*score) : tr("%1 is not scored.").arg(title));
}

void StatementsPage::follow()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void StatementsPage::refresh()
{
    m_isStale = false;
    m_strip->setStatement(session(), m_statement);
    m_rationale->refresh(m_model->items());
    m_model->setCited(m_rationale->cited());
    m_selector->refresh();
}

void StatementsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void StatementsPage::hideEvent(QHideEvent *event)
{
    flush();
    Page::hideEvent(event);
}

void StatementsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void StatementsPage::fit()
{
    // Larger text makes the same window a smaller one.
    const double scale = assay::font(TextRole::Body).pointSizeF() / 9.75;
    const bool isNarrow = width() < twoPanes * scale;
    const bool hasLeft = m_leftWanted.value_or(!isNarrow);
    // Where there is room for two, the evidence takes the place of what stands at the right.
    const bool hasRight = m_rightWanted.value_or(!isNarrow || !hasLeft);
    m_evidence->setVisible(hasLeft);
    m_right->setVisible(hasRight);
    m_showEvidence->setVisible(!hasLeft);
    if (m_picker)
        m_picker->setLegendVisible(width() >= narrowWidth * scale);
    m_selector->setLow(height() < lowHeight, height() * 11 / 20);
}

void StatementsPage::showEvidencePane(bool isWanted)
{
    const bool hadFocus = m_balance->hasFocus();
    m_leftWanted = isWanted;
    fit();
    if (isWanted)
        m_balance->setFocus();
    else if (hadFocus)
        m_selector->setFocus();
    emit headerChanged();
}

} // namespace assay

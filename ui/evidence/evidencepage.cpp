// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencepage.h"

#include "ui/dialogs/evidencedialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/evidence/evidenceactions.h"
#include "ui/evidence/evidencecolumns.h"
#include "ui/evidence/evidenceexport.h"
#include "ui/evidence/evidencefilterpane.h"
#include "ui/evidence/evidenceinspector.h"
#include "ui/evidence/evidencesearchbar.h"
#include "ui/evidence/evidencetable.h"
#include "ui/parts/buttons.h"
#include "ui/parts/statebox.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <bit>

namespace assay {

namespace {

constexpr int margin = 12;
constexpr int narrowWidth = 1094; ///< page of a window 1180 wide
constexpr int lowHeight = 582;    ///< page of a window 690 high

constexpr QLatin1StringView columnsName("columns");
constexpr QLatin1StringView filtersName("filters");
constexpr QLatin1StringView inspectorName("inspector");

} // namespace

EvidencePage::EvidencePage(Session &session, QWidget *parent)
    : Page(session, parent), m_log(new EvidenceModel(session, this)), m_facets(new EvidenceFacetModel(session, *m_log, this)),
      m_actions(new EvidenceActions(session, this)), m_filters(new EvidenceFilterPane(*m_facets)),
      m_bar(new EvidenceSearchBar(*m_log, *m_facets)), m_table(new EvidenceTable(*m_log)), m_state(new StateBox({})),
      m_stack(new QStackedWidget), m_list(new Pane(tr("Evidence list"))), m_inspector(new EvidenceInspector(session)),
      m_add(new KeyButton(tr("&Add evidence"), KeyButton::Role::Primary, QString(), this)),
      m_export(new KeyButton(tr("E&xport list"), KeyButton::Role::Plain, QString(), this)), m_splitter(new QSplitter(this)),
      m_exporting(new EvidenceExport(session, this)), m_dialogs(std::make_unique<DialogPrompts>()), m_prompts(m_dialogs.get())
{
    setObjectName(QStringLiteral("evidencePage"));
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_state->setObjectName(QStringLiteral("evidenceState"));
    m_filters->setObjectName(QStringLiteral("evidenceFilterPane"));
    m_inspector->setObjectName(QStringLiteral("evidenceInspector"));
    m_add->setObjectName(QStringLiteral("addEvidence"));
    m_add->setIconName(QStringLiteral("list-add"));
    m_add->setEnabled(!session.workbook().isReadOnly());
    m_add->hide();
    m_export->setObjectName(QStringLiteral("exportList"));
    m_export->setIconName(QStringLiteral("document-export"));
    m_export->setToolTip(tr("Write the items shown here to a table, in this order"));
    m_export->hide();
    setUpPanes();
    addCommands();
    connectTable();
    connectInspector();

    connect(m_add, &KeyButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_export, &KeyButton::clicked, this, &EvidencePage::exportList);
    connect(m_log, &EvidenceModel::counted, this, &EvidencePage::follow);
    connect(m_state, &StateBox::actionTriggered, this, &EvidencePage::resolveEmpty);
    connect(m_state, &StateBox::linkActivated, this, [this] { emit navigate({QStringLiteral("sample"), {}, {}, {}}); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isAncestorOf(now))
            emit headerChanged();
    });
}

EvidencePage::~EvidencePage()
{
    // The panes tell of their going, and nobody is there any more to hear it.
    disconnect(qApp, nullptr, this, nullptr);
    delete m_splitter;
}

void EvidencePage::setUpPanes()
{
    m_list->setHeadVisible(false);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_list->body()->addWidget(m_stack);
    m_list->setFocusProxy(m_table);

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);

    m_filters->setMaximumWidth(420);
    m_inspector->setMaximumWidth(520);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_filters);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setObjectName(QStringLiteral("panes"));
    m_splitter->setSizes({196, 730, 318});

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(margin, 0, margin, margin);
    all->addWidget(m_splitter);
}

void EvidencePage::addCommands()
{
    addCommand(tr("Show or hide the &filters"), QKeySequence(Qt::Key_F9), [this] { toggleFilters(); });
    addCommand(tr("Show or hide the &item"), QKeySequence(Qt::SHIFT | Qt::Key_F9), [this] { toggleInspector(); });
    addCommand(tr("&Previous item"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(-1); });
    addCommand(tr("&Next item"), QKeySequence(Qt::Key_F3), [this] { step(1); });
}

bool EvidencePage::canWrite()
{
    if (session().workbook().isReadOnly())
        session().say(tr("This workbook is open read-only."));
    return !session().workbook().isReadOnly();
}

void EvidencePage::connectTable()
{
    connect(m_table, &EvidenceTable::statementToggled, this, [this](int number) {
        if (canWrite())
            m_actions->toggleStatement(m_table->selected(), number);
    });
    connect(m_table, &EvidenceTable::polarityChosen, this, [this](Polarity polarity) {
        if (canWrite())
            m_actions->setPolarity(m_table->selected(), polarity);
    });
    connect(m_table, &EvidenceTable::withdrawRequested, this, [this] {
        if (canWrite())
            m_actions->withdraw(m_table->selected());
    });
    connect(m_table, &EvidenceTable::editRequested, this, [this] { edit(m_table->current()); });
    connect(m_table, &EvidenceTable::openRequested, this, [this] { openStatement({}); });
    connect(m_table, &EvidenceTable::currentItemChanged, this, &EvidencePage::showItem);

    m_bar->setColumnActions(m_table->columns().actions());
    connect(m_bar, &EvidenceSearchBar::sortChosen, this,
            [this](EvidenceSort sort) { m_table->sortByColumn(static_cast<int>(sort.column), sort.order); });
    connect(m_bar, &EvidenceSearchBar::listWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &EvidenceSearchBar::filtersWanted, this, &EvidencePage::toggleFilters);
}

void EvidencePage::connectInspector()
{
    connect(m_inspector, &EvidenceInspector::previousRequested, this, [this] { step(-1); });
    connect(m_inspector, &EvidenceInspector::nextRequested, this, [this] { step(1); });
    connect(m_inspector, &EvidenceInspector::statementRequested, this, &EvidencePage::openStatement);
    connect(m_inspector, &EvidenceInspector::editRequested, this, [this] { edit(m_table->current()); });
    connect(m_inspector, &EvidenceInspector::withdrawRequested, this, [this] { m_actions->withdraw({m_table->current()}); });
    connect(m_inspector, &EvidenceInspector::restoreRequested, this, [this] { m_actions->restore({m_table->current()}); });
    connect(m_inspector, &EvidenceInspector::journalRequested, this,
            [this] { emit navigate({QStringLiteral("journal"), {}, m_table->current(), m_table->current().uuid()}); });
}

QString EvidencePage::title() const
{
    return tr("Evidence");
}

QString EvidencePage::subtitle() const
{
    const auto &records = session().records();
    const auto items = static_cast<int>(records.all<Evidence>().size());
    const auto sources = static_cast<int>(records.all<Source>().size());
    return items == 0 ? tr("Nothing added yet")
                      : tr("%1 from %2").arg(tr("%n item(s)", nullptr, items), tr("%n source(s)", nullptr, sources));
}

QList<QWidget *> EvidencePage::headerWidgets()
{
    return {m_export, m_add};
}

QList<QWidget *> EvidencePage::panes()
{
    // From left to right and round again; a page is entered at its first pane, which here is the list.
    QList<QWidget *> panes{m_list, m_inspector};
    if (!m_filters->isHidden())
        panes.append(m_filters);
    panes.append(m_bar);
    return panes;
}

QList<KeyHint> EvidencePage::keyHints() const
{
    const QWidget *focus = focusWidget();
    if (m_filters->isAncestorOf(focus))
        return {{{QStringLiteral("Space")}, tr("choose")}, {{QStringLiteral("Ctrl+F")}, tr("search")}};
    if (m_bar->isAncestorOf(focus))
        return {{{QStringLiteral("Enter")}, tr("go to the list")}, {{QStringLiteral("Esc")}, tr("clear")}};
    if (m_inspector->isAncestorOf(focus))
        return {{{QStringLiteral("F3")}, tr("next item")}, {{QStringLiteral("Enter")}, tr("follow the link")}};
    if (session().workbook().isReadOnly())
        return {{{QStringLiteral("Enter")}, tr("open statement")}};
    return {{{QStringLiteral("1–9")}, tr("tag to a statement")},
            {{QStringLiteral("+"), QStringLiteral("−"), QStringLiteral("0")}, tr("strength, shortfall, neutral")},
            {{QStringLiteral("F2")}, tr("edit")},
            {{QStringLiteral("Enter")}, tr("open statement")},
            {{QStringLiteral("Del")}, tr("withdraw")}};
}

QString EvidencePage::statusNote() const
{
    return session().workbook().isReadOnly() ? QString() : tr("Ctrl+Z undoes any tag");
}

void EvidencePage::open(const Destination &destination)
{
    m_log->load();
    if (!destination.statement.isEmpty()) {
        clearFilters();
        const auto &statements = session().framework().statements();
        const auto place = std::ranges::find(statements, destination.statement, &QualityStatement::key) - statements.begin();
        EvidenceFacets facets;
        facets.statements = place < statements.size() ? 1U << place : 0;
        m_log->setFacets(facets);
    }
    const Evidence *evidence = session().records().find(destination.evidence);
    if (evidence) {
        if (!m_log->find(evidence->id).isValid())
            clearFilters();
        if (!m_log->find(evidence->id).isValid()) {
            EvidenceFacets facets;
            facets.withdrawn = true;
            m_log->setFacets(facets);
        }
        // Whoever comes back to an item finds selected with it what was.
        if (m_table->current() == evidence->id)
            m_table->scrollTo(m_table->currentIndex());
        else
            m_table->select(evidence->id);
    }
    m_table->setFocus();
}

Destination EvidencePage::place() const
{
    return {key(), {}, m_table->current(), {}};
}

QString EvidencePage::statement() const
{
    const quint32 chosen = m_log->filter().facets().statements;
    const bool isOne = std::has_single_bit(chosen) && chosen != EvidenceFacets::untagged;
    return isOne ? session().framework().statements()[std::countr_zero(chosen)].key : QString();
}

void EvidencePage::find()
{
    m_bar->field()->setFocus();
    m_bar->field()->selectAll();
}

void EvidencePage::keep(QCborMap &kept) const
{
    // The sizes without the filters are those of a narrow window.
    if (!m_filters->isHidden() && !m_isNarrow)
        Page::keep(kept);
    kept[columnsName] = m_table->columns().chosen();
    kept[filtersName] = m_hasFilters;
    kept[inspectorName] = !m_inspector->isHidden();
}

void EvidencePage::bringBack(const QCborMap &kept)
{
    Page::bringBack(kept);
    m_table->columns().choose(kept[columnsName].toMap());
    m_hasFilters = kept[filtersName].toBool(true);
    m_filters->setVisible(m_hasFilters && !m_isNarrow);
    m_bar->setFiltersHidden(m_filters->isHidden());
    m_inspector->setVisible(kept[inspectorName].toBool(true));
}

void EvidencePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_log->load();
    fit();
}

void EvidencePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void EvidencePage::fit()
{
    // Larger text makes the same window a smaller one.
    const double scale = assay::font(TextRole::Body).pointSizeF() / 9.75;
    m_table->setLow(height() < lowHeight * scale);
    const bool isNarrow = width() < narrowWidth * scale;
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_filters->setVisible(m_hasFilters && !isNarrow);
    }
    m_bar->setFiltersHidden(m_filters->isHidden());
}

void EvidencePage::toggleFilters()
{
    const bool isShowing = m_filters->isHidden();
    // In a narrow window they come and go for once.
    m_hasFilters = m_isNarrow ? m_hasFilters : isShowing;
    m_filters->setVisible(isShowing);
    m_bar->setFiltersHidden(!isShowing);
    if (isShowing)
        m_filters->setFocus();
    else
        m_table->setFocus();
}

void EvidencePage::toggleInspector()
{
    m_inspector->setVisible(m_inspector->isHidden());
    m_table->setFocus();
}

void EvidencePage::step(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (row >= 0 && row < m_log->rowCount())
        m_table->select(m_log->id(m_log->index(row, 0)));
}

void EvidencePage::follow()
{
    m_bar->setSort(m_log->filter().sort());
    m_export->setEnabled(m_log->rowCount() > 0);
    showState();
    showItem();
    emit headerChanged();
}

void EvidencePage::showItem()
{
    const int row = m_table->currentIndex().row();
    m_inspector->show(m_table->current(), m_table->selectedCount());
    m_inspector->setEnds(row <= 0, row >= m_log->rowCount() - 1);
}

void EvidencePage::showState()
{
    if (m_log->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const bool isNarrowed = m_log->filter().hasQuery() || m_log->filter().facets().count() > 0;
    const bool canWrite = !session().workbook().isReadOnly();
    const bool isEmpty = session().records().all<Evidence>().isEmpty();
    m_state->setLink(isEmpty ? tr("Open the worked example") : QString());
    if (isEmpty) {
        m_state->setSentence(tr("What the team reads, hears and sees stands here, tagged to quality statements."));
        m_state->setAction(canWrite ? tr("Add evidence") : QString());
    } else if (isNarrowed) {
        m_state->setSentence(tr("No item matches the search and the filters."));
        m_state->setAction(tr("Clear filters"));
    } else {
        m_state->setSentence(tr("All items are withdrawn."));
        m_state->setAction(tr("Show withdrawn items"));
    }
    m_stack->setCurrentWidget(m_state);
}

void EvidencePage::resolveEmpty()
{
    if (session().records().all<Evidence>().isEmpty()) {
        edit(std::nullopt);
        return;
    }
    if (m_log->filter().hasQuery() || m_log->filter().facets().count() > 0) {
        clearFilters();
    } else {
        EvidenceFacets facets;
        facets.withdrawn = true;
        m_log->setFacets(facets);
    }
    m_table->setFocus();
}

void EvidencePage::clearFilters()
{
    m_bar->clearQuery();
    m_facets->clear();
}

void EvidencePage::edit(std::optional<Id<Evidence>> item)
{
    if ((item && item->isNull()) || !canWrite())
        return;
    auto *dialog = new EvidenceDialog(session(), item, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString key = statement(); !item && !key.isEmpty())
        dialog->setStatement(key);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_log->find(dialog->saved()).isValid())
            m_table->select(dialog->saved());
    });
    connect(dialog, &QDialog::finished, m_table, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void EvidencePage::exportList()
{
    QList<Id<Evidence>> items;
    for (int row = 0; row < m_log->rowCount(); ++row)
        items.append(m_log->id(m_log->index(row, 0)));
    m_exporting->start(items, *m_prompts, this);
}

void EvidencePage::openStatement(QString statement)
{
    const Id<Evidence> item = m_table->current();
    const Evidence *evidence = session().records().find(item);
    if (!evidence)
        return;
    for (const QualityStatement &candidate : session().framework().statements()) {
        if (statement.isEmpty() && session().records().find(Tag::idFor(item, candidate.key)))
            statement = candidate.key;
    }
    if (statement.isEmpty() && session().workbook().isReadOnly())
        session().say(tr("%1 is not tagged to a statement.").arg(evidence->reference));
    else if (statement.isEmpty())
        session().say(tr("%1 is not tagged to a statement yet: press 1 to 9 first.").arg(evidence->reference));
    else
        emit navigate({QStringLiteral("statements"), statement, item, {}});
}

} // namespace assay

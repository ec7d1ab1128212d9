// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "ui/journal/chaincheck.h"
#include "ui/journal/entrydetail.h"
#include "ui/journal/readahead.h"
#include "ui/models/journalmodel.h"
#include "ui/models/journaltext.h"
#include "ui/models/session.h"
#include "ui/parts/chip.h"
#include "ui/parts/errorbar.h"
#include "ui/parts/pane.h"
#include "ui/parts/ruleddelegate.h"
#include "ui/parts/statebox.h"
#include "ui/parts/text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>

namespace assay {

namespace {

/// Typing is over when no letter comes for so long.
constexpr int typingMilliseconds = 150;

} // namespace

JournalPage::JournalPage(Session &session, QWidget *parent)
    : Page(session, parent), m_model(new JournalModel(session, this)), m_ahead(new ReadAhead(*m_model, this)), m_typing(new QTimer(this)),
      m_chain(new ChainCheck(this)), m_check(new QPushButton(tr("Check the &chain"), this)), m_errors(new ErrorBar(this)),
      m_result(new QFrame(this)), m_resultText(roleLabel(TextRole::Body, QString(), m_result)), m_list(new Pane(tr("Entries"), this)),
      m_detailPane(new Pane(tr("Entry"), this)), m_search(new QLineEdit(this)), m_kinds(new QComboBox(this)), m_people(new QComboBox(this)),
      m_filters(new QWidget(this)), m_table(new QTableView(this)), m_nothing(new StateBox(QString(), QString(), QString(), this)),
      m_older(linkLabel(tr("Search older entries"), this)), m_detail(new QTextBrowser(this))
{
    m_check->setObjectName(QStringLiteral("checkChain"));
    m_check->setToolTip(tr("Recalculate every hash and compare what the entries add up to with what the workbook holds"));
    m_result->setObjectName(QStringLiteral("strip"));
    m_resultText->setObjectName(QStringLiteral("checkResult"));
    m_resultText->setWordWrap(true);
    auto *strip = new QHBoxLayout(m_result);
    strip->setContentsMargins(12, 6, 12, 6);
    strip->addWidget(m_resultText, 1);
    m_result->hide();

    buildFilters();
    buildTable();
    m_detail->setObjectName(QStringLiteral("journalDetail"));
    m_detail->setAccessibleName(tr("Entry"));
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setTabChangesFocus(true);
    m_detail->setOpenLinks(false);
    m_detail->document()->setDocumentMargin(12);
    m_detailPane->body()->addWidget(m_detail);

    buildLayout();
    connect(m_check, &QPushButton::clicked, this, &JournalPage::check);
    connect(m_chain, &ChainCheck::finished, this, &JournalPage::showResult);
    connect(m_chain, &ChainCheck::failed, this, [this](const Error &error) {
        m_check->setEnabled(true);
        m_result->hide();
        m_errors->showError(error);
    });
    connect(&session, &Session::changed, this, &JournalPage::follow);
    connectModel();
    m_model->fetchMore({});
    selectFirst();
}

JournalPage::~JournalPage() = default;

void JournalPage::connectModel()
{
    connect(m_model, &JournalModel::failed, this, [this](const Error &error) { m_errors->showError(error); });
    connect(m_model, &JournalModel::modelReset, this, [this] {
        m_ahead->start();
        selectFirst();
    });
    connect(m_model, &JournalModel::rowsInserted, this, &JournalPage::keepUp);
    connect(m_model, &JournalModel::fetched, this, &JournalPage::keepUp);
    connect(m_ahead, &ReadAhead::progressed, this, &JournalPage::keepUp);
    connect(m_nothing, &StateBox::actionTriggered, m_ahead, &ReadAhead::goOn);
    connect(m_older, &QLabel::linkActivated, m_ahead, &ReadAhead::goOn);
}

void JournalPage::buildLayout()
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("panes"));
    splitter->setHandleWidth(6);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detailPane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({840, 400});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 0, 12, 10);
    all->setSpacing(10);
    all->addWidget(m_errors);
    all->addWidget(m_result);
    all->addWidget(splitter, 1);
    addCommand(tr("Show or hide the &entry"), QKeySequence(Qt::SHIFT | Qt::Key_F9), [this] {
        m_detailPane->setVisible(m_detailPane->isHidden());
        m_table->setFocus();
        emit headerChanged();
    });
}

void JournalPage::buildFilters()
{
    m_search->setObjectName(QStringLiteral("journalSearch"));
    m_search->setPlaceholderText(tr("Search the journal"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setClearButtonEnabled(true);
    m_kinds->setObjectName(QStringLiteral("journalKind"));
    m_kinds->setAccessibleName(tr("Kind of record"));
    m_kinds->addItem(tr("All kinds of record"));
    for (const Kind *kind : allKinds())
        m_kinds->addItem(kindTitle(*kind), QString::fromLatin1(kind->name));
    m_people->setObjectName(QStringLiteral("journalWho"));
    m_people->setAccessibleName(tr("Who"));
    fillPeople();

    auto *row = new QHBoxLayout(m_filters);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_kinds);
    row->addWidget(m_people);
    m_list->body()->addWidget(m_filters);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMilliseconds);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &JournalPage::search);
    connect(m_typing, &QTimer::timeout, this, &JournalPage::search);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] { m_model->setKind(kindNamed(m_kinds->currentData().toString())); });
    connect(m_people, &QComboBox::currentIndexChanged, this, [this] { m_model->setAuthor(m_people->currentData().toUuid()); });
}

void JournalPage::search()
{
    m_typing->stop();
    m_model->setText(m_search->text());
}

void JournalPage::fillPeople()
{
    const QSignalBlocker quiet(m_people);
    const QUuid chosen = m_people->currentData().toUuid();
    m_people->clear();
    m_people->addItem(tr("Everyone"), QUuid());
    QList<std::pair<QString, QUuid>> people;
    for (const Participant &participant : session().records().all<Participant>())
        people.append({participant.name, participant.id.uuid()});
    std::ranges::sort(people, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, id] : std::as_const(people))
        m_people->addItem(name, id);
    m_people->setCurrentIndex(std::max(0, m_people->findData(chosen)));
}

void JournalPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("journalTable"));
    m_table->setAccessibleName(tr("Entries, newest first"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RuledDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->installEventFilter(this);
    placeColumns();
    m_nothing->setObjectName(QStringLiteral("journalNothing"));
    m_list->body()->addWidget(m_table, 1);
    m_list->body()->addWidget(m_nothing, 1);
    m_older->setObjectName(QStringLiteral("journalOlder"));
    m_list->addHeadWidget(m_older);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showEntry);
    connect(m_table, &QTableView::doubleClicked, this, &JournalPage::goToRecord);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &JournalPage::refreshState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JournalPage::refreshState);
}

QString JournalPage::subtitle() const
{
    return tr("Everything that was done, newest first. Nothing is ever deleted from it.");
}

QList<QWidget *> JournalPage::headerWidgets()
{
    return {m_check};
}

QList<QWidget *> JournalPage::panes()
{
    return {m_list, m_detailPane};
}

QList<KeyHint> JournalPage::keyHints() const
{
    return {{{QStringLiteral("Enter")}, tr("open the record")},
            {{QStringLiteral("Ctrl+F")}, tr("search the journal")},
            {{QStringLiteral("Shift+F9")}, m_detailPane->isHidden() ? tr("show the entry") : tr("hide the entry")},
            {{QStringLiteral("F6")}, tr("next pane")}};
}

void JournalPage::open(const Destination &destination)
{
    m_model->setRecord(destination.record);
    showRecordChip();
    selectFirst();
    m_table->setFocus(Qt::OtherFocusReason);
}

void JournalPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JournalPage::showRecordChip()
{
    if (m_recordChip) {
        m_recordChip->hide();
        m_recordChip->deleteLater();
    }
    m_recordChip = nullptr;
    if (m_model->record().isNull())
        return;
    QString name = tr("one record");
    for (const Kind *kind : allKinds()) {
        if (session().records().table(*kind).find(m_model->record()))
            name = JournalText(session().records(), session().framework()).record({Edit::Operation::Set, kind, m_model->record(), {}});
    }
    m_recordChip = new Chip(tr("Only %1").arg(QFontMetrics(assay::font(TextRole::Body)).elidedText(name, Qt::ElideRight, 260)), m_filters);
    m_recordChip->setObjectName(QStringLiteral("journalRecord"));
    m_recordChip->setToolTip(name);
    connect(m_recordChip, &Chip::removed, this, [this] { open({}); });
    static_cast<QHBoxLayout *>(m_filters->layout())->insertWidget(0, m_recordChip);
}

void JournalPage::selectFirst()
{
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    refreshState();
    showEntry();
}

void JournalPage::keepUp()
{
    if (m_table->currentIndex().isValid())
        refreshState();
    else
        selectFirst();
}

void JournalPage::refreshState()
{
    const int rows = m_model->rowCount();
    const bool mayHaveMore = m_model->canFetchMore({});
    const bool canSearchOn = mayHaveMore && m_model->isFiltered();
    const bool hadFocus = m_older->hasFocus() || m_nothing->isAncestorOf(QApplication::focusWidget());
    m_list->setRightNote(mayHaveMore ? tr("%1 or more").arg(rows) : tr("%n entry(s)", nullptr, rows));
    m_older->setVisible(canSearchOn && rows > 0);
    m_table->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_nothing->setSentence(nothing());
    m_nothing->setAction(canSearchOn ? tr("Search older entries") : QString());
    // Whoever asked for more goes on with what was found, or with other words.
    if (hadFocus && !m_older->hasFocus() && !m_nothing->isAncestorOf(QApplication::focusWidget()))
        (rows > 0 ? static_cast<QWidget *>(m_table) : m_search)->setFocus();
}

QString JournalPage::nothing() const
{
    if (!m_model->isFiltered())
        return tr("Nothing has been done yet. Each change that you make appears here.");
    if (m_ahead->isReading())
        return tr("Searching: none of the newest %n entry(s) so far.", nullptr, m_model->readCount());
    if (m_model->canFetchMore({}))
        return tr("Nothing among the newest %n entry(s) matches.", nullptr, m_model->readCount());
    return tr("No entry fits. Take away a filter, or search for fewer words.");
}

void JournalPage::showEntry()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_model->rowCount() > 0)
        m_detail->setHtml(entryDetail(session(), m_model->entry(current.row())));
    else
        m_detail->clear();
}

void JournalPage::goToRecord()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto [kind, id] = m_model->subject(current.row());
    const Records &records = session().records();
    const Tag *tag = kind == &kindOf<Tag>() ? records.find(Id<Tag>(id)) : nullptr;
    const Score *score = kind == &kindOf<Score>() ? records.find(Id<Score>(id)) : nullptr;
    const Id<Evidence> evidence = tag ? tag->evidence : kind == &kindOf<Evidence>() ? Id<Evidence>(id) : Id<Evidence>();
    if (score)
        emit navigate({QStringLiteral("statements"), score->statement, {}, {}});
    else if (!evidence.isNull() && records.find(evidence))
        emit navigate({QStringLiteral("evidence"), {}, evidence, {}});
    else
        session().say(kind && !records.table(*kind).find(id) ? tr("This record is no longer in the workbook.")
                                                             : tr("This entry has no page of its own."));
}

/// The text of an entry holds colours of the theme.
void JournalPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showEntry();
}

/// The detail pane says who as well; what was done to which record matters more where there is little room.
void JournalPage::placeColumns()
{
    const QFontMetrics metrics(assay::font(TextRole::Body));
    const int letter = metrics.averageCharWidth();
    const bool isNarrow = m_table->width() < 95 * letter;
    m_table->setColumnHidden(JournalModel::WhoColumn, isNarrow);
    m_table->setColumnWidth(JournalModel::WhenColumn, metrics.horizontalAdvance(QStringLiteral("28 Mmm 2000, 00:00")) + 20);
    m_table->setColumnWidth(JournalModel::WhoColumn, 16 * letter);
    m_table->setColumnWidth(JournalModel::WhatColumn, isNarrow ? m_table->width() / 4 : 24 * letter);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(26, QFontMetrics(assay::font(TextRole::Body)).height() + 10));
}

bool JournalPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        placeColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToRecord();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void JournalPage::check()
{
    m_check->setEnabled(false);
    m_errors->clear();
    m_result->show();
    announce(m_resultText, tr("Checking every entry. You can go on working."));
    m_chain->start(session().workbook().path());
}

void JournalPage::showResult(const VerifySummary &summary)
{
    m_check->setEnabled(true);
    if (summary.problems.isEmpty()) {
        QString sentence = tr("The journal is whole: %n entry(s)", nullptr, static_cast<int>(summary.entries));
        sentence = tr("%1 of %n device(s), every hash fits.", nullptr, summary.devices).arg(sentence);
        if (summary.erased > 0)
            sentence += u' ' + tr("The content of %n of them was erased.", nullptr, summary.erased);
        announce(m_resultText, sentence);
        return;
    }
    m_result->hide();
    m_errors->showError({ErrorCode::Damaged, tr("The check found %n problem(s)", nullptr, static_cast<int>(summary.problems.size())),
                         summary.problems.mid(0, 3).join(u' '), tr("Keep this file, and go on with a copy from before.")});
}

void JournalPage::follow(const Announcement &announcement)
{
    const bool hasPeople = announcement.everything
                           || std::ranges::any_of(announcement.edits, [](const Edit &edit) { return edit.kind == &kindOf<Participant>(); });
    if (hasPeople)
        fillPeople();
    showEntry();
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceinspector.h"

#include "core/model/citations.h"
#include "ui/evidence/inspectorparts.h"
#include "ui/evidence/linkcolumn.h"
#include "ui/evidence/wrappedlabel.h"
#include "ui/models/evidencehistory.h"
#include "ui/parts/buttons.h"
#include "ui/parts/marks.h"
#include "ui/parts/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace assay {

namespace {

/// The journal is read once the selection has rested this long.
constexpr int restMilliseconds = 120;

QLabel *valueLabel(const QString &name, QWidget *parent)
{
    auto *label = new WrappedLabel(TextRole::Body, parent);
    label->setObjectName(name);
    return label;
}

} // namespace

EvidenceInspector::EvidenceInspector(Session &session, QWidget *parent)
    : Pane(tr("No item"), parent), m_session(session), m_soon(new QTimer(this)), m_later(new QTimer(this))
{
    m_previous = iconButton(QStringLiteral("go-previous"), tr("Previous item"), this);
    m_next = iconButton(QStringLiteral("go-next"), tr("Next item"), this);
    m_previous->setObjectName(QStringLiteral("inspectorPrevious"));
    m_next->setObjectName(QStringLiteral("inspectorNext"));
    addHeadWidget(m_previous);
    addHeadWidget(m_next);
    setUpBody();
    setUpFoot();
    m_soon->setSingleShot(true);
    m_later->setSingleShot(true);
    connect(m_previous, &QToolButton::clicked, this, &EvidenceInspector::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &EvidenceInspector::nextRequested);
    connect(m_soon, &QTimer::timeout, this, &EvidenceInspector::refresh);
    connect(m_later, &QTimer::timeout, this, &EvidenceInspector::refreshHistory);
    connect(&session, &Session::changed, this, &EvidenceInspector::follow);
    refresh();
}

void EvidenceInspector::setUpBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("inspectorScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    auto *all = new QVBoxLayout(m_content);
    all->setContentsMargins(12, 10, 12, 12);
    all->setSpacing(9);

    m_summary = new WrappedLabel(TextRole::InspectorTitle, m_content);
    m_summary->setObjectName(QStringLiteral("inspectorSummary"));
    m_signs = new SignLine(m_content);
    m_signs->setObjectName(QStringLiteral("inspectorSigns"));
    m_withdrawn = valueLabel(QStringLiteral("inspectorWithdrawn"), m_content);
    m_quote = new QuoteBox(m_content);
    setUpFields();
    m_uses = new LinkColumn(quietLabel(tr("Not cited in a rationale yet.")), m_scroll, m_content);
    m_uses->setObjectName(QStringLiteral("inspectorUses"));
    connect(m_statements, &LinkColumn::followed, this, &EvidenceInspector::statementRequested);
    connect(m_uses, &LinkColumn::followed, this, &EvidenceInspector::statementRequested);
    m_added = quietLabel({}, m_content);
    m_added->setObjectName(QStringLiteral("inspectorAdded"));
    m_added->setWordWrap(true);
    m_changed = quietLabel({}, m_content);
    m_changed->setObjectName(QStringLiteral("inspectorChanged"));
    m_changed->setWordWrap(true);
    m_changed->hide(); // an empty line could be the one that needs a scroll bar

    for (QWidget *widget : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_signs), static_cast<QWidget *>(m_withdrawn),
                            static_cast<QWidget *>(m_quote)})
        all->addWidget(widget);
    all->addLayout(m_fields);
    all->addWidget(new Rule(m_content));
    all->addWidget(roleLabel(TextRole::PaneTitle, tr("Used in"), m_content));
    all->addWidget(m_uses);
    all->addWidget(new Rule(m_content));
    all->addWidget(m_added);
    all->addWidget(m_changed);
    all->addStretch(1);
    m_scroll->setWidget(m_content);
    // The pane's own ground shows through; a background role here would change the labels' text role with it.
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll);
}

void EvidenceInspector::setUpFields()
{
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(10);
    m_fields->setVerticalSpacing(7);
    m_fields->setColumnStretch(1, 1);
    m_statements = new LinkColumn(roleLabel(TextRole::Body, tr("None yet")), m_scroll, m_content);
    m_statements->setObjectName(QStringLiteral("inspectorStatements"));
    m_sourceName = quietLabel({}, m_content);
    m_source = valueLabel(QStringLiteral("inspectorSource"), m_content);
    m_locator = valueLabel(QStringLiteral("inspectorLocator"), m_content);
    m_saidBy = valueLabel(QStringLiteral("inspectorSaidBy"), m_content);
    m_when = valueLabel(QStringLiteral("inspectorWhen"), m_content);
    m_note = valueLabel(QStringLiteral("inspectorNote"), m_content);
    m_fields->addWidget(quietLabel(tr("Statement"), m_content), 0, 0, Qt::AlignTop);
    m_fields->addWidget(m_statements, 0, 1);
    m_fields->addWidget(m_sourceName, 1, 0, Qt::AlignTop);
    m_fields->addWidget(m_source, 1, 1);
    addField(2, tr("Place"), m_locator);
    addField(3, tr("Who"), m_saidBy);
    addField(4, tr("When"), m_when);
    addField(5, tr("Note"), m_note);
}

void EvidenceInspector::addField(int row, const QString &name, QLabel *value)
{
    QLabel *label = quietLabel(name, m_content);
    label->setBuddy(value);
    m_fields->addWidget(label, row, 0, Qt::AlignTop);
    m_fields->addWidget(value, row, 1);
}

void EvidenceInspector::setUpFoot()
{
    m_open = new KeyButton(tr("&Open statement"), KeyButton::Role::Primary, QStringLiteral("Enter"), this);
    m_open->setObjectName(QStringLiteral("inspectorOpen"));
    m_edit = new KeyButton(tr("Ed&it"), KeyButton::Role::Plain, {}, this);
    m_edit->setObjectName(QStringLiteral("inspectorEdit"));
    auto *more = new QPushButton(tr("&More"), this);
    more->setObjectName(QStringLiteral("inspectorMore"));
    auto *menu = new QMenu(more);
    m_withdraw = menu->addAction(tr("&Withdraw"), this, &EvidenceInspector::withdrawRequested);
    m_restore = menu->addAction(tr("&Put back in use"), this, &EvidenceInspector::restoreRequested);
    menu->addAction(tr("Show in &journal"), this, &EvidenceInspector::journalRequested);
    more->setMenu(menu);
    foot()->setContentsMargins(8, 8, 8, 8);
    foot()->setSpacing(6);
    foot()->addWidget(m_open);
    foot()->addWidget(m_edit);
    foot()->addWidget(more);
    foot()->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { emit statementRequested({}); });
    connect(m_edit, &QPushButton::clicked, this, &EvidenceInspector::editRequested);
}

void EvidenceInspector::show(Id<Evidence> item, int selected)
{
    setNote(selected > 1 ? tr("%n selected", nullptr, selected) : tr("evidence"));
    if (item == m_item)
        return;
    m_item = item;
    m_changed->clear();
    m_changed->hide();
    m_scroll->verticalScrollBar()->setValue(0);
    m_soon->start(0);
}

void EvidenceInspector::setEnds(bool isFirst, bool isLast)
{
    if (isFirst == m_isFirst && isLast == m_isLast)
        return;
    m_isFirst = isFirst;
    m_isLast = isLast;
    m_soon->start(0);
}

void EvidenceInspector::follow(const Announcement &)
{
    // Whatever changed may be shown here: tags, a rationale, the source's title.
    m_soon->start(0);
}

void EvidenceInspector::refresh()
{
    const Evidence *evidence = m_session.records().find(m_item);
    m_content->setVisible(evidence);
    for (QWidget *widget : foot()->parentWidget()->findChildren<QPushButton *>())
        widget->setEnabled(evidence);
    refreshSteps();
    if (!evidence) {
        setTitle(tr("No item"));
        setNote({});
        return;
    }
    setTitle(evidence->reference);
    refreshFields(*evidence);
    refreshTags(*evidence);
    refreshUses(*evidence);
    m_added->setText(addedSentence(m_session.records(), *evidence));
    const bool canWrite = !m_session.workbook().isReadOnly();
    const bool isWithdrawn = evidence->status == EvidenceStatus::Withdrawn;
    m_edit->setEnabled(canWrite);
    m_withdraw->setVisible(!isWithdrawn);
    m_withdraw->setEnabled(canWrite);
    m_restore->setVisible(isWithdrawn);
    m_restore->setEnabled(canWrite);
    m_later->start(restMilliseconds);
}

void EvidenceInspector::refreshSteps()
{
    const bool isItem = m_session.records().find(m_item);
    const bool hadFocus = m_previous->hasFocus() || m_next->hasFocus();
    m_previous->setEnabled(isItem && !m_isFirst);
    m_next->setEnabled(isItem && !m_isLast);
    // At an end of the list, the button that leads back has the focus next.
    if (hadFocus && !m_previous->hasFocus() && !m_next->hasFocus()) {
        QWidget *back = m_previous->isEnabled() ? m_previous : m_next;
        (back->isEnabled() ? back : m_scroll)->setFocus();
    }
}

void EvidenceInspector::refreshFields(const Evidence &evidence)
{
    m_summary->setText(evidence.summary);
    const bool isWithdrawn = evidence.status == EvidenceStatus::Withdrawn;
    m_withdrawn->setVisible(isWithdrawn);
    m_withdrawn->setText(evidence.withdrawnBecause.isEmpty() ? tr("Withdrawn.") : tr("Withdrawn: %1").arg(evidence.withdrawnBecause));
    const QString names[] = {tr("Read in"), tr("Heard in"), tr("Seen in")};
    const auto *source = m_session.records().find(evidence.source);
    m_sourceName->setText(names[static_cast<size_t>(evidence.mode)]);
    m_source->setText(source ? source->title : tr("No source named"));
    const std::pair<QLabel *, QString> values[] = {
        {m_locator, evidence.locator}, {m_saidBy, evidence.saidBy}, {m_when, evidence.factDate.display()}, {m_note, evidence.note}};
    for (int row = 0; row < 4; ++row) {
        const auto &[label, text] = values[row];
        label->setText(text);
        label->setVisible(!text.isEmpty());
        m_fields->itemAtPosition(row + 2, 0)->widget()->setVisible(!text.isEmpty());
    }
}

void EvidenceInspector::refreshTags(const Evidence &evidence)
{
    QList<std::pair<const QualityStatement *, Polarity>> tagged;
    QList<Polarity> polarities;
    for (const QualityStatement &statement : m_session.framework().statements()) {
        const Tag *tag = m_session.records().find(Tag::idFor(evidence.id, statement.key));
        if (!tag)
            continue;
        tagged.append({&statement, tag->polarity});
        if (!polarities.contains(tag->polarity))
            polarities.append(tag->polarity);
    }
    QList<StatementLink> links;
    for (const auto &[statement, polarity] : std::as_const(tagged)) {
        const QString title = tr("%1 %2").arg(statement->number).arg(statement->shortTitle);
        // Where tags differ, each says what it shows.
        links.append({polarities.size() > 1 ? tr("%1, %2").arg(title, polarityTitle(polarity).toLower()) : title, statement->key});
    }
    m_statements->setLinks(links);
    m_open->setEnabled(!tagged.isEmpty());
    std::ranges::sort(polarities);
    const auto *category = m_session.framework().category(evidence.category);
    m_signs->show(polarities, evidence.category, category ? category->title : evidence.category);
    m_quote->setQuote(evidence.quote, polarities.size() == 1 ? std::optional(polarities.first()) : std::nullopt);
}

void EvidenceInspector::refreshUses(const Evidence &evidence)
{
    QList<const Score *> citing;
    for (const Score &score : m_session.records().all<Score>()) {
        if (citations(score.rationale).contains(evidence.reference))
            citing.append(&score);
    }
    const auto number = [this](const Score *score) {
        const auto *statement = m_session.framework().statement(score->statement);
        return statement ? statement->number : 0;
    };
    std::ranges::sort(citing, {}, number);
    QList<StatementLink> links;
    for (const Score *score : std::as_const(citing)) {
        const auto *assessor = m_session.records().find(score->assessor);
        const QString text = tr("Rationale for statement %1").arg(number(score));
        links.append({assessor ? tr("%1, %2").arg(text, assessor->name) : text, score->statement});
    }
    m_uses->setLinks(links);
}

void EvidenceInspector::refreshHistory()
{
    const QString sentence = changedSentence(m_session.workbook(), m_item);
    m_changed->setText(sentence);
    m_changed->setVisible(!sentence.isEmpty());
}

} // namespace assay

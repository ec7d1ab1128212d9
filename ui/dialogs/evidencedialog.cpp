// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidencedialog.h"

#include "core/workbook/actions.h"
#include "ui/dialogs/choicerow.h"
#include "ui/dialogs/factdateinput.h"
#include "ui/dialogs/formtext.h"
#include "ui/dialogs/sourcefield.h"
#include "ui/dialogs/tagsfield.h"
#include "ui/models/session.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace assay {

namespace {

/// Mnemonics of the categories, chosen so that no two controls of the form share one.
QString categoryText(const EvidenceCategory &category)
{
    if (category.key == u"people")
        return EvidenceDialog::tr("&People's experience");
    if (category.key == u"staff")
        return EvidenceDialog::tr("Staff and &leaders");
    if (category.key == u"partners")
        return EvidenceDialog::tr("Pa&rtners");
    if (category.key == u"processes")
        return EvidenceDialog::tr("Pro&cesses");
    return category.title;
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

} // namespace

EvidenceDialog::EvidenceDialog(Session &session, std::optional<Id<Evidence>> edit, QWidget *parent)
    : QDialog(parent), m_session(session), m_summary(smallTextEdit(QStringLiteral("summary"), 3)),
      m_quote(smallTextEdit(QStringLiteral("quote"), 3)), m_source(new SourceField(session.records())), m_locator(new QLineEdit),
      m_saidBy(new QLineEdit), m_date(new QLineEdit), m_note(smallTextEdit(QStringLiteral("note"), 2)),
      m_tags(new TagsField(session.framework())), m_category(new ChoiceRow(2)), m_mode(new ChoiceRow(3)),
      m_afresh(new KeyButton(tr("Start a&fresh"))), m_summaryError(errorLabel(QStringLiteral("summaryError"))),
      m_sourceError(errorLabel(QStringLiteral("sourceError"))), m_categoryError(errorLabel(QStringLiteral("categoryError"))),
      m_dateError(errorLabel(QStringLiteral("dateError"))), m_error(errorLabel(QStringLiteral("saveError")))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    m_locator->setObjectName(QStringLiteral("locator"));
    m_saidBy->setObjectName(QStringLiteral("saidBy"));
    m_date->setObjectName(QStringLiteral("factDate"));

    auto *fields = new QWidget;
    auto *columns = new QHBoxLayout(fields);
    columns->setContentsMargins(16, 14, 16, 10);
    columns->setSpacing(20);
    columns->addWidget(leftColumn(), 1);
    columns->addWidget(rightColumn(), 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(footer());
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &EvidenceDialog::save);

    if (const Evidence *item = edit ? session.records().find(*edit) : nullptr)
        m_base = *item;
    const auto draft = session.drafts().constFind(m_base.id);
    m_start = asRecorded();
    if (draft != session.drafts().cend()) {
        m_start = *draft;
        m_start.follow(m_base);
    }
    fill(m_start);
    m_start = typed();
    m_afresh->setVisible(draft != session.drafts().cend());
    refreshTitle();
    m_summary->setFocus();
    resize(fields->sizeHint().expandedTo({880, 0}).boundedTo({1100, 640}) + QSize(20, 90));
}

QWidget *EvidenceDialog::leftColumn()
{
    auto *widget = new QWidget;
    auto *column = columnOf(widget);
    addField(column, tr("&Summary in your words"), m_summary);
    column->addWidget(m_summaryError);
    addField(column, tr("&Quote, word for word"), m_quote);
    addField(column, tr("S&ource"), m_source);
    column->addWidget(m_sourceError);
    addField(column, tr("Pl&ace in the source"), m_locator);
    m_locator->setPlaceholderText(tr("page 14, or a paragraph"));
    addField(column, tr("Sa&id by"), m_saidBy);
    m_saidBy->setPlaceholderText(tr("a role or group, never a name"));
    addField(column, tr("&Date of the fact"), m_date);
    m_date->setPlaceholderText(tr("29 March 2023, Mar 2023, 2023 or 2019-04/2020-03"));
    column->addWidget(m_dateError);
    column->addStretch(1);
    return widget;
}

QWidget *EvidenceDialog::rightColumn()
{
    for (const EvidenceCategory &category : m_session.framework().categories()) {
        if (category.isUsed)
            m_category->add(category.key, categoryText(category), categoryIcon(category.key));
    }
    m_mode->add(choiceKey(EvidenceMode::Read), tr("Read"), {});
    m_mode->add(choiceKey(EvidenceMode::Heard), tr("Heard"), {});
    m_mode->add(choiceKey(EvidenceMode::Seen), tr("Seen"), {});
    m_mode->setCurrent(choiceKey(EvidenceMode::Read));
    m_category->setObjectName(QStringLiteral("category"));
    m_mode->setObjectName(QStringLiteral("mode"));

    auto *widget = new QWidget;
    auto *column = columnOf(widget);
    column->addWidget(m_tags);
    addField(column, tr("&Evidence category"), m_category);
    column->addWidget(m_categoryError);
    addField(column, tr("How we &know"), m_mode);
    addField(column, tr("Note for the tea&m"), m_note);
    column->addStretch(1);
    return widget;
}

QWidget *EvidenceDialog::footer()
{
    auto *foot = new QFrame;
    foot->setObjectName(QStringLiteral("paneFoot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    auto *saveButton = new KeyButton(tr("Save evidence"), KeyButton::Role::Primary, QStringLiteral("Ctrl+Enter"));
    saveButton->setObjectName(QStringLiteral("save"));
    auto *cancel = new KeyButton(tr("Cancel"), KeyButton::Role::Plain, QStringLiteral("Esc"));
    cancel->setObjectName(QStringLiteral("cancel"));
    m_afresh->setObjectName(QStringLiteral("afresh"));
    m_afresh->setToolTip(tr("Leave out what was typed here before and not saved"));
    row->addWidget(saveButton);
    row->addWidget(cancel);
    row->addWidget(m_afresh);
    QSizePolicy policy = m_error->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_error->setSizePolicy(policy);
    row->addWidget(m_error, 1);
    connect(saveButton, &QPushButton::clicked, this, &EvidenceDialog::save);
    connect(cancel, &QPushButton::clicked, this, &EvidenceDialog::reject);
    connect(m_afresh, &QPushButton::clicked, this, &EvidenceDialog::startAfresh);
    return foot;
}

void EvidenceDialog::refreshTitle()
{
    const QString title = m_base.id.isNull() ? tr("New evidence, will be %1").arg(m_session.workbook().nextReference())
                                             : tr("Edit %1").arg(m_base.reference);
    setWindowTitle(m_afresh->isHidden() ? title : tr("%1 \u2013 continued").arg(title));
}

EvidenceDraft EvidenceDialog::asRecorded() const
{
    EvidenceDraft draft{m_base, m_base, m_base.factDate.text()};
    const auto ids = m_session.records().tagsOf(m_base.id);
    for (const Id<Tag> &id : ids) {
        if (const Tag *tag = m_session.records().find(id))
            draft.tags.append({tag->statement, tag->polarity, tag->weight});
    }
    return draft;
}

void EvidenceDialog::fill(const EvidenceDraft &draft)
{
    const Evidence &item = draft.item;
    m_summary->setPlainText(item.summary);
    m_summary->moveCursor(QTextCursor::End);
    m_quote->setPlainText(item.quote);
    if (draft.newSource)
        m_source->setNewSource(*draft.newSource);
    else
        m_source->setSource(item.source);
    m_locator->setText(item.locator);
    m_saidBy->setText(item.saidBy);
    m_date->setText(draft.date);
    m_note->setPlainText(item.note);
    m_category->setCurrent(item.category);
    m_mode->setCurrent(choiceKey(item.mode));
    m_tags->setTags(draft.tags);
}

EvidenceDraft EvidenceDialog::typed() const
{
    EvidenceDraft draft{m_base, m_base, m_date->text(), m_tags->tags(), m_source->newSource()};
    Evidence &item = draft.item;
    item.summary = m_summary->toPlainText().trimmed();
    item.quote = m_quote->toPlainText().trimmed();
    item.source = m_source->source();
    item.locator = m_locator->text().trimmed();
    item.saidBy = m_saidBy->text().trimmed();
    item.note = m_note->toPlainText().trimmed();
    item.category = m_category->current();
    item.mode = choiceFromKey<EvidenceMode>(m_mode->current()).value_or(EvidenceMode::Read);
    return draft;
}

void EvidenceDialog::setStatement(const QString &statement)
{
    if (!m_afresh->isHidden())
        return;
    m_tags->toggle(statement);
    m_start = typed();
}

void EvidenceDialog::startAfresh()
{
    m_session.drafts().remove(m_base.id);
    m_afresh->hide();
    fill(asRecorded());
    m_start = typed();
    refreshTitle();
    m_summary->setFocus();
}

void EvidenceDialog::reject()
{
    const EvidenceDraft left = typed();
    if (!left.isSameAs(m_start)) {
        m_session.drafts().insert(m_base.id, left);
        m_session.say(tr("What you typed is kept until the workbook is closed: open the form again to go on."));
    }
    QDialog::reject();
}

void EvidenceDialog::complain(QLabel *place, QWidget *field, const QString &sentence)
{
    const bool isFirst = m_summaryError->isHidden() && m_sourceError->isHidden() && m_dateError->isHidden() && m_categoryError->isHidden();
    place->show();
    announce(place, sentence);
    if (isFirst)
        field->setFocus(Qt::OtherFocusReason);
}

bool EvidenceDialog::check()
{
    for (QLabel *label : {m_summaryError, m_sourceError, m_dateError, m_categoryError, m_error})
        label->hide();
    if (m_summary->toPlainText().trimmed().isEmpty())
        complain(m_summaryError, m_summary, tr("Say in a sentence or two what was found."));
    if (m_source->source().isNull() && !m_source->newSource())
        complain(m_sourceError, m_source->missing(), tr("Choose the source, or give the title of a new one."));
    if (!factDateFromInput(m_date->text()))
        complain(m_dateError, m_date, tr("Write the date as 29 March 2023, Mar 2023 or 2023, or leave it blank."));
    if (m_category->current().isEmpty())
        complain(m_categoryError, m_category, tr("Choose the evidence category."));
    return m_summaryError->isHidden() && m_sourceError->isHidden() && m_dateError->isHidden() && m_categoryError->isHidden();
}

void EvidenceDialog::save()
{
    if (!check())
        return;
    const EvidenceDraft draft = typed();
    Evidence item = draft.item;
    const bool isNew = item.id.isNull();
    if (isNew)
        item.id = Id<Evidence>::create();
    item.factDate = factDateFromInput(draft.date).value_or(FactDate());
    const Source *newSource = draft.newSource ? &*draft.newSource : nullptr;
    const QString reference = isNew ? m_session.workbook().nextReference() : item.reference;

    // A refusal belongs into this form, not on the page behind it.
    const auto done = isNew ? m_session.applyQuietly(addEvidence(m_session.workbook(), item, draft.tags, newSource),
                                                     tr("%1 added").arg(reference))
                            : m_session.applyQuietly(editEvidence(m_session.workbook(), item, draft.tags, newSource),
                                                     tr("%1 changed").arg(reference));
    if (!done) {
        m_error->show();
        announce(m_error, done.error().line());
        return;
    }
    m_session.drafts().remove(m_base.id);
    m_saved = item.id;
    accept();
}

} // namespace assay

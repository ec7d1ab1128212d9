// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/rationalepane.h"

#include "core/model/citations.h"
#include "core/workbook/actions.h"
#include "ui/models/session.h"
#include "ui/parts/text.h"
#include "ui/statements/citationlistmodel.h"
#include "ui/statements/rationaleeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace assay {

namespace {

/// Long enough that thinking about the next sentence does not end a stretch of writing.
constexpr int pauseMilliseconds = 10'000;
/// Who writes on without a pause loses no more than this.
constexpr int longestMilliseconds = 60'000;

CitationStanding standingOf(const Session &session, const QString &statement, const QString &reference)
{
    const Evidence *evidence = session.workbook().evidenceByReference(reference);
    if (!evidence)
        return CitationStanding::Unknown;
    if (evidence->status == EvidenceStatus::Withdrawn)
        return CitationStanding::Withdrawn;
    return session.records().find(Tag::idFor(evidence->id, statement)) ? CitationStanding::Sound : CitationStanding::Elsewhere;
}

} // namespace

RationalePane::RationalePane(Session &session, QWidget *parent)
    : Pane(tr("Rationale"), parent), m_session(session), m_offers(new CitationListModel(session, this)),
      m_editor(new RationaleEditor(
          *m_offers, [this](const QString &reference) { return standingOf(m_session, m_statement, reference); }, this)),
      m_pause(new QTimer(this)), m_longest(new QTimer(this)), m_counts(roleLabel(TextRole::Body, QString(), this)),
      m_link(linkLabel(tr("Show them"), this)), m_warnings(roleLabel(TextRole::Body, QString(), this))
{
    m_editor->setObjectName(QStringLiteral("rationaleEditor"));
    m_editor->setAccessibleName(tr("Rationale"));
    m_counts->setObjectName(QStringLiteral("citationCounts"));
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setWordWrap(true);
    m_counts->setMinimumHeight(1); // what it needs follows from its width; otherwise two lines are kept for it
    m_warnings->setObjectName(QStringLiteral("citationWarnings"));
    m_warnings->setWordWrap(true);
    m_link->setObjectName(QStringLiteral("showShortfalls"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_counts, 1);
    line->addWidget(m_link, 0, Qt::AlignTop);
    body()->setContentsMargins(10, 8, 10, 8);
    body()->setSpacing(6);
    body()->addWidget(m_editor, 1);
    body()->addLayout(line);
    body()->addWidget(m_warnings);
    setFocusProxy(m_editor);

    m_pause->setObjectName(QStringLiteral("typingPause"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    m_longest->setObjectName(QStringLiteral("typingLongest"));
    m_longest->setSingleShot(true);
    m_longest->setInterval(longestMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &RationalePane::flush);
    connect(m_longest, &QTimer::timeout, this, &RationalePane::flush);
    connect(m_editor, &RationaleEditor::textChanged, this, &RationalePane::edited);
    connect(m_editor, &RationaleEditor::finished, this, &RationalePane::flush);
    connect(m_editor, &RationaleEditor::left, this, &RationalePane::flush);
    connect(m_link, &QLabel::linkActivated, this, &RationalePane::showNextShortfall);
    if (session.workbook().isReadOnly()) {
        m_editor->setReadOnly(true);
        setRightNote(tr("open read-only"));
    }
}

QString RationalePane::savedText() const
{
    const Score *own = ownScore(m_session, m_statement);
    return own ? own->rationale : QString();
}

void RationalePane::setStatement(const QString &statement)
{
    m_statement = statement;
    m_shown = -1;
    m_base = savedText();
    m_editor->setPlainText(m_base);
    stopTimers();
}

void RationalePane::stopTimers()
{
    m_pause->stop();
    m_longest->stop();
}

void RationalePane::refresh(const QList<StatementItem> &items)
{
    const bool wasDirty = isDirty();
    m_items = items;
    m_offers->setItems(items);
    m_base = savedText();
    if (!wasDirty && m_editor->toPlainText() != m_base)
        m_editor->setPlainText(m_base);
    QStringList series;
    for (const Participant &participant : m_session.records().all<Participant>())
        series.append(participant.series);
    m_editor->setSeries(series);
    m_editor->refreshCitations();
    showCitations();
}

QString RationalePane::text() const
{
    return m_editor->toPlainText();
}

bool RationalePane::isDirty() const
{
    return m_editor->toPlainText() != m_base;
}

QSet<QString> RationalePane::cited() const
{
    const QStringList references = citations(m_editor->toPlainText());
    return {references.cbegin(), references.cend()};
}

bool RationalePane::flush()
{
    stopTimers();
    if (m_statement.isEmpty() || m_session.workbook().isReadOnly() || !isDirty())
        return true;
    const Score *own = ownScore(m_session, m_statement);
    const auto change = setScore(m_session.workbook(), m_statement, own ? own->score : std::nullopt, m_editor->toPlainText());
    return m_session.apply(change, tr("Rationale saved."));
}

void RationalePane::edited()
{
    if (!isDirty()) {
        stopTimers();
    } else {
        m_pause->start();
        if (!m_longest->isActive())
            m_longest->start();
    }
    showCitations();
    emit citedChanged();
}

void RationalePane::showCitations()
{
    const CitationCheck check = checkCitations(m_session, m_items, m_editor->toPlainText());
    QString counts = check.items == 0 ? tr("No evidence is tagged to this statement yet.")
                                      : tr("Cites %1 of %n item(s).", nullptr, check.items).arg(check.itemsCited);
    const int open = static_cast<int>(check.uncitedShortfalls.size());
    if (open > 0)
        counts = QStringLiteral("%1 <b>%2</b>")
                     .arg(counts.toHtmlEscaped(), tr("%n shortfall(s) not cited.", nullptr, open).toHtmlEscaped());
    m_counts->setText(counts);
    m_link->setVisible(open > 0);
    const QString text = warnings(check);
    m_warnings->setText(text);
    m_warnings->setVisible(!text.isEmpty());
    if (!m_session.workbook().isReadOnly())
        setRightNote(isDirty() ? tr("Ctrl+Enter to save") : tr("type [ to cite"));
}

QString RationalePane::warnings(const CitationCheck &check) const
{
    QStringList sentences;
    const QString comma = QStringLiteral(", ");
    if (!check.withdrawn.isEmpty())
        sentences.append(tr("Withdrawn since: %1.").arg(check.withdrawn.join(comma)));
    if (!check.unknown.isEmpty())
        sentences.append(tr("Not in this workbook: %1.").arg(check.unknown.join(comma)));
    if (!check.elsewhere.isEmpty())
        sentences.append(tr("Not tagged to this statement: %1.").arg(check.elsewhere.join(comma)));
    return sentences.join(u' ');
}

void RationalePane::showNextShortfall()
{
    const CitationCheck check = checkCitations(m_session, m_items, m_editor->toPlainText());
    if (check.uncitedShortfalls.isEmpty())
        return;
    m_shown = (m_shown + 1) % check.uncitedShortfalls.size();
    emit showShortfall(check.uncitedShortfalls.at(m_shown));
}

void RationalePane::toggleCitation(const QString &reference)
{
    if (m_session.workbook().isReadOnly())
        return;
    const bool wasCited = cited().contains(reference);
    if (wasCited)
        m_editor->removeCitation(reference);
    else
        m_editor->insertCitation(reference);
    // At once: the key was pressed in the list of evidence, and undo is to take this back and nothing before it.
    if (flush())
        m_session.say(wasCited ? tr("%1 is no longer cited.").arg(reference) : tr("%1 is cited.").arg(reference));
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/whatifpane.h"

#include "ui/models/session.h"
#include "ui/models/whatif.h"
#include "ui/parts/text.h"
#include "ui/rating/whatifrow.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace assay {

WhatIfPane::WhatIfPane(Session &session, WhatIf &whatIf, QWidget *parent)
    : Pane(tr("What if"), parent), m_session(session), m_whatIf(whatIf), m_scroll(new QScrollArea(this)),
      m_reset(new QPushButton(tr("Put &back"), this)), m_sentence(roleLabel(TextRole::Strong, QString())), m_note(quietLabel(QString()))
{
    setObjectName(QStringLiteral("whatIfPane"));
    m_reset->setObjectName(QStringLiteral("whatIfReset"));
    m_reset->setToolTip(tr("Put all scores back"));
    addHeadWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, &m_whatIf, &WhatIf::reset);

    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 4); // for the focus ring of the last
    rows->setSpacing(0);
    for (const QualityStatement &statement : session.framework().statements()) {
        m_rows.append(new WhatIfRow(statement, whatIf, form));
        rows->addWidget(m_rows.last(), 1);
        connect(m_rows.last()->slider(), &WhatIfSlider::rowWanted, this, [this, row = m_rows.size() - 1](int by) { focusRow(row + by); });
    }
    if (!m_rows.isEmpty()) {
        m_rows.last()->setLast();
        rows->insertWidget(0, new WhatIfScale(m_rows.first(), form));
    }
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    keepWidth();
    body()->addWidget(m_scroll, 1);

    auto *said = new QVBoxLayout;
    said->setSpacing(4);
    said->addWidget(m_sentence);
    said->addWidget(m_note);
    foot()->addLayout(said, 1);
    m_sentence->setObjectName(QStringLiteral("whatIfSentence"));
    m_note->setObjectName(QStringLiteral("whatIfNote"));
    m_sentence->setWordWrap(true);
    m_note->setWordWrap(true);
    connect(&m_whatIf, &WhatIf::changed, this, &WhatIfPane::refresh);
    refresh();
}

/// As wide as the rows need in this size of text: they never scroll sideways.
void WhatIfPane::keepWidth()
{
    if (m_scroll->widget())
        m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width());
}

void WhatIfPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const QString note = tr("does not change your scores");
    const int taken = QFontMetrics(assay::font(TextRole::PaneTitle)).horizontalAdvance(title()) + m_reset->sizeHint().width() + 44;
    const bool fits = taken + QFontMetrics(assay::font(TextRole::Body)).horizontalAdvance(note) <= width();
    setNote(fits ? note : QString());
}

void WhatIfPane::setLow(bool isLow)
{
    m_isLow = isLow;
    refresh();
}

void WhatIfPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        keepWidth();
}

void WhatIfPane::focusStatement(const QString &statement)
{
    for (WhatIfRow *row : std::as_const(m_rows)) {
        if (row->statement() == statement)
            row->slider()->setFocus(Qt::OtherFocusReason);
    }
}

void WhatIfPane::focusRow(qsizetype row)
{
    m_rows.at(std::clamp<qsizetype>(row, 0, m_rows.size() - 1))->slider()->setFocus(Qt::TabFocusReason);
}

QString WhatIfPane::lowestPointsNote() const
{
    const RatingMethod &method = m_session.workbook().method();
    const int of = 4 * static_cast<int>(m_session.framework().statements().size());
    QStringList lowest;
    for (const Band &band : method.bands)
        lowest.append(QString::number(std::max(of / 4, lowestPoints(method, band, of).value_or(of))));
    const QString last = lowest.takeLast();
    QString note = tr("Lowest points in each band: %1 and %2.").arg(lowest.join(QStringLiteral(", ")), last);
    for (const ScoreLevel &level : m_session.framework().levels()) {
        if (level.noticeKey == u"section_50_2")
            note += u' ' + tr("A score of %1 adds a note about section 50(2).").arg(level.score);
    }
    return note;
}

void WhatIfPane::refresh()
{
    for (WhatIfRow *row : std::as_const(m_rows))
        row->refresh();
    m_reset->setEnabled(!m_whatIf.isEmpty());
    const QString sentence = m_whatIf.sentence();
    if (m_sentence->text() != sentence)
        announce(m_sentence, sentence);
    const QStringList notes = m_whatIf.notes();
    m_note->setText(notes.isEmpty() ? lowestPointsNote() : notes.join(u' '));
    m_note->setHidden(m_isLow && notes.isEmpty());
}

} // namespace assay

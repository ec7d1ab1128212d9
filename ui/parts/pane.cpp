// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pane.h"

#include "ui/parts/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace assay {

Pane::Pane(const QString &title, QWidget *parent)
    : QFrame(parent), m_head(new QFrame(this)), m_title(new QLabel(m_head)), m_note(quietLabel(QString(), m_head)),
      m_rightNote(quietLabel(QString(), m_head)), m_headLayout(new QHBoxLayout(m_head)), m_body(new QVBoxLayout)
{
    m_head->setObjectName(QStringLiteral("paneHead"));
    m_title->setObjectName(QStringLiteral("paneTitle"));
    m_headLayout->setContentsMargins(10, 0, 10, 0);
    m_headLayout->setSpacing(8);
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_note);
    m_headLayout->addStretch(1);
    m_headLayout->addWidget(m_rightNote);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(m_body, 1);
    setFonts();
    setTitle(title);
    m_note->hide();
    m_rightNote->hide();
}

QString Pane::title() const
{
    return m_title->text();
}

void Pane::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Pane::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setHidden(note.isEmpty());
}

void Pane::setRightNote(const QString &note)
{
    m_rightNote->setText(note);
    m_rightNote->setHidden(note.isEmpty());
}

void Pane::addHeadWidget(QWidget *widget)
{
    m_headLayout->addWidget(widget);
}

void Pane::setHeadVisible(bool isVisible)
{
    m_head->setVisible(isVisible);
}

QHBoxLayout *Pane::foot()
{
    if (!m_foot) {
        auto *frame = new QFrame(this);
        frame->setObjectName(QStringLiteral("paneFoot"));
        m_foot = new QHBoxLayout(frame);
        m_foot->setContentsMargins(10, 8, 10, 8);
        m_foot->setSpacing(8);
        layout()->addWidget(frame);
    }
    return m_foot;
}

void Pane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        setFonts();
}

void Pane::setFonts()
{
    m_title->setFont(assay::font(TextRole::PaneTitle));
    m_head->setMinimumHeight(qMax(32, m_title->fontMetrics().height() + 12));
}

} // namespace assay

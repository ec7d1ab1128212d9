// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/statebox.h"

#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace assay {

StateBox::StateBox(const QString &sentence, const QString &action, const QString &link, QWidget *parent)
    : QWidget(parent), m_sentence(quietLabel(QString(), this)), m_action(new KeyButton(QString(), KeyButton::Role::Primary, {}, this)),
      m_link(linkLabel(QString(), this))
{
    m_sentence->setObjectName(QStringLiteral("stateSentence"));
    m_action->setObjectName(QStringLiteral("stateAction"));
    m_link->setObjectName(QStringLiteral("stateLink"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(440);
    m_sentence->setMinimumWidth(160);

    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 8);
    row->addStretch(1);
    all->addLayout(row);
    all->addWidget(m_action, 0, Qt::AlignHCenter);
    all->addWidget(m_link, 0, Qt::AlignHCenter);
    all->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &StateBox::actionTriggered);
    connect(m_link, &QLabel::linkActivated, this, &StateBox::linkActivated);
    setSentence(sentence);
    setAction(action);
    setLink(link);
}

void StateBox::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void StateBox::setAction(const QString &action)
{
    m_action->setText(action);
    m_action->setHidden(action.isEmpty());
}

void StateBox::setLink(const QString &link)
{
    setLinkText(m_link, link);
    m_link->setHidden(link.isEmpty());
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/errorbar.h"

#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace assay {

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent), m_text(roleLabel(TextRole::Body, QString(), this)), m_action(new KeyButton(QString())),
      m_dismiss(new KeyButton(tr("Dismiss")))
{
    setObjectName(QStringLiteral("errorBar"));
    m_text->setObjectName(QStringLiteral("errorText"));
    m_action->setObjectName(QStringLiteral("errorAction"));
    m_dismiss->setObjectName(QStringLiteral("errorDismiss"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QLabel *sign = iconLabel(QStringLiteral("dialog-error"), 22, [] { return colours().inadequate.strong; }, this);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->setSpacing(10);
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    connect(m_action, &QPushButton::clicked, this, &ErrorBar::actionTriggered);
    connect(m_dismiss, &QPushButton::clicked, this, &ErrorBar::clear);
    hide();
}

void ErrorBar::showError(const Error &error, const QString &action)
{
    m_action->setText(action);
    m_action->setHidden(action.isEmpty());
    show();
    announce(m_text, error.line());
}

void ErrorBar::clear()
{
    hide();
    m_text->clear();
}

QString ErrorBar::text() const
{
    return m_text->text();
}

void ErrorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColourPair &red = colours().inadequate;
    painter.fillRect(rect(), red.soft);
    painter.fillRect(QRect(0, 0, 4, height()), red.strong);
    painter.fillRect(QRect(0, height() - 1, width(), 1), red.strong);
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/whatifrow.h"

#include "core/framework/framework.h"
#include "ui/models/whatif.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace assay {

namespace {

constexpr int margin = 12;

QFont strongBody()
{
    return assay::font(TextRole::Strong);
}

} // namespace

WhatIfRow::WhatIfRow(const QualityStatement &statement, WhatIf &whatIf, QWidget *parent)
    : QWidget(parent), m_statement(statement.key), m_number(statement.number), m_title(statement.shortTitle), m_whatIf(whatIf),
      m_slider(new WhatIfSlider(this))
{
    m_slider->setObjectName(QStringLiteral("whatIf.%1").arg(statement.key));
    m_slider->setAccessibleName(tr("What if: %1 %2").arg(m_number).arg(statement.title));
    setFocusProxy(m_slider);
    setToolTip(statement.title);
    connect(m_slider, &WhatIfSlider::chosen, this, [this](int score) { m_whatIf.set(m_statement, score); });
    connect(m_slider, &WhatIfSlider::putBack, this, [this] { m_whatIf.putBack(m_statement); });
    refresh();
}

void WhatIfRow::refresh()
{
    m_slider->show(m_whatIf.real(m_statement), m_whatIf.tried(m_statement));
    update();
}

QSize WhatIfRow::minimumSizeHint() const
{
    const QFontMetrics metrics(strongBody());
    return {2 * margin + metrics.averageCharWidth() * 17 + 96 + scoreWidth(), std::max(24, metrics.height() + 6)};
}

int WhatIfRow::scoreWidth() const
{
    return std::max(QFontMetrics(strongBody()).horizontalAdvance(QStringLiteral("3 \u2192 4")),
                    QFontMetrics(assay::font(TextRole::Small)).horizontalAdvance(tr("not scored")))
           + 4;
}

void WhatIfRow::place()
{
    const int name = QFontMetrics(strongBody()).averageCharWidth() * 17 + margin;
    const int left = std::min(name, width() / 2);
    const int right = width() - margin - scoreWidth() - 6;
    m_slider->setGeometry(left, (height() - 24) / 2, std::max(60, right - left), 24);
}

void WhatIfRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WhatIfRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
        place();
    }
}

void WhatIfRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto real = m_whatIf.real(m_statement);
    const auto tried = m_whatIf.tried(m_statement);
    if (!m_isLast)
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours().border);
    if (tried)
        painter.fillRect(QRect(0, 0, 4, height() - 1), colours().accent);

    painter.setPen(colours().text);
    painter.setFont(strongBody());
    const QFontMetrics strong(strongBody());
    const int digit = strong.horizontalAdvance(u'9');
    painter.drawText(QRect(margin, 0, digit + 2, height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(m_number));
    painter.setFont(tried ? strongBody() : assay::font(TextRole::Body));
    const QRect name(margin + digit + 10, 0, m_slider->x() - margin - digit - 14, height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(m_title, Qt::ElideRight, name.width()));

    const QRect score = rect().adjusted(0, 0, -margin, 0);
    if (!real && !tried) {
        painter.setFont(assay::font(TextRole::Small));
        painter.setPen(colours().muted);
        painter.drawText(score, Qt::AlignRight | Qt::AlignVCenter, tr("not scored"));
        return;
    }
    painter.setFont(strongBody());
    painter.drawText(score, Qt::AlignRight | Qt::AlignVCenter, QString::number(tried ? *tried : *real));
    if (!tried)
        return;
    painter.setFont(assay::font(TextRole::Body));
    painter.setPen(colours().muted);
    const QString old = real ? QStringLiteral("%1 \u2192 ").arg(*real) : QStringLiteral("\u2013 \u2192 ");
    painter.drawText(score.adjusted(0, 0, -digit - 1, 0), Qt::AlignRight | Qt::AlignVCenter, old);
}

WhatIfScale::WhatIfScale(const WhatIfRow *row, QWidget *parent) : QWidget(parent), m_row(row) {}

QSize WhatIfScale::sizeHint() const
{
    return {100, QFontMetrics(assay::font(TextRole::Small)).height() + 4};
}

void WhatIfScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(assay::font(TextRole::Small));
    painter.setPen(colours().muted);
    for (int score = 1; score <= 4; ++score) {
        const int x = m_row->slider()->x() + m_row->slider()->positionOf(score);
        painter.drawText(QRect(x - 15, 0, 30, height()), Qt::AlignCenter, QString::number(score));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours().border);
}

} // namespace assay

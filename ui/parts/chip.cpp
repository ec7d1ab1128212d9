// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace assay {

namespace {

constexpr int padding = 8;
constexpr int crossSize = 12;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Filter in use: %1. Press to take it away").arg(text));
    setToolTip(tr("Take this filter away"));
    connect(this, &Chip::clicked, this, &Chip::removed);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + crossSize + 3 * padding, qMax(24, fontMetrics().height() + 6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() ? c.inactive : c.accentSoft);
    painter.setPen(c.accent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(c.text);
    painter.drawText(rect().adjusted(padding, 0, -crossSize - 2 * padding, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    const QPointF middle(width() - padding - crossSize / 2.0, height() / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.text);
    painter.drawEllipse(middle, crossSize / 2.0, crossSize / 2.0);
    painter.setPen(QPen(c.accentSoft, 1.5));
    painter.drawLine(middle + QPointF(-2.5, -2.5), middle + QPointF(2.5, 2.5));
    painter.drawLine(middle + QPointF(-2.5, 2.5), middle + QPointF(2.5, -2.5));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace assay

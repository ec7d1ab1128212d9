// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/severitymark.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace assay {

namespace {

constexpr qreal size = 14;

void drawBox(QPainter &painter, const QRectF &box, const QColor &fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 2, 2);
}

} // namespace

void drawSeverity(QPainter &painter, const QRect &rect, Attention::Severity severity)
{
    const Colours &c = colours();
    QRectF box(0, 0, size, size);
    box.moveCenter(QRectF(rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen sign(c.surface, 2, Qt::SolidLine, Qt::RoundCap);
    const QPointF middle = box.center();
    if (severity == Attention::Severity::Fix) {
        drawBox(painter, box, c.inadequate.strong);
        painter.setPen(sign);
        painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
        painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
    } else if (severity == Attention::Severity::Check) {
        QPainterPath triangle;
        triangle.moveTo(middle.x(), box.top());
        triangle.lineTo(box.bottomRight());
        triangle.lineTo(box.bottomLeft());
        triangle.closeSubpath();
        painter.fillPath(triangle, c.requiresImprovement.strong);
        painter.setPen(sign);
        painter.drawLine(QPointF(middle.x(), box.top() + 5.5), QPointF(middle.x(), box.top() + 8.5));
        painter.drawPoint(QPointF(middle.x(), box.top() + 11.8));
    } else {
        drawBox(painter, box, c.strength.strong);
        painter.setPen(sign);
        painter.drawLine(middle + QPointF(0, 0), middle + QPointF(0, 4));
        painter.drawPoint(middle + QPointF(0, -4));
    }
    painter.restore();
}

} // namespace assay

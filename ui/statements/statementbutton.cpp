// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statementbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr qreal ring = 7;

} // namespace

StatementButton::StatementButton(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void StatementButton::setScored(bool isScored)
{
    m_isScored = isScored;
    update();
}

QSize StatementButton::sizeHint() const
{
    const QFontMetrics metrics(assay::font(TextRole::Strong));
    return {metrics.horizontalAdvance(QStringLiteral("0")) + 31, qMax(30, metrics.height() + 12)};
}

void StatementButton::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = isChecked() ? 2 : 1;
    painter.setPen(QPen(isChecked() ? c.accent : c.borderStrong, width));
    painter.setBrush(isChecked() ? c.accentSoft : underMouse() ? c.surface2 : c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4);
    painter.setFont(assay::font(TextRole::Strong));
    painter.setPen(c.text);
    painter.drawText(rect().adjusted(9, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_number));
    QRectF mark(0, 0, ring, ring);
    mark.moveCenter(QPointF(rect().right() - 10, rect().center().y() + 0.5));
    painter.setPen(QPen(c.text, 1.5));
    painter.setBrush(m_isScored ? QBrush(c.text) : QBrush(Qt::NoBrush));
    painter.drawEllipse(mark);
}

} // namespace assay

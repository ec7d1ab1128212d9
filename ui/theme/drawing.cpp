// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawing.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QSlider>
#include <QStyle>
#include <QStyleOption>

namespace assay {

namespace {

class Saved final
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

QRect centred(const QRect &rect, int side)
{
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

} // namespace

void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width, qreal radius)
{
    const Saved saved(painter);
    const qreal inset = width / 2;
    painter.setBrush(fill);
    painter.setPen(QPen(outline, width));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void drawFieldFrame(QPainter &painter, const QRect &rect, bool isEnabled)
{
    const Colours &c = colours();
    drawBox(painter, rect, isEnabled ? c.surface : c.surface2, isEnabled ? c.borderStrong : c.border);
}

void drawButton(QPainter &painter, const QStyleOption &option, bool isPrimary, bool isFlat)
{
    const Colours &c = colours();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & QStyle::State_Sunken;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    if (option.state & QStyle::State_On) {
        drawBox(painter, option.rect, c.accentSoft, c.accent, 2);
    } else if (isPrimary && isEnabled) {
        const QColor fill = isDown || isHovered ? c.accentHover : c.accent;
        drawBox(painter, option.rect, fill, fill);
    } else if (isFlat) {
        if (isDown || isHovered)
            drawBox(painter, option.rect, isDown ? c.accentSoft : c.inactive, Qt::transparent);
    } else {
        const QColor fill = !isEnabled ? c.surface2 : isDown ? c.inactive : isHovered ? c.surface2 : c.surface;
        drawBox(painter, option.rect, fill, isEnabled ? c.borderStrong : c.border);
    }
}

void drawCheckIndicator(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = colours();
    const Saved saved(painter);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QRect box = centred(option.rect, qMin(16, qMin(option.rect.width(), option.rect.height())));
    const bool isFilled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor mark = isEnabled ? c.accent : c.disabled;
    drawBox(painter, box, isFilled ? mark : isEnabled ? c.surface : c.surface2, isFilled ? mark : c.borderStrong, 1, 3);
    painter.setPen(QPen(isEnabled ? c.onAccent : c.surface, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16.0, box.height() / 16.0);
    if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF{{3.5, 8.2}, {6.7, 11.4}, {12.5, 5}});
    else if (option.state & QStyle::State_NoChange)
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
}

void drawRadioIndicator(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = colours();
    const Saved saved(painter);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QRectF disc = QRectF(centred(option.rect, 16)).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setBrush(isEnabled ? c.surface : c.surface2);
    painter.setPen(QPen(isOn && isEnabled ? c.accent : c.borderStrong, isOn ? 1.5 : 1));
    painter.drawEllipse(disc);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? c.accent : c.disabled);
        painter.drawEllipse(disc.adjusted(3.25, 3.25, -3.25, -3.25));
    }
}

void drawHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = colours();
    painter.fillRect(option.rect, c.surface2);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
}

void drawChevron(QPainter &painter, const QRect &rect, Arrow arrow, const QColor &colour)
{
    const Saved saved(painter);
    const QPointF middle = QRectF(rect).center();
    painter.translate(middle);
    painter.rotate(arrow == Arrow::Down ? 0 : arrow == Arrow::Up ? 180 : arrow == Arrow::Left ? 90 : -90);
    painter.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(QPolygonF{{-4.5, -2.25}, {0, 2.25}, {4.5, -2.25}});
}

void drawTriangle(QPainter &painter, const QRect &rect, Arrow arrow, const QColor &colour)
{
    const Saved saved(painter);
    painter.translate(QRectF(rect).center());
    if (arrow == Arrow::Up)
        painter.rotate(180);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{-4, -2}, {4, -2}, {0, 2.5}});
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    const Colours &c = colours();
    const Saved saved(painter);
    painter.fillRect(option.rect, c.surface2);
    if (option.minimum >= option.maximum)
        return;
    painter.setPen(Qt::NoPen);
    const bool isActive = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter.setBrush(isActive ? c.muted : c.borderStrong);
    const QRectF bar = option.orientation == Qt::Vertical ? QRectF(thumb).adjusted(2, 1, -2, -1) : QRectF(thumb).adjusted(1, 2, -1, -2);
    painter.drawRoundedRect(bar, 3, 3);
}

void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const Colours &c = colours();
    const Saved saved(painter);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const QPointF middle = QRectF(groove).center();
    const QRectF line = isHorizontal ? QRectF(groove.left(), middle.y() - 2, groove.width(), 4)
                                     : QRectF(middle.x() - 2, groove.top(), 4, groove.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled ? c.borderStrong : c.border);
    painter.drawRoundedRect(line, 2, 2);
    if (option.tickPosition != QSlider::NoTicks && option.tickInterval > 0 && isHorizontal) {
        for (int value = option.minimum; value <= option.maximum; value += option.tickInterval) {
            const int x = QStyle::sliderPositionFromValue(option.minimum, option.maximum, value, groove.width() - handle.width())
                          + groove.left() + handle.width() / 2;
            painter.fillRect(QRectF(x, line.bottom() + 5, 1, 4), c.borderStrong);
        }
    }
    const QRectF disc = QRectF(handle);
    painter.setBrush(c.surface);
    painter.setPen(QPen(isEnabled ? c.accent : c.disabled, 1));
    painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled ? c.accent : c.disabled);
    painter.drawEllipse(disc.adjusted(2.5, 2.5, -2.5, -2.5));
}

} // namespace assay

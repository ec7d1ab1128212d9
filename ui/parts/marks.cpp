// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/marks.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

#include <cmath>
#include <functional>
#include <numbers>

namespace assay {

namespace {

class Smooth final
{
public:
    explicit Smooth(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter &m_painter;
};

const ColourPair &coloursOf(Polarity polarity)
{
    const Colours &c = colours();
    return polarity == Polarity::Strength ? c.strength : polarity == Polarity::Shortfall ? c.shortfall : c.neutral;
}

QPolygonF star(const QPointF &middle, qreal radius)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = std::numbers::pi * (i / 5.0 - 0.5);
        const qreal reach = i % 2 == 0 ? radius : radius * 0.45;
        points << middle + QPointF(std::cos(angle) * reach, std::sin(angle) * reach);
    }
    return points;
}

/// A tile that repeats. Lines at the seams must meet, so the tile's side is even and lines leave at mirrored points.
QBrush tile(int side, const std::function<void(QPainter &)> &draw)
{
    constexpr qreal scale = 2; // fine enough for screens of 200 per cent
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    draw(painter);
    painter.end();
    QBrush brush(pixmap);
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    return brush;
}

void drawDiagonals(QPainter &painter, int side, bool isRising)
{
    for (int shift = -side; shift <= side; shift += side) {
        if (isRising)
            painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
        else
            painter.drawLine(QPointF(shift - 1, -1), QPointF(shift + side + 1, side + 1));
    }
}

QColor faint(QColor colour, qreal alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

void drawPolarity(QPainter &painter, const QRect &rect, Polarity polarity)
{
    const Smooth smooth(painter);
    const ColourPair &pair = coloursOf(polarity);
    const QPointF middle = QRectF(rect).center();
    const QRectF box(std::floor(middle.x() - 8), std::floor(middle.y() - 8), 16, 16);
    painter.setBrush(pair.soft);
    painter.setPen(QPen(pair.strong, 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, polarity == Polarity::Neutral);
    if (polarity == Polarity::Neutral) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(pair.strong, 1.75));
        painter.drawEllipse(box.center(), 3, 3);
        return;
    }
    painter.fillRect(QRectF(box.left() + 3, box.top() + 7, 10, 2), pair.strong);
    if (polarity == Polarity::Strength)
        painter.fillRect(QRectF(box.left() + 7, box.top() + 3, 2, 10), pair.strong);
}

QString polaritySign(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Strength:
        return QStringLiteral("+");
    case Polarity::Shortfall:
        return QStringLiteral("\u2212");
    case Polarity::Neutral:
        return QStringLiteral("\u25CB");
    }
    Q_UNREACHABLE();
}

QString polarityTitle(Polarity polarity)
{
    return QCoreApplication::translate("Choice", ChoicesOf<Polarity>::choices[static_cast<size_t>(polarity)].label);
}

void drawBandMark(QPainter &painter, const QRect &rect, const QString &band)
{
    const Smooth smooth(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().band(band).strong);
    const QPointF middle = QRectF(rect).center();
    const qreal radius = qMin(rect.width(), rect.height()) / 2.0;
    if (band == u"inadequate")
        painter.drawRect(QRectF(middle - QPointF(radius, radius) * 0.8, middle + QPointF(radius, radius) * 0.8));
    else if (band == u"requires_improvement")
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -radius * 0.85), middle + QPointF(radius, radius * 0.8),
                                      middle + QPointF(-radius, radius * 0.8)});
    else if (band == u"outstanding")
        painter.drawPolygon(star(middle + QPointF(0, radius * 0.06), radius * 1.05));
    else
        painter.drawEllipse(middle, radius * 0.9, radius * 0.9);
}

QString bandLike(int score)
{
    switch (score) {
    case 1:
        return QStringLiteral("inadequate");
    case 2:
        return QStringLiteral("requires_improvement");
    case 3:
        return QStringLiteral("good");
    case 4:
        return QStringLiteral("outstanding");
    default:
        return {};
    }
}

void drawScoreMark(QPainter &painter, const QRect &rect, int score)
{
    drawBandMark(painter, rect, bandLike(score));
}

QBrush bandPattern(const QString &band)
{
    const QColor colour = faint(colours().band(band).strong, 0.55);
    if (band == u"inadequate")
        return tile(6, [&](QPainter &painter) {
            painter.setPen(QPen(colour, 0.6));
            drawDiagonals(painter, 6, true);
            drawDiagonals(painter, 6, false);
        });
    if (band == u"requires_improvement")
        return tile(6, [&](QPainter &painter) {
            painter.setPen(QPen(colour, 0.8));
            drawDiagonals(painter, 6, true);
        });
    if (band == u"outstanding")
        return tile(6, [&](QPainter &painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(1.5, 1.5), 0.8, 0.8);
            painter.drawEllipse(QPointF(4.5, 4.5), 0.8, 0.8);
        });
    return Qt::NoBrush;
}

void fillBand(QPainter &painter, const QRectF &rect, const QString &band)
{
    painter.fillRect(rect, colours().band(band).soft);
    painter.fillRect(rect, bandPattern(band));
}

void drawScoreSegments(QPainter &painter, const QRect &rect, std::optional<int> score)
{
    const Smooth smooth(painter);
    const Colours &c = colours();
    const int top = rect.center().y() - 4;
    for (int i = 0; i < 4; ++i) {
        const QRectF box(rect.left() + i * 15, top, 13, 9);
        const bool isFilled = score && i < *score;
        painter.setBrush(isFilled ? c.score(*score).strong : QColor(Qt::transparent));
        painter.setPen(QPen(isFilled ? c.score(*score).strong : c.borderStrong, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
    }
}

QBrush shortfallBrush()
{
    const Colours &c = colours();
    return tile(4, [&](QPainter &painter) {
        painter.fillRect(0, 0, 4, 4, c.shortfall.soft);
        painter.setPen(QPen(c.shortfall.strong, 1.5));
        drawDiagonals(painter, 4, true);
    });
}

void drawPolarityBar(QPainter &painter, const QRect &rect, const CoverageCell &cell)
{
    if (cell.total() == 0)
        return;
    const Colours &c = colours();
    const QRect bar(rect.left(), rect.center().y() - 1, rect.width(), 4);
    const int strengthEnd = bar.left() + bar.width() * cell.strengths / cell.total();
    const int shortfallEnd = bar.left() + bar.width() * (cell.strengths + cell.shortfalls) / cell.total();
    // One pixel between neighbours, so that they are told apart without colour.
    painter.fillRect(QRect(bar.left(), bar.top(), strengthEnd - bar.left() - (cell.shortfalls + cell.neutrals > 0 ? 1 : 0), 4),
                     c.strength.strong);
    if (cell.shortfalls > 0)
        painter.fillRect(QRect(strengthEnd, bar.top(), shortfallEnd - strengthEnd - (cell.neutrals > 0 ? 1 : 0), 4), shortfallBrush());
    if (cell.neutrals > 0) {
        painter.save();
        painter.setPen(c.neutral.strong);
        painter.setBrush(c.surface);
        painter.drawRect(QRect(shortfallEnd, bar.top(), bar.right() - shortfallEnd, 3));
        painter.restore();
    }
}

QColor heatColour(int items)
{
    const Colours &c = colours();
    return items >= 8 ? c.heat[3] : items >= 5 ? c.heat[2] : items >= 3 ? c.heat[1] : c.heat[0];
}

} // namespace assay

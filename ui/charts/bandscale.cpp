// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bandscale.h"

#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

/// Where the band ends on the axis of exact per cents.
double upperEdge(const RatingMethod &method, qsizetype index)
{
    const double top = method.bands.at(index).percentMax;
    if (index + 1 == method.bands.size())
        return top;
    switch (method.rounding) {
    case Rounding::Up:
        return top;
    case Rounding::HalfUp:
        return top + 0.5;
    case Rounding::Down:
        return top + 1;
    }
    return top;
}

} // namespace

BandScale::BandScale(const RatingMethod &method, int of, const QRectF &area) : m_method(method), m_of(of), m_area(area) {}

double BandScale::xOfPercent(double percent) const
{
    const double first = m_method.bands.isEmpty() ? 0 : m_method.bands.first().percentMin;
    return m_area.left() + (percent - first) / (100 - first) * m_area.width();
}

double BandScale::xOfPoints(double points) const
{
    return xOfPercent(points * 100 / m_of);
}

QRectF BandScale::rect(qsizetype index) const
{
    const double left = index == 0 ? m_area.left() : xOfPercent(upperEdge(m_method, index - 1)) + 2;
    return QRectF(QPointF(left, m_area.top()), QPointF(xOfPercent(upperEdge(m_method, index)), m_area.bottom()));
}

int BandScale::lowest(qsizetype index) const
{
    return std::max(firstPoint(), lowestPoints(m_method, band(index), m_of).value_or(m_of));
}

qsizetype BandScale::indexOf(const Fraction &fraction) const
{
    const int percent = fraction.percent(m_method.rounding);
    for (qsizetype i = 0; i < count(); ++i) {
        if (percent >= band(i).percentMin && percent <= band(i).percentMax)
            return i;
    }
    return -1;
}

void paintBand(QPainter &painter, const QRectF &rect, const QString &band, double outline)
{
    painter.save();
    fillBand(painter, rect, band);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().band(band).strong, outline, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect.adjusted(outline / 2, outline / 2, -outline / 2, -outline / 2));
    painter.restore();
}

void paintBandStrip(QPainter &painter, const QRectF &rect, const RatingMethod &method, const std::optional<Fraction> &mark)
{
    const double inset = rect.height() / 5;
    const BandScale scale(method, mark ? mark->of : 36, rect.adjusted(0, inset, 0, -inset));
    for (qsizetype i = 0; i < scale.count(); ++i) {
        const ColourPair &colour = colours().band(scale.band(i).key);
        painter.fillRect(scale.rect(i), colour.strong);
        painter.fillRect(scale.rect(i).adjusted(1, 1, -1, -1), colour.soft);
    }
    if (!mark)
        return;
    const double x = scale.xOfPoints(mark->points);
    const QRectF pointer(x - 1.5, rect.top(), 3, rect.height());
    painter.fillRect(pointer.adjusted(-1, 0, 1, 0), colours().surface);
    painter.fillRect(pointer, colours().text);
}

} // namespace assay

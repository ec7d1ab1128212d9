// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"

#include <QRectF>

class QPainter;

namespace assay {

/// The axis of a rating: exact points to x, and the rectangle of each band. Bands meet where rounding changes the
/// rating: with rounding up, 38.01 per cent is the band of 39.
class BandScale final
{
public:
    BandScale(const RatingMethod &method, int of, const QRectF &area);

    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] double xOfPoints(double points) const;
    [[nodiscard]] qsizetype count() const { return m_method.bands.size(); }
    [[nodiscard]] const Band &band(qsizetype index) const { return m_method.bands.at(index); }
    /// With a gap of 2 px to the next.
    [[nodiscard]] QRectF rect(qsizetype index) const;
    /// Fewest points of the band.
    [[nodiscard]] int lowest(qsizetype index) const;
    /// Index of the band that these points are rated as, or -1.
    [[nodiscard]] qsizetype indexOf(const Fraction &fraction) const;
    /// Fewest and most points that scores of 1 to 4 can add up to.
    [[nodiscard]] int firstPoint() const { return m_of / 4; }
    [[nodiscard]] int lastPoint() const { return m_of; }

private:
    [[nodiscard]] double xOfPercent(double percent) const;

    const RatingMethod &m_method;
    int m_of;
    QRectF m_area;
};

/// Soft fill, pattern and outline of one band, in the colours of the theme.
void paintBand(QPainter &painter, const QRectF &rect, const QString &band, double outline = 1);
/// The bands in the height of a line with a mark at the points: the gauge of a table cell. nullopt draws no mark.
void paintBandStrip(QPainter &painter, const QRectF &rect, const RatingMethod &method, const std::optional<Fraction> &mark);

} // namespace assay

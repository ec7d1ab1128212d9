// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"

#include <QFontMetricsF>
#include <QList>
#include <QRectF>

namespace assay {

/// What a band gauge shows.
struct GaugeState {
    RatingMethod method;
    int of = 36;
    std::optional<Rating> now;
    std::optional<Fraction> whatIf;
    bool distanceShown = true;
};

/// One piece of text and the box it fills.
struct GaugeText {
    enum class Kind { Now, WhatIf, BandName, BandEdges, Tick, Distance, Key };
    Kind kind = Kind::Tick;
    QString text;
    QRectF box;
    QString band; ///< of a band's text
};

/// Where everything of a band gauge goes, for a width and the fonts in use. A value; paints nothing. No two of its texts
/// overlap, whatever the points.
struct GaugeLayout {
    QRectF bands;         ///< all four
    QList<GaugeText> texts;
    double pointerTop = 0; ///< of the triangles, whose tips touch the bands
    double tickTop = 0;
    double distanceY = 0; ///< middle of the arrow
    double height = 0;

    [[nodiscard]] static GaugeLayout of(const GaugeState &state, double width, const QFontMetricsF &plain, const QFontMetricsF &strong);
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/gaugelayout.h"

namespace assay::gauge {

/// "28 points = 77.78%, rounds up to 78"
[[nodiscard]] QString figure(const Fraction &fraction, Rounding rounding);
/// "73 to 81, 8 of 9 scored"
[[nodiscard]] QString range(const Rating &rating);
/// "4 points to outstanding"
[[nodiscard]] QString distance(const RatingMethod &method, const NextBand &next);
[[nodiscard]] QString nowShort(int percent);
[[nodiscard]] QString whatIfShort(int percent);
/// Both of the above on one line, in the order they stand.
[[nodiscard]] QString together(const QString &left, const QString &right);
/// "9 points"
[[nodiscard]] QString firstTick(int points);
/// "25–38"
[[nodiscard]] QString edges(const Band &band);
/// All that the gauge shows, as sentences.
[[nodiscard]] QString sentence(const GaugeState &state);

} // namespace assay::gauge

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gaugewords.h"

#include "ui/charts/bandgauge.h"

namespace assay::gauge {

namespace {

QString titleOf(const RatingMethod &method, const QString &key)
{
    for (const Band &band : method.bands) {
        if (band.key == key)
            return band.title.toLower();
    }
    return key;
}

/// "77.78%, rounds up to 78", or "75%" where there is nothing to round.
QString percentWords(const Fraction &fraction, Rounding rounding)
{
    const int percent = fraction.percent(rounding);
    if (fraction.points * 100 == percent * fraction.of)
        return BandGauge::tr("%1%").arg(percent);
    const QString pattern = rounding == Rounding::Up     ? BandGauge::tr("%1%, rounds up to %2")
                            : rounding == Rounding::Down ? BandGauge::tr("%1%, rounds down to %2")
                                                         : BandGauge::tr("%1%, rounds to %2");
    return pattern.arg(fraction.exactPercent()).arg(percent);
}

QString ratedAs(const GaugeState &state, const Fraction &fraction)
{
    const int percent = fraction.percent(state.method.rounding);
    QString rating;
    for (const Band &band : state.method.bands) {
        if (percent >= band.percentMin && percent <= band.percentMax)
            rating = band.title.toLower();
    }
    return BandGauge::tr("%1 of %2 points, %3: %4.")
        .arg(fraction.points)
        .arg(fraction.of)
        .arg(percentWords(fraction, state.method.rounding), rating);
}

QString rangeSentence(const GaugeState &state)
{
    QStringList ratings;
    for (const QString &key : state.now->range.ratings)
        ratings.append(titleOf(state.method, key));
    return BandGauge::tr("%1 of %2 scored: the overall can still become %3 to %4, %5.")
        .arg(state.now->scored)
        .arg(state.now->statements)
        .arg(state.now->range.percentMin)
        .arg(state.now->range.percentMax)
        .arg(ratings.join(BandGauge::tr(" or ")));
}

} // namespace

QString figure(const Fraction &fraction, Rounding rounding)
{
    return BandGauge::tr("%n point(s) = %1", nullptr, fraction.points).arg(percentWords(fraction, rounding));
}

QString range(const Rating &rating)
{
    if (rating.scored == 0)
        return BandGauge::tr("%1 to %2, nothing scored yet").arg(rating.range.percentMin).arg(rating.range.percentMax);
    return BandGauge::tr("%1 to %2, %3 of %4 scored")
        .arg(rating.range.percentMin)
        .arg(rating.range.percentMax)
        .arg(rating.scored)
        .arg(rating.statements);
}

QString distance(const RatingMethod &method, const NextBand &next)
{
    return BandGauge::tr("%n point(s) to %1", nullptr, next.points).arg(titleOf(method, next.rating));
}

QString nowShort(int percent)
{
    return BandGauge::tr("Now %1").arg(percent);
}

QString whatIfShort(int percent)
{
    return BandGauge::tr("What if %1").arg(percent);
}

QString together(const QString &left, const QString &right)
{
    return BandGauge::tr("%1 | %2").arg(left, right);
}

QString firstTick(int points)
{
    return BandGauge::tr("%n point(s)", nullptr, points);
}

QString edges(const Band &band)
{
    return QStringLiteral("%1\u2013%2").arg(band.percentMin).arg(band.percentMax);
}

QString sentence(const GaugeState &state)
{
    QStringList parts;
    if (!state.now)
        parts.append(BandGauge::tr("No rating."));
    else if (!state.now->complete)
        parts.append(rangeSentence(state));
    else
        parts.append(ratedAs(state, state.now->fraction));
    if (state.now && state.now->complete && state.now->next)
        parts.append(distance(state.method, *state.now->next) + u'.');
    if (state.whatIf)
        parts.append(BandGauge::tr("What if: %1").arg(ratedAs(state, *state.whatIf)));
    return parts.join(u' ');
}

} // namespace assay::gauge

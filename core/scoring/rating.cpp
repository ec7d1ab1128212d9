// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rating.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace assay {

namespace {

constexpr int lowestScore = 1;
constexpr int highestScore = 4;

struct RatingText {
    Q_DECLARE_TR_FUNCTIONS(RatingText)
};

/// Index of the highest band that the per cent reaches; -1 below the lowest.
qsizetype bandIndex(const RatingMethod &method, int percent)
{
    const auto above = std::ranges::upper_bound(method.bands, percent, {}, &Band::percentMin);
    return std::distance(method.bands.cbegin(), above) - 1;
}

RatingRange rangeOf(const RatingMethod &method, int pointsMin, int pointsMax, int of)
{
    RatingRange range{
        pointsMin, pointsMax, Fraction{pointsMin, of}.percent(method.rounding), Fraction{pointsMax, of}.percent(method.rounding), {}};
    const qsizetype highest = bandIndex(method, range.percentMax);
    for (qsizetype band = qMax(bandIndex(method, range.percentMin), 0); band <= highest; ++band)
        range.ratings.append(method.bands[band].key);
    return range;
}

Notice incompleteNotice(const QStringList &missing, const RatingRange &range)
{
    const QString reach = range.percentMin == range.percentMax ? QStringLiteral("%1%").arg(range.percentMin)
                                                               : RatingText::tr("%1 to %2%").arg(range.percentMin).arg(range.percentMax);
    return {QStringLiteral("incomplete"),
            {},
            RatingText::tr("There is no overall yet. Without a score: %1. The overall can still become %2.")
                .arg(missing.join(QStringLiteral("; ")), reach)};
}

void placeInBands(Rating &rating, const RatingMethod &method)
{
    const Fraction &fraction = rating.fraction;
    rating.percent = fraction.percent(method.rounding);
    const qsizetype index = bandIndex(method, *rating.percent);
    if (index < 0)
        return;
    const Band &band = method.bands[index];
    rating.band = band.key;
    // The lowest band begins where every score is the lowest.
    const int lowest = fraction.of / highestScore * lowestScore;
    rating.pointsAboveFloor = fraction.points - qMax(lowest, lowestPoints(method, band, fraction.of).value_or(lowest));
    if (index + 1 == method.bands.size())
        return;
    const Band &above = method.bands[index + 1];
    if (const auto needed = lowestPoints(method, above, fraction.of))
        rating.next = NextBand{above.key, *needed - fraction.points};
}

} // namespace

int Fraction::percent(Rounding rounding) const
{
    if (of <= 0)
        return 0;
    switch (rounding) {
    case Rounding::Up:
        return (100 * points + of - 1) / of;
    case Rounding::HalfUp:
        return (200 * points + of) / (2 * of);
    case Rounding::Down:
        break;
    }
    return 100 * points / of;
}

QString Fraction::exactPercent() const
{
    const qint64 hundredths = of <= 0 ? 0 : (20000LL * points + of) / (2LL * of);
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

Rating rate(const Framework &framework, const RatingMethod &method, const StatementScores &scores)
{
    Rating rating;
    rating.method = method.key;
    rating.statements = static_cast<int>(framework.statements().size());
    rating.fraction.of = highestScore * rating.statements;
    QStringList missing;
    for (const QualityStatement &statement : framework.statements()) {
        const auto score = scores.constFind(statement.key);
        if (score == scores.cend()) {
            missing.append(statement.title);
            continue;
        }
        Q_ASSERT(*score >= lowestScore && *score <= highestScore);
        ++rating.scored;
        rating.fraction.points += *score;
        const ScoreLevel *level = framework.level(*score);
        if (level && !level->notice.isEmpty()) {
            rating.notices.append({level->noticeKey, statement.key,
                                   RatingText::tr("%1 has a score of %2. %3").arg(statement.title).arg(*score).arg(level->notice)});
        }
    }
    Q_ASSERT(rating.scored == scores.size());

    const int points = rating.fraction.points;
    const int open = rating.statements - rating.scored;
    rating.complete = open == 0;
    rating.range = rangeOf(method, points + open * lowestScore, points + open * highestScore, rating.fraction.of);
    if (rating.complete)
        placeInBands(rating, method);
    else
        rating.notices.append(incompleteNotice(missing, rating.range));
    return rating;
}

std::optional<int> lowestPoints(const RatingMethod &method, const Band &band, int of)
{
    for (int points = 1; points <= of; ++points) {
        if (Fraction{points, of}.percent(method.rounding) >= band.percentMin)
            return points;
    }
    return std::nullopt;
}

std::optional<int> rollUp(const RatingMethod &method, const QList<int> &categoryScores)
{
    if (categoryScores.isEmpty())
        return std::nullopt;
    Q_ASSERT(std::ranges::all_of(categoryScores, [](int score) { return score >= lowestScore && score <= highestScore; }));
    const Fraction share{std::accumulate(categoryScores.cbegin(), categoryScores.cend(), 0),
                         highestScore * static_cast<int>(categoryScores.size())};
    // The bands in ascending order stand for the scores 1 to 4.
    return static_cast<int>(bandIndex(method, share.percent(method.rounding))) + 1;
}

} // namespace assay

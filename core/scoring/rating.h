// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"

#include <QHash>

#include <optional>

namespace assay {

/// Scores by statement key; a statement without a score is absent, never 0.
using StatementScores = QHash<QString, int>;

/// An exact share, points of the most that can be had; per cent is derived from it in whole numbers.
struct Fraction {
    int points = 0;
    int of = 0;
    /// Whole per cent by the rounding rule, in integer arithmetic.
    [[nodiscard]] int percent(Rounding rounding) const;
    /// Two decimals, half up, as text: "77.78".
    [[nodiscard]] QString exactPercent() const;
};

/// The step to the band above.
struct NextBand {
    QString rating; ///< key of the band
    int points = 0; ///< score points still missing, at least 1
};

/// What the overall can still become while scores are missing.
struct RatingRange {
    int pointsMin = 0;
    int pointsMax = 0;
    int percentMin = 0;
    int percentMax = 0;
    QStringList ratings; ///< keys of the bands that can be reached, ascending
};

/// Something a rating sets off, with what caused it.
struct Notice {
    QString key;       ///< "section_50_2", "incomplete", "assessors_differ"
    QString statement; ///< key, or empty
    QString text;      ///< a sentence for a person
};

struct Rating {
    QString method;
    int scored = 0;     ///< statements with a score
    int statements = 0; ///< statements of the framework
    Fraction fraction;  ///< sum of the scores that are there, of the most for all statements
    bool complete = false;
    std::optional<int> percent;         ///< only when complete
    std::optional<QString> band;        ///< key of the rating; only when complete
    std::optional<NextBand> next;       ///< only when complete and not in the highest band
    std::optional<int> pointsAboveFloor; ///< points above the lowest of its own band; only when complete
    RatingRange range;                  ///< one value wide when complete
    QList<Notice> notices;
};

/// The overall rating by a method version. Scores outside 1-4 and unknown statements are ignored by no one: they are
/// refused before they get here, and asserted here.
/// Source: CQC, "How we determine ratings"; rounding up is inferred from published results.
[[nodiscard]] Rating rate(const Framework &framework, const RatingMethod &method, const StatementScores &scores);

/// The fewest points, of `of`, whose rounded per cent is in the band or above; nullopt when none is.
[[nodiscard]] std::optional<int> lowestPoints(const RatingMethod &method, const Band &band, int of);

/// Statement score from its category scores, for methods that score categories: the sum over 4 x their number as a per
/// cent, rounded, placed in the bands. nullopt while `categoryScores` is empty. Source: CQC's earlier guidance.
[[nodiscard]] std::optional<int> rollUp(const RatingMethod &method, const QList<int> &categoryScores);

} // namespace assay

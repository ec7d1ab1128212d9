// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"

namespace assay {

/// What is known of one council's published result. What is not known is empty, never guessed.
struct PublishedResult {
    QString council;
    QString dateText;           ///< when it was published, as precisely as it is known
    QString rating;             ///< key of the band, or empty
    std::optional<int> overall; ///< per cent as published
    StatementScores scores;
    QString source;
    QString confidence;
    QString note;
};

/// Whether the scores of a result lead to the rating and the overall that were published with them.
struct PublishedCheck {
    qsizetype result = 0; ///< index into the results
    Rating computed;
    bool agrees = true;
    QString sentence; ///< how the figures came about, or what does not fit
};

/// Reads a table of published results: columns council, rating, overall_percent_reported, and one for each statement that
/// begins with its key and "_". Errors name the line.
[[nodiscard]] Result<QList<PublishedResult>> readPublished(const QByteArray &csv, const Framework &framework, const RatingMethod &method);
/// The results that the program ships.
[[nodiscard]] Result<QList<PublishedResult>> shippedPublished(const Framework &framework, const RatingMethod &method);

/// Checks each result that has all of its scores; the others say nothing about the rules.
[[nodiscard]] QList<PublishedCheck> check(const QList<PublishedResult> &results, const Framework &framework, const RatingMethod &method);

} // namespace assay

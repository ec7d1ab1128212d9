// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace assay {

class Session;

/// What the rating card says, line by line.
struct RatingWords {
    QString heading; ///< whose scores it is made of
    QStringList bands; ///< keys of the ratings to mark: the rating, or all that are still possible
    QString word;   ///< "Good"; while scores are missing the range "73 to 81%"
    QString figure; ///< "78%", or empty
    QString points; ///< "28 of 36 points, all 9 scored"
    QStringList notes; ///< exact fraction and place in the band; while scores are missing, what is missing
    QString distance;  ///< "4 points to outstanding", or empty

    /// All of it as one text for a screen reader.
    [[nodiscard]] QString sentence() const;
};

[[nodiscard]] RatingWords ratingWords(const Session &session);

} // namespace assay

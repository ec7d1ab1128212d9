// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"

namespace assay {

/// What two laptops chose alike although it has to be unique in the workbook. Everything here follows from the records
/// alone, so that both laptops decide the same once both hold all of them.
struct Clashes {
    QList<Edit> edits; ///< what the merge does about them
    QStringList notes; ///< sentences for a person
};

/// The series of the participant, or one made from it where others have it: two letters that follow from the id stand
/// behind it, moved on while they are taken.
[[nodiscard]] QString freeSeries(const Records &records, const Participant &participant);
/// Where participants have one series, the lowest id keeps it and the others get a free one. Numbers that exist stay.
[[nodiscard]] Clashes settleEqualSeries(const Records &records);
/// A conflict record for each item that has the number of another, as far as the edits brought one of them.
[[nodiscard]] Clashes reportEqualNumbers(const Records &records, const QList<Edit> &edits);

} // namespace assay

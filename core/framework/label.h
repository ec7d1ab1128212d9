// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace assay {

/// What is left of a label when case, accents of typography, punctuation and the word "and" do not count:
/// "Safe systems, pathways & transitions" becomes "safe systems pathways transitions".
[[nodiscard]] QString normalisedLabel(const QString &label);

/// A normalised label taken apart: "qs 7 safeguarding" is number 7 and "safeguarding".
struct NumberedLabel {
    std::optional<int> number; ///< also none when there are several, as in "3.2"
    QString rest;
};
[[nodiscard]] NumberedLabel numberedLabel(const QString &normalised);

} // namespace assay

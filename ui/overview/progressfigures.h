// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class Session;

/// How far the work is, in what this workbook can tell.
struct ProgressFigures {
    int statements = 0;
    int scored = 0;  ///< statements with a settled score
    int covered = 0; ///< statements with evidence in every expected category
    int citing = 0;  ///< statements with a rationale that cites evidence of the workbook
    int items = 0;   ///< active evidence items
    int dated = 0;   ///< of these, with the date of the fact
};

/// One pass over scores and evidence.
[[nodiscard]] ProgressFigures progressFigures(const Session &session);

} // namespace assay

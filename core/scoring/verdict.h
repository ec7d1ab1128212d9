// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/scoring/rating.h"

namespace assay {

/// What the assessors' scores of one statement amount to.
struct Verdict {
    enum class State { NotScored, Settled, Differs };
    State state = State::NotScored;
    std::optional<int> score;   ///< only when settled: one assessor scored, or all gave the same
    QList<const Score *> scores; ///< those with a score, by assessor; valid until the records change
};

/// The verdict on each statement of the framework, by key. Where assessors differ there is no score until they agree:
/// nothing is averaged or picked.
[[nodiscard]] QHash<QString, Verdict> verdicts(const Framework &framework, const Records &records);

/// The rating of a workbook: its settled scores by its method, with notices for statements where assessors differ.
/// For a peer challenge without practice scores there is none (nullopt).
[[nodiscard]] std::optional<Rating> rate(const Framework &framework, const RatingMethod &method, const Records &records);

} // namespace assay

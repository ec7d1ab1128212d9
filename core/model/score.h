// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/participant.h"

namespace assay {

/// One assessor's score of one quality statement, with the reason for it. One per pair: its id follows from the two.
struct Score {
    Id<Score> id;
    QString statement;        ///< key of the framework's quality statement
    Id<Participant> assessor;
    std::optional<int> score; ///< 1 to 4; empty while not scored, which is not 0
    QString rationale;        ///< cites evidence as "[E-016]"

    [[nodiscard]] static Id<Score> idFor(Id<Participant> assessor, const QString &statement)
    {
        return Id<Score>(derivedUuid(assessor.uuid(), statement));
    }
};

template<>
struct KindName<Score> {
    static constexpr const char *name = "score";
};
template<>
const Kind &kindOf<Score>();

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/score.h"

namespace assay {

template<>
const Kind &kindOf<Score>()
{
    static constexpr Field fields[] = {
        field<&Score::statement>("statement", QT_TRANSLATE_NOOP("Field", "Quality statement")),
        field<&Score::assessor>("assessor", QT_TRANSLATE_NOOP("Field", "Assessor"), {.privacy = Privacy::Attributable}),
        field<&Score::score>("score", QT_TRANSLATE_NOOP("Field", "Score")),
        field<&Score::rationale>("rationale", QT_TRANSLATE_NOOP("Field", "Rationale")),
    };
    static constexpr Kind kind{KindName<Score>::name, QT_TRANSLATE_NOOP("Kind", "Score"), fields};
    return kind;
}

} // namespace assay

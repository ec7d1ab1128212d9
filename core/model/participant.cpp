// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/participant.h"

namespace assay {

template<>
const Kind &kindOf<Participant>()
{
    static constexpr Field fields[] = {
        field<&Participant::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), {.privacy = Privacy::Attributable}),
        field<&Participant::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), {.privacy = Privacy::Attributable}),
        field<&Participant::series>("series", QT_TRANSLATE_NOOP("Field", "Series of numbers")),
        field<&Participant::device>("device", QT_TRANSLATE_NOOP("Field", "Device"), {.shown = Shown::Internally}),
    };
    static constexpr Kind kind{KindName<Participant>::name, QT_TRANSLATE_NOOP("Kind", "Participant"), fields};
    return kind;
}

} // namespace assay

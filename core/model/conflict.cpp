// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conflict.h"

namespace assay {

template<>
const Kind &kindOf<Conflict>()
{
    static constexpr Field fields[] = {
        field<&Conflict::kindName>("record_kind", QT_TRANSLATE_NOOP("Field", "Kind of record")),
        field<&Conflict::record>("record", QT_TRANSLATE_NOOP("Field", "Record")),
        field<&Conflict::field>("field", QT_TRANSLATE_NOOP("Field", "Field")),
        field<&Conflict::firstValue>("first_value", QT_TRANSLATE_NOOP("Field", "Earlier value"), {.privacy = Privacy::Attributable}),
        field<&Conflict::secondValue>("second_value", QT_TRANSLATE_NOOP("Field", "Later value"), {.privacy = Privacy::Attributable}),
        field<&Conflict::firstEntry>("first_entry", QT_TRANSLATE_NOOP("Field", "Earlier entry"), {.shown = Shown::Internally}),
        field<&Conflict::secondEntry>("second_entry", QT_TRANSLATE_NOOP("Field", "Later entry"), {.shown = Shown::Internally}),
        field<&Conflict::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.merge = MergePolicy::Filled}),
        field<&Conflict::resolution>("resolution", QT_TRANSLATE_NOOP("Field", "Decision"), {.merge = MergePolicy::Filled}),
    };
    static constexpr Kind kind{KindName<Conflict>::name, QT_TRANSLATE_NOOP("Kind", "Conflict"), fields};
    return kind;
}

} // namespace assay

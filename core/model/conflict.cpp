// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conflict.h"

namespace assay {

template<>
const Kind &kindOf<Conflict>()
{
    // Two laptops that raise the same conflict agree on it, so a merge never raises a conflict about a conflict.
    static constexpr Field fields[] = {
        field<&Conflict::kindName>("record_kind", QT_TRANSLATE_NOOP("Field", "Kind of record"), {.merge = MergePolicy::Latest}),
        field<&Conflict::record>("record", QT_TRANSLATE_NOOP("Field", "Record"), {.merge = MergePolicy::Latest}),
        field<&Conflict::field>("field", QT_TRANSLATE_NOOP("Field", "Field"), {.merge = MergePolicy::Latest}),
        field<&Conflict::firstValue>("first_value", QT_TRANSLATE_NOOP("Field", "Earlier value"),
                                     {.privacy = Privacy::Attributable, .merge = MergePolicy::Latest}),
        field<&Conflict::secondValue>("second_value", QT_TRANSLATE_NOOP("Field", "Later value"),
                                      {.privacy = Privacy::Attributable, .merge = MergePolicy::Latest}),
        field<&Conflict::firstEntry>("first_entry", QT_TRANSLATE_NOOP("Field", "Earlier entry"),
                                     {.privacy = Privacy::Attributable, .merge = MergePolicy::Latest, .shown = Shown::Internally}),
        field<&Conflict::secondEntry>("second_entry", QT_TRANSLATE_NOOP("Field", "Later entry"),
                                      {.privacy = Privacy::Attributable, .merge = MergePolicy::Latest, .shown = Shown::Internally}),
        field<&Conflict::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.merge = MergePolicy::Filled}),
        field<&Conflict::resolution>("resolution", QT_TRANSLATE_NOOP("Field", "Decision"), {.merge = MergePolicy::Filled}),
    };
    static constexpr Kind kind{KindName<Conflict>::name, QT_TRANSLATE_NOOP("Kind", "Conflict"), fields};
    return kind;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/evidence.h"

namespace assay {

template<>
const Kind &kindOf<Evidence>()
{
    static constexpr Field fields[] = {
        field<&Evidence::reference>("reference", QT_TRANSLATE_NOOP("Field", "Number")),
        field<&Evidence::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
        field<&Evidence::locator>("locator", QT_TRANSLATE_NOOP("Field", "Place in the source")),
        field<&Evidence::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary")),
        field<&Evidence::quote>("quote", QT_TRANSLATE_NOOP("Field", "Quote")),
        field<&Evidence::category>("category", QT_TRANSLATE_NOOP("Field", "Evidence category")),
        field<&Evidence::mode>("mode", QT_TRANSLATE_NOOP("Field", "Read, heard or seen")),
        field<&Evidence::factDate>("fact_date", QT_TRANSLATE_NOOP("Field", "Date of the fact")),
        field<&Evidence::saidBy>("said_by", QT_TRANSLATE_NOOP("Field", "Who said it"), {.privacy = Privacy::Attributable}),
        field<&Evidence::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
        field<&Evidence::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        field<&Evidence::withdrawnBecause>("withdrawn_because", QT_TRANSLATE_NOOP("Field", "Withdrawn because")),
        field<&Evidence::addedBy>("added_by", QT_TRANSLATE_NOOP("Field", "Added by"), {.privacy = Privacy::Attributable}),
        field<&Evidence::addedAt>("added_at", QT_TRANSLATE_NOOP("Field", "Added on"), {.merge = MergePolicy::Latest}),
    };
    static constexpr Kind kind{KindName<Evidence>::name, QT_TRANSLATE_NOOP("Kind", "Evidence item"), fields};
    return kind;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/source.h"

namespace assay {

template<>
const Kind &kindOf<Source>()
{
    static constexpr Field fields[] = {
        field<&Source::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
        field<&Source::type>("type", QT_TRANSLATE_NOOP("Field", "Type")),
        field<&Source::publisher>("publisher", QT_TRANSLATE_NOOP("Field", "Publisher")),
        field<&Source::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
        field<&Source::link>("link", QT_TRANSLATE_NOOP("Field", "Link")),
        field<&Source::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
    };
    static constexpr Kind kind{KindName<Source>::name, QT_TRANSLATE_NOOP("Kind", "Source"), fields};
    return kind;
}

} // namespace assay

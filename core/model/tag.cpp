// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tag.h"

namespace assay {

template<>
const Kind &kindOf<Tag>()
{
    static constexpr Field fields[] = {
        field<&Tag::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence item")),
        field<&Tag::statement>("statement", QT_TRANSLATE_NOOP("Field", "Quality statement")),
        field<&Tag::polarity>("polarity", QT_TRANSLATE_NOOP("Field", "What it shows")),
        field<&Tag::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight")),
    };
    static constexpr Kind kind{KindName<Tag>::name, QT_TRANSLATE_NOOP("Kind", "Tag"), fields};
    return kind;
}

} // namespace assay

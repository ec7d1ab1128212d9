// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/engagement.h"

namespace assay {

template<>
const Kind &kindOf<Engagement>()
{
    static constexpr Field fields[] = {
        field<&Engagement::authority>("authority", QT_TRANSLATE_NOOP("Field", "Local authority")),
        field<&Engagement::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of work")),
        field<&Engagement::frameworkKey>("framework", QT_TRANSLATE_NOOP("Field", "Framework")),
        field<&Engagement::frameworkJson>("framework_json", QT_TRANSLATE_NOOP("Field", "Framework file"), {.shown = Shown::Internally}),
        field<&Engagement::methodKey>("method", QT_TRANSLATE_NOOP("Field", "Rating method")),
        field<&Engagement::cutOff>("cut_off", QT_TRANSLATE_NOOP("Field", "Evidence cut-off")),
        field<&Engagement::hasPracticeScores>("practice_scores", QT_TRANSLATE_NOOP("Field", "Practice scores")),
        field<&Engagement::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
    };
    static constexpr Kind kind{KindName<Engagement>::name, QT_TRANSLATE_NOOP("Kind", "Engagement"), fields};
    return kind;
}

} // namespace assay

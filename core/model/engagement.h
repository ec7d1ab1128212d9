// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

namespace assay {

enum class EngagementKind { CqcAssessment, PeerChallenge, SelfAssessment };

/// What the workbook is about; exactly one in each. Its id is the workbook's.
struct Engagement {
    Id<Engagement> id;
    QString authority;
    EngagementKind kind = EngagementKind::CqcAssessment;
    QString frameworkKey;
    QString frameworkJson; ///< the framework file as it was when the workbook was made
    QString methodKey;     ///< rating method of that framework
    FactDate cutOff;       ///< evidence counts up to this day
    /// Scores in a peer challenge give a rating only when this is switched on (DOMAIN 4.2).
    bool hasPracticeScores = false;
    QString note;
};

template<>
struct ChoicesOf<EngagementKind> {
    static constexpr Choice choices[] = {{"cqc", QT_TRANSLATE_NOOP("Choice", "CQC assessment")},
                                         {"peer", QT_TRANSLATE_NOOP("Choice", "Peer challenge")},
                                         {"self", QT_TRANSLATE_NOOP("Choice", "Self-assessment")}};
};
template<>
struct KindName<Engagement> {
    static constexpr const char *name = "engagement";
};
template<>
const Kind &kindOf<Engagement>();

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/participant.h"
#include "core/model/source.h"

namespace assay {

/// How the team knows: LGA peer teams triangulate what they read, heard and saw (DOMAIN 4.2).
enum class EvidenceMode { Read, Heard, Seen };
enum class EvidenceStatus { Active, Withdrawn };

/// One thing that was found out. Tags connect it to quality statements.
struct Evidence {
    Id<Evidence> id;
    QString reference; ///< "A-062": series and number; given once, never changed
    Id<Source> source;
    QString locator; ///< place in the source: "page 14", "paragraph 3"
    QString summary; ///< one or two sentences in the assessor's words
    QString quote;   ///< exact words, if any
    QString category; ///< key of the framework's evidence category
    EvidenceMode mode = EvidenceMode::Read;
    FactDate factDate; ///< when it was so
    QString saidBy;    ///< role or group that said it, never a name: "Unpaid carers, 9 people"
    QString note;
    EvidenceStatus status = EvidenceStatus::Active;
    QString withdrawnBecause;
    Id<Participant> addedBy;
    qint64 addedAt = 0; ///< milliseconds since 1970 UTC
};

template<>
struct ChoicesOf<EvidenceMode> {
    static constexpr Choice choices[] = {{"read", QT_TRANSLATE_NOOP("Choice", "Read")},
                                         {"heard", QT_TRANSLATE_NOOP("Choice", "Heard")},
                                         {"seen", QT_TRANSLATE_NOOP("Choice", "Seen")}};
};
template<>
struct ChoicesOf<EvidenceStatus> {
    static constexpr Choice choices[] = {{"active", QT_TRANSLATE_NOOP("Choice", "Active")},
                                         {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")}};
};
template<>
struct KindName<Evidence> {
    static constexpr const char *name = "evidence";
};
template<>
const Kind &kindOf<Evidence>();

} // namespace assay

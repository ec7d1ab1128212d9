// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/coverage.h"

#include <QDate>

#include <functional>

namespace assay {

/// One thing that a person should look at before the assessment can stand.
struct Attention {
    enum class Severity { Fix, Check, Note };
    /// Why it was raised; a window chooses from it where Enter leads.
    enum class Rule {
        OpenConflict,      ///< `conflict`
        ScoreWithoutEvidence, ///< `statement`
        OneSource,         ///< `statement`
        CitesWithdrawn,    ///< `statement`; `evidence` is the first one
        CitesUnknown,      ///< `statement`
        NoRationale,       ///< `statement`
        AssessorsDiffer,   ///< `statement`
        CategoryMissing,   ///< `statement`
        ShortfallNotCited, ///< `statement`; `count` items
        NoFactDate,        ///< `count` items
        Untagged,          ///< `count` items
        LevelNotice,       ///< `statement`
        OldFacts,          ///< `count` items
        NotScored,         ///< `count` statements; `statement` is the first
    };

    Severity severity = Severity::Note;
    Rule rule = Rule::NotScored;
    QString title; ///< short, without a full stop: "Safeguarding rests on one source"
    QString text;  ///< one or two sentences: what it is and what to do
    QString statement; ///< key, or empty
    Id<Evidence> evidence;
    Id<Conflict> conflict;
    int count = 0;
};

/// Finds the item with a number, or null.
using FindEvidence = std::function<const Evidence *(const QString &reference)>;

/// What needs attention, the worst first and then in the order of the framework. `coverage` must be that of the records;
/// nothing here goes over the evidence or the tags, so it can run after each change. Facts age up to the engagement's
/// cut-off, or up to `today` when it names none. Not a judgement: none of it changes a rating.
[[nodiscard]] QList<Attention> attention(const Framework &framework, const Records &records, const Coverage &coverage, const QDate &today,
                                         const FindEvidence &find);
/// The same without an index of the numbers at hand: looks for the cited items in one pass over the evidence.
[[nodiscard]] QList<Attention> attention(const Framework &framework, const Records &records, const Coverage &coverage, const QDate &today);

} // namespace assay

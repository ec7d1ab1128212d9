// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/summary.h"
#include "core/scoring/coverage.h"
#include "core/scoring/verdict.h"
#include "core/workbook/workbook.h"

namespace assay {

/// An item with what it shows about one statement.
struct TaggedItem {
    const Evidence *item = nullptr;
    Polarity polarity = Polarity::Neutral;
};

/// The state of a workbook as the sections of a report need it, gathered in one pass. Valid until the workbook changes.
class Digest final
{
public:
    Digest(const Workbook &workbook, const ReportOptions &options);

    const Workbook &workbook;
    const Records &records;
    const Framework &framework;
    const ReportOptions options;
    const Coverage coverage;
    const std::optional<Rating> rating;
    const QHash<QString, Verdict> verdicts;

    /// False for a peer challenge without practice scores: its report gives no scores and no rationales.
    [[nodiscard]] bool hasScores() const;
    /// Scores that were given, in the order of the assessors.
    [[nodiscard]] QList<const Score *> scoresOf(const QString &statement) const;
    /// Active items tagged to the statement, by number.
    [[nodiscard]] QList<TaggedItem> tagged(const QString &statement) const { return m_tagged.value(statement); }
    [[nodiscard]] const Evidence *item(const QString &number) const { return m_byNumber.value(number); }
    [[nodiscard]] ReportLine citing(const QString &text) const { return citingLine(text, m_numbers); }
    /// The summary, or where there is none the quote, followed by the item's number as citation.
    [[nodiscard]] ReportLine lineOf(const Evidence &item) const;
    /// The name, when names are asked for; otherwise "Assessor 2", the same person throughout the report.
    [[nodiscard]] QString assessorTitle(Id<Participant> assessor) const;
    [[nodiscard]] QString sourceTitle(const Evidence &item) const;
    /// Title and place in it: "Peer challenge report, paragraph 3".
    [[nodiscard]] QString sourceAndPlace(const Evidence &item) const;

private:
    QHash<QString, const Evidence *> m_byNumber;
    QSet<QString> m_numbers;
    QHash<QString, QList<TaggedItem>> m_tagged;
    QList<Id<Participant>> m_assessors; ///< who has scored, by series
};

/// Evidence numbers in the order people expect: by series, then by number.
[[nodiscard]] bool numberLess(const QString &a, const QString &b);

/// The parts of the assessment summary.
void addAbout(Report &report, const Digest &digest);
void addOverall(Report &report, const Digest &digest);
void addStatements(Report &report, const Digest &digest);
void addAppendix(Report &report, const Digest &digest);

} // namespace assay

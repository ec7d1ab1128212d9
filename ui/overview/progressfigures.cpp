// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/progressfigures.h"

#include "core/model/citations.h"
#include "ui/models/session.h"

#include <QSet>

#include <algorithm>

namespace assay {

namespace {

const QDate afterAll(10000, 1, 1); ///< no fact has a day with a year of 5 digits

bool isCovered(const Session &session, const QString &statement)
{
    return std::ranges::none_of(session.framework().categories(), [&](const EvidenceCategory &category) {
        return session.coverage().state(statement, category.key) == CoverageState::NoneYet;
    });
}

} // namespace

ProgressFigures progressFigures(const Session &session)
{
    ProgressFigures figures;
    figures.statements = static_cast<int>(session.framework().statements().size());
    figures.scored = static_cast<int>(session.scores().size());
    for (const QualityStatement &statement : session.framework().statements())
        figures.covered += isCovered(session, statement.key) ? 1 : 0;

    QSet<QString> citing;
    for (const Score &score : session.records().all<Score>()) {
        if (citing.contains(score.statement))
            continue;
        const QStringList cited = citations(score.rationale);
        const bool isFound = std::ranges::any_of(cited, [&](const QString &reference) {
            const Evidence *evidence = session.workbook().evidenceByReference(reference);
            return evidence && evidence->status == EvidenceStatus::Active;
        });
        if (isFound)
            citing.insert(score.statement);
    }
    figures.citing = static_cast<int>(citing.size());

    // Counted with the coverage already: going over all evidence after each change would be felt.
    figures.dated = session.coverage().itemsBefore(afterAll);
    figures.items = figures.dated + session.coverage().undatedItems();
    return figures;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {

namespace {

struct RatingText {
    Q_DECLARE_TR_FUNCTIONS(RatingText)
};

QString scoresText(const Verdict &verdict)
{
    QList<int> values;
    for (const Score *score : verdict.scores)
        values.append(*score->score);
    std::ranges::sort(values);
    QStringList texts;
    for (int value : std::as_const(values))
        texts.append(QString::number(value));
    return texts.join(QStringLiteral(", "));
}

} // namespace

QHash<QString, Verdict> verdicts(const Framework &framework, const Records &records)
{
    QHash<QString, Verdict> verdicts;
    for (const QualityStatement &statement : framework.statements())
        verdicts.insert(statement.key, {});
    for (const Score &score : records.all<Score>()) {
        const auto verdict = verdicts.find(score.statement);
        if (score.score && verdict != verdicts.end())
            verdict->scores.append(&score);
    }
    for (Verdict &verdict : verdicts) {
        if (verdict.scores.isEmpty())
            continue;
        std::ranges::sort(verdict.scores, [](const Score *a, const Score *b) { return a->assessor < b->assessor; });
        const std::optional<int> first = verdict.scores.first()->score;
        const bool isSame = std::ranges::all_of(verdict.scores, [&](const Score *score) { return score->score == first; });
        verdict.state = isSame ? Verdict::State::Settled : Verdict::State::Differs;
        if (isSame)
            verdict.score = first;
    }
    return verdicts;
}

std::optional<Rating> rate(const Framework &framework, const RatingMethod &method, const Records &records)
{
    const Engagement &engagement = records.engagement();
    if (engagement.kind == EngagementKind::PeerChallenge && !engagement.hasPracticeScores)
        return std::nullopt;

    const auto all = verdicts(framework, records);
    StatementScores scores;
    QList<Notice> differing;
    for (const QualityStatement &statement : framework.statements()) {
        const Verdict verdict = all.value(statement.key);
        if (verdict.score) {
            scores.insert(statement.key, *verdict.score);
        } else if (verdict.state == Verdict::State::Differs) {
            differing.append({QStringLiteral("assessors_differ"), statement.key,
                              RatingText::tr("The assessors differ on %1: %2. It has no score until they agree.")
                                  .arg(statement.title, scoresText(verdict))});
        }
    }
    Rating rating = rate(framework, method, scores);
    rating.notices.append(differing);
    return rating;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/verdict.h"

#include "tests/core/scoring/assessment.h"

#include <QRegularExpression>
#include <QTest>

using namespace assay;
using test::Assessment;
using test::key;

class TestVerdict final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyStatementHasOne();
    void oneAssessorSettles();
    void equalScoresSettle();
    void differentScoresSettleNothing();
    void emptyScoreIsNotScored();
    void emptyScoreDoesNotContradict();
    void scoresComeInOneOrder();
    void ratesSettledScores();
    void differingScoresMakeTheRatingIncomplete();
    void peerChallengeHasNoRating();
    void peerChallengeWithPracticeScoresHasOne();
    void selfAssessmentHasOne();
};

void TestVerdict::everyStatementHasOne()
{
    Assessment a;
    const auto all = verdicts(a.framework, a.records);
    QCOMPARE(all.size(), qsizetype(9));
    for (const Verdict &verdict : all) {
        QCOMPARE(verdict.state, Verdict::State::NotScored);
        QVERIFY(!verdict.score && verdict.scores.isEmpty());
    }
}

void TestVerdict::oneAssessorSettles()
{
    Assessment a;
    a.score(7, 2);
    const Verdict verdict = verdicts(a.framework, a.records).value(key(7));
    QCOMPARE(verdict.state, Verdict::State::Settled);
    QCOMPARE(verdict.score.value_or(0), 2);
    QCOMPARE(verdict.scores.size(), qsizetype(1));
}

void TestVerdict::equalScoresSettle()
{
    Assessment a;
    a.score(7, 3, {}, 0);
    a.score(7, 3, {}, 1);
    const Verdict verdict = verdicts(a.framework, a.records).value(key(7));
    QCOMPARE(verdict.state, Verdict::State::Settled);
    QCOMPARE(verdict.score.value_or(0), 3);
    QCOMPARE(verdict.scores.size(), qsizetype(2));
}

void TestVerdict::differentScoresSettleNothing()
{
    Assessment a;
    a.score(7, 3, {}, 0);
    a.score(7, 3, {}, 1);
    a.score(7, 2, {}, 2);
    const Verdict verdict = verdicts(a.framework, a.records).value(key(7));
    QCOMPARE(verdict.state, Verdict::State::Differs);
    QVERIFY(!verdict.score);
    QCOMPARE(verdict.scores.size(), qsizetype(3));
}

void TestVerdict::emptyScoreIsNotScored()
{
    Assessment a;
    a.score(7, {}, QStringLiteral("A thought, but no score yet."));
    const Verdict verdict = verdicts(a.framework, a.records).value(key(7));
    QCOMPARE(verdict.state, Verdict::State::NotScored);
    QVERIFY(verdict.scores.isEmpty());
}

void TestVerdict::emptyScoreDoesNotContradict()
{
    Assessment a;
    a.score(7, 3, {}, 0);
    a.score(7, {}, {}, 1);
    QCOMPARE(verdicts(a.framework, a.records).value(key(7)).state, Verdict::State::Settled);
}

void TestVerdict::scoresComeInOneOrder()
{
    Assessment a;
    a.score(7, 1, {}, 2);
    a.score(7, 2, {}, 0);
    a.score(7, 3, {}, 1);
    QList<int> values;
    const Verdict verdict = verdicts(a.framework, a.records).value(key(7));
    for (const Score *score : verdict.scores)
        values.append(*score->score);
    QCOMPARE(values, (QList<int>{2, 3, 1}));
}

void TestVerdict::ratesSettledScores()
{
    Assessment a;
    for (int statement = 1; statement <= 9; ++statement)
        a.score(statement, statement == 5 ? 4 : 3);
    const auto rating = rate(a.framework, a.method, a.records);
    QVERIFY(rating);
    QCOMPARE(rating->fraction.points, 28);
    QCOMPARE(rating->percent.value_or(-1), 78);
    QCOMPARE(rating->band.value_or(QString()), QStringLiteral("good"));
}

void TestVerdict::differingScoresMakeTheRatingIncomplete()
{
    Assessment a;
    for (int statement = 1; statement <= 9; ++statement)
        a.score(statement, 3);
    a.score(7, 2, {}, 1);
    const auto rating = rate(a.framework, a.method, a.records);
    QVERIFY(rating);
    QVERIFY(!rating->complete);
    QCOMPARE(rating->scored, 8);
    QCOMPARE(rating->notices.size(), qsizetype(2));
    QCOMPARE(rating->notices.last().key, QStringLiteral("assessors_differ"));
    QCOMPARE(rating->notices.last().statement, key(7));
    QCOMPARE(rating->notices.last().text, QStringLiteral("The assessors differ on Safeguarding: 2, 3. It has no score until they agree."));
}

void TestVerdict::peerChallengeHasNoRating()
{
    Assessment a(EngagementKind::PeerChallenge);
    a.score(7, 3);
    QVERIFY(!rate(a.framework, a.method, a.records));
}

void TestVerdict::peerChallengeWithPracticeScoresHasOne()
{
    Assessment a(EngagementKind::PeerChallenge);
    a.set(a.engagement, "practice_scores", true);
    a.score(7, 3);
    const auto rating = rate(a.framework, a.method, a.records);
    QVERIFY(rating);
    QCOMPARE(rating->scored, 1);
}

void TestVerdict::selfAssessmentHasOne()
{
    Assessment a(EngagementKind::SelfAssessment);
    QVERIFY(rate(a.framework, a.method, a.records));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"

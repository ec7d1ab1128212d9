// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ratingwords.h"

#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"

using namespace assay;

class TestRatingWords final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void completeRatingSaysHowItCameAbout();
    void exactPerCentIsNotCalledRounded();
    void missingScoreGivesARangeAndNoFigure();
    void nothingScoredAllowsEveryRating();
    void peerChallengeWithoutPracticeScoresHasNoRating();
    void highestBandHasNoDistance();

private:
    void scoreAll(int score, const QStringList &except = {});

    std::unique_ptr<test::TempWorkbook> m_file;
    std::unique_ptr<Session> m_session;
};

void TestRatingWords::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_file = std::make_unique<test::TempWorkbook>();
    m_session = std::make_unique<Session>(std::move(m_file->workbook));
}

void TestRatingWords::cleanup()
{
    m_session.reset();
    m_file.reset();
}

void TestRatingWords::scoreAll(int score, const QStringList &except)
{
    for (const QualityStatement &statement : m_session->framework().statements()) {
        if (!except.contains(statement.key))
            QVERIFY(m_session->apply(setScore(m_session->workbook(), statement.key, score, QString())));
    }
}

void TestRatingWords::completeRatingSaysHowItCameAbout()
{
    scoreAll(3);
    QVERIFY(m_session->apply(setScore(m_session->workbook(), QStringLiteral("qs5"), 4, QString())));
    const RatingWords words = ratingWords(*m_session);
    QCOMPARE(words.heading, QStringLiteral("Overall, from your scores"));
    QCOMPARE(words.word, QStringLiteral("Good"));
    QCOMPARE(words.figure, QStringLiteral("78%"));
    QCOMPARE(words.points, QStringLiteral("28 of 36 points, all 9 scored"));
    QCOMPARE(words.notes.first(), QStringLiteral("77.78%, rounds up to 78"));
    QVERIFY(words.notes.at(1).startsWith(QStringLiteral("5 point")) && words.notes.at(1).endsWith(QStringLiteral("above the lowest good")));
    QVERIFY(words.distance.startsWith(QStringLiteral("4 point")) && words.distance.endsWith(QStringLiteral("to outstanding")));
    QVERIFY(words.sentence().contains(QStringLiteral("Good 78%")));
}

void TestRatingWords::exactPerCentIsNotCalledRounded()
{
    scoreAll(3);
    QCOMPARE(ratingWords(*m_session).notes.first(), QStringLiteral("75% exactly"));
}

void TestRatingWords::missingScoreGivesARangeAndNoFigure()
{
    scoreAll(3, {QStringLiteral("qs5"), QStringLiteral("qs7")});
    QVERIFY(m_session->apply(setScore(m_session->workbook(), QStringLiteral("qs5"), 4, QString())));
    const RatingWords words = ratingWords(*m_session);
    QCOMPARE(words.word, QStringLiteral("73 to 81%"));
    QVERIFY(words.figure.isEmpty());
    QCOMPARE(words.bands, QStringList(QStringLiteral("good")));
    QCOMPARE(words.points, QStringLiteral("26 to 29 of 36 points, 8 of 9 scored"));
    QVERIFY(words.notes.contains(QStringLiteral("Only good is still possible")));
    QVERIFY(words.notes.contains(QStringLiteral("No score for Safeguarding")));
}

void TestRatingWords::nothingScoredAllowsEveryRating()
{
    const RatingWords words = ratingWords(*m_session);
    QCOMPARE(words.word, QStringLiteral("25 to 100%"));
    QCOMPARE(words.bands.size(), 4);
    QVERIFY(words.notes.contains(QStringLiteral("Every rating is still possible")));
    QVERIFY(words.notes.contains(QStringLiteral("Nothing is scored yet")));
}

void TestRatingWords::peerChallengeWithoutPracticeScoresHasNoRating()
{
    test::TempWorkbook file({.authority = QStringLiteral("Testshire"), .kind = EngagementKind::PeerChallenge});
    Session session(std::move(file.workbook));
    RatingWords words = ratingWords(session);
    QCOMPARE(words.word, QStringLiteral("No rating"));
    QVERIFY(words.bands.isEmpty() && words.figure.isEmpty());
    QVERIFY(words.sentence().contains(QStringLiteral("Practice scores are switched off")));

    Engagement engagement = session.records().engagement();
    engagement.hasPracticeScores = true;
    QVERIFY(session.apply(editEngagement(session.workbook(), engagement)));
    words = ratingWords(session);
    QCOMPARE(words.word, QStringLiteral("25 to 100%"));
}

void TestRatingWords::highestBandHasNoDistance()
{
    scoreAll(4);
    const RatingWords words = ratingWords(*m_session);
    QCOMPARE(words.word, QStringLiteral("Outstanding"));
    QVERIFY(words.distance.isEmpty());
}

QTEST_MAIN(TestRatingWords)
#include "tst_ratingwords.moc"

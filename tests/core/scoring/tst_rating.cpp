// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rating.h"

#include <QRegularExpression>
#include <QTest>

using namespace assay;

Q_DECLARE_METATYPE(assay::Rounding)

class TestRating final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void roundsEverySumUp_data();
    void roundsEverySumUp();
    void roundingRules_data();
    void roundingRules();
    void exactPercent_data();
    void exactPercent();
    void lowestPointsOfEachBand();
    void lowestPointsBeyondReach();
    void knownCouncils_data();
    void knownCouncils();
    void highestBandHasNoNext();
    void nothingScored();
    void blankIsNotZero();
    void incompleteRangeCanSpanBands();
    void scoreOfOneRaisesTheNotice();
    void whatIfIsTheSameWithOtherScores();
    void categoriesRollUp_data();
    void categoriesRollUp();
    void noCategoryScoresRollUpToNothing();

private:
    [[nodiscard]] StatementScores scoresWithSum(int sum) const;
    [[nodiscard]] StatementScores scoresOf(const QList<int> &scores) const;
    [[nodiscard]] Rating rated(const StatementScores &scores) const { return rate(m_framework, m_method, scores); }

    Framework m_framework;
    RatingMethod m_method;
};

void TestRating::initTestCase()
{
    m_framework = Framework::shipped(QStringLiteral("cqc-la-2023")).value();
    m_method = *m_framework.method(QStringLiteral("statement-level"));
}

StatementScores TestRating::scoresOf(const QList<int> &scores) const
{
    StatementScores byKey;
    for (int i = 0; i < scores.size(); ++i) {
        if (scores[i] > 0)
            byKey.insert(m_framework.statementByNumber(i + 1)->key, scores[i]);
    }
    return byKey;
}

StatementScores TestRating::scoresWithSum(int sum) const
{
    QList<int> scores(9, 1);
    for (int i = 0, left = sum - 9; left > 0; left -= 3, ++i)
        scores[i] += qMin(left, 3);
    return scoresOf(scores);
}

void TestRating::roundsEverySumUp_data()
{
    QTest::addColumn<int>("sum");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("band");

    // Written out, so that it does not share the arithmetic that it tests.
    const QList<int> percents{25, 28, 31, 34, 37, 39, 42, 45, 48, 50, 53, 56, 59, 62,
                              64, 67, 70, 73, 75, 78, 81, 84, 87, 89, 92, 95, 98, 100};
    for (int sum = 9; sum <= 36; ++sum) {
        const char *band = sum <= 13 ? "inadequate" : sum <= 22 ? "requires_improvement" : sum <= 31 ? "good" : "outstanding";
        QTest::addRow("%d of 36", sum) << sum << percents[sum - 9] << QString::fromLatin1(band);
    }
}

void TestRating::roundsEverySumUp()
{
    QFETCH(int, sum);
    const Rating rating = rated(scoresWithSum(sum));
    QVERIFY(rating.complete);
    QCOMPARE(rating.fraction.points, sum);
    QCOMPARE(rating.fraction.of, 36);
    QTEST(rating.percent.value_or(-1), "percent");
    QTEST(rating.band.value_or(QString()), "band");
    QCOMPARE(rating.range.percentMin, rating.range.percentMax);
    QCOMPARE(rating.range.ratings, QStringList{*rating.band});
    const QList<int> floors{9, 14, 23, 32, 37};
    const auto above = std::upper_bound(floors.cbegin(), floors.cend(), sum);
    QCOMPARE(rating.pointsAboveFloor.value_or(-1), sum - *(above - 1));
    QCOMPARE(rating.next.has_value(), sum < 32);
    if (rating.next)
        QCOMPARE(rating.next->points, *above - sum);
}

void TestRating::roundingRules_data()
{
    QTest::addColumn<int>("sum");
    QTest::addColumn<int>("halfUp");
    QTest::addColumn<int>("up");
    QTest::addColumn<int>("down");
    const QList<std::array<int, 4>> rows{{9, 25, 25, 25},  {12, 33, 34, 33}, {13, 36, 37, 36}, {14, 39, 39, 38},
                                         {16, 44, 45, 44}, {17, 47, 48, 47}, {18, 50, 50, 50}, {21, 58, 59, 58},
                                         {22, 61, 62, 61}, {25, 69, 70, 69}, {26, 72, 73, 72}, {30, 83, 84, 83},
                                         {31, 86, 87, 86}, {34, 94, 95, 94}, {35, 97, 98, 97}, {36, 100, 100, 100}};
    for (const auto &row : rows)
        QTest::addRow("%d of 36", row[0]) << row[0] << row[1] << row[2] << row[3];
}

void TestRating::roundingRules()
{
    QFETCH(int, sum);
    const Fraction fraction{sum, 36};
    QTEST(fraction.percent(Rounding::HalfUp), "halfUp");
    QTEST(fraction.percent(Rounding::Up), "up");
    QTEST(fraction.percent(Rounding::Down), "down");
}

void TestRating::exactPercent_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("text");
    QTest::newRow("Hertfordshire") << 28 << 36 << QStringLiteral("77.78");
    QTest::newRow("third") << 12 << 36 << QStringLiteral("33.33");
    QTest::newRow("half") << 18 << 36 << QStringLiteral("50.00");
    QTest::newRow("one digit of hundredths") << 1 << 24 << QStringLiteral("4.17");
    QTest::newRow("hundredths below ten") << 201 << 4000 << QStringLiteral("5.03");
    QTest::newRow("half of a hundredth goes up") << 1 << 32 << QStringLiteral("3.13");
    QTest::newRow("all") << 36 << 36 << QStringLiteral("100.00");
    QTest::newRow("none") << 0 << 36 << QStringLiteral("0.00");
    QTest::newRow("of nothing") << 0 << 0 << QStringLiteral("0.00");
}

void TestRating::exactPercent()
{
    QFETCH(int, points);
    QFETCH(int, of);
    QTEST((Fraction{points, of}.exactPercent()), "text");
}

void TestRating::lowestPointsOfEachBand()
{
    QList<int> lowest;
    for (const Band &band : m_method.bands)
        lowest.append(lowestPoints(m_method, band, 36).value_or(-1));
    QCOMPARE(lowest, (QList<int>{9, 14, 23, 32}));
}

void TestRating::lowestPointsBeyondReach()
{
    const Band beyond{QStringLiteral("x"), QStringLiteral("X"), 101, 110};
    QVERIFY(!lowestPoints(m_method, beyond, 36));
    QVERIFY(!lowestPoints(m_method, m_method.bands.first(), 0));
}

void TestRating::knownCouncils_data()
{
    QTest::addColumn<QList<int>>("scores");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("next");
    QTest::addColumn<int>("points");
    QTest::newRow("Hertfordshire: 4 points below outstanding")
        << QList<int>{3, 3, 3, 3, 4, 3, 3, 3, 3} << 78 << QStringLiteral("outstanding") << 4;
    QTest::newRow("Kirklees: only rounding up gives 59") << QList<int>{2, 2, 2, 2, 3, 2, 3, 2, 3} << 59 << QStringLiteral("good") << 2;
    QTest::newRow("a sum of 22: 62 is still requires improvement")
        << QList<int>{2, 3, 3, 2, 2, 2, 2, 3, 3} << 62 << QStringLiteral("good") << 1;
}

void TestRating::knownCouncils()
{
    QFETCH(QList<int>, scores);
    const Rating rating = rated(scoresOf(scores));
    QTEST(rating.percent.value_or(-1), "percent");
    QVERIFY(rating.next);
    QTEST(rating.next->rating, "next");
    QTEST(rating.next->points, "points");
    QCOMPARE(rating.method, QStringLiteral("statement-level"));
    QVERIFY(rating.notices.isEmpty());
}

void TestRating::highestBandHasNoNext()
{
    const Rating rating = rated(scoresWithSum(33));
    QCOMPARE(rating.band.value_or(QString()), QStringLiteral("outstanding"));
    QVERIFY(!rating.next);
    QCOMPARE(rating.pointsAboveFloor.value_or(-1), 1);
}

void TestRating::nothingScored()
{
    const Rating rating = rated({});
    QVERIFY(!rating.complete);
    QVERIFY(!rating.percent && !rating.band && !rating.next && !rating.pointsAboveFloor);
    QCOMPARE(rating.scored, 0);
    QCOMPARE(rating.statements, 9);
    QCOMPARE(rating.range.pointsMin, 9);
    QCOMPARE(rating.range.pointsMax, 36);
    QCOMPARE(rating.range.percentMin, 25);
    QCOMPARE(rating.range.percentMax, 100);
    QCOMPARE(rating.range.ratings.size(), qsizetype(4));
}

void TestRating::blankIsNotZero()
{
    // Hertfordshire as in the press release, with safeguarding blank.
    const Rating rating = rated(scoresOf({3, 3, 3, 3, 4, 3, 0, 3, 3}));
    QVERIFY(!rating.complete);
    QVERIFY(!rating.percent && !rating.band);
    QCOMPARE(rating.scored, 8);
    QCOMPARE(rating.fraction.points, 25);
    QCOMPARE(rating.range.pointsMin, 26);
    QCOMPARE(rating.range.pointsMax, 29);
    QCOMPARE(rating.range.percentMin, 73);
    QCOMPARE(rating.range.percentMax, 81);
    QCOMPARE(rating.range.ratings, QStringList{QStringLiteral("good")});
    QCOMPARE(rating.notices.size(), qsizetype(1));
    QCOMPARE(rating.notices.first().key, QStringLiteral("incomplete"));
    QCOMPARE(rating.notices.first().text,
             QStringLiteral("There is no overall yet. Without a score: Safeguarding. The overall can still become 73 to 81%."));
}

void TestRating::incompleteRangeCanSpanBands()
{
    const Rating rating = rated(scoresOf({3, 3, 2, 2, 2, 2, 2, 3, 0}));
    QCOMPARE(rating.range.pointsMin, 20);
    QCOMPARE(rating.range.pointsMax, 23);
    QCOMPARE(rating.range.ratings, (QStringList{QStringLiteral("requires_improvement"), QStringLiteral("good")}));
}

void TestRating::scoreOfOneRaisesTheNotice()
{
    // Warrington: safeguarding 1, overall 20 of 36, and no cap on the rating.
    const Rating rating = rated(scoresOf({2, 3, 2, 3, 3, 2, 1, 2, 2}));
    QCOMPARE(rating.band.value_or(QString()), QStringLiteral("requires_improvement"));
    QCOMPARE(rating.notices.size(), qsizetype(1));
    QCOMPARE(rating.notices.first().key, QStringLiteral("section_50_2"));
    QCOMPARE(rating.notices.first().statement, QStringLiteral("qs7"));
    QVERIFY(rating.notices.first().text.startsWith(QStringLiteral("Safeguarding has a score of 1. ")));
    QVERIFY(rating.notices.first().text.contains(QStringLiteral("section 50(2)")));
}

void TestRating::whatIfIsTheSameWithOtherScores()
{
    StatementScores scores = scoresOf({3, 3, 3, 3, 4, 3, 3, 3, 3});
    scores.insert(QStringLiteral("qs7"), 4);
    QCOMPARE(rated(scores).percent.value_or(-1), 81);
    scores.remove(QStringLiteral("qs7"));
    QVERIFY(!rated(scores).percent);
}

void TestRating::categoriesRollUp_data()
{
    QTest::addColumn<QList<int>>("scores");
    QTest::addColumn<int>("score");
    QTest::newRow("10 of 16 is 62.5%, up to 63") << QList<int>{3, 3, 2, 2} << 3;
    QTest::newRow("6 of 16 is 37.5%, up to 38") << QList<int>{2, 2, 1, 1} << 1;
    QTest::newRow("14 of 16 is 87.5%, up to 88") << QList<int>{4, 4, 3, 3} << 4;
    QTest::newRow("5 of 8 is 62.5%, up to 63") << QList<int>{3, 2} << 3;
    QTest::newRow("9 of 16 is 56.25%") << QList<int>{3, 2, 2, 2} << 2;
    QTest::newRow("7 of 16 is 43.75%") << QList<int>{2, 2, 2, 1} << 2;
    QTest::newRow("13 of 16 is 81.25%") << QList<int>{4, 3, 3, 3} << 3;
    QTest::newRow("one category") << QList<int>{2} << 2;
    QTest::newRow("lowest") << QList<int>{1, 1, 1} << 1;
    QTest::newRow("highest") << QList<int>{4, 4, 4} << 4;
}

void TestRating::categoriesRollUp()
{
    QFETCH(QList<int>, scores);
    QTEST(rollUp(*m_framework.method(QStringLiteral("category-roll-up")), scores).value_or(-1), "score");
}

void TestRating::noCategoryScoresRollUpToNothing()
{
    QVERIFY(!rollUp(m_method, {}));
}

QTEST_GUILESS_MAIN(TestRating)
#include "tst_rating.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/published.h"

#include "core/exchange/csv.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace assay;

namespace {

const QString liverpool = QStringLiteral("Liverpool City Council");

QByteArray table(const QList<QStringList> &rows)
{
    QStringList header{QStringLiteral("council"), QStringLiteral("publication_date"), QStringLiteral("date_precision"),
                       QStringLiteral("rating"), QStringLiteral("overall_percent_reported")};
    for (int number = 1; number <= 9; ++number)
        header.append(QStringLiteral("qs%1_x").arg(number));
    return writeCsv(header, rows);
}

QStringList row(const QString &rating, const QString &overall, const QString &scores, const QString &date = {},
                const QString &precision = {})
{
    return QStringList{QStringLiteral("Town"), date, precision, rating, overall} + scores.split(u' ');
}

} // namespace

class TestPublished final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void shipsEveryKnownResult();
    void whatIsNotKnownIsEmpty();
    void eachShippedResultNamesItsSource();
    void nineScoresGiveThePublishedRating_data();
    void nineScoresGiveThePublishedRating();
    void theOneThatDoesNotFitIsReported();
    void incompleteResultsAreNotChecked();
    void reproducesTheFileAsCollected();
    void checksTheOverallToo();
    void writesDatesOut_data();
    void writesDatesOut();
    void refuses_data();
    void refuses();

private:
    Framework m_framework;
    RatingMethod m_method;
    QList<PublishedResult> m_results;
    QList<PublishedCheck> m_checks;
};

void TestPublished::initTestCase()
{
    m_framework = Framework::shipped(QStringLiteral("cqc-la-2023")).value();
    m_method = *m_framework.method(QStringLiteral("statement-level"));
    const auto results = shippedPublished(m_framework, m_method);
    QVERIFY2(results, results ? "" : qPrintable(results.error().line()));
    m_results = *results;
    m_checks = check(m_results, m_framework, m_method);
}

void TestPublished::shipsEveryKnownResult()
{
    QCOMPARE(m_results.size(), qsizetype(37));
    const PublishedResult &first = m_results.first();
    QCOMPARE(first.council, QStringLiteral("Hertfordshire County Council"));
    QCOMPARE(first.dateText, QStringLiteral("17 May 2024"));
    QCOMPARE(first.rating, QStringLiteral("good"));
    QCOMPARE(first.overall.value_or(0), 78);
    QCOMPARE(first.scores.value(QStringLiteral("qs5")), 4);
    QCOMPARE(first.scores.size(), qsizetype(9));
}

void TestPublished::whatIsNotKnownIsEmpty()
{
    const auto derbyshire = std::ranges::find(m_results, QStringLiteral("Derbyshire County Council"), &PublishedResult::council);
    QVERIFY(derbyshire != m_results.cend());
    QVERIFY(derbyshire->rating.isEmpty());
    QCOMPARE(derbyshire->overall.value_or(0), 67);
    QVERIFY(derbyshire->scores.isEmpty());
    QVERIFY(derbyshire->dateText.isEmpty());
}

void TestPublished::eachShippedResultNamesItsSource()
{
    for (const PublishedResult &result : std::as_const(m_results)) {
        QVERIFY2(result.source.size() > 5, qPrintable(result.council));
        QVERIFY2(!result.confidence.isEmpty(), qPrintable(result.council));
    }
}

void TestPublished::nineScoresGiveThePublishedRating_data()
{
    QTest::addColumn<QString>("council");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("rating");
    const auto row = [](const char *council, int points, int percent, const char *rating) {
        QTest::newRow(council) << QString::fromLatin1(council) << points << percent << QString::fromLatin1(rating);
    };
    row("Hertfordshire County Council", 28, 78, "good");
    row("London Borough of Camden", 32, 89, "outstanding");
    row("Norfolk County Council", 20, 56, "requires_improvement");
    row("Kent County Council", 20, 56, "requires_improvement");
    row("Surrey County Council", 25, 70, "good");
    row("Kirklees Council", 21, 59, "requires_improvement");
    row("London Borough of Barnet", 23, 64, "good");
    row("London Borough of Harrow", 21, 59, "requires_improvement");
    row("Warrington Borough Council", 20, 56, "requires_improvement");
    row("Gloucestershire County Council", 18, 50, "requires_improvement");
    row("Gateshead Borough Council", 24, 67, "good");
}

void TestPublished::nineScoresGiveThePublishedRating()
{
    QFETCH(QString, council);
    const auto found = std::ranges::find_if(m_checks,
                                            [&](const PublishedCheck &check) { return m_results[check.result].council == council; });
    QVERIFY(found != m_checks.cend());
    QVERIFY2(found->agrees, qPrintable(found->sentence));
    QTEST(found->computed.fraction.points, "points");
    QTEST(found->computed.percent.value_or(0), "percent");
    QTEST(m_results[found->result].rating, "rating");
    QVERIFY(found->sentence.startsWith(council));
    QVERIFY(found->sentence.endsWith(QStringLiteral(", as published.")));
}

void TestPublished::theOneThatDoesNotFitIsReported()
{
    QCOMPARE(m_checks.size(), qsizetype(12));
    QCOMPARE(std::ranges::count(m_checks, false, &PublishedCheck::agrees), 1);
    const auto odd = std::ranges::find(m_checks, false, &PublishedCheck::agrees);
    QCOMPARE(m_results[odd->result].council, liverpool);
    QCOMPARE(odd->sentence,
             QStringLiteral("Liverpool City Council: the scores make 22 of 36 points, 61.11%, which is 62% and requires improvement. "
                            "Published was the rating good, which begins at 23 points. At least one of the figures is wrong."));
}

void TestPublished::incompleteResultsAreNotChecked()
{
    for (const PublishedCheck &check : std::as_const(m_checks))
        QCOMPARE(m_results[check.result].scores.size(), qsizetype(9));
}

void TestPublished::reproducesTheFileAsCollected()
{
    const QString folder = qEnvironmentVariable("ASSAY_REAL_INPUT");
    if (folder.isEmpty())
        QSKIP("ASSAY_REAL_INPUT names no folder with the collected data");
    QFile file(QDir(folder).filePath(QStringLiteral("data/published_results.csv")));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const auto results = readPublished(file.readAll(), m_framework, m_method);
    QVERIFY2(results, results ? "" : qPrintable(results.error().line()));
    const auto checks = check(*results, m_framework, m_method);
    QVERIFY(checks.size() >= 12);
    for (const PublishedCheck &check : checks)
        QVERIFY2(check.agrees != (results->at(check.result).council == liverpool), qPrintable(check.sentence));

    // What is shipped says the same as what was collected.
    QCOMPARE(results->size(), m_results.size());
    for (qsizetype i = 0; i < results->size(); ++i) {
        QCOMPARE(results->at(i).council, m_results[i].council);
        QCOMPARE(results->at(i).rating, m_results[i].rating);
        QCOMPARE(results->at(i).overall, m_results[i].overall);
        QCOMPARE(results->at(i).scores, m_results[i].scores);
    }
}

void TestPublished::checksTheOverallToo()
{
    const QByteArray csv = table({row(QStringLiteral("Good"), QStringLiteral("77"), QStringLiteral("3 3 3 3 4 3 3 3 3")),
                                  row(QString(), QStringLiteral("78"), QStringLiteral("3 3 3 3 4 3 3 3 3")),
                                  row(QStringLiteral("outstanding"), QStringLiteral("90"), QStringLiteral("3 3 3 3 4 3 3 3 3"))});
    const auto results = readPublished(csv, m_framework, m_method);
    QVERIFY2(results, results ? "" : qPrintable(results.error().line()));
    const auto checks = check(*results, m_framework, m_method);
    QCOMPARE(checks.size(), qsizetype(3));
    QVERIFY(!checks[0].agrees);
    QVERIFY(checks[0].sentence.contains(QStringLiteral("Published was an overall of 77%.")));
    QVERIFY(checks[1].agrees);
    QVERIFY(!checks[2].agrees);
    QVERIFY(checks[2].sentence.contains(QStringLiteral("an overall of 90% and the rating outstanding, which begins at 32 points")));
}

void TestPublished::writesDatesOut_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << QStringLiteral("2024-05-17") << QStringLiteral("day") << QStringLiteral("17 May 2024");
    QTest::newRow("month") << QStringLiteral("2024-08") << QStringLiteral("month") << QStringLiteral("Aug 2024");
    QTest::newRow("year") << QStringLiteral("2025") << QStringLiteral("year") << QStringLiteral("2025");
    QTest::newRow("month and week") << QStringLiteral("2025-10") << QStringLiteral("first week") << QStringLiteral("Oct 2025, first week");
    QTest::newRow("words only") << QString() << QStringLiteral("by 31 July 2025") << QStringLiteral("by 31 July 2025");
    QTest::newRow("not known") << QString() << QString() << QString();
}

void TestPublished::writesDatesOut()
{
    QFETCH(QString, date);
    QFETCH(QString, precision);
    const auto results = readPublished(table({row(QStringLiteral("good"), {}, QStringLiteral("        "), date, precision)}), m_framework,
                                       m_method);
    QVERIFY2(results, results ? "" : qPrintable(results.error().line()));
    QTEST(results->first().dateText, "text");
    QVERIFY(results->first().scores.isEmpty());
}

void TestPublished::refuses_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("why");
    const QString scores = QStringLiteral("3 3 3 3 3 3 3 3 3");
    const auto with = [&](const char *score) {
        return table({row({}, {}, scores), row({}, {}, QStringLiteral("3 3 3 3 %1 3 3 3 3").arg(QString::fromLatin1(score)))});
    };
    QTest::newRow("score of 0") << with("0") << QStringLiteral("line 3: '0' in column qs5_x");
    QTest::newRow("score of 5") << with("5") << QStringLiteral("line 3: '5' in column qs5_x");
    QTest::newRow("score in words") << with("three") << QStringLiteral("line 3: 'three' in column qs5_x");
    QTest::newRow("overall above 100") << table({row({}, QStringLiteral("101"), scores)})
                                       << QStringLiteral("line 2: '101' in column overall_percent_reported");
    QTest::newRow("unknown rating") << table({row(QStringLiteral("splendid"), {}, scores)})
                                    << QStringLiteral("line 2: unknown rating 'splendid'");
    QTest::newRow("no council") << table({row({}, {}, scores)}).replace("Town", "") << QStringLiteral("line 2: no council is named");
    QTest::newRow("no rating column") << QByteArray("council,overall_percent_reported\n") << QStringLiteral("the column rating is missing");
    QTest::newRow("no statement column") << table({}).replace("qs9_x", "qs8_y")
                                         << QStringLiteral("no column for \"Learning, improvement and innovation\"");
    QTest::newRow("empty file") << QByteArray() << QStringLiteral("it is empty");
}

void TestPublished::refuses()
{
    QFETCH(QByteArray, csv);
    const auto results = readPublished(csv, m_framework, m_method);
    QVERIFY(!results);
    QCOMPARE(results.error().code, ErrorCode::InvalidInput);
    QTEST(results.error().why, "why");
    QVERIFY(!results.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestPublished)
#include "tst_published.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/published.h"
#include "ui/rating/publishedmodel.h"

#include <QAbstractItemModelTester>
#include <QSize>
#include <QtTest>

using namespace assay;

class TestPublishedModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyShippedResultHasARow();
    void highestOverallComesFirst();
    void liverpoolSaysThatScoresAndRatingDisagree();
    void agreeingResultIsNotDoubted();
    void unknownFiguresAreEmptyAndSaidInWords();
    void ownWorkbookStandsAmongThem();
    void incompleteWorkbookHasNoFigure();

private:
    [[nodiscard]] int rowOf(const PublishedModel &model, const QString &council) const;
    [[nodiscard]] static QVariant at(const PublishedModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role);
    }

    Framework m_framework;
    RatingMethod m_method;
    QList<PublishedResult> m_results;
    QList<PublishedCheck> m_checks;
};

void TestPublishedModel::initTestCase()
{
    auto framework = Framework::shipped(Framework::shippedKeys().constFirst());
    QVERIFY(framework);
    m_framework = *framework;
    m_method = *m_framework.method(QStringLiteral("statement-level"));
    auto results = shippedPublished(m_framework, m_method);
    QVERIFY(results);
    m_results = *results;
    m_checks = check(m_results, m_framework, m_method);
}

int TestPublishedModel::rowOf(const PublishedModel &model, const QString &council) const
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (at(model, row, PublishedModel::CouncilColumn).toString() == council && !at(model, row, 0, PublishedModel::OwnRole).toBool())
            return row;
    }
    return -1;
}

void TestPublishedModel::everyShippedResultHasARow()
{
    PublishedModel model(m_method);
    const QAbstractItemModelTester tester(&model);
    model.setResults(m_results, m_checks);
    QCOMPARE(model.rowCount(), static_cast<int>(m_results.size()));
    QVERIFY(model.rowCount() > 10);
}

void TestPublishedModel::highestOverallComesFirst()
{
    PublishedModel model(m_method);
    model.setResults(m_results, m_checks);
    QCOMPARE(at(model, 0, PublishedModel::CouncilColumn).toString(), QStringLiteral("Camden"));
    QCOMPARE(at(model, 0, PublishedModel::PointsColumn).toString(), QStringLiteral("32"));
    QCOMPARE(at(model, 0, PublishedModel::OverallColumn).toString(), QStringLiteral("89"));
    QCOMPARE(at(model, 0, PublishedModel::RatingColumn).toString(), QStringLiteral("Outstanding"));
    int last = 101;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QSize mark = at(model, row, 0, PublishedModel::MarkRole).toSize();
        const int place = mark.isValid() ? Fraction{mark.width(), mark.height()}.percent(m_method.rounding) : -1;
        QVERIFY(place <= last);
        last = place;
    }
}

void TestPublishedModel::liverpoolSaysThatScoresAndRatingDisagree()
{
    PublishedModel model(m_method);
    model.setResults(m_results, m_checks);
    const int row = rowOf(model, QStringLiteral("Liverpool"));
    QVERIFY(row >= 0);
    QVERIFY(at(model, row, 0, PublishedModel::DoubtRole).toBool());
    QCOMPARE(at(model, row, 0, PublishedModel::SecondLineRole).toString(), QStringLiteral("scores and rating disagree"));
    QCOMPARE(at(model, row, PublishedModel::PointsColumn).toString(), QStringLiteral("22"));
    QCOMPARE(at(model, row, PublishedModel::OverallColumn).toString(), QString());
    QCOMPARE(at(model, row, PublishedModel::RatingColumn).toString(), QStringLiteral("Good"));
    QVERIFY(at(model, row, 0, PublishedModel::NoteRole).toString().contains(QStringLiteral("22 of 36 points")));
}

void TestPublishedModel::agreeingResultIsNotDoubted()
{
    PublishedModel model(m_method);
    model.setResults(m_results, m_checks);
    int doubtful = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        doubtful += at(model, row, 0, PublishedModel::DoubtRole).toBool() ? 1 : 0;
    QCOMPARE(doubtful, 1);
}

void TestPublishedModel::unknownFiguresAreEmptyAndSaidInWords()
{
    PublishedModel model(m_method);
    model.setResults(m_results, m_checks);
    const int hounslow = rowOf(model, QStringLiteral("Hounslow"));
    QVERIFY(hounslow >= 0);
    QCOMPARE(at(model, hounslow, PublishedModel::OverallColumn).toString(), QStringLiteral("70"));
    QCOMPARE(at(model, hounslow, PublishedModel::PointsColumn).toString(), QString());
    QCOMPARE(at(model, hounslow, PublishedModel::PointsColumn, Qt::AccessibleTextRole).toString(), QStringLiteral("points not known"));
    const int essex = rowOf(model, QStringLiteral("Essex"));
    QVERIFY(!at(model, essex, 0, PublishedModel::MarkRole).toSize().isValid());
    QCOMPARE(at(model, essex, PublishedModel::GaugeColumn, Qt::AccessibleTextRole).toString(), QStringLiteral("overall not published"));
}

void TestPublishedModel::ownWorkbookStandsAmongThem()
{
    PublishedModel model(m_method);
    const QAbstractItemModelTester tester(&model);
    model.setResults(m_results, m_checks);
    StatementScores scores;
    for (const QualityStatement &statement : m_framework.statements())
        scores.insert(statement.key, 3);
    model.setOwn(QStringLiteral("Testshire County Council"), rate(m_framework, m_method, scores));
    QCOMPARE(model.rowCount(), static_cast<int>(m_results.size()) + 1);
    int own = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (at(model, row, 0, PublishedModel::OwnRole).toBool())
            own = row;
    }
    QCOMPARE(at(model, own, 0).toString(), QStringLiteral("Testshire"));
    QCOMPARE(at(model, own, PublishedModel::OverallColumn).toString(), QStringLiteral("75"));
    QVERIFY(at(model, own - 1, PublishedModel::OverallColumn).toInt() >= 75);
    QVERIFY(at(model, own + 1, PublishedModel::OverallColumn).toInt() <= 75);
    model.setOwn(QString(), std::nullopt);
    QCOMPARE(model.rowCount(), static_cast<int>(m_results.size()));
}

void TestPublishedModel::incompleteWorkbookHasNoFigure()
{
    PublishedModel model(m_method);
    model.setResults(m_results, m_checks);
    model.setOwn(QStringLiteral("Testshire"), rate(m_framework, m_method, {{QStringLiteral("qs1"), 3}}));
    QVERIFY(at(model, 0, 0, PublishedModel::OwnRole).toBool());
    QCOMPARE(at(model, 0, PublishedModel::OverallColumn).toString(), QString());
    QCOMPARE(at(model, 0, PublishedModel::RatingColumn, Qt::AccessibleTextRole).toString(), QStringLiteral("no rating yet"));
    QVERIFY(at(model, 0, 0, PublishedModel::SecondLineRole).toString().contains(QStringLiteral("1 of 9 scored")));
}

QTEST_MAIN(TestPublishedModel)
#include "tst_publishedmodel.moc"

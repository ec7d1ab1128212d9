// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statementfacts.h"

#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"

using namespace assay;

class TestStatementFacts final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void referencesSortBySeriesAndNumber_data();
    void referencesSortBySeriesAndNumber();
    void itemsComeByNumber();
    void citationsAreHeldAgainstTheEvidence();
    void effectIsASumWhenAllIsScored();
    void effectIsARangeWhileScoresAreMissing();
    void effectSaysThatAssessorsDiffer();
    void effectSaysThatPracticeScoresAreOff();

private:
    void scoreAll(int score);

    std::unique_ptr<test::TempWorkbook> m_file;
    std::unique_ptr<Session> m_session;
};

void TestStatementFacts::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_file = std::make_unique<test::TempWorkbook>();
    m_session = std::make_unique<Session>(std::move(m_file->workbook));
}

void TestStatementFacts::cleanup()
{
    m_session.reset();
    m_file.reset();
}

void TestStatementFacts::scoreAll(int score)
{
    for (const QualityStatement &statement : m_session->framework().statements())
        QVERIFY(m_session->apply(setScore(m_session->workbook(), statement.key, score, QString())));
}

void TestStatementFacts::referencesSortBySeriesAndNumber_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("by number, not by letters") << QStringLiteral("A-9") << QStringLiteral("A-010");
    QTest::newRow("past a thousand") << QStringLiteral("A-999") << QStringLiteral("A-1000");
    QTest::newRow("series first") << QStringLiteral("A-900") << QStringLiteral("B-001");
}

void TestStatementFacts::referencesSortBySeriesAndNumber()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(referenceLess(first, second));
    QVERIFY(!referenceLess(second, first));
    QVERIFY(!referenceLess(first, first));
}

void TestStatementFacts::itemsComeByNumber()
{
    for (int i = 0; i < 12; ++i)
        test::addItem(m_session->workbook(), QStringLiteral("item %1").arg(i), {{QStringLiteral("qs1"), Polarity::Strength, {}}});
    const auto items = itemsOf(m_session->records(), QStringLiteral("qs1"));
    QCOMPARE(items.size(), 12);
    QVERIFY(std::ranges::is_sorted(items, referenceLess, &StatementItem::reference));
}

void TestStatementFacts::citationsAreHeldAgainstTheEvidence()
{
    Workbook &workbook = m_session->workbook();
    const QString qs1 = QStringLiteral("qs1");
    const auto cited = test::addItem(workbook, QStringLiteral("cited"), {{qs1, Polarity::Shortfall, {}}});
    const auto open = test::addItem(workbook, QStringLiteral("open"), {{qs1, Polarity::Shortfall, {}}});
    const auto elsewhere = test::addItem(workbook, QStringLiteral("elsewhere"), {{QStringLiteral("qs2"), Polarity::Strength, {}}});
    const auto withdrawn = test::addItem(workbook, QStringLiteral("withdrawn"), {{qs1, Polarity::Strength, {}}});
    QVERIFY(m_session->apply(withdrawEvidence(workbook, withdrawn, QStringLiteral("Old"))));
    const auto reference = [&](Id<Evidence> id) { return m_session->records().find(id)->reference; };
    const QString rationale = QStringLiteral("One [%1], two [%2, %3], three [Z-404].")
                                  .arg(reference(cited), reference(elsewhere), reference(withdrawn));

    const auto check = checkCitations(*m_session, itemsOf(m_session->records(), qs1), rationale);
    QCOMPARE(check.items, 2);
    QCOMPARE(check.itemsCited, 1);
    QCOMPARE(check.uncitedShortfalls, QList<Id<Evidence>>({open}));
    QCOMPARE(check.elsewhere, QStringList(reference(elsewhere)));
    QCOMPARE(check.withdrawn, QStringList(reference(withdrawn)));
    QCOMPARE(check.unknown, QStringList(QStringLiteral("Z-404")));
}

void TestStatementFacts::effectIsASumWhenAllIsScored()
{
    scoreAll(3);
    QCOMPARE(effectOfScore(*m_session, QStringLiteral("qs5"), 3), QStringLiteral("27 of 36 = 75, good"));
    QCOMPARE(effectOfScore(*m_session, QStringLiteral("qs5"), 4), QStringLiteral("28 of 36 = 78, good"));
    QCOMPARE(effectOfScore(*m_session, QStringLiteral("qs5"), 1), QStringLiteral("25 of 36 = 70, good"));
}

void TestStatementFacts::effectIsARangeWhileScoresAreMissing()
{
    QCOMPARE(effectOfScore(*m_session, QStringLiteral("qs5"), 0), QStringLiteral("25 to 100, inadequate to outstanding"));
    scoreAll(3);
    QVERIFY(m_session->apply(setScore(m_session->workbook(), QStringLiteral("qs7"), std::nullopt, QString())));
    // Eight threes and one open: 25 to 28 of 36.
    QCOMPARE(effectOfScore(*m_session, QStringLiteral("qs1"), 3), QStringLiteral("70 to 78, good"));
}

void TestStatementFacts::effectSaysThatAssessorsDiffer()
{
    Participant other;
    other.id = Id<Participant>::create();
    other.name = QStringLiteral("Second assessor");
    other.series = QStringLiteral("B");
    Change join;
    join.verb = QStringLiteral("edit_participant");
    join.insert(other);
    QVERIFY(m_session->apply(join));
    scoreAll(3);
    QVERIFY(m_session->apply(setScore(m_session->workbook(), QStringLiteral("qs1"), 2, QString(), other.id)));
    QVERIFY(effectOfScore(*m_session, QStringLiteral("qs1"), 3).startsWith(QStringLiteral("assessors differ")));
    QCOMPARE(effectOfScore(*m_session, QStringLiteral("qs1"), 2), QStringLiteral("26 of 36 = 73, good"));
    // Without your score the other's counts.
    QCOMPARE(effectOfScore(*m_session, QStringLiteral("qs1"), 0), QStringLiteral("26 of 36 = 73, good"));
}

void TestStatementFacts::effectSaysThatPracticeScoresAreOff()
{
    test::TempWorkbook peer({.authority = QStringLiteral("Testshire"), .kind = EngagementKind::PeerChallenge});
    const Session session(std::move(peer.workbook));
    QCOMPARE(effectOfScore(session, QStringLiteral("qs1"), 3), QStringLiteral("no rating, practice scores are off"));
}

QTEST_MAIN(TestStatementFacts)
#include "tst_statementfacts.moc"

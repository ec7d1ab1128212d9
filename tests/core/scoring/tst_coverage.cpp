// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/coverage.h"

#include "tests/core/scoring/assessment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace assay;
using test::Assessment;
using test::key;

namespace {

const QString people = QStringLiteral("people");
const QString partners = QStringLiteral("partners");
const QString observation = QStringLiteral("observation");

/// The shipped framework without "people" among what is expected of statement 8.
Framework notExpectingPeople()
{
    QJsonObject file = QJsonDocument::fromJson(Framework::shipped(QStringLiteral("cqc-la-2023"))->json()).object();
    QJsonArray statements = file[u"statements"].toArray();
    QJsonObject statement = statements[7].toObject();
    statement[u"expectedCategories"] = QJsonArray{QStringLiteral("staff")};
    statements[7] = statement;
    file[u"statements"] = statements;
    return Framework::fromJson(QJsonDocument(file).toJson()).value();
}

} // namespace

class TestCoverage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void startsEmpty();
    void countsByCategoryAndPolarity();
    void oneItemCountsForEachStatement();
    void statementSumsTheCategoriesInUse();
    void countsModes();
    void countsDifferentSources();
    void withdrawnItemsDoNotCount();
    void itemWithoutCategoryCountsForSourceAndModeOnly();
    void itemWithoutSourceIsNoSource();
    void fourStatesAreKeptApart();
    void unknownKeysAreEmpty();
    void countsItemsNotTagged();
    void countsItemsByTheAgeOfTheFact();
    void followsEachChange();
    void followsAnItemThroughRemovalAndReturn();
    void refreshTwiceCountsOnce();
    void equalHoweverItCameAbout_data();
    void equalHoweverItCameAbout();
    void differentCountsAreNotEqual();
};

void TestCoverage::startsEmpty()
{
    Assessment a;
    const Coverage coverage(a.framework, a.records);
    QVERIFY(coverage == Coverage(a.framework));
    QVERIFY(!coverage.earliestDay().isValid());
    QCOMPARE(coverage.statement(key(1)).total(), 0);
    QCOMPARE(coverage.sourceCount(key(1)), 0);
}

void TestCoverage::countsByCategoryAndPolarity()
{
    Assessment a;
    a.tag(a.addEvidence(QStringLiteral("A-001")), 1, Polarity::Strength);
    a.tag(a.addEvidence(QStringLiteral("A-002")), 1, Polarity::Strength);
    a.tag(a.addEvidence(QStringLiteral("A-003")), 1, Polarity::Shortfall);
    a.tag(a.addEvidence(QStringLiteral("A-004"), 0, partners), 1, Polarity::Neutral);
    const Coverage coverage(a.framework, a.records);
    QCOMPARE(coverage.cell(key(1), people), (CoverageCell{2, 1, 0}));
    QCOMPARE(coverage.cell(key(1), partners), (CoverageCell{0, 0, 1}));
    QCOMPARE(coverage.cell(key(2), people), CoverageCell());
    QCOMPARE(coverage.statement(key(1)), (CoverageCell{2, 1, 1}));
}

void TestCoverage::oneItemCountsForEachStatement()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    a.tag(item, 1, Polarity::Strength);
    a.tag(item, 9, Polarity::Shortfall);
    const Coverage coverage(a.framework, a.records);
    QCOMPARE(coverage.cell(key(1), people), (CoverageCell{1, 0, 0}));
    QCOMPARE(coverage.cell(key(9), people), (CoverageCell{0, 1, 0}));
}

void TestCoverage::statementSumsTheCategoriesInUse()
{
    Assessment a;
    a.tag(a.addEvidence(QStringLiteral("A-001")), 1);
    a.tag(a.addEvidence(QStringLiteral("A-002"), 0, observation), 1);
    const Coverage coverage(a.framework, a.records);
    QCOMPARE(coverage.cell(key(1), observation).total(), 1);
    QCOMPARE(coverage.statement(key(1)).total(), 1);
}

void TestCoverage::countsModes()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    a.set(item, "mode", QStringLiteral("heard"));
    a.tag(item, 1);
    a.tag(a.addEvidence(QStringLiteral("A-002")), 1);
    const Coverage coverage(a.framework, a.records);
    QCOMPARE(coverage.modeCount(key(1), EvidenceMode::Read), 1);
    QCOMPARE(coverage.modeCount(key(1), EvidenceMode::Heard), 1);
    QCOMPARE(coverage.modeCount(key(1), EvidenceMode::Seen), 0);
}

void TestCoverage::countsDifferentSources()
{
    Assessment a;
    a.tag(a.addEvidence(QStringLiteral("A-001"), 0), 1);
    a.tag(a.addEvidence(QStringLiteral("A-002"), 0), 1);
    a.tag(a.addEvidence(QStringLiteral("A-003"), 1), 1);
    QCOMPARE(Coverage(a.framework, a.records).sourceCount(key(1)), 2);
}

void TestCoverage::withdrawnItemsDoNotCount()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    a.tag(item, 1);
    a.set(item, "status", QStringLiteral("withdrawn"));
    QVERIFY(Coverage(a.framework, a.records) == Coverage(a.framework));
}

void TestCoverage::itemWithoutCategoryCountsForSourceAndModeOnly()
{
    Assessment a;
    a.tag(a.addEvidence(QStringLiteral("A-001"), 0, QString()), 1);
    const Coverage coverage(a.framework, a.records);
    QCOMPARE(coverage.statement(key(1)).total(), 0);
    QCOMPARE(coverage.sourceCount(key(1)), 1);
    QCOMPARE(coverage.modeCount(key(1), EvidenceMode::Read), 1);
}

void TestCoverage::itemWithoutSourceIsNoSource()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    a.set(item, "source", Value());
    a.tag(item, 1);
    const Coverage coverage(a.framework, a.records);
    QCOMPARE(coverage.statement(key(1)).total(), 1);
    QCOMPARE(coverage.sourceCount(key(1)), 0);
}

void TestCoverage::fourStatesAreKeptApart()
{
    Assessment a;
    a.tag(a.addEvidence(QStringLiteral("A-001"), 0, QStringLiteral("staff")), 8);
    const Framework framework = notExpectingPeople();
    const Coverage coverage(framework, a.records);
    QCOMPARE(coverage.state(key(8), QStringLiteral("staff")), CoverageState::Covered);
    QCOMPARE(coverage.state(key(7), people), CoverageState::NoneYet);
    QCOMPARE(coverage.state(key(8), people), CoverageState::NotExpected);
    QCOMPARE(coverage.state(key(8), observation), CoverageState::DoesNotApply);
}

void TestCoverage::unknownKeysAreEmpty()
{
    Assessment a;
    const Coverage coverage(a.framework, a.records);
    const QString unknown = QStringLiteral("qs99");
    QCOMPARE(coverage.cell(unknown, people), CoverageCell());
    QCOMPARE(coverage.statement(unknown), CoverageCell());
    QCOMPARE(coverage.modeCount(unknown, EvidenceMode::Seen), 0);
    QCOMPARE(coverage.sourceCount(unknown), 0);
    QCOMPARE(coverage.state(unknown, people), CoverageState::DoesNotApply);
    QCOMPARE(coverage.state(key(1), unknown), CoverageState::DoesNotApply);
}

void TestCoverage::countsItemsNotTagged()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    const auto other = a.addEvidence(QStringLiteral("A-002"));
    Coverage coverage(a.framework, a.records);
    QCOMPARE(coverage.untaggedItems(), 2);
    const auto tag = a.tag(item, 1);
    coverage.refresh(a.records, tag);
    coverage.refresh(a.records, a.tag(item, 2));
    QCOMPARE(coverage.untaggedItems(), 1);
    a.set(other, "status", QStringLiteral("withdrawn"));
    coverage.refresh(a.records, other);
    QCOMPARE(coverage.untaggedItems(), 0);
    a.records.remove(kindOf<Tag>(), tag.uuid());
    coverage.refresh(a.records, tag);
    QCOMPARE(coverage.untaggedItems(), 0);
}

void TestCoverage::countsItemsByTheAgeOfTheFact()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    a.set(item, "fact_date", QStringLiteral("2019-04/2020-03"));
    a.addEvidence(QStringLiteral("A-002"));
    Coverage coverage(a.framework, a.records);
    QCOMPARE(coverage.itemsBefore(QDate(2020, 3, 31)), 0);
    QCOMPARE(coverage.itemsBefore(QDate(2020, 4, 1)), 1);
    QCOMPARE(coverage.itemsBefore(QDate(2024, 4, 1)), 2);
    QCOMPARE(coverage.earliestDay(), QDate(2020, 3, 31));
    a.set(item, "fact_date", Value());
    coverage.refresh(a.records, item);
    QCOMPARE(coverage.undatedItems(), 1);
    QCOMPARE(coverage.itemsBefore(QDate(2024, 4, 1)), 1);
    QCOMPARE(coverage.earliestDay(), QDate(2024, 3, 31));
}

void TestCoverage::followsAnItemThroughRemovalAndReturn()
{
    // In either order of what is told: first the item, or first its tag.
    for (const bool itemFirst : {true, false}) {
        Assessment a;
        Coverage coverage(a.framework, a.records);
        const auto refresh = [&](Id<Evidence> item, Id<Tag> tag) {
            if (itemFirst)
                coverage.refresh(a.records, item);
            coverage.refresh(a.records, tag);
            if (!itemFirst)
                coverage.refresh(a.records, item);
        };
        const auto item = a.addEvidence(QStringLiteral("A-001"));
        const auto tag = a.tag(item, 1);
        refresh(item, tag);
        QVERIFY(coverage == Coverage(a.framework, a.records));
        a.records.remove(kindOf<Tag>(), tag.uuid());
        a.records.remove(kindOf<Evidence>(), item.uuid());
        refresh(item, tag);
        QVERIFY(coverage == Coverage(a.framework));
    }
}

void TestCoverage::followsEachChange()
{
    Assessment a;
    Coverage coverage(a.framework, a.records);
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    coverage.refresh(a.records, item);
    const auto tag = a.tag(item, 1);
    coverage.refresh(a.records, tag);
    QCOMPARE(coverage.cell(key(1), people), (CoverageCell{1, 0, 0}));

    a.set(tag, "polarity", QStringLiteral("shortfall"));
    coverage.refresh(a.records, tag);
    QCOMPARE(coverage.cell(key(1), people), (CoverageCell{0, 1, 0}));

    a.set(item, "category", partners);
    coverage.refresh(a.records, item);
    QCOMPARE(coverage.cell(key(1), people), CoverageCell());
    QCOMPARE(coverage.cell(key(1), partners), (CoverageCell{0, 1, 0}));

    a.set(item, "status", QStringLiteral("withdrawn"));
    coverage.refresh(a.records, item);
    QCOMPARE(coverage.statement(key(1)).total(), 0);
    QCOMPARE(coverage.sourceCount(key(1)), 0);

    a.set(item, "status", Value());
    coverage.refresh(a.records, item);
    QCOMPARE(coverage.statement(key(1)).total(), 1);

    a.records.remove(kindOf<Tag>(), tag.uuid());
    coverage.refresh(a.records, tag);
    QVERIFY(coverage == Coverage(a.framework, a.records));
    QCOMPARE(coverage.statement(key(1)).total(), 0);
}

void TestCoverage::refreshTwiceCountsOnce()
{
    Assessment a;
    const auto tag = a.tag(a.addEvidence(QStringLiteral("A-001")), 1);
    Coverage coverage(a.framework, a.records);
    coverage.refresh(a.records, tag);
    coverage.refresh(a.records, tag);
    QCOMPARE(coverage.statement(key(1)).total(), 1);
    QCOMPARE(coverage.sourceCount(key(1)), 1);
}

void TestCoverage::equalHoweverItCameAbout_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCoverage::equalHoweverItCameAbout()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto pick = [&](int count) { return static_cast<int>(random.bounded(count)); };
    const QStringList categories{people, QStringLiteral("staff"), partners, QStringLiteral("processes"), observation, QString()};
    const QStringList dates{QString(), QStringLiteral("2019"), QStringLiteral("2023-03"), QStringLiteral("2024-05-17")};
    const QStringList modes{QStringLiteral("read"), QStringLiteral("heard"), QStringLiteral("seen")};

    Assessment a;
    Coverage coverage(a.framework, a.records);
    QList<Id<Evidence>> items;
    for (int step = 0; step < 600; ++step) {
        if (items.isEmpty() || pick(4) == 0) {
            items.append(a.addEvidence(QStringLiteral("A-%1").arg(step), pick(3), categories[pick(6)]));
            coverage.refresh(a.records, items.last());
            continue;
        }
        const Id<Evidence> item = items[pick(static_cast<int>(items.size()))];
        const int statement = 1 + pick(9);
        const Id<Tag> tag = Tag::idFor(item, key(statement));
        const int action = pick(7);
        if (action <= 1 && !a.records.find(tag))
            a.tag(item, statement, static_cast<Polarity>(pick(3)));
        else if (action == 2)
            a.records.remove(kindOf<Tag>(), tag.uuid());
        else if (action == 3)
            a.set(item, "category", categories[pick(6)]);
        else if (action == 4)
            a.set(item, "mode", modes[pick(3)]);
        else if (action == 5)
            a.set(item, "fact_date", dates[pick(4)]);
        else
            a.set(item, "status", pick(2) == 0 ? QStringLiteral("withdrawn") : QStringLiteral("active"));
        if (pick(2) == 0)
            coverage.refresh(a.records, tag);
        coverage.refresh(a.records, item);
        coverage.refresh(a.records, tag);
        if (step % 50 == 0)
            QVERIFY(coverage == Coverage(a.framework, a.records));
    }
    QVERIFY(coverage == Coverage(a.framework, a.records));
    QVERIFY(!(coverage == Coverage(a.framework)));
}

void TestCoverage::differentCountsAreNotEqual()
{
    Assessment a;
    const auto tag = a.tag(a.addEvidence(QStringLiteral("A-001")), 1);
    const Coverage before(a.framework, a.records);
    a.set(tag, "polarity", QStringLiteral("shortfall"));
    QVERIFY(!(before == Coverage(a.framework, a.records)));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/attention.h"

#include "tests/core/scoring/assessment.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace assay;
using test::Assessment;
using test::key;

using Rule = Attention::Rule;
using Severity = Attention::Severity;

namespace {

const QDate today(2024, 5, 22);

QList<Attention> allOf(const Assessment &a)
{
    return attention(a.framework, a.records, Coverage(a.framework, a.records), today);
}

/// What was raised under one rule; the other rules have tests of their own.
QList<Attention> raised(const Assessment &a, Rule rule)
{
    QList<Attention> found = allOf(a);
    found.removeIf([&](const Attention &attention) { return attention.rule != rule; });
    return found;
}

/// Statement 7 scored, with evidence from two sources in all expected categories; nothing to fix or check there.
void supportSafeguarding(Assessment &a, const QString &rationale = QStringLiteral("As in [A-001]."))
{
    a.tag(a.addEvidence(QStringLiteral("A-001"), 0, QStringLiteral("people")), 7);
    a.tag(a.addEvidence(QStringLiteral("A-002"), 1, QStringLiteral("staff")), 7);
    a.tag(a.addEvidence(QStringLiteral("A-003"), 1, QStringLiteral("partners")), 7);
    a.tag(a.addEvidence(QStringLiteral("A-004"), 1, QStringLiteral("processes")), 7);
    a.score(7, 3, rationale);
}

} // namespace

class TestAttention final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void soundStatementRaisesNothing();
    void worstComesFirst();
    void openConflict();
    void conflictOverARemovedRecord();
    void settledConflictIsSilent();
    void scoreWithoutEvidence();
    void scoreOnOneSource();
    void scoreOnOneItem();
    void scoreOnNoNamedSource();
    void unscoredStatementMayRestOnOneSource();
    void citesWithdrawnEvidence();
    void citesUnknownEvidence();
    void citationsOfAllAssessorsCount();
    void scoreWithoutRationale();
    void assessorsDiffer();
    void expectedCategoriesWithNoneYetAreOneAlert();
    void statementWithoutAnyEvidence();
    void shortfallNotCited();
    void neutralAndStrengthNeedNoCitation();
    void withdrawnShortfallNeedsNoCitation();
    void scoreOfOne();
    void oldFacts();
    void factsAgeUpToTheCutOff();
    void evidenceWithoutDate();
    void untaggedEvidence();
    void unscoredStatements();
    void peerChallengeWithoutPracticeScoresAsksForNoScores();
    void withdrawnEvidenceIsNotCounted();
    void findsTheSameWithAnIndexOfTheNumbers();
};

void TestAttention::soundStatementRaisesNothing()
{
    Assessment a;
    supportSafeguarding(a);
    const auto found = allOf(a);
    QVERIFY(std::ranges::none_of(found, [](const Attention &attention) { return attention.statement == key(7); }));
}

void TestAttention::worstComesFirst()
{
    Assessment a;
    a.score(9, 3);
    a.score(2, 1);
    a.addEvidence(QStringLiteral("A-001"));
    const auto found = allOf(a);
    QVERIFY(std::ranges::is_sorted(found, {}, &Attention::severity));
    QCOMPARE(found.first().severity, Severity::Fix);
    QCOMPARE(found.last().severity, Severity::Note);
    // Within one severity in the order of the framework.
    QCOMPARE(found[0].statement, key(2));
    QCOMPARE(found[1].statement, key(9));
}

void TestAttention::openConflict()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    const auto conflict = a.make<Conflict>([&](Conflict &record) {
        record.kindName = QStringLiteral("evidence");
        record.record = item.uuid();
        record.field = QStringLiteral("summary");
    });
    const auto found = raised(a, Rule::OpenConflict);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Fix);
    QCOMPARE(found.first().conflict, conflict);
    QCOMPARE(found.first().evidence, item);
    QVERIFY2(found.first().text.startsWith(QStringLiteral("Two laptops changed")), qPrintable(found.first().text));
}

void TestAttention::conflictOverARemovedRecord()
{
    Assessment a;
    a.make<Conflict>([](Conflict &record) { record.kindName = QStringLiteral("tag"); });
    const auto found = raised(a, Rule::OpenConflict);
    QCOMPARE(found.size(), qsizetype(1));
    QVERIFY2(found.first().text.startsWith(QStringLiteral("One laptop removed")), qPrintable(found.first().text));
}

void TestAttention::settledConflictIsSilent()
{
    Assessment a;
    a.make<Conflict>([](Conflict &record) { record.status = ConflictStatus::Resolved; });
    QVERIFY(raised(a, Rule::OpenConflict).isEmpty());
}

void TestAttention::scoreWithoutEvidence()
{
    Assessment a;
    a.score(7, 3);
    const auto found = raised(a, Rule::ScoreWithoutEvidence);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Fix);
    QCOMPARE(found.first().statement, key(7));
    QCOMPARE(found.first().title, QStringLiteral("Safeguarding is scored without evidence"));
    QVERIFY(raised(a, Rule::OneSource).isEmpty());
}

void TestAttention::scoreOnOneSource()
{
    Assessment a;
    a.tag(a.addEvidence(QStringLiteral("A-001"), 1), 7);
    a.tag(a.addEvidence(QStringLiteral("A-002"), 1), 7);
    a.score(7, 3);
    const auto found = raised(a, Rule::OneSource);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Fix);
    QCOMPARE(found.first().count, 2);
    QCOMPARE(found.first().title, QStringLiteral("Safeguarding rests on one source"));
    QCOMPARE(found.first().text, QStringLiteral("Its 2 items name only one source. Add a second one."));
}

void TestAttention::scoreOnOneItem()
{
    Assessment a;
    a.tag(a.addEvidence(QStringLiteral("A-001")), 7);
    a.score(7, 3);
    QCOMPARE(raised(a, Rule::OneSource).value(0).text, QStringLiteral("It has one item only. Add a second source."));
}

void TestAttention::scoreOnNoNamedSource()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    a.set(item, "source", Value());
    a.tag(item, 7);
    a.score(7, 3);
    QCOMPARE(raised(a, Rule::OneSource).value(0).title, QStringLiteral("Safeguarding rests on no named source"));
}

void TestAttention::unscoredStatementMayRestOnOneSource()
{
    Assessment a;
    a.tag(a.addEvidence(QStringLiteral("A-001")), 7);
    a.score(7, {}, QStringLiteral("Thinking."));
    QVERIFY(raised(a, Rule::OneSource).isEmpty());
}

void TestAttention::citesWithdrawnEvidence()
{
    Assessment a;
    supportSafeguarding(a, QStringLiteral("As in [A-001] and [A-002]."));
    const auto withdrawn = a.addEvidence(QStringLiteral("A-090"));
    a.set(withdrawn, "status", QStringLiteral("withdrawn"));
    a.score(4, 3, QStringLiteral("As in [A-090]."));
    const auto found = raised(a, Rule::CitesWithdrawn);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Fix);
    QCOMPARE(found.first().statement, key(4));
    QCOMPARE(found.first().evidence, withdrawn);
    QCOMPARE(found.first().text, QStringLiteral("Withdrawn: A-090. Check the rationale."));
}

void TestAttention::citesUnknownEvidence()
{
    Assessment a;
    supportSafeguarding(a, QStringLiteral("As in [A-001], [A-099] and [B-001]."));
    const auto found = raised(a, Rule::CitesUnknown);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Fix);
    QCOMPARE(found.first().statement, key(7));
    QVERIFY2(found.first().text.startsWith(QStringLiteral("Not in the evidence log: A-099, B-001.")), qPrintable(found.first().text));
}

void TestAttention::citationsOfAllAssessorsCount()
{
    Assessment a;
    supportSafeguarding(a);
    a.score(7, 3, QStringLiteral("As in [C-404]."), 1);
    QCOMPARE(raised(a, Rule::CitesUnknown).size(), qsizetype(1));
}

void TestAttention::scoreWithoutRationale()
{
    Assessment a;
    supportSafeguarding(a, QStringLiteral("  \n"));
    const auto found = raised(a, Rule::NoRationale);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Check);
    QCOMPARE(found.first().title, QStringLiteral("Safeguarding is scored without a rationale"));
}

void TestAttention::assessorsDiffer()
{
    Assessment a;
    supportSafeguarding(a);
    a.score(7, 2, QStringLiteral("Because."), 1);
    const auto found = raised(a, Rule::AssessorsDiffer);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Check);
    QCOMPARE(found.first().text, QStringLiteral("Scores: 2, 3. It has none until they agree."));
    QVERIFY(raised(a, Rule::LevelNotice).isEmpty());
}

void TestAttention::expectedCategoriesWithNoneYetAreOneAlert()
{
    Assessment a;
    a.tag(a.addEvidence(QStringLiteral("A-001"), 0, QStringLiteral("people")), 7);
    a.tag(a.addEvidence(QStringLiteral("A-002"), 0, QStringLiteral("processes")), 7);
    auto found = raised(a, Rule::CategoryMissing);
    found.removeIf([](const Attention &attention) { return attention.statement != key(7); });
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Check);
    QCOMPARE(found.first().title, QStringLiteral("Safeguarding lacks expected evidence"));
    QCOMPARE(found.first().text, QStringLiteral("None yet, but expected: Staff and leaders, Partners."));
}

void TestAttention::statementWithoutAnyEvidence()
{
    Assessment a;
    const auto found = raised(a, Rule::CategoryMissing);
    QCOMPARE(found.size(), qsizetype(9));
    QCOMPARE(found.first().title, QStringLiteral("Assessing needs has no evidence yet"));
}

void TestAttention::shortfallNotCited()
{
    Assessment a;
    supportSafeguarding(a, QStringLiteral("As in [A-005]."));
    a.tag(a.addEvidence(QStringLiteral("A-005")), 7, Polarity::Shortfall);
    QVERIFY(raised(a, Rule::ShortfallNotCited).isEmpty());
    a.tag(a.addEvidence(QStringLiteral("A-006")), 7, Polarity::Shortfall);
    a.tag(a.addEvidence(QStringLiteral("A-007")), 7, Polarity::Shortfall);
    const auto found = raised(a, Rule::ShortfallNotCited);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Check);
    QCOMPARE(found.first().count, 2);
    QCOMPARE(found.first().title, QStringLiteral("2 shortfalls not cited for Safeguarding"));
    QVERIFY(found.first().text.startsWith(QStringLiteral("The rationale cites 1 of 3.")));
}

void TestAttention::neutralAndStrengthNeedNoCitation()
{
    Assessment a;
    supportSafeguarding(a);
    a.tag(a.addEvidence(QStringLiteral("A-005")), 7, Polarity::Neutral);
    QVERIFY(raised(a, Rule::ShortfallNotCited).isEmpty());
}

void TestAttention::withdrawnShortfallNeedsNoCitation()
{
    Assessment a;
    supportSafeguarding(a);
    const auto item = a.addEvidence(QStringLiteral("A-005"));
    a.tag(item, 7, Polarity::Shortfall);
    a.set(item, "status", QStringLiteral("withdrawn"));
    QVERIFY(raised(a, Rule::ShortfallNotCited).isEmpty());
}

void TestAttention::scoreOfOne()
{
    Assessment a;
    a.score(7, 1);
    const auto found = raised(a, Rule::LevelNotice);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Note);
    QCOMPARE(found.first().title, QStringLiteral("Safeguarding has a score of 1"));
    QVERIFY(found.first().text.contains(QStringLiteral("section 50(2)")));
}

void TestAttention::oldFacts()
{
    Assessment a;
    const auto set = [&](const char *reference, const char *date) {
        const auto item = a.addEvidence(QString::fromLatin1(reference));
        a.set(item, "fact_date", QString::fromLatin1(date));
    };
    set("A-001", "2022-05-22");
    QVERIFY(raised(a, Rule::OldFacts).isEmpty());
    set("A-002", "2022-05-21");
    set("A-003", "2018-04/2019-03");
    set("A-004", "2022");
    const auto found = raised(a, Rule::OldFacts);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Note);
    QCOMPARE(found.first().count, 2);
    QCOMPARE(found.first().title, QStringLiteral("2 facts are more than 2 years old"));
    QCOMPARE(found.first().text, QStringLiteral("Counted back from 22 May 2024. The oldest is of 2019."));
}

void TestAttention::factsAgeUpToTheCutOff()
{
    Assessment a;
    a.addEvidence(QStringLiteral("A-001"));
    QVERIFY(raised(a, Rule::OldFacts).isEmpty());
    a.set(a.engagement, "cut_off", QStringLiteral("2026-04"));
    QCOMPARE(raised(a, Rule::OldFacts).size(), qsizetype(1));
    a.set(a.engagement, "cut_off", QStringLiteral("2026-03"));
    QVERIFY(raised(a, Rule::OldFacts).isEmpty());
}

void TestAttention::evidenceWithoutDate()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    a.set(item, "fact_date", Value());
    const auto found = raised(a, Rule::NoFactDate);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Check);
    QCOMPARE(found.first().count, 1);
    QCOMPARE(found.first().title, QStringLiteral("1 item has no date of the fact"));
    QVERIFY(raised(a, Rule::OldFacts).isEmpty());
}

void TestAttention::untaggedEvidence()
{
    Assessment a;
    a.addEvidence(QStringLiteral("A-001"));
    a.addEvidence(QStringLiteral("A-002"));
    a.tag(a.addEvidence(QStringLiteral("A-003")), 7);
    const auto found = raised(a, Rule::Untagged);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Check);
    QCOMPARE(found.first().count, 2);
    QCOMPARE(found.first().title, QStringLiteral("2 items are not tagged"));
}

void TestAttention::unscoredStatements()
{
    Assessment a;
    for (const int statement : {1, 2, 3, 4, 5, 6, 9})
        a.score(statement, 3);
    const auto found = raised(a, Rule::NotScored);
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found.first().severity, Severity::Note);
    QCOMPARE(found.first().statement, key(7));
    QCOMPARE(found.first().title, QStringLiteral("2 statements are not scored"));
    QCOMPARE(found.first().text, QStringLiteral("Not scored: Safeguarding, Governance."));
    a.score(7, 3);
    a.score(8, 3);
    QVERIFY(raised(a, Rule::NotScored).isEmpty());
}

void TestAttention::peerChallengeWithoutPracticeScoresAsksForNoScores()
{
    Assessment a(EngagementKind::PeerChallenge);
    a.score(7, 1, {});
    for (const Rule rule : {Rule::NotScored, Rule::ScoreWithoutEvidence, Rule::NoRationale, Rule::LevelNotice})
        QVERIFY(raised(a, rule).isEmpty());
    a.set(a.engagement, "practice_scores", true);
    for (const Rule rule : {Rule::NotScored, Rule::ScoreWithoutEvidence, Rule::NoRationale, Rule::LevelNotice})
        QCOMPARE(raised(a, rule).size(), qsizetype(1));
}

void TestAttention::withdrawnEvidenceIsNotCounted()
{
    Assessment a;
    const auto item = a.addEvidence(QStringLiteral("A-001"));
    a.set(item, "fact_date", Value());
    a.set(item, "status", QStringLiteral("withdrawn"));
    QVERIFY(raised(a, Rule::NoFactDate).isEmpty());
    QVERIFY(raised(a, Rule::Untagged).isEmpty());
}

void TestAttention::findsTheSameWithAnIndexOfTheNumbers()
{
    Assessment a;
    supportSafeguarding(a, QStringLiteral("As in [A-001], [A-005] and [A-404]."));
    a.tag(a.addEvidence(QStringLiteral("A-005")), 7, Polarity::Shortfall);
    QHash<QString, const Evidence *> index;
    for (const Evidence &item : a.records.all<Evidence>())
        index.insert(item.reference, &item);
    const auto found = attention(a.framework, a.records, Coverage(a.framework, a.records), today,
                                 [&](const QString &reference) { return index.value(reference); });
    const auto expected = allOf(a);
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].title, expected[i].title);
        QCOMPARE(found[i].text, expected[i].text);
    }
    QVERIFY(std::ranges::any_of(found, [](const Attention &attention) { return attention.rule == Rule::CitesUnknown; }));
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/framework.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace assay;

using Match = Framework::Match;
Q_DECLARE_METATYPE(Match)

class TestFramework final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void isAResourceOfTheProgram();
    void shipsTheFrameworkOf2023();
    void keyIsTheNameOfTheFile();
    void unknownKeyIsNotFoundAndNamesThoseThatAre();
    void hasFourThemesAndNineStatements();
    void everyEntryHasItsWords();
    void leadershipHasNoExpectations();
    void sixCategoriesOfWhichFourAreUsed();
    void onlyAScoreOfOneSetsOffANotice();
    void bothMethodVersionsRoundUp();
    void looksUpByKeyAndNumber();
    void keepsTheTextItWasReadFrom();
    void matchesByLabel_data();
    void matchesByLabel();
    void matchesByPosition_data();
    void matchesByPosition();
    void matchesTheListOfAPressRelease();

private:
    Framework m_framework;
};

void TestFramework::initTestCase()
{
    auto framework = Framework::shipped(QStringLiteral("cqc-la-2023"));
    QVERIFY2(framework, framework ? "" : qPrintable(framework.error().line()));
    m_framework = *framework;
}

void TestFramework::isAResourceOfTheProgram()
{
    QVERIFY(QFile::exists(QStringLiteral(":/assay/frameworks/cqc-la-2023.json")));
    QVERIFY(QFile::exists(QStringLiteral(":/assay/data/published_results.csv")));
}

void TestFramework::shipsTheFrameworkOf2023()
{
    QVERIFY(Framework::shippedKeys().contains(QStringLiteral("cqc-la-2023")));
}

void TestFramework::keyIsTheNameOfTheFile()
{
    const QStringList keys = Framework::shippedKeys();
    for (const QString &key : keys)
        QCOMPARE(Framework::shipped(key)->key(), key);
}

void TestFramework::unknownKeyIsNotFoundAndNamesThoseThatAre()
{
    const auto framework = Framework::shipped(QStringLiteral("../data/cqc"));
    QVERIFY(!framework);
    QCOMPARE(framework.error().code, ErrorCode::NotFound);
    QVERIFY(framework.error().remedy.contains(QStringLiteral("cqc-la-2023")));
}

void TestFramework::hasFourThemesAndNineStatements()
{
    QStringList shortTitles;
    QStringList themes;
    for (const QualityStatement &statement : m_framework.statements()) {
        QCOMPARE(statement.key, QStringLiteral("qs%1").arg(statement.number));
        shortTitles.append(statement.shortTitle);
        themes.append(statement.theme.first(4));
    }
    QCOMPARE(shortTitles.join(u'|'), QStringLiteral("Assessing needs|Healthier lives|Equity|Care provision|Partnerships|Safe systems|"
                                                    "Safeguarding|Governance|Learning"));
    QCOMPARE(themes.join(u'|'), QStringLiteral("work|work|work|prov|prov|ensu|ensu|lead|lead"));
    QStringList keys;
    for (const Theme &theme : m_framework.themes())
        keys.append(theme.key);
    QCOMPARE(keys.join(u'|'), QStringLiteral("working_with_people|providing_support|ensuring_safety|leadership"));
}

void TestFramework::everyEntryHasItsWords()
{
    QVERIFY(!m_framework.source().isEmpty());
    QVERIFY(m_framework.categoriesNote().contains(QStringLiteral("expected")));
    for (const QualityStatement &statement : m_framework.statements()) {
        QVERIFY2(statement.coverage.size() > 80, qPrintable(statement.key));
        QVERIFY2(!statement.source.isEmpty(), qPrintable(statement.key));
        QVERIFY2(!statement.expectedCategories.isEmpty(), qPrintable(statement.key));
    }
    for (const ScoreLevel &level : m_framework.levels())
        QVERIFY(!level.descriptor.isEmpty());
}

void TestFramework::leadershipHasNoExpectations()
{
    QVERIFY(m_framework.statement(QStringLiteral("qs8"))->expectations.isEmpty());
    QVERIFY(m_framework.statement(QStringLiteral("qs9"))->expectations.isEmpty());
    QVERIFY(!m_framework.statement(QStringLiteral("qs7"))->expectations.isEmpty());
}

void TestFramework::sixCategoriesOfWhichFourAreUsed()
{
    QStringList used;
    QStringList unused;
    for (const EvidenceCategory &category : m_framework.categories())
        (category.isUsed ? used : unused).append(category.key);
    QCOMPARE(used.join(u'|'), QStringLiteral("people|staff|partners|processes"));
    QCOMPARE(unused.join(u'|'), QStringLiteral("outcomes|observation"));
}

void TestFramework::onlyAScoreOfOneSetsOffANotice()
{
    QCOMPARE(m_framework.level(1)->noticeKey, QStringLiteral("section_50_2"));
    QVERIFY(m_framework.level(1)->notice.contains(QStringLiteral("section 50(2)")));
    for (const int score : {2, 3, 4})
        QVERIFY(m_framework.level(score)->notice.isEmpty());
}

void TestFramework::bothMethodVersionsRoundUp()
{
    for (const auto &[key, scoredAt] : {std::pair{QStringLiteral("statement-level"), ScoredAt::Statement},
                                        std::pair{QStringLiteral("category-roll-up"), ScoredAt::Category}}) {
        const RatingMethod *method = m_framework.method(key);
        QVERIFY(method);
        QCOMPARE(method->scoredAt, scoredAt);
        QCOMPARE(method->rounding, Rounding::Up);
        QVERIFY(method->roundingNote.contains(QStringLiteral("inferred from published results")));
        QStringList bands;
        for (const Band &band : method->bands)
            bands.append(QStringLiteral("%1 %2-%3").arg(band.key).arg(band.percentMin).arg(band.percentMax));
        QCOMPARE(bands.join(u'|'), QStringLiteral("inadequate 25-38|requires_improvement 39-62|good 63-87|outstanding 88-100"));
    }
}

void TestFramework::looksUpByKeyAndNumber()
{
    QCOMPARE(m_framework.statementByNumber(7)->key, QStringLiteral("qs7"));
    QCOMPARE(m_framework.theme(QStringLiteral("leadership"))->number, 4);
    QVERIFY(!m_framework.statementByNumber(0));
    QVERIFY(!m_framework.statementByNumber(10));
    QVERIFY(!m_framework.statement(QStringLiteral("qs10")));
    QVERIFY(!m_framework.category(QString()));
    QVERIFY(!m_framework.level(0));
    QVERIFY(!m_framework.method(QStringLiteral("x")));
    QVERIFY(!m_framework.theme(QStringLiteral("x")));
}

void TestFramework::keepsTheTextItWasReadFrom()
{
    const auto again = Framework::fromJson(m_framework.json());
    QVERIFY(again);
    QCOMPARE(again->json(), m_framework.json());
    QCOMPARE(again->statements().size(), qsizetype(9));
}

void TestFramework::matchesByLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Match>("match");
    QTest::addColumn<bool>("isDoubtful");

    const auto row = [](const char *label, const char *statement, Match match, bool isDoubtful = false) {
        QTest::newRow(label) << QString::fromUtf8(label) << QString::fromLatin1(statement) << match << isDoubtful;
    };
    row("Assessing needs", "qs1", Match::Exact);
    row("assessing people's needs", "qs1", Match::Alias);
    row("assessing people\u2019s needs", "qs1", Match::Alias);
    row("how the local authority works with people", "qs1", Match::Alias, true);
    row("Supporting people to live healthier lives", "qs2", Match::Exact);
    row("supporting people to lead healthier lives", "qs2", Match::Alias);
    row("Equity in experience and outcomes", "qs3", Match::Exact);
    row("Equity in experiences and outcomes", "qs3", Match::Alias);
    row("Care provision, integration and continuity", "qs4", Match::Exact);
    row("care provision, integration and continuity of care", "qs4", Match::Alias);
    row("providing support (care provision, integration and continuity)", "qs4", Match::Alias);
    row("Partnerships and communities", "qs5", Match::Exact);
    row("Partnerships & communities", "qs5", Match::Exact);
    row("partnership and communities", "qs5", Match::Alias);
    row("partnership working", "qs5", Match::Alias);
    row("collaborative partnership working", "qs5", Match::Alias);
    row("Safe systems, pathways and transitions", "qs6", Match::Exact);
    row("SAFE SYSTEMS - PATHWAYS - TRANSITIONS", "qs6", Match::Exact);
    row("safe pathways, systems and transitions", "qs6", Match::Alias);
    row("how the local authority ensures safety in the system", "qs6", Match::Alias, true);
    row("Safeguarding", "qs7", Match::Exact);
    row("Governance, management and sustainability", "qs8", Match::Exact);
    row("leadership", "qs8", Match::Alias, true);
    row("leadership (management and sustainability)", "qs8", Match::Alias);
    row("Learning, improvement and innovation", "qs9", Match::Exact);
    row("Learning, improvement, and innovation", "qs9", Match::Exact);
    row("leadership, improvement and innovation", "qs9", Match::Alias);
    row("Healthier lives", "qs2", Match::Alias);
    row("qs7", "qs7", Match::Exact);
    row("QS 7", "qs7", Match::Exact);
    row("7", "qs7", Match::Exact);
    row("Quality statement 7", "qs7", Match::Exact);
    row("QS7: Safeguarding", "qs7", Match::Exact);
    row("7. Safeguarding", "qs7", Match::Exact);
    row("3.2 Safeguarding", "qs7", Match::Exact);
    row("6. Safeguarding", "qs7", Match::Exact, true);
    for (const char *theme :
         {"Working with people", "How we work with people", "Providing support", "How local authorities provide support",
          "How we provide support", "Ensuring safety", "Ensuring safety within the system",
          "How the local authority ensures safety within the system", "How we keep people safe", "Leadership and workforce", "How we led"})
        row(theme, "", Match::None, true);
    row("", "", Match::None);
    row("10", "", Match::None);
    row("Housing", "", Match::None);
    row("and", "", Match::None);
}

void TestFramework::matchesByLabel()
{
    QFETCH(QString, label);
    const auto matched = m_framework.match(label);
    QTEST(matched.statement ? matched.statement->key : QString(QStringLiteral("")), "statement");
    QTEST(matched.match, "match");
    QTEST(!matched.doubt.isEmpty(), "isDoubtful");
}

void TestFramework::matchesByPosition_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Match>("match");
    QTest::addColumn<QString>("doubt");

    const auto row = [](const char *name, const char *label, int position, const char *statement, Match match, const char *doubt) {
        QTest::newRow(name) << QString::fromUtf8(label) << position << QString::fromLatin1(statement) << match << QString::fromUtf8(doubt);
    };
    row("label confirms", "safeguarding", 7, "qs7", Match::Exact, "");
    row("alias confirms", "partnership and communities", 5, "qs5", Match::Alias, "");
    row("theme title used for its statement", "leadership", 8, "qs8", Match::Alias,
        "This is the title of the theme \"Leadership\", not of one statement.");
    row("theme title used for another statement of it", "leadership", 9, "qs9", Match::Position,
        "Item 9 is \"Learning, improvement and innovation\" by its position, but its label is that of \"Governance, management and sustainability\".");
    row("theme title that names no statement", "Providing support", 4, "qs4", Match::Position,
        "This is the title of the theme \"Providing support\", not of one statement. Taken as \"Care provision, integration and "
        "continuity\" by its position.");
    row("label of another statement", "Safeguarding", 6, "qs6", Match::Position,
        "Item 6 is \"Safe systems, pathways and transitions\" by its position, but its label is that of \"Safeguarding\".");
    row("unknown label", "Housing", 3, "qs3", Match::Position,
        "The label is not known. Taken as \"Equity in experience and outcomes\" by its position.");
    row("no label", "", 3, "qs3", Match::Position,
        "The label is not known. Taken as \"Equity in experience and outcomes\" by its position.");
    row("position beyond the list", "Safeguarding", 10, "qs7", Match::Exact, "The list has more items than there are statements.");
    row("unknown and beyond the list", "Housing", 10, "", Match::None, "");
}

void TestFramework::matchesByPosition()
{
    QFETCH(QString, label);
    QFETCH(int, position);
    const auto matched = m_framework.match(label, position);
    QTEST(matched.statement ? matched.statement->key : QString(QStringLiteral("")), "statement");
    QTEST(matched.match, "match");
    QTEST(matched.doubt, "doubt");
}

void TestFramework::matchesTheListOfAPressRelease()
{
    const QStringList labels{QStringLiteral("how the local authority works with people"),
                             QStringLiteral("supporting people to lead healthier lives"),
                             QStringLiteral("equity in experience and outcomes"),
                             QStringLiteral("providing support (care provision, integration and continuity)"),
                             QStringLiteral("partnership and communities"),
                             QStringLiteral("how the local authority ensures safety in the system"),
                             QStringLiteral("safeguarding"),
                             QStringLiteral("leadership"),
                             QStringLiteral("learning, improvement and innovation")};
    int doubts = 0;
    for (int position = 1; position <= labels.size(); ++position) {
        const auto matched = m_framework.match(labels[position - 1], position);
        QVERIFY(matched.statement);
        QCOMPARE(matched.statement->number, position);
        doubts += matched.doubt.isEmpty() ? 0 : 1;
    }
    // Items 1, 6 and 8 carry the titles of themes.
    QCOMPARE(doubts, 3);
}

QTEST_GUILESS_MAIN(TestFramework)
#include "tst_framework.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/evidencelog.h"

using namespace assay;
using namespace assay::test;

class TestEvidenceFilter : public QObject
{
    Q_OBJECT

private slots:
    void findsWordsWhereverTheyStand_data();
    void findsWordsWhereverTheyStand();
    void longerAndShorterQueriesGiveWhatAFreshOneGives();
    void anyOfAGroupAndAllGroups();
    void polarityCountsForTheChosenStatementOnly();
    void leavesWithdrawnItemsOut();
    void everyCountIsWhatChoosingGives();
    void oneChangeAtATimeEqualsReadingAnew();
    void aRemovedItemLeavesItsPlaceToTheNext();
    void aNewTitleOfASourceIsFoundAndSorted();
    void citedFollowsTheReferencesGiven();
};

void TestEvidenceFilter::findsWordsWhereverTheyStand_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing asked") << QString() << true;
    QTest::newRow("only spaces") << QStringLiteral("   ") << true;
    QTest::newRow("summary") << QStringLiteral("reviews") << true;
    QTest::newRow("part of a word") << QStringLiteral("eview") << true;
    QTest::newRow("other case") << QStringLiteral("REVIEWS") << true;
    QTest::newRow("words in another order") << QStringLiteral("late reviews") << true;
    QTest::newRow("quote") << QStringLiteral("nobody rings") << true;
    QTest::newRow("typed apostrophe for a printed one") << QStringLiteral("don't") << true;
    QTest::newRow("typed hyphen for a printed dash") << QStringLiteral("2019-20") << true;
    QTest::newRow("without accent") << QStringLiteral("cafe") << true;
    QTest::newRow("with accent") << QStringLiteral("CAFÉ") << true;
    QTest::newRow("number") << QStringLiteral("a-062") << true;
    QTest::newRow("place in the source") << QStringLiteral("paragraph 14") << true;
    QTest::newRow("title of the source") << QStringLiteral("carers group") << true;
    QTest::newRow("note") << QStringLiteral("ask again") << true;
    QTest::newRow("one word from each field") << QStringLiteral("a-062 rings late group again 14") << true;
    QTest::newRow("one word too many") << QStringLiteral("reviews housing") << false;
    QTest::newRow("letters that stand in two words") << QStringLiteral("slate") << false;
}

void TestEvidenceFilter::findsWordsWhereverTheyStand()
{
    QFETCH(QString, query);
    QFETCH(bool, isFound);
    Log log;
    const auto source = log.source(QStringLiteral("Carers’ group, Café Stevenage"));
    log.add(QStringLiteral("A-062"), [&](Evidence &evidence) {
        evidence.summary = QStringLiteral("Reviews are late and people don’t hear why, 2019–20");
        evidence.quote = QStringLiteral("You only find out when nobody rings");
        evidence.locator = QStringLiteral("paragraph 14");
        evidence.note = QStringLiteral("Ask again in May");
        evidence.source = source;
    });
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {});
    // Carers’ is "carers'", so the words are looked for one by one.
    filter.setQuery(query);
    QCOMPARE(filter.list().size() == 1, isFound);
}

void TestEvidenceFilter::longerAndShorterQueriesGiveWhatAFreshOneGives()
{
    Log log;
    const QStringList words{QStringLiteral("care"), QStringLiteral("carers"), QStringLiteral("scare"), QStringLiteral("review"),
                            QStringLiteral("reviews")};
    for (int i = 0; i < 120; ++i) {
        log.add(QStringLiteral("A-%1").arg(i + 1),
                [&](Evidence &evidence) { evidence.summary = words[i % 5] + u' ' + words[i / 5 % 5] + u' ' + words[i / 25 % 5]; });
    }
    EvidenceFilter typed(framework());
    typed.rebuild(log.records, {});
    const QStringList queries{QStringLiteral("c"),
                              QStringLiteral("ca"),
                              QStringLiteral("carer"),
                              QStringLiteral("carers r"),
                              QStringLiteral("carers revs"),
                              QStringLiteral("carers"),
                              QStringLiteral("scare carers"),
                              QStringLiteral("scare"),
                              QStringLiteral("reviews"),
                              QStringLiteral("s"),
                              QString()};
    for (const QString &query : queries) {
        typed.setQuery(query);
        EvidenceFilter fresh(framework());
        fresh.rebuild(log.records, {});
        fresh.setQuery(query);
        QCOMPARE(listed(typed, log.records), listed(fresh, log.records));
        QCOMPARE(typed.counts().shown, static_cast<int>(typed.list().size()));
    }
}

void TestEvidenceFilter::anyOfAGroupAndAllGroups()
{
    Log log;
    const auto a = log.add(QStringLiteral("A-1"));
    const auto b = log.add(QStringLiteral("A-2"), [](Evidence &evidence) { evidence.mode = EvidenceMode::Heard; });
    const auto c = log.add(QStringLiteral("A-3"));
    log.add(QStringLiteral("A-4"));
    log.tag(a, 1, Polarity::Strength);
    log.tag(b, 2, Polarity::Strength);
    log.tag(c, 3, Polarity::Strength);
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {});
    filter.sortBy({EvidenceColumn::Number, Qt::AscendingOrder});
    EvidenceFacets facets;
    facets.statements = bit(0) | bit(1);
    filter.setFacets(facets);
    QCOMPARE(listed(filter, log.records), QStringList({QStringLiteral("A-1"), QStringLiteral("A-2")}));
    facets.modes = bit(static_cast<int>(EvidenceMode::Heard));
    filter.setFacets(facets);
    QCOMPARE(listed(filter, log.records), QStringList({QStringLiteral("A-2")}));
    QCOMPARE(facets.count(), 3);
    facets = {};
    facets.statements = EvidenceFacets::untagged;
    filter.setFacets(facets);
    QCOMPARE(listed(filter, log.records), QStringList({QStringLiteral("A-4")}));
}

void TestEvidenceFilter::polarityCountsForTheChosenStatementOnly()
{
    Log log;
    const auto both = log.add(QStringLiteral("A-1"));
    log.tag(both, 1, Polarity::Strength);
    log.tag(both, 2, Polarity::Shortfall);
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {});
    EvidenceFacets facets;
    facets.statements = bit(0);
    facets.shows = bit(static_cast<int>(Polarity::Shortfall));
    filter.setFacets(facets);
    QCOMPARE(filter.counts().shown, 0);
    facets.statements = bit(1);
    filter.setFacets(facets);
    QCOMPARE(filter.counts().shown, 1);
    QCOMPARE(filter.counts().showing, (std::array<int, 3>{0, 1, 0}));
}

void TestEvidenceFilter::leavesWithdrawnItemsOut()
{
    Log log;
    log.add(QStringLiteral("A-1"));
    log.add(QStringLiteral("A-2"), [](Evidence &evidence) { evidence.status = EvidenceStatus::Withdrawn; });
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {});
    QCOMPARE(listed(filter, log.records), QStringList({QStringLiteral("A-1")}));
    QCOMPARE(filter.counts().total, 1);
    QCOMPARE(filter.counts().withdrawn, 1);
    EvidenceFacets facets;
    facets.withdrawn = true;
    filter.setFacets(facets);
    QCOMPARE(listed(filter, log.records), QStringList({QStringLiteral("A-2")}));
    QCOMPARE(filter.counts().total, 1);
}

namespace {

/// What is chosen, with one more choice; the filter then has to show as many as the count said.
void checkChoice(EvidenceFilter &filter, const EvidenceFacets &base, int promised, const std::function<void(EvidenceFacets &)> &onlyThis)
{
    EvidenceFacets chosen = base;
    onlyThis(chosen);
    filter.setFacets(chosen);
    QCOMPARE(filter.counts().shown, promised);
    QCOMPARE(static_cast<int>(filter.list().size()), promised);
    filter.setFacets(base);
}

} // namespace

void TestEvidenceFilter::everyCountIsWhatChoosingGives()
{
    Log log;
    QRandomGenerator random(11);
    fillMixed(log, random, 200);
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {QStringLiteral("A-3"), QStringLiteral("A-5")});
    QList<EvidenceFacets> bases(5);
    bases[1].statements = bit(0) | bit(2);
    bases[2].shows = bit(1);
    bases[2].modes = bit(0) | bit(2);
    bases[3].statements = bit(1);
    bases[3].shows = bit(0);
    bases[3].categories = bit(0) | bit(3);
    bases[4].withdrawn = true;
    for (const EvidenceFacets &base : std::as_const(bases)) {
        filter.setQuery(QStringLiteral("summary 2"));
        filter.setFacets(base);
        const EvidenceCounts counts = filter.counts();
        for (int i = 0; i < 4; ++i) {
            checkChoice(filter, base, counts.statements[static_cast<size_t>(i)],
                        [i](EvidenceFacets &facets) { facets.statements = bit(i); });
            checkChoice(filter, base, counts.categories[static_cast<size_t>(i)],
                        [i](EvidenceFacets &facets) { facets.categories = bit(i); });
        }
        for (int i = 0; i < 3; ++i) {
            checkChoice(filter, base, counts.shows[static_cast<size_t>(i)], [i](EvidenceFacets &facets) { facets.shows = bit(i); });
            checkChoice(filter, base, counts.modes[static_cast<size_t>(i)], [i](EvidenceFacets &facets) { facets.modes = bit(i); });
        }
        for (int i = 0; i < 2; ++i)
            checkChoice(filter, base, counts.citing[static_cast<size_t>(i)], [i](EvidenceFacets &facets) { facets.citing = bit(i); });
        for (size_t i = 0; i < filter.index().sources().size(); ++i) {
            const auto id = filter.index().sources()[i].id;
            checkChoice(filter, base, counts.sources[i], [id](EvidenceFacets &facets) { facets.sources = {id}; });
        }
        checkChoice(filter, base, counts.withdrawn, [](EvidenceFacets &facets) { facets.withdrawn = true; });
    }
}

void TestEvidenceFilter::oneChangeAtATimeEqualsReadingAnew()
{
    Log log;
    QRandomGenerator random(5);
    fillMixed(log, random, 60);
    EvidenceFacets facets;
    facets.modes = bit(0) | bit(1);
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {});
    filter.setFacets(facets);
    filter.setQuery(QStringLiteral("summary"));
    for (int column = 0; column < 9; ++column)
        filter.sortBy({static_cast<EvidenceColumn>(column), column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});

    for (int i = 0; i < 300; ++i) {
        Id<Evidence> id;
        const int what = random.bounded(6);
        if (what == 0 || log.ids.size() < 20) {
            fillMixed(log, random, 1);
            id = log.ids.last();
        } else {
            id = log.ids[random.bounded(log.ids.size())];
            if (what == 1) {
                log.untag(id);
                (void)log.records.remove(kindOf<Evidence>(), id.uuid());
                log.ids.removeOne(id);
            } else if (what == 2) {
                log.tag(id, 1 + random.bounded(9), static_cast<Polarity>(random.bounded(3)));
            } else {
                log.set<Evidence>(id, [&](Evidence &evidence) {
                    evidence.summary = QStringLiteral("%1 summary").arg(random.bounded(1000));
                    evidence.mode = static_cast<EvidenceMode>(random.bounded(3));
                    evidence.factDate = FactDate::fromDay(QDate(2022, 1, 1).addDays(random.bounded(900)));
                });
            }
        }
        if (i % 40 == 0)
            filter.sortBy({static_cast<EvidenceColumn>(random.bounded(9)), Qt::DescendingOrder});
        if (const auto move = filter.refresh(log.records, id))
            filter.place(*move);

        EvidenceFilter fresh(framework());
        fresh.rebuild(log.records, {});
        fresh.setFacets(facets);
        fresh.setQuery(QStringLiteral("summary"));
        fresh.sortBy(filter.sort());
        QCOMPARE(listed(filter, log.records), listed(fresh, log.records));
        QCOMPARE(filter.counts().total, fresh.counts().total);
        QCOMPARE(filter.counts().shown, fresh.counts().shown);
        QCOMPARE(filter.counts().showing, fresh.counts().showing);
        QCOMPARE(filter.counts().statements, fresh.counts().statements);
        QCOMPARE(filter.counts().categories, fresh.counts().categories);
        QCOMPARE(filter.counts().withdrawn, fresh.counts().withdrawn);
    }
}

void TestEvidenceFilter::aRemovedItemLeavesItsPlaceToTheNext()
{
    Log log;
    const auto gone = log.add(QStringLiteral("A-1"), [](Evidence &evidence) { evidence.summary = QStringLiteral("old words"); });
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {});
    (void)log.records.remove(kindOf<Evidence>(), gone.uuid());
    filter.place(*filter.refresh(log.records, gone));
    QCOMPARE(filter.list().size(), size_t(0));
    QVERIFY(!filter.index().find(gone));
    QVERIFY(!filter.refresh(log.records, gone));
    const auto next = log.add(QStringLiteral("A-2"), [](Evidence &evidence) { evidence.summary = QStringLiteral("new words"); });
    filter.place(*filter.refresh(log.records, next));
    QCOMPARE(filter.index().size(), 1U);
    QCOMPARE(filter.position(next), 0);
    filter.setQuery(QStringLiteral("old"));
    QCOMPARE(filter.list().size(), size_t(0));
}

void TestEvidenceFilter::aNewTitleOfASourceIsFoundAndSorted()
{
    Log log;
    const auto first = log.source(QStringLiteral("Annual report"));
    const auto second = log.source(QStringLiteral("Board papers"));
    log.add(QStringLiteral("A-1"), [&](Evidence &evidence) { evidence.source = first; });
    log.add(QStringLiteral("A-2"), [&](Evidence &evidence) { evidence.source = second; });
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {});
    filter.sortBy({EvidenceColumn::Source, Qt::AscendingOrder});
    QCOMPARE(listed(filter, log.records).first(), QStringLiteral("A-1"));
    log.set<Source>(first, [](Source &source) { source.title = QStringLiteral("Carers strategy"); });
    filter.refreshSource(log.records, first);
    QCOMPARE(listed(filter, log.records).first(), QStringLiteral("A-2"));
    filter.setQuery(QStringLiteral("strategy"));
    QCOMPARE(listed(filter, log.records), QStringList({QStringLiteral("A-1")}));
    filter.setQuery(QStringLiteral("annual"));
    QVERIFY(filter.list().empty());
}

void TestEvidenceFilter::citedFollowsTheReferencesGiven()
{
    Log log;
    const auto id = log.add(QStringLiteral("A-1"));
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {});
    QCOMPARE(filter.counts().citing, (std::array<int, 2>{0, 1}));
    filter.setCited({QStringLiteral("A-1")});
    filter.place(*filter.refresh(log.records, id));
    QCOMPARE(filter.counts().citing, (std::array<int, 2>{1, 0}));
}

QTEST_GUILESS_MAIN(TestEvidenceFilter)
#include "tst_evidencefilter.moc"

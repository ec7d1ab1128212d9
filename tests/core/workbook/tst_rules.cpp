// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"

#include "core/workbook/rules.h"

#include <functional>

using namespace assay;
using namespace assay::test;

namespace {

using Violation = std::function<Change(const Workbook &, Id<Evidence>)>;

Change edited(const Workbook &book, Id<Evidence> id, const std::function<void(Evidence &)> &edit)
{
    Evidence after = *book.records().find(id);
    edit(after);
    return Change().update(*book.records().find(id), after);
}

template<class T>
Change editedFirst(const Workbook &book, const std::function<void(T &)> &edit)
{
    T after = *book.records().all<T>().cbegin();
    edit(after);
    return Change().update(*book.records().all<T>().cbegin(), after);
}

Change withTag(Id<Evidence> item, const QString &statement, std::optional<int> weight, Id<Tag> id)
{
    return Change().insert(Tag{id, item, statement, Polarity::Neutral, weight});
}

} // namespace

Q_DECLARE_METATYPE(Violation)

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void violatedRuleRefusesTheChange_data();
    void violatedRuleRefusesTheChange();
    void references_data();
    void references();
    void referencesFollowTheEdits();

private:
    static void addEngagementRows();
    static void addEvidenceRows();
    static void addTagAndScoreRows();
    static void addTextRows();
};

void TestRules::violatedRuleRefusesTheChange_data()
{
    QTest::addColumn<Violation>("violation");
    QTest::addColumn<QString>("says");
    addEngagementRows();
    addEvidenceRows();
    addTagAndScoreRows();
    addTextRows();
}

void TestRules::addEngagementRows()
{
    const auto row = [](const char *name, const char *says, const Violation &violation) {
        QTest::newRow(name) << violation << QString::fromLatin1(says);
    };
    row("authority without a name", "authority has no name", [](const Workbook &book, Id<Evidence>) {
        return editedFirst<Engagement>(book, [](Engagement &e) { e.authority = QStringLiteral("  "); });
    });
    row("second engagement", "exactly one engagement", [](const Workbook &book, Id<Evidence>) {
        Engagement second = book.records().engagement();
        second.id = Id<Engagement>::create();
        return Change().insert(second);
    });
    row("engagement removed", "exactly one engagement",
        [](const Workbook &book, Id<Evidence>) { return Change().remove(book.records().engagement()); });
    row("another framework", "framework of a workbook does not change", [](const Workbook &book, Id<Evidence>) {
        return editedFirst<Engagement>(book, [](Engagement &e) { e.frameworkKey = QStringLiteral("x"); });
    });
    row("altered framework", "framework of a workbook does not change",
        [](const Workbook &book, Id<Evidence>) { return editedFirst<Engagement>(book, [](Engagement &e) { e.frameworkJson += u' '; }); });
    row("unknown method", "not one of the framework's", [](const Workbook &book, Id<Evidence>) {
        return editedFirst<Engagement>(book, [](Engagement &e) { e.methodKey = QStringLiteral("dice"); });
    });
    row("participant without a name", "participant has no name",
        [](const Workbook &book, Id<Evidence>) { return editedFirst<Participant>(book, [](Participant &p) { p.name.clear(); }); });
    for (const char *series : {"", "a", "1A", "A-B", "ABCDEFGHI", "Ä"}) {
        QTest::addRow("series \"%s\"", series) << Violation([series](const Workbook &book, Id<Evidence>) {
            return editedFirst<Participant>(book, [series](Participant &p) { p.series = QString::fromUtf8(series); });
        }) << QStringLiteral("cannot be a series");
    }
    row("series that is taken", "is taken", [](const Workbook &, Id<Evidence>) {
        return Change().insert(Participant{Id<Participant>::create(), QStringLiteral("B"), {}, QStringLiteral("A"), {}});
    });
    row("participant who is needed", "still used",
        [](const Workbook &book, Id<Evidence>) { return Change().remove(*book.records().all<Participant>().cbegin()); });
}

void TestRules::addEvidenceRows()
{
    const auto row = [](const char *name, const char *says, const std::function<void(Evidence &)> &edit) {
        QTest::newRow(name) << Violation([edit](const Workbook &book, Id<Evidence> item) { return edited(book, item, edit); })
                            << QString::fromLatin1(says);
    };
    row("summary of blanks", "has no summary", [](Evidence &e) { e.summary = QStringLiteral(" \n"); });
    row("no source", "has no source", [](Evidence &e) { e.source = {}; });
    row("source that is not there", "has no source", [](Evidence &e) { e.source = Id<Source>::create(); });
    row("added by nobody known", "nobody known", [](Evidence &e) { e.addedBy = Id<Participant>::create(); });
    row("unknown category", "unknown evidence category", [](Evidence &e) { e.category = QStringLiteral("gossip"); });
    row("other number", "number of an evidence item does not change", [](Evidence &e) { e.reference = QStringLiteral("A-077"); });
    const auto insert = [](const char *name, const char *says, const char *reference) {
        QTest::newRow(name) << Violation([reference](const Workbook &book, Id<Evidence> item) {
            Evidence second = *book.records().find(item);
            second.id = Id<Evidence>::create();
            second.reference = QString::fromLatin1(reference);
            return Change().insert(second);
        }) << QString::fromLatin1(says);
    };
    insert("number that is taken", "is taken", "A-001");
    insert("number that is none", "not a number of evidence", "first");
    insert("no number", "not a number of evidence", "");
    QTest::newRow("one number twice in a change") << Violation([](const Workbook &book, Id<Evidence> item) {
        Evidence second = *book.records().find(item);
        second.id = Id<Evidence>::create();
        second.reference = QStringLiteral("A-002");
        Evidence third = second;
        third.id = Id<Evidence>::create();
        return Change().insert(second).insert(third);
    }) << QStringLiteral("is taken");
    QTest::newRow("source without a title") << Violation([](const Workbook &book, Id<Evidence>) {
        return editedFirst<Source>(book, [](Source &s) { s.title.clear(); });
    }) << QStringLiteral("no title");
    QTest::newRow("source that is needed") << Violation([](const Workbook &book, Id<Evidence>) {
        return Change().remove(*book.records().all<Source>().cbegin());
    }) << QStringLiteral("still used");
    QTest::newRow("item that is needed") << Violation([](const Workbook &book, Id<Evidence> item) {
        return Change().remove(*book.records().find(item));
    }) << QStringLiteral("still used");
}

void TestRules::addTagAndScoreRows()
{
    const auto row = [](const char *name, const char *says, const Violation &violation) {
        QTest::newRow(name) << violation << QString::fromLatin1(says);
    };
    const QString qs2 = QStringLiteral("qs2");
    row("tag to an unknown statement", "not a quality statement", [](const Workbook &, Id<Evidence> item) {
        return withTag(item, QStringLiteral("qs10"), {}, Tag::idFor(item, QStringLiteral("qs10")));
    });
    row("tag of no item", "no evidence item", [=](const Workbook &, Id<Evidence>) {
        const auto nobody = Id<Evidence>::create();
        return withTag(nobody, qs2, {}, Tag::idFor(nobody, qs2));
    });
    row("tag with an id of its own", "does not belong",
        [=](const Workbook &, Id<Evidence> item) { return withTag(item, qs2, {}, Id<Tag>::create()); });
    for (const int weight : {0, 4, -1}) {
        QTest::addRow("weight %d", weight) << Violation([=](const Workbook &, Id<Evidence> item) {
            return withTag(item, qs2, weight, Tag::idFor(item, qs2));
        }) << QStringLiteral("is not a weight");
    }
    for (const int score : {0, 5, -1, 100}) {
        QTest::addRow("score of %d", score) << Violation([=](const Workbook &book, Id<Evidence>) { return setScore(book, qs2, score, {}); })
                                            << QStringLiteral("is not a score");
    }
    row("score of an unknown statement", "not a quality statement",
        [](const Workbook &book, Id<Evidence>) { return setScore(book, QStringLiteral("care"), 2, {}); });
    row("score of nobody", "no assessor",
        [=](const Workbook &book, Id<Evidence>) { return setScore(book, qs2, 2, {}, Id<Participant>::create()); });
    row("score with an id of its own", "does not belong",
        [=](const Workbook &book, Id<Evidence>) { return Change().insert(Score{Id<Score>::create(), qs2, book.self(), 2, {}}); });
    row("conflict about nothing", "names no record", [](const Workbook &, Id<Evidence>) {
        Conflict conflict;
        conflict.id = Id<Conflict>::create();
        conflict.kindName = QStringLiteral("evidence");
        return Change().insert(conflict);
    });
    row("conflict about an unknown kind", "names no record", [](const Workbook &, Id<Evidence> item) {
        Conflict conflict;
        conflict.id = Id<Conflict>::create();
        conflict.kindName = QStringLiteral("rumour");
        conflict.record = item.uuid();
        return Change().insert(conflict);
    });
}

void TestRules::addTextRows()
{
    const auto row = [](const char *name, const char *says, const QString &text) {
        QTest::newRow(name) << Violation([text](const Workbook &book, Id<Evidence> item) {
            return edited(book, item, [&](Evidence &e) { e.quote = text; });
        }) << QString::fromLatin1(says);
    };
    row("text of more than a million characters", "characters", QString(1'000'001, u'x'));
    row("null character", "null character", QStringLiteral("a") + QChar::Null + u'b');
    row("first half of a character", "broken character", QStringLiteral("a") + QChar(0xd83d));
    row("second half of a character", "broken character", QChar(0xde42) + QStringLiteral("a"));
    row("byte order mark in front", "broken character", QChar(QChar::ByteOrderMark) + QStringLiteral("a"));
    row("swapped byte order mark in front", "broken character", QChar(QChar::ByteOrderSwapped) + QStringLiteral("a"));
}

void TestRules::violatedRuleRefusesTheChange()
{
    QFETCH(Violation, violation);
    QFETCH(QString, says);
    TempWorkbook book;
    const auto item = addItem(*book, QStringLiteral("Carers wait long"), {{QStringLiteral("qs1"), Polarity::Shortfall, 3}});
    const QString copy = book.path(QStringLiteral("before.assay"));
    take(book->saveCopy(copy));
    QSignalSpy changes(book.workbook.get(), &Workbook::changed);
    Change change = violation(*book, item);
    change.verb = QStringLiteral("test");
    const auto result = book->apply(change);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::RuleViolated);
    QVERIFY2(result.error().why.contains(says), qPrintable(result.error().line()));
    QVERIFY(result.error().line().size() < 400);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(take(book->journal()).size(), 2);
    QVERIFY(book->records() == take(Workbook::open(copy, OpenMode::ReadOnly, device()))->records());
    QCOMPARE(take(book->verify()).problems, QStringList());
}

void TestRules::references_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("series");
    QTest::addColumn<int>("number");
    QTest::newRow("three digits") << QStringLiteral("A-062") << QStringLiteral("A") << 62;
    QTest::newRow("four digits") << QStringLiteral("LGA1-1234") << QStringLiteral("LGA1") << 1234;
    QTest::newRow("no number") << QStringLiteral("A-") << QString() << 0;
    QTest::newRow("no series") << QStringLiteral("-062") << QString() << 0;
    QTest::newRow("no dash") << QStringLiteral("A062") << QString() << 0;
    QTest::newRow("number zero") << QStringLiteral("A-000") << QString() << 0;
    QTest::newRow("negative") << QStringLiteral("A--5") << QString() << 0;
    QTest::newRow("small letters") << QStringLiteral("a-001") << QString() << 0;
    QTest::newRow("too great") << QStringLiteral("A-99999999999") << QString() << 0;
    QTest::newRow("sign") << QStringLiteral("A-+12") << QString() << 0;
    QTest::newRow("blank before the number") << QStringLiteral("A- 12") << QString() << 0;
    QTest::newRow("empty") << QString() << QString() << 0;
}

void TestRules::references()
{
    QFETCH(QString, text);
    QFETCH(QString, series);
    QFETCH(int, number);
    const auto [foundSeries, foundNumber] = References::split(text);
    QCOMPARE(foundSeries, series);
    QCOMPARE(foundNumber, number);
    if (number > 0)
        QCOMPARE(References::join(series, number), text);
}

void TestRules::referencesFollowTheEdits()
{
    Evidence item;
    item.id = Id<Evidence>::create();
    item.reference = QStringLiteral("B-007");
    const Edit insert = Change().insert(item).edits.first();
    References references;
    references.take(insert);
    QCOMPARE(references.item(item.reference), item.id);
    QCOMPARE(references.lastNumber(QStringLiteral("B")), 7);
    references.take(inverse(insert));
    QVERIFY(references.item(item.reference).isNull());
    QCOMPARE(references.lastNumber(QStringLiteral("B")), 7);
    References later;
    later.keepNumber(insert);
    QCOMPARE(later.lastNumber(QStringLiteral("B")), 0);
    later.keepNumber(inverse(insert));
    QCOMPARE(later.lastNumber(QStringLiteral("B")), 7);
    QVERIFY(later.item(item.reference).isNull());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"

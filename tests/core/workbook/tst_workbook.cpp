// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"

using namespace assay;
using namespace assay::test;

class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void createdWorkbookHasEngagementAndParticipant();
    void createRefusesToOverwrite();
    void changeIsThereAfterReopening();
    void refusedChangeLeavesEverythingAsItWas();
    void numbersFollowTheSeries();
    void undoAndRedoReachOverARestart();
    void secondWriterIsToldWhoHasTheWorkbook();
    void colleagueJoinsACopyWithASeriesOfTheirOwn();
};

void TestWorkbook::createdWorkbookHasEngagementAndParticipant()
{
    TempWorkbook book;
    QCOMPARE(book->records().engagement().authority, QStringLiteral("Testshire"));
    QCOMPARE(book->records().all<Participant>().size(), 1);
    QCOMPARE(book->framework().statements().size(), 9);
    QCOMPARE(take(book->journal()).size(), 1);
    QVERIFY(take(book->verify()).problems.isEmpty());
}

void TestWorkbook::createRefusesToOverwrite()
{
    TempWorkbook book;
    const auto second = Workbook::create(book.path(), {.authority = QStringLiteral("Other")}, device());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
}

void TestWorkbook::changeIsThereAfterReopening()
{
    TempWorkbook book;
    QSignalSpy changes(book.workbook.get(), &Workbook::changed);
    const auto id = addItem(*book, QStringLiteral("Carers wait long"), {{QStringLiteral("qs1"), Polarity::Shortfall, 3}});
    QCOMPARE(changes.size(), 1);
    book.reopen();
    const Evidence *item = book->records().find(id);
    QVERIFY(item);
    QCOMPARE(item->summary, QStringLiteral("Carers wait long"));
    QCOMPARE(book->records().tagsOf(id).size(), 1);
    QCOMPARE(book->records().find(book->records().tagsOf(id).first())->weight, std::optional(3));
    QVERIFY(take(book->verify()).problems.isEmpty());
}

void TestWorkbook::refusedChangeLeavesEverythingAsItWas()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("First"));
    QSignalSpy changes(book.workbook.get(), &Workbook::changed);
    Evidence bad;
    bad.id = Id<Evidence>::create();
    bad.summary = QStringLiteral("Second");
    bad.category = QStringLiteral("gossip");
    const Source source = sourceCalled(QStringLiteral("Somewhere"));
    const auto result = book->apply(addEvidence(*book, bad, {}, &source));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::RuleViolated);
    QVERIFY(result.error().line().contains(QStringLiteral("gossip")));
    QCOMPARE(book->records().all<Evidence>().size(), 1);
    QCOMPARE(book->records().all<Source>().size(), 1);
    QCOMPARE(book->nextReference(), QStringLiteral("A-002"));
    QCOMPARE(changes.size(), 0);
    QCOMPARE(take(book->journal()).size(), 2);
}

void TestWorkbook::numbersFollowTheSeries()
{
    TempWorkbook book;
    const auto first = addItem(*book, QStringLiteral("One"));
    const auto second = addItem(*book, QStringLiteral("Two"));
    QCOMPARE(book->records().find(first)->reference, QStringLiteral("A-001"));
    QCOMPARE(book->records().find(second)->reference, QStringLiteral("A-002"));
    QCOMPARE(book->evidenceByReference(QStringLiteral("A-002"))->id, second);
    take(book->undo());
    QVERIFY(!book->evidenceByReference(QStringLiteral("A-002")));
}

void TestWorkbook::undoAndRedoReachOverARestart()
{
    TempWorkbook book;
    const auto first = addItem(*book, QStringLiteral("One"));
    take(book->apply(toggleTag(*book, first, QStringLiteral("qs2"), Polarity::Strength)));
    book.reopen();
    QCOMPARE(book->undoable()->verb, QStringLiteral("tag_evidence"));
    take(book->undo());
    QVERIFY(book->records().tagsOf(first).isEmpty());
    QCOMPARE(book->undoable()->verb, QStringLiteral("add_evidence"));
    book.reopen();
    QCOMPARE(book->redoable()->verb, QStringLiteral("tag_evidence"));
    take(book->redo());
    QCOMPARE(book->records().tagsOf(first).size(), 1);
    QVERIFY(!book->redoable());
    take(book->undo());
    take(book->undo());
    QVERIFY(!book->undoable());
    QCOMPARE(book->records().all<Evidence>().size(), 0);
    QVERIFY(take(book->verify()).problems.isEmpty());
}

void TestWorkbook::secondWriterIsToldWhoHasTheWorkbook()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("One"));
    const auto second = Workbook::open(book.path(), OpenMode::ReadWrite, device(2));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InUse);
    QVERIFY(second.error().why.contains(QString::number(QCoreApplication::applicationPid())));
    const auto reader = take(Workbook::open(book.path(), OpenMode::ReadOnly, device(2)));
    QCOMPARE(reader->records().all<Evidence>().size(), 1);
    const auto refused = reader->apply(setScore(*reader, QStringLiteral("qs1"), 3, {}));
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
}

void TestWorkbook::colleagueJoinsACopyWithASeriesOfTheirOwn()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("One"));
    take(book->saveCopy(book.path(QStringLiteral("copy.assay"))));
    const auto copy = take(Workbook::open(book.path(QStringLiteral("copy.assay")), OpenMode::ReadWrite, device(2)));
    const auto id = addItem(*copy, QStringLiteral("Two"));
    QCOMPARE(copy->records().all<Participant>().size(), 2);
    QVERIFY(!copy->records().find(id)->reference.startsWith(QStringLiteral("A-")));
    const auto summary = take(book->merge(copy->path()));
    QCOMPARE(summary.conflictsRaised, 0);
    QVERIFY(book->records() == copy->records());
    QVERIFY(take(book->verify()).problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"

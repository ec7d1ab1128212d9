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
    void joiningIsToldWithTheFirstChange();
    void changeFromWithinAnAnnouncementIsKept();
    void journalIsNewestFirstAndByRecord();
    void outdatedChangeIsRefused();
    void seriesOfEarlierCopiesAreNotChosenAgain();
    void undoReachesBackOverManyChangesAndARestart();
    void identityWithoutANameIsCalledAssessor();
    void changeWithoutAVerbIsRefused();
};

void TestWorkbook::changeWithoutAVerbIsRefused()
{
    TempWorkbook book;
    Change change;
    change.insert(sourceCalled(QStringLiteral("Somewhere")));
    const auto result = book->apply(change);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::RuleViolated);
    QVERIFY(book->records().all<Source>().isEmpty());
}

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

void TestWorkbook::joiningIsToldWithTheFirstChange()
{
    TempWorkbook book;
    book.reopen(2);
    QSignalSpy changes(book.workbook.get(), &Workbook::changed);
    addItem(*book, QStringLiteral("One"));
    QCOMPARE(changes.size(), 1);
    const auto edits = changes.first().first().value<Announcement>().edits;
    QCOMPARE(edits.first().kind, &kindOf<Participant>());
    QCOMPARE(edits.first().record, book->self().uuid());
    QCOMPARE(take(book->journal()).size(), 3);
    take(book->undo());
    QCOMPARE(book->records().all<Participant>().size(), 2);
    QVERIFY(!book->undoable());
}

void TestWorkbook::changeFromWithinAnAnnouncementIsKept()
{
    TempWorkbook book;
    int told = 0;
    connect(book.workbook.get(), &Workbook::changed, book.workbook.get(), [&](const Announcement &) {
        if (++told == 1)
            take(book->apply(setScore(*book, QStringLiteral("qs1"), 3, {})));
    });
    addItem(*book, QStringLiteral("One"));
    QCOMPARE(told, 2);
    book.reopen();
    QCOMPARE(book->records().all<Score>().size(), 1);
    QCOMPARE(book->undoable()->verb, QStringLiteral("set_score"));
    QCOMPARE(take(book->verify()).problems, QStringList());
}

void TestWorkbook::journalIsNewestFirstAndByRecord()
{
    TempWorkbook book;
    const auto id = addItem(*book, QStringLiteral("One"));
    addItem(*book, QStringLiteral("Two"));
    take(book->apply(withdrawEvidence(*book, id, QStringLiteral("Said twice"))));
    const auto all = take(book->journal());
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.first().verb, QStringLiteral("withdraw_evidence"));
    QCOMPARE(all.last().verb, QStringLiteral("create_workbook"));
    QCOMPARE(all.first().author, book->self().uuid());
    const auto ofItem = take(book->journal({.record = id.uuid()}));
    QCOMPARE(ofItem.size(), 2);
    QCOMPARE(ofItem.last().verb, QStringLiteral("add_evidence"));
    QCOMPARE(take(book->journal({.offset = 1, .limit = 2})).first().id, all[1].id);
    QVERIFY(take(book->journal({.record = newUuid()})).isEmpty());
}

void TestWorkbook::outdatedChangeIsRefused()
{
    TempWorkbook book;
    const auto id = addItem(*book, QStringLiteral("One"));
    const Change prepared = withdrawEvidence(*book, id, QStringLiteral("Said twice"));
    take(book->apply(withdrawEvidence(*book, id, QStringLiteral("Not so"))));
    const auto refused = book->apply(prepared);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(book->records().find(id)->withdrawnBecause, QStringLiteral("Not so"));
}

void TestWorkbook::seriesOfEarlierCopiesAreNotChosenAgain()
{
    TempWorkbook book;
    QSet<QString> series;
    for (int number = 2; number < 12; ++number) {
        book.reopen(number);
        addItem(*book, QStringLiteral("Item %1").arg(number));
        series.insert(book->records().find(book->self())->series);
    }
    QCOMPARE(series.size(), 10);
    QVERIFY(!series.contains(QStringLiteral("A")));
}

void TestWorkbook::undoReachesBackOverManyChangesAndARestart()
{
    TempWorkbook book;
    for (int i = 0; i < 30; ++i)
        addItem(*book, QStringLiteral("Item %1").arg(i));
    for (int i = 0; i < 10; ++i)
        take(book->undo());
    book.reopen();
    for (int i = 0; i < 4; ++i)
        take(book->redo());
    QCOMPARE(book->records().all<Evidence>().size(), 24);
    for (int i = 0; i < 24; ++i)
        take(book->undo());
    QVERIFY(book->records().all<Evidence>().isEmpty());
    QCOMPARE(book->undo().error().code, ErrorCode::NotFound);
    QCOMPARE(take(book->verify()).problems, QStringList());
}

void TestWorkbook::identityWithoutANameIsCalledAssessor()
{
    const QTemporaryDir folder;
    const auto book = take(Workbook::create(folder.filePath(QStringLiteral("a.assay")), {.authority = QStringLiteral("Testshire")},
                                            {newUuid(), QStringLiteral(" ")}));
    QVERIFY(!book->records().find(book->self())->name.trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"

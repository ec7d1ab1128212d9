// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

using namespace assay;
using namespace assay::test;

/// What another program did to the file, and what verify() says of it.
class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void soundWorkbookHasNoProblems();
    void findsWhatWasAltered_data();
    void findsWhatWasAltered();
    void findsWhatIsAlteredWhileOpen();
    void listOfProblemsHasAnEnd();
    void readerVerifiesWhileAnotherWrites();
};

void TestVerify::soundWorkbookHasNoProblems()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("One"));
    take(book->undo());
    take(book->redo());
    const auto summary = take(book->verify());
    QCOMPARE(summary.problems, QStringList());
    QCOMPARE(summary.entries, 4);
    QCOMPARE(summary.devices, 1);
    QCOMPARE(summary.erased, 0);
}

void TestVerify::findsWhatWasAltered_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *sql, const char *says) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(says);
    };
    row("altered text of a record", "UPDATE evidence SET summary='Nobody waits' WHERE reference='A-001'", "not what the journal says");
    row("altered score", "UPDATE score SET score=4", "not what the journal says");
    row("altered polarity", "UPDATE tag SET polarity='neutral'", "not what the journal says");
    row("emptied field", "UPDATE source SET title='x' WHERE rowid=1", "not what the journal says");
    row("record left out", "DELETE FROM score", "not what the journal says");
    row("planted record", "INSERT INTO source (id, title) VALUES (x'01890a5dac96774bbcceb302099a8057', 'Planted')", "does not know it");
    row("altered verb", "UPDATE journal SET verb='add_source' WHERE row=2", "header was altered");
    row("altered author", "UPDATE journal SET author=randomblob(16) WHERE row=2", "header was altered");
    row("altered time", "UPDATE journal SET time=time+1 WHERE row=2", "header was altered");
    row("altered device", "UPDATE journal SET device=randomblob(16) WHERE row=2", "header was altered");
    row("altered sequence", "UPDATE journal SET sequence=9 WHERE row=2", "header was altered");
    row("reverts another", "UPDATE journal SET reverts=randomblob(16) WHERE row=2", "header was altered");
    row("altered hash", "UPDATE journal SET hash=zeroblob(32) WHERE row=2", "header was altered");
    row("altered content", "UPDATE journal SET content=(SELECT content FROM journal WHERE row=3) WHERE row=2", "content was altered");
    row("content that cannot be read", "UPDATE journal SET content=x'ff' WHERE row=2", "content was altered");
    row("content taken out", "UPDATE journal SET content=NULL WHERE row=2", "content is missing");
    row("entry in the middle left out", "DELETE FROM journal WHERE row=2", "missing or was altered");
    row("last entry left out", "DELETE FROM journal WHERE row=4", "");
    row("entries in another order", "UPDATE journal SET time=(SELECT max(time)+1 FROM journal) WHERE row=2", "header was altered");
    row("two rows exchanged",
        "UPDATE journal SET row=99 WHERE row=2; UPDATE journal SET row=2 WHERE row=3; UPDATE journal SET row=3 WHERE row=99",
        "does not touch it");
    row("history left out", "DELETE FROM journal_record WHERE row=2", "missing in its history");
    row("planted history", "INSERT INTO journal_record VALUES (x'01890a5dac96774bbcceb302099a8057', 2)", "does not touch it");
    row("history of no entry", "INSERT INTO journal_record VALUES (x'01890a5dac96774bbcceb302099a8057', 77)", "does not touch it");
}

void TestVerify::findsWhatWasAltered()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    TempWorkbook book;
    addItem(*book, QStringLiteral("One"), {{QStringLiteral("qs1"), Polarity::Shortfall, std::nullopt}});
    addItem(*book, QStringLiteral("Two"));
    take(book->apply(setScore(*book, QStringLiteral("qs1"), 2, QStringLiteral("See [A-001]"))));
    book.workbook.reset();
    runRaw(book.path(), {sql});
    book.workbook = take(Workbook::open(book.path(), OpenMode::ReadOnly, device()));
    const QStringList problems = take(book->verify()).problems;
    QVERIFY(!problems.isEmpty());
    QVERIFY2(problems.join(u'\n').contains(says), qPrintable(problems.join(u'\n')));
}

void TestVerify::findsWhatIsAlteredWhileOpen()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("One"));
    runRaw(book->path(), {"UPDATE evidence SET summary='Nobody waits'"});
    QVERIFY(!take(book->verify()).problems.isEmpty());
}

void TestVerify::listOfProblemsHasAnEnd()
{
    TempWorkbook book;
    for (int i = 0; i < 30; ++i)
        addItem(*book, QStringLiteral("Item %1").arg(i));
    runRaw(book->path(), {"UPDATE journal SET author=zeroblob(16)", "UPDATE evidence SET summary='x'"});
    const auto problems = take(book->verify()).problems.size();
    QVERIFY(problems >= 31 && problems <= 60);
}

void TestVerify::readerVerifiesWhileAnotherWrites()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("One"));
    const auto reader = take(Workbook::open(book->path(), OpenMode::ReadOnly, device(2)));
    addItem(*book, QStringLiteral("Two"));
    const auto summary = take(reader->verify());
    QCOMPARE(summary.problems, QStringList());
    QCOMPARE(summary.entries, 3);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"

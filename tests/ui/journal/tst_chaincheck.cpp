// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/journal/chaincheck.h"

using namespace assay;
using namespace assay::test;

class TestChainCheck : public QObject
{
    Q_OBJECT

private slots:
    void wholeWorkbookIsFoundWholeWhileItIsOpen();
    void missingFileFails();
    void goingAwayWhileCheckingIsSafe();
    void canBeCancelledAndDoneAgain();
};

void TestChainCheck::wholeWorkbookIsFoundWholeWhileItIsOpen()
{
    TempWorkbook book;
    for (int i = 0; i < 20; ++i)
        addItem(*book, QString::number(i));
    ChainCheck check;
    QSignalSpy finished(&check, &ChainCheck::finished);
    check.start(book->path());
    QVERIFY(check.isRunning());
    check.start(book->path()); // one at a time
    QVERIFY(finished.wait());
    const auto summary = finished.constFirst().constFirst().value<VerifySummary>();
    QCOMPARE(summary.entries, 21);
    QCOMPARE(summary.problems, QStringList());
    QVERIFY(!check.isRunning());
    QCOMPARE(finished.size(), 1);
    addItem(*book, QStringLiteral("The workbook can still be written"));
}

void TestChainCheck::missingFileFails()
{
    TempWorkbook book;
    ChainCheck check;
    QSignalSpy failed(&check, &ChainCheck::failed);
    check.start(book.path(QStringLiteral("other.assay")));
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::NotFound);
}

void TestChainCheck::goingAwayWhileCheckingIsSafe()
{
    TempWorkbook book;
    {
        ChainCheck check;
        check.start(book->path());
    }
    addItem(*book, QStringLiteral("Still here"));
    QVERIFY(take(book->verify()).problems.isEmpty());
}

void TestChainCheck::canBeCancelledAndDoneAgain()
{
    TempWorkbook book;
    Change many;
    many.verb = QStringLiteral("add_source");
    for (int i = 0; i < 3000; ++i)
        many.insert(sourceCalled(QString::number(i)));
    take(book->apply(many));
    ChainCheck check;
    QSignalSpy failed(&check, &ChainCheck::failed);
    QSignalSpy finished(&check, &ChainCheck::finished);
    check.start(book->path());
    check.cancel();
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::Cancelled);
    check.start(book->path());
    QVERIFY(finished.wait());
}

QTEST_GUILESS_MAIN(TestChainCheck)
#include "tst_chaincheck.moc"

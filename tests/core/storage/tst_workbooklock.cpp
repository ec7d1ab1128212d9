// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

#include "core/storage/workbooklock.h"

#include <QProcess>
#include <QSysInfo>

using namespace assay;
using namespace assay::test;

class TestWorkbookLock : public QObject
{
    Q_OBJECT

private slots:
    void secondTakerIsToldWhoHasIt();
    void lockGoesWithTheObject();
    void otherProcessHoldsTheWorkbook();
    void lockOfAKilledProcessIsTakenOver();
    void lockOfAnotherComputerIsNeverStale();
    void linkToTheWorkbookIsTheSameWorkbook();
    void readerNeedsNoLock();
};

void TestWorkbookLock::secondTakerIsToldWhoHasIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.assay"));
    const auto first = WorkbookLock::take(path);
    QVERIFY(first);
    const auto second = WorkbookLock::take(path);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InUse);
    QVERIFY(second.error().what.contains(QStringLiteral("a.assay")));
    QVERIFY(second.error().why.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(WorkbookLock::take(folder.filePath(QStringLiteral("b.assay"))));
}

void TestWorkbookLock::lockGoesWithTheObject()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.assay"));
    QVERIFY(WorkbookLock::take(path));
    QVERIFY(WorkbookLock::take(path));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void TestWorkbookLock::otherProcessHoldsTheWorkbook()
{
    TempWorkbook book;
    const QString path = book->path();
    book.workbook.reset();
    QProcess other;
    other.start(QCoreApplication::applicationDirPath() + QStringLiteral("/changewriter"), {path, QStringLiteral("0")});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine().trimmed(), QByteArray("open"));
    const auto refused = Workbook::open(path, OpenMode::ReadWrite, device());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QVERIFY(refused.error().why.contains(QString::number(other.processId())));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(Workbook::open(path, OpenMode::ReadWrite, device()));
}

void TestWorkbookLock::lockOfAKilledProcessIsTakenOver()
{
    TempWorkbook book;
    const QString path = book->path();
    book.workbook.reset();
    QProcess other;
    other.start(QCoreApplication::applicationDirPath() + QStringLiteral("/changewriter"), {path, QStringLiteral("0")});
    QVERIFY(other.waitForReadyRead());
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::exists(path + QStringLiteral(".lock")));
    QVERIFY(Workbook::open(path, OpenMode::ReadWrite, device()));
}

void TestWorkbookLock::lockOfAnotherComputerIsNeverStale()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.assay"));
    // Process, application, computer, its machine id, its boot id, as QLockFile writes them.
    writeBytes(path + QStringLiteral(".lock"), "999999\nassay\ncouncil-laptop-7\n0123456789abcdef0123456789abcdef\n\n");
    const auto lock = WorkbookLock::take(path);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::InUse);
    QVERIFY(lock.error().why.contains(QStringLiteral("council-laptop-7")));
}

void TestWorkbookLock::linkToTheWorkbookIsTheSameWorkbook()
{
    TempWorkbook book;
    const QString link = book.path(QStringLiteral("link.assay"));
    QVERIFY(QFile::link(book->path(), link));
    const auto second = Workbook::open(link, OpenMode::ReadWrite, device(2));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InUse);
}

void TestWorkbookLock::readerNeedsNoLock()
{
    TempWorkbook book;
    QVERIFY(Workbook::open(book->path(), OpenMode::ReadOnly, device(2)));
    addItem(*book, QStringLiteral("Goes on"));
}

QTEST_GUILESS_MAIN(TestWorkbookLock)
#include "tst_workbooklock.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

#include "core/storage/workbooklock.h"

#include <QProcess>
#include <QSysInfo>

#include <sys/mount.h>

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
    void unreadableLockNamesTheFileToDelete_data();
    void unreadableLockNamesTheFileToDelete();
    void lockThatFindsNoRoomIsSaid();
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

void TestWorkbookLock::unreadableLockNamesTheFileToDelete_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(40, '\0');
    QTest::newRow("text") << QByteArray("locked\n");
}

void TestWorkbookLock::unreadableLockNamesTheFileToDelete()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.assay"));
    writeBytes(path + QStringLiteral(".lock"), content);
    const auto lock = WorkbookLock::take(path);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::InUse);
    QVERIFY2(!lock.error().line().contains(QStringLiteral("process 0")), qPrintable(lock.error().line()));
    QVERIFY(lock.error().remedy.contains(QStringLiteral("delete the file \"a.assay.lock\"")));
    QVERIFY(QFile::remove(path + QStringLiteral(".lock")));
    QVERIFY(WorkbookLock::take(path));
}

void TestWorkbookLock::lockThatFindsNoRoomIsSaid()
{
    const QTemporaryDir folder;
    const QByteArray target = QFile::encodeName(folder.path());
    if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("a small file system cannot be mounted here");
    const auto unmount = qScopeGuard([&] { ::umount2(target.constData(), MNT_DETACH); });
    QFile rest(folder.filePath(QStringLiteral("filler")));
    QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (rest.write(QByteArray(4096, 'x')) == 4096) {
    }
    rest.close();
    const auto full = WorkbookLock::take(folder.filePath(QStringLiteral("a.assay")));
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::ReadOnly);
    QVERIFY2(full.error().why.contains(QStringLiteral("room")), qPrintable(full.error().line()));
    QVERIFY(!full.error().line().contains(QStringLiteral("its folder is read-only")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("filler")});

    QCOMPARE(::mount("tmpfs", target.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const auto readOnly = WorkbookLock::take(folder.filePath(QStringLiteral("a.assay")));
    QVERIFY(!readOnly);
    QVERIFY(readOnly.error().why.contains(QStringLiteral("its folder is read-only")));
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

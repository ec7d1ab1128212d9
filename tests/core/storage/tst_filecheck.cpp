// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/sidefiles.h"
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

#include "core/storage/workbookfile.h"
#include "core/storage/workbooklock.h"

#include <sys/mount.h>
#include <sys/stat.h>

using namespace assay;
using namespace assay::test;

/// Files that lie beside a workbook: what came with one from elsewhere must do no harm, and what a crash left is used.
class TestFileCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void journalThatNamesAnotherFileIsRefused_data();
    void journalThatNamesAnotherFileIsRefused();
    void linkInPlaceOfASideFileIsRefused_data();
    void linkInPlaceOfASideFileIsRefused();
    void pipeKeepsNobodyWaiting();
    void logThatIsNotOfTheFileIsRefused();
    void databaseOfAnotherProgramIsNotTouched();
    void cutOffChangeIsTakenBack_data();
    void cutOffChangeIsTakenBack();
    void cutOffChangeOnAReadOnlyDiskIsSaid();
    void readerLeavesAChangeUnderWayAlone();
    void newWorkbookTakesNoJournalOver();

private:
    [[nodiscard]] QString path(const char *name = "test.assay") const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sound;
};

void TestFileCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto book = take(Workbook::create(path(), {.authority = QStringLiteral("Testshire")}, device()));
    addItem(*book, QStringLiteral("Carers wait long"));
    m_sound = bytesOf(path());
}

void TestFileCheck::journalThatNamesAnotherFileIsRefused_data()
{
    QTest::addColumn<FileAccess>("access");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("for writing") << FileAccess::ReadWrite << false;
    QTest::newRow("for reading") << FileAccess::ReadOnly << false;
    QTest::newRow("through a link, for writing") << FileAccess::ReadWrite << true;
    QTest::newRow("through a link, for reading") << FileAccess::ReadOnly << true;
}

void TestFileCheck::journalThatNamesAnotherFileIsRefused()
{
    QFETCH(FileAccess, access);
    QFETCH(bool, isLink);
    const QString victim = path("thesis.odt");
    writeBytes(victim, "three years of work");
    cutOffChange(path(), superJournalRecord(QFile::encodeName(victim)));
    const QByteArray before = bytesOf(path());
    QDir().mkdir(path("elsewhere"));
    const QString link = path("elsewhere/link.assay");
    QVERIFY(QFile::link(path(), link));
    const auto file = WorkbookFile::open(isLink ? link : path(), access);
    QCOMPARE(bytesOf(victim), QByteArray("three years of work"));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Damaged);
    QVERIFY(file.error().why.contains(QStringLiteral("\"test.assay-journal\"")));
    QVERIFY(file.error().remedy.contains(QStringLiteral("away")));
    QVERIFY(bytesOf(path()) == before);
}

void TestFileCheck::linkInPlaceOfASideFileIsRefused_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"-journal", "-wal", "-shm"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestFileCheck::linkInPlaceOfASideFileIsRefused()
{
    QFETCH(QString, suffix);
    // SQLite would write its next journal into the file that the link leads to, and make it where there is none.
    const QString target = path("autostart.desktop");
    QVERIFY(QFile::link(target, path() + suffix));
    for (const FileAccess access : {FileAccess::ReadWrite, FileAccess::ReadOnly}) {
        const auto file = WorkbookFile::open(path(), access);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Damaged);
        QVERIFY(!file.error().remedy.isEmpty());
    }
    QVERIFY(!QFile::exists(target));
}

void TestFileCheck::pipeKeepsNobodyWaiting()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path("test.assay-journal")).constData(), 0600), 0);
    QCOMPARE(WorkbookFile::open(path(), FileAccess::ReadOnly).error().code, ErrorCode::Damaged);
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe.assay")).constData(), 0600), 0);
    QCOMPARE(WorkbookFile::open(path("pipe.assay"), FileAccess::ReadWrite).error().code, ErrorCode::NotAWorkbook);
}

void TestFileCheck::logThatIsNotOfTheFileIsRefused()
{
    // The log of an earlier state, left by another program; SQLite takes it in without asking whose it is.
    QVERIFY(QFile::copy(path(), path("other.assay")));
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path("other.assay")).constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "PRAGMA journal_mode=WAL; UPDATE source SET title='x'", nullptr, nullptr, nullptr), SQLITE_OK);
    const QByteArray log = bytesOf(path("other.assay-wal"));
    sqlite3_close(other);
    QVERIFY(!log.isEmpty());
    writeBytes(path("test.assay-wal"), log);
    for (const FileAccess access : {FileAccess::ReadWrite, FileAccess::ReadOnly}) {
        const auto file = WorkbookFile::open(path(), access);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Damaged);
        QVERIFY(file.error().why.contains(QStringLiteral("\"test.assay-wal\"")));
        QVERIFY(bytesOf(path()) == m_sound);
    }
    QVERIFY(QFile::remove(path("test.assay-wal")));
    QVERIFY(WorkbookFile::open(path(), FileAccess::ReadWrite));
}

void TestFileCheck::databaseOfAnotherProgramIsNotTouched()
{
    runRaw(path("mail.db"), {"CREATE TABLE message (a)", "PRAGMA journal_mode=WAL"});
    const QByteArray before = bytesOf(path("mail.db"));
    for (const FileAccess access : {FileAccess::ReadWrite, FileAccess::ReadOnly})
        QCOMPARE(WorkbookFile::open(path("mail.db"), access).error().code, ErrorCode::NotAWorkbook);
    QVERIFY(bytesOf(path("mail.db")) == before);
}

void TestFileCheck::cutOffChangeIsTakenBack_data()
{
    QTest::addColumn<OpenMode>("mode");
    QTest::newRow("for writing") << OpenMode::ReadWrite;
    QTest::newRow("for reading") << OpenMode::ReadOnly;
}

void TestFileCheck::cutOffChangeIsTakenBack()
{
    QFETCH(OpenMode, mode);
    cutOffChange(path());
    QVERIFY(bytesOf(path()) != m_sound);
    const auto book = take(Workbook::open(path(), mode, device()));
    QCOMPARE(take(book->verify()).problems, QStringList());
    QVERIFY(bytesOf(path()) == m_sound);
    QVERIFY(!QFile::exists(path("test.assay-journal")));
    QCOMPARE(QFile::exists(path("test.assay.lock")), mode == OpenMode::ReadWrite);
}

void TestFileCheck::cutOffChangeOnAReadOnlyDiskIsSaid()
{
    const QString folder = path("mount");
    QVERIFY(QDir().mkdir(folder));
    const QByteArray target = QFile::encodeName(folder);
    if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("a file system cannot be mounted here, and permissions do not bind the superuser");
    const auto unmount = qScopeGuard([&] { ::umount2(target.constData(), MNT_DETACH); });
    const QString file = folder + QStringLiteral("/test.assay");
    QVERIFY(QFile::copy(path(), file));
    cutOffChange(file);
    QCOMPARE(::mount("tmpfs", target.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const auto reader = WorkbookFile::open(file, FileAccess::ReadOnly);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::ReadOnly);
    QVERIFY2(reader.error().why.contains(QStringLiteral("cut off")), qPrintable(reader.error().line()));
    QVERIFY(reader.error().remedy.contains(QStringLiteral("\"test.assay-journal\"")));
}

void TestFileCheck::readerLeavesAChangeUnderWayAlone()
{
    const auto lock = take(WorkbookLock::take(path()));
    sqlite3 *writer = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &writer), SQLITE_OK);
    QCOMPARE(sqlite3_exec(writer, "BEGIN IMMEDIATE; UPDATE source SET title='New'", nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(QFileInfo(path("test.assay-journal")).size() > 0);
    {
        Records records;
        take(take(WorkbookFile::open(path(), FileAccess::ReadOnly))->load(records));
        QVERIFY(records.all<Source>().cbegin()->title != QStringLiteral("New"));
    }
    QCOMPARE(sqlite3_exec(writer, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(writer);
    QCOMPARE(rawValue(path(), "SELECT title FROM source"), QByteArray("New"));
}

void TestFileCheck::newWorkbookTakesNoJournalOver()
{
    // Somebody moved a workbook away after a crash and left its journal behind.
    cutOffChange(path());
    QVERIFY(QFile::rename(path(), path("moved.assay")));
    const auto made = Workbook::create(path(), {.authority = QStringLiteral("Testshire")}, device());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
    QVERIFY(made.error().why.contains(QStringLiteral("\"test.assay-journal\"")));
    writeBytes(path("sound.assay"), m_sound);
    const auto sound = take(Workbook::open(path("sound.assay"), OpenMode::ReadWrite, device()));
    const auto copied = sound->saveCopy(path());
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::AlreadyExists);
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestFileCheck)
#include "tst_filecheck.moc"

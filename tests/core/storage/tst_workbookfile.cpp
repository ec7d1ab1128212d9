// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/distinctvalues.h"
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

#include "core/storage/database.h"
#include "core/storage/workbookfile.h"

#include <sys/mount.h>
#include <unistd.h>

using namespace assay;
using namespace assay::test;

class TestWorkbookFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFieldOfEveryKindComesBack_data();
    void everyFieldOfEveryKindComesBack();
    void removedRecordsAreGone();
    void createRefusesToOverwrite();
    void failedCreateLeavesNothing_data();
    void failedCreateLeavesNothing();
    void longReadingKeepsNobodyFromWriting();
    void refusesWhatIsNoWorkbook_data();
    void refusesWhatIsNoWorkbook();
    void refusesValuesThatDoNotFit_data();
    void refusesValuesThatDoNotFit();
    void fileInWriteAheadModeIsTakenBack_data();
    void fileInWriteAheadModeIsTakenBack();
    void copyWhileOpenIsWhole();
    void copyRefusesToOverwrite();
    void cancelledCopyLeavesNothing();
    void cancelledOpeningLeavesNoLock();
    void readOnlyFolderOpensForReadingOnly();
    void writeAheadModeOnAReadOnlyDiskIsSaid();
    void readerSeesOneMomentWhileAnotherWrites();

private:
    [[nodiscard]] QString path(const char *name = "test.assay") const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkbookFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWorkbookFile::everyFieldOfEveryKindComesBack_data()
{
    QTest::addColumn<FileAccess>("access");
    QTest::newRow("for writing") << FileAccess::ReadWrite;
    QTest::newRow("for reading") << FileAccess::ReadOnly;
}

void TestWorkbookFile::everyFieldOfEveryKindComesBack()
{
    QFETCH(FileAccess, access);
    const Records stored = distinctRecords();
    take(WorkbookFile::create(path(), {}, stored));
    Records loaded;
    take(take(WorkbookFile::open(path(), access))->load(loaded));
    for (const Kind *kind : allKinds()) {
        stored.table(*kind).forEach([&](const QUuid &id, const void *) {
            for (int field = 0; field < static_cast<int>(kind->fields.size()); ++field)
                QVERIFY2(loaded.value(*kind, id, field) == stored.value(*kind, id, field), kind->fields[static_cast<size_t>(field)].key);
        });
    }
    QVERIFY(loaded == stored);
}

void TestWorkbookFile::removedRecordsAreGone()
{
    Records records = distinctRecords();
    take(WorkbookFile::create(path(), {}, records));
    {
        const auto file = take(WorkbookFile::open(path(), FileAccess::ReadWrite));
        QList<Touched> touched;
        for (const Kind *kind : allKinds()) {
            touched.append({kind, derivedUuid(QUuid(), QStringLiteral("%1 1").arg(QLatin1StringView(kind->name)))});
            QVERIFY(records.remove(*kind, touched.last().record));
        }
        take(file->commit({}, touched, records));
    }
    Records loaded;
    take(take(WorkbookFile::open(path(), FileAccess::ReadOnly))->load(loaded));
    QVERIFY(loaded == records);
    QCOMPARE(files(), QStringList{QStringLiteral("test.assay")});
}

void TestWorkbookFile::createRefusesToOverwrite()
{
    writeBytes(path(), "precious");
    const auto made = WorkbookFile::create(path(), {}, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(bytesOf(path()), QByteArray("precious"));
    QCOMPARE(files().size(), 1);
    QVERIFY(QFile::link(path("nowhere"), path("link.assay")));
    QCOMPARE(WorkbookFile::create(path("link.assay"), {}, {}).error().code, ErrorCode::AlreadyExists);
}

void TestWorkbookFile::failedCreateLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder that does not exist") << QStringLiteral("nowhere/test.assay");
    QTest::newRow("name that is too long") << QString(300, u'x') + QStringLiteral(".assay");
    QTest::newRow("a file for a folder") << QStringLiteral("file/test.assay");
}

void TestWorkbookFile::failedCreateLeavesNothing()
{
    QFETCH(QString, name);
    writeBytes(path("file"), "x");
    const auto made = WorkbookFile::create(m_folder->filePath(name), {}, distinctRecords());
    QVERIFY(!made);
    QVERIFY(!made.error().why.isEmpty() && !made.error().remedy.isEmpty());
    QCOMPARE(files(), QStringList{QStringLiteral("file")});
}

void TestWorkbookFile::longReadingKeepsNobodyFromWriting()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("Before"));
    const auto reader = take(WorkbookFile::openToRead(book.path()));
    Records read;
    take(reader->readAtOnce([&]() -> Result<> {
        // With a reader of the file itself, this waits and then fails.
        addItem(*book, QStringLiteral("Meanwhile"));
        return reader->load(read);
    }));
    QCOMPARE(read.all<Evidence>().size(), 1);
    QCOMPARE(book->records().all<Evidence>().size(), 2);
}

void TestWorkbookFile::refusesWhatIsNoWorkbook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty file") << QByteArray("") << ErrorCode::NotAWorkbook;
    QTest::newRow("text") << QByteArray("Dear colleagues") << ErrorCode::NotAWorkbook;
    QTest::newRow("long text") << QByteArray(5000, 'a') << ErrorCode::NotAWorkbook;
    QTest::newRow("zip") << QByteArray("PK\3\4") + QByteArray(200, '\0') << ErrorCode::NotAWorkbook;
    QTest::newRow("header of SQLite only") << QByteArray("SQLite format 3\0", 16) << ErrorCode::NotAWorkbook;
    QTest::newRow("header and zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0') << ErrorCode::NotAWorkbook;
}

void TestWorkbookFile::refusesWhatIsNoWorkbook()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    writeBytes(path(), bytes);
    for (const FileAccess access : {FileAccess::ReadWrite, FileAccess::ReadOnly}) {
        const auto file = WorkbookFile::open(path(), access);
        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
        QVERIFY(file.error().what.contains(QStringLiteral("test.assay")));
        QCOMPARE(bytesOf(path()), bytes);
    }
    QCOMPARE(files().size(), 1);
    QCOMPARE(WorkbookFile::open(path("missing.assay"), FileAccess::ReadOnly).error().code, ErrorCode::NotFound);
    QCOMPARE(WorkbookFile::open(m_folder->path(), FileAccess::ReadOnly).error().code, ErrorCode::NotAWorkbook);
}

void TestWorkbookFile::refusesValuesThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("unknown choice") << QByteArray("UPDATE evidence SET mode='smelled'");
    QTest::newRow("truth value of 2") << QByteArray("UPDATE engagement SET practice_scores=2");
    QTest::newRow("number too great") << QByteArray("UPDATE tag SET weight=1099511627776");
    QTest::newRow("date that is none") << QByteArray("UPDATE evidence SET fact_date='soon'");
    QTest::newRow("reference of 5 bytes") << QByteArray("UPDATE evidence SET source=x'0102030405'");
    QTest::newRow("id of 3 bytes") << QByteArray("UPDATE source SET id=x'010203'");
    QTest::newRow("score of 5") << QByteArray("UPDATE score SET score=5");
    QTest::newRow("score of 0") << QByteArray("UPDATE score SET score=0");
    QTest::newRow("unknown statement") << QByteArray("UPDATE tag SET statement='qs99'");
    QTest::newRow("tag without its item") << QByteArray("DELETE FROM evidence");
    QTest::newRow("no engagement") << QByteArray("DELETE FROM engagement");
    QTest::newRow("broken framework") << QByteArray("UPDATE engagement SET framework_json='{}'");
    QTest::newRow("time that cannot be") << QByteArray("UPDATE journal SET time=9223372036854775807 WHERE row=2");
}

void TestWorkbookFile::refusesValuesThatDoNotFit()
{
    QFETCH(QByteArray, sql);
    {
        TempWorkbook book;
        addItem(*book, QStringLiteral("One"), {{QStringLiteral("qs1"), Polarity::Shortfall, 2}});
        take(book->apply(setScore(*book, QStringLiteral("qs1"), 2, QStringLiteral("See [A-001]"))));
        take(book->saveCopy(path()));
    }
    runRaw(path(), {sql});
    const auto book = Workbook::open(path(), OpenMode::ReadWrite, device());
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::Damaged);
    QVERIFY(!book.error().why.isEmpty() && !book.error().remedy.isEmpty());
}

void TestWorkbookFile::fileInWriteAheadModeIsTakenBack_data()
{
    QTest::addColumn<FileAccess>("access");
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("for writing") << FileAccess::ReadWrite << false;
    QTest::newRow("for reading") << FileAccess::ReadOnly << false;
    QTest::newRow("with its log, for writing") << FileAccess::ReadWrite << true;
    QTest::newRow("with its log, for reading") << FileAccess::ReadOnly << true;
}

void TestWorkbookFile::fileInWriteAheadModeIsTakenBack()
{
    QFETCH(FileAccess, access);
    QFETCH(bool, hasLog);
    take(WorkbookFile::create(path("made.assay"), {}, distinctRecords()));
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path("made.assay")).constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "PRAGMA journal_mode=WAL; UPDATE source SET title='x'", nullptr, nullptr, nullptr), SQLITE_OK);
    // As after a crash of that program, or tidily closed.
    if (hasLog)
        writeBytes(path("test.assay-wal"), bytesOf(path("made.assay-wal")));
    else
        sqlite3_close(other);
    writeBytes(path(), bytesOf(path("made.assay")));
    if (hasLog)
        sqlite3_close(other);
    QVERIFY(QFile::remove(path("made.assay")));
    {
        Records records;
        take(take(WorkbookFile::open(path(), access))->load(records));
        QCOMPARE(records.all<Source>().size(), 2);
        for (const Source &source : records.all<Source>())
            QCOMPARE(source.title, QStringLiteral("x"));
    }
    QCOMPARE(rawValue(path(), "PRAGMA journal_mode"), QByteArray("delete"));
    QCOMPARE(files(), QStringList{QStringLiteral("test.assay")});
}

void TestWorkbookFile::copyWhileOpenIsWhole()
{
    TempWorkbook book;
    for (int i = 0; i < 20; ++i) {
        addItem(*book, QStringLiteral("Item %1").arg(i));
        if (i % 4 != 0)
            continue;
        const QString copy = path(qPrintable(QStringLiteral("copy%1.assay").arg(i)));
        QVERIFY(QFile::copy(book->path(), copy)); // the one file, by another program
        const auto opened = take(Workbook::open(copy, OpenMode::ReadWrite, device(2)));
        QVERIFY(opened->records() == book->records());
        QCOMPARE(take(opened->verify()).problems, QStringList());
    }
}

void TestWorkbookFile::cancelledCopyLeavesNothing()
{
    TempWorkbook book;
    Progress progress;
    progress.cancel();
    const auto copied = book->saveCopy(path("copy.assay"), &progress);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Cancelled);
    QCOMPARE(files(), QStringList());
}

void TestWorkbookFile::cancelledOpeningLeavesNoLock()
{
    TempWorkbook book;
    const QString where = book->path();
    book.workbook.reset();
    Progress progress;
    progress.cancel();
    const auto opened = Workbook::open(where, OpenMode::ReadWrite, device(), &progress);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.total() > 0);
    take(Workbook::open(where, OpenMode::ReadWrite, device()));
}

void TestWorkbookFile::copyRefusesToOverwrite()
{
    TempWorkbook book;
    writeBytes(path("copy.assay"), "precious");
    const auto copied = book->saveCopy(path("copy.assay"));
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(bytesOf(path("copy.assay")), QByteArray("precious"));
    QVERIFY(!book->saveCopy(path("nowhere/copy.assay")));
    const auto reader = take(Workbook::open(book->path(), OpenMode::ReadOnly, device()));
    take(reader->saveCopy(path("second.assay")));
    QVERIFY(take(Workbook::open(path("second.assay"), OpenMode::ReadWrite, device()))->records() == book->records());
}

void TestWorkbookFile::readOnlyFolderOpensForReadingOnly()
{
    const QString folder = path("mount");
    QVERIFY(QDir().mkdir(folder));
    const QByteArray target = QFile::encodeName(folder);
    if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("a file system cannot be mounted here, and permissions do not bind the superuser");
    const auto unmount = qScopeGuard([&] { ::umount2(target.constData(), MNT_DETACH); });
    const QString file = folder + QStringLiteral("/test.assay");
    take(Workbook::create(file, {.authority = QStringLiteral("Testshire")}, device()));
    QCOMPARE(::mount("tmpfs", target.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const auto writer = Workbook::open(file, OpenMode::ReadWrite, device());
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::ReadOnly);
    QVERIFY(writer.error().remedy.contains(QStringLiteral("read-only")));
    const auto reader = take(Workbook::open(file, OpenMode::ReadOnly, device()));
    QCOMPARE(reader->records().engagement().authority, QStringLiteral("Testshire"));
    QCOMPARE(take(reader->verify()).problems, QStringList());
    QVERIFY(!Workbook::create(folder + QStringLiteral("/new.assay"), {.authority = QStringLiteral("Testshire")}, device()));
}

void TestWorkbookFile::writeAheadModeOnAReadOnlyDiskIsSaid()
{
    const QString folder = path("mount");
    QVERIFY(QDir().mkdir(folder));
    const QByteArray target = QFile::encodeName(folder);
    if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("a file system cannot be mounted here, and permissions do not bind the superuser");
    const auto unmount = qScopeGuard([&] { ::umount2(target.constData(), MNT_DETACH); });
    const QString file = folder + QStringLiteral("/test.assay");
    take(WorkbookFile::create(file, {}, distinctRecords()));
    runRaw(file, {"PRAGMA journal_mode=WAL"});
    QCOMPARE(::mount("tmpfs", target.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const auto reader = WorkbookFile::open(file, FileAccess::ReadOnly);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::ReadOnly);
    QVERIFY2(reader.error().remedy.contains(QStringLiteral("for writing")), qPrintable(reader.error().line()));
}

void TestWorkbookFile::readerSeesOneMomentWhileAnotherWrites()
{
    TempWorkbook book;
    const auto file = take(WorkbookFile::open(book->path(), FileAccess::ReadOnly));
    Records before;
    Records again;
    take(file->readAtOnce([&]() -> Result<> {
        take(file->load(before));
        // The writer has to wait for the reader or the reader does not see the change; either way it is one moment.
        Workbook &writer = *book;
        Source source = sourceCalled(QStringLiteral("New"));
        const auto written = writer.apply(addSource(writer, source));
        if (!written && written.error().code != ErrorCode::InUse)
            return written;
        return file->load(again);
    }));
    QVERIFY(before == again);
    addItem(*book, QStringLiteral("Goes on"));
    QCOMPARE(take(book->verify()).problems, QStringList());
}

QTEST_GUILESS_MAIN(TestWorkbookFile)
#include "tst_workbookfile.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

#include "core/storage/database.h"
#include "core/storage/recordrows.h"
#include "core/storage/workbookfile.h"

#include <sys/mount.h>

using namespace assay;
using namespace assay::test;

class TestDiskFull : public QObject
{
    Q_OBJECT

private slots:
    void commitThatFindsNoRoomIsTakenBack();
    void changeOnAFullDiskIsTakenBack();
};

void TestDiskFull::commitThatFindsNoRoomIsTakenBack()
{
    TempWorkbook book;
    const QString copy = book.path(QStringLiteral("copy.assay"));
    take(book->saveCopy(copy));
    const auto file = take(WorkbookFile::open(copy, FileAccess::ReadWrite));
    Records records;
    take(file->load(records));
    const QUuid id = newUuid();
    records.insert(kindOf<Source>(), id);
    records.write(kindOf<Source>(), id, 0, QStringLiteral("Long"));
    records.write(kindOf<Source>(), id, kindOf<Source>().indexOf(u"note"), QString(100'000, u'x'));
    const QByteArray before = bytesOf(copy);
    file->database().limitPages(1); // SQLite takes the present size for the least limit
    const auto full = file->commit({}, {{&kindOf<Source>(), id}}, records);
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::DiskFull);
    QVERIFY(bytesOf(copy) == before);
    file->database().limitPages(0);
    take(file->commit({}, {{&kindOf<Source>(), id}}, records));
    Records loaded;
    take(file->load(loaded));
    QVERIFY(loaded == records);
}

void TestDiskFull::changeOnAFullDiskIsTakenBack()
{
    const QTemporaryDir folder;
    const QByteArray target = QFile::encodeName(folder.path());
    if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("a small file system cannot be mounted here");
    const auto unmount = qScopeGuard([&] { ::umount2(target.constData(), MNT_DETACH); });
    auto book = take(Workbook::create(folder.filePath(QStringLiteral("test.assay")), {.authority = QStringLiteral("Testshire")}, device()));
    const auto item = addItem(*book, QStringLiteral("First"));
    const QString filler = folder.filePath(QStringLiteral("filler"));
    QFile rest(filler);
    QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (rest.write(QByteArray(4096, 'x')) == 4096) {
    }
    rest.close();

    QSignalSpy changes(book.get(), &Workbook::changed);
    const qsizetype entries = take(book->journal()).size();
    Evidence after = *book->records().find(item);
    after.note = QString(50'000, u'n');
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto refused = book->apply(Change{QStringLiteral("edit_evidence"), {}, {}}.update(*book->records().find(item), after));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QVERIFY(refused.error().remedy.contains(QStringLiteral("room")));
        QVERIFY(book->records().find(item)->note.isEmpty());
        QCOMPARE(take(book->journal()).size(), entries);
    }
    QCOMPARE(changes.size(), 0);
    QVERIFY(!book->saveCopy(folder.filePath(QStringLiteral("copy.assay"))));
    QVERIFY(!Workbook::create(folder.filePath(QStringLiteral("new.assay")), {.authority = QStringLiteral("Testshire")}, device()));
    QCOMPARE(QDir(folder.path())
                 .entryList({QStringLiteral("*copy*"), QStringLiteral("*new*"), QStringLiteral(".assay*")}, QDir::Files | QDir::Hidden),
             QStringList());

    QVERIFY(QFile::remove(filler));
    take(book->apply(Change{QStringLiteral("edit_evidence"), {}, {}}.update(*book->records().find(item), after)));
    QCOMPARE(changes.size(), 1);
    book.reset();
    book = take(Workbook::open(folder.filePath(QStringLiteral("test.assay")), OpenMode::ReadWrite, device()));
    QCOMPARE(book->records().find(item)->note.size(), 50'000);
    QCOMPARE(take(book->verify()).problems, QStringList());
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/mount.h>

using namespace assay;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TestFileWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesANewFile();
    void refusesToOverwrite();
    void overwritesWhenAllowed();
    void refusesAFolder();
    void missingFolderIsAnError();
    void fullDiskKeepsWhatWasThere_data();
    void fullDiskKeepsWhatWasThere();
    void workbookIsNeverOverwritten();
    void leavesNothingBehindWhenItFails();

private:
    QTemporaryDir m_folder;
};

void TestFileWriter::writesANewFile()
{
    const QString path = m_folder.filePath(u"new.txt"_s);
    QVERIFY(writeFile(path, "content", Overwrite::Refuse));
    QCOMPARE(contentOf(path), QByteArray("content"));
}

void TestFileWriter::refusesToOverwrite()
{
    const QString path = m_folder.filePath(u"there.txt"_s);
    QVERIFY(writeFile(path, "mine", Overwrite::Refuse));
    const auto second = writeFile(path, "other", Overwrite::Refuse);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
    QVERIFY(second.error().remedy.contains(u"--force"));
    QCOMPARE(contentOf(path), QByteArray("mine"));
}

void TestFileWriter::overwritesWhenAllowed()
{
    const QString path = m_folder.filePath(u"again.txt"_s);
    QVERIFY(writeFile(path, "a longer text", Overwrite::Refuse));
    QVERIFY(writeFile(path, "short", Overwrite::Allow));
    QCOMPARE(contentOf(path), QByteArray("short"));
}

void TestFileWriter::refusesAFolder()
{
    const auto written = writeFile(m_folder.path(), "x", Overwrite::Allow);
    QVERIFY(!written);
    QVERIFY(QDir(m_folder.path()).exists());
}

void TestFileWriter::missingFolderIsAnError()
{
    const auto written = writeFile(m_folder.filePath(u"no/such/file.txt"_s), "x", Overwrite::Allow);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(!written.error().why.isEmpty());
}

void TestFileWriter::fullDiskKeepsWhatWasThere_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("short enough for a buffer") << qsizetype(8'000);
    QTest::newRow("long") << qsizetype(200'000);
}

void TestFileWriter::fullDiskKeepsWhatWasThere()
{
    QFETCH(qsizetype, size);
    const QTemporaryDir disk;
    const QByteArray target = QFile::encodeName(disk.path());
    if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=256k") != 0)
        QSKIP("a small file system cannot be mounted here");
    const auto unmount = qScopeGuard([&] { ::umount2(target.constData(), MNT_DETACH); });
    const QString path = disk.filePath(u"report.html"_s);
    QVERIFY(writeFile(path, "the good one", Overwrite::Refuse));
    QFile rest(disk.filePath(u"filler"_s));
    QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (rest.write(QByteArray(4096, 'x')) == 4096) {
    }
    rest.close();

    const auto written = writeFile(path, QByteArray(size, 'n'), Overwrite::Allow);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QVERIFY2(written.error().why.contains(u"no room left"), qPrintable(written.error().line()));
    QCOMPARE(contentOf(path), QByteArray("the good one"));
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"filler"_s, u"report.html"_s}));
}

void TestFileWriter::workbookIsNeverOverwritten()
{
    const QByteArray workbook = QByteArray("SQLite format 3\0", 16) + QByteArray(100, '\1');
    const QString path = m_folder.filePath(u"precious.assay"_s);
    QVERIFY(writeFile(path, workbook, Overwrite::Refuse));
    QVERIFY(QFile::link(path, m_folder.filePath(u"link.json"_s)));
    for (const QString &name : {path, m_folder.filePath(u"link.json"_s)}) {
        const auto written = writeFile(name, "{}", Overwrite::Allow);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::AlreadyExists);
        QVERIFY(!written.error().remedy.isEmpty() && !written.error().remedy.contains(u"--force"));
    }
    QCOMPARE(contentOf(path), workbook);
}

void TestFileWriter::leavesNothingBehindWhenItFails()
{
    // A device that is always full.
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        QSKIP("This system has no device that is always full.");
    const QString folder = m_folder.filePath(u"empty"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::link(full, folder + u"/out.txt"_s));
    const auto written = writeFile(folder + u"/out.txt"_s, "x", Overwrite::Refuse);
    QVERIFY(!written);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot), QStringList{u"out.txt"_s});
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"

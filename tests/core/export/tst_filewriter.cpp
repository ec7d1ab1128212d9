// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

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

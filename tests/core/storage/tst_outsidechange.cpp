// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

#include <cstdio>

using namespace assay;
using namespace assay::test;

/// Another program puts something else in place of a workbook while it is open: the next change must not be mixed into
/// that.
class TestOutsideChange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changeIsRefused_data();
    void changeIsRefused();
    void mergeIsRefused();
    void workGoesOnAfterAMergeAndACheck();
    void sameBytesAreNoChange();

private:
    [[nodiscard]] QString path(const char *name = "test.assay") const { return m_folder->filePath(QString::fromLatin1(name)); }
    void score(const char *statement) { take(m_book->apply(setScore(*m_book, QString::fromLatin1(statement), 2, QStringLiteral("x")))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbook> m_book;
    QByteArray m_older;
    QByteArray m_sibling; ///< from the same start as m_book, with as many changes
};

void TestOutsideChange::init()
{
    m_book.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = take(Workbook::create(path(), {.authority = QStringLiteral("Testshire")}, device()));
    addItem(*m_book, QStringLiteral("Carers wait long"));
    m_older = bytesOf(path());
    writeBytes(path("sibling.assay"), m_older);
    {
        const auto sibling = take(Workbook::open(path("sibling.assay"), OpenMode::ReadWrite, device()));
        take(sibling->apply(setScore(*sibling, QStringLiteral("qs1"), 4, QStringLiteral("x"))));
    }
    score("qs1");
    m_sibling = bytesOf(path("sibling.assay"));
    // The count of changes by which SQLite would know that the file is another one.
    QCOMPARE(m_sibling.mid(24, 16), bytesOf(path()).mid(24, 16));
}

void TestOutsideChange::changeIsRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"older copy written over it", "sibling written over it", "sibling renamed onto it",
                             "same bytes renamed onto it", "moved away", "removed", "emptied", "letter written over it"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestOutsideChange::changeIsRefused()
{
    QFETCH(QString, what);
    if (what.endsWith(QStringLiteral("renamed onto it"))) {
        writeBytes(path("other"), what.startsWith(u's') && what.contains(QStringLiteral("sibling")) ? m_sibling : bytesOf(path()));
        QCOMPARE(std::rename(QFile::encodeName(path("other")).constData(), QFile::encodeName(path()).constData()), 0);
    } else if (what == u"moved away") {
        QVERIFY(QFile::rename(path(), path("moved.assay")));
    } else if (what == u"removed") {
        QVERIFY(QFile::remove(path()));
    } else {
        const bool isSibling = what.startsWith(QStringLiteral("sibling"));
        const QByteArray letter = QByteArray("Dear colleagues, ").repeated(5000);
        writeBytes(path(), what == u"emptied" ? QByteArray() : what.startsWith(u'l') ? letter : isSibling ? m_sibling : m_older);
    }
    const QByteArray before = bytesOf(path());
    const Records records = m_book->records();
    QSignalSpy changes(m_book.get(), &Workbook::changed);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto refused = m_book->apply(setScore(*m_book, QStringLiteral("qs3"), 3, QStringLiteral("x")));
        QVERIFY(!refused);
        QVERIFY2(refused.error().why.contains(QStringLiteral("changed from outside")), qPrintable(refused.error().line()));
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().remedy.contains(QStringLiteral("Open it again")));
    }
    QCOMPARE(changes.size(), 0);
    QVERIFY(m_book->records() == records);
    QVERIFY(bytesOf(path()) == before);
    QVERIFY(!QFile::exists(path("test.assay-journal")));
}

void TestOutsideChange::mergeIsRefused()
{
    take(m_book->saveCopy(path("colleague.assay")));
    {
        const auto other = take(Workbook::open(path("colleague.assay"), OpenMode::ReadWrite, device(2)));
        take(other->apply(setScore(*other, QStringLiteral("qs9"), 1, QStringLiteral("x"))));
    }
    writeBytes(path(), m_sibling);
    const auto merged = m_book->merge(path("colleague.assay"));
    QVERIFY(!merged);
    QVERIFY2(merged.error().why.contains(QStringLiteral("changed from outside")), qPrintable(merged.error().line()));
    QVERIFY(bytesOf(path()) == m_sibling);
}

void TestOutsideChange::workGoesOnAfterAMergeAndACheck()
{
    take(m_book->saveCopy(path("colleague.assay")));
    {
        const auto other = take(Workbook::open(path("colleague.assay"), OpenMode::ReadWrite, device(2)));
        take(other->apply(setScore(*other, QStringLiteral("qs9"), 1, QStringLiteral("x"))));
    }
    QCOMPARE(take(m_book->merge(path("colleague.assay"))).entriesAdded, 2); // joining and scoring
    score("qs4");
    QCOMPARE(take(m_book->verify()).problems, QStringList());
    take(m_book->undo());
    score("qs5");
    QCOMPARE(take(m_book->verify()).problems, QStringList());
    // Looking at the file does not make a stranger's state ours.
    writeBytes(path(), m_older);
    QCOMPARE(take(m_book->verify()).problems, QStringList());
    QVERIFY(!m_book->apply(setScore(*m_book, QStringLiteral("qs3"), 3, QStringLiteral("x"))));
}

void TestOutsideChange::sameBytesAreNoChange()
{
    writeBytes(path(), bytesOf(path()));
    score("qs3");
    QCOMPARE(take(m_book->verify()).problems, QStringList());
}

QTEST_GUILESS_MAIN(TestOutsideChange)
#include "tst_outsidechange.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

#include <QRandomGenerator>

using namespace assay;
using namespace assay::test;

/// A workbook of which parts are missing or altered: refused with a clear error, or found by verify(), or harmless.
class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void truncatedFileIsRefused_data();
    void truncatedFileIsRefused();
    void flippedBitsAreNeverSilent_data();
    void flippedBitsAreNeverSilent();
    void overwrittenPageIsNeverSilent();
    void bytesAfterTheEndAreHarmless();

private:
    /// Opens the damaged file and says what came of it.
    enum Outcome { Refused, Found, Harmless, Silent };
    Outcome outcomeOf(const QByteArray &bytes);

    QTemporaryDir m_folder;
    std::unique_ptr<Workbook> m_sound;
    QByteArray m_bytes;
    QString m_path;
};

void TestDamage::initTestCase()
{
    m_sound = take(
        Workbook::create(m_folder.filePath(QStringLiteral("sound.assay")), {.authority = QStringLiteral("Testshire")}, device()));
    for (int i = 0; i < 40; ++i)
        addItem(*m_sound, QStringLiteral("Item %1 says a thing or two").arg(i),
                {{QStringLiteral("qs%1").arg(1 + i % 9), Polarity::Shortfall, 2}});
    take(m_sound->undo()); // leaves free space within pages
    m_path = m_folder.filePath(QStringLiteral("damaged.assay"));
    m_bytes = bytesOf(m_sound->path());
    QCOMPARE(outcomeOf(m_bytes), Harmless);
}

TestDamage::Outcome TestDamage::outcomeOf(const QByteArray &bytes)
{
    writeBytes(m_path, bytes);
    const auto book = Workbook::open(m_path, OpenMode::ReadOnly, device());
    if (!book) {
        const QList expected{ErrorCode::Damaged, ErrorCode::NotAWorkbook, ErrorCode::NewerVersion};
        const Error &error = book.error();
        if (!expected.contains(error.code) || error.what.isEmpty() || error.remedy.isEmpty())
            qWarning("unclear error: %d %s", static_cast<int>(error.code), qPrintable(error.line()));
        return expected.contains(error.code) ? Refused : Silent;
    }
    const auto verified = (*book)->verify();
    if (!verified || !verified->problems.isEmpty())
        return Found;
    return (*book)->records() == m_sound->records() ? Harmless : Silent;
}

void TestDamage::truncatedFileIsRefused_data()
{
    QTest::addColumn<qsizetype>("size");
    const qsizetype whole = m_bytes.size();
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(16), qsizetype(99), qsizetype(100), qsizetype(101), qsizetype(4095),
                                 qsizetype(4096), qsizetype(4097), whole / 3, whole / 2, whole - 4097, whole - 4096, whole - 1})
        QTest::addRow("%lld of %lld bytes", static_cast<long long>(size), static_cast<long long>(whole)) << size;
}

void TestDamage::truncatedFileIsRefused()
{
    QFETCH(qsizetype, size);
    QCOMPARE(outcomeOf(m_bytes.first(size)), Refused);
    QCOMPARE(bytesOf(m_path), m_bytes.first(size));
}

void TestDamage::flippedBitsAreNeverSilent_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDamage::flippedBitsAreNeverSilent()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    int noticed = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = m_bytes;
        // Every fourth in the first page, which holds the header and the layout.
        const qsizetype at = i % 4 == 0 ? random.bounded(4096) : random.bounded(bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        const Outcome outcome = outcomeOf(bytes);
        QVERIFY2(outcome != Silent, qPrintable(QStringLiteral("bit at byte %1").arg(at)));
        noticed += outcome != Harmless;
    }
    QVERIFY(noticed > 10);
}

void TestDamage::overwrittenPageIsNeverSilent()
{
    for (qsizetype page = 1; page < m_bytes.size() / 4096; ++page) {
        QByteArray bytes = m_bytes;
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        const Outcome outcome = outcomeOf(bytes);
        QVERIFY2(outcome == Refused || outcome == Found, qPrintable(QStringLiteral("page %1").arg(page)));
    }
}

void TestDamage::bytesAfterTheEndAreHarmless()
{
    QCOMPARE(outcomeOf(m_bytes + QByteArray(10'000, 'x')), Harmless);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"

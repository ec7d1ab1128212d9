// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace assay;
using namespace assay::test;

/// A program that is killed in the middle of its changes: what it said was done is there, and the rest is whole.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void everyAcknowledgedChangeIsThere();
};

void TestKill::everyAcknowledgedChangeIsThere()
{
    QRandomGenerator random(50);
    TempWorkbook book;
    const QString path = book->path();
    book.workbook.reset();
    int inTheMiddle = 0;
    qsizetype before = 0;
    for (int round = 0; round < 50; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/changewriter"), {path, QStringLiteral("200")});
        QVERIFY(writer.waitForReadyRead(30'000));
        // Not at a certain change but at any moment of one.
        QTest::qWait(random.bounded(60));
        writer.kill();
        QVERIFY(writer.waitForFinished(30'000));
        const QByteArrayList lines = writer.readAllStandardOutput().split('\n');
        QCOMPARE(lines.first(), QByteArray("open"));
        const QByteArrayList acknowledged = lines.mid(1, lines.size() - 2); // what follows the last line break may be cut
        inTheMiddle += !acknowledged.isEmpty() && acknowledged.size() < 200;

        const auto opened = Workbook::open(path, OpenMode::ReadWrite, device());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
        const Records &records = (*opened)->records();
        for (const QByteArray &line : acknowledged)
            QVERIFY2(records.find(Id<Source>(QUuid::fromString(QLatin1StringView(line)))), line.constData());
        const qsizetype now = records.all<Source>().size();
        // At most one more than was acknowledged: the change it was in.
        QVERIFY(now - before == acknowledged.size() || now - before == acknowledged.size() + 1);
        QCOMPARE(records.all<Evidence>().size(), now);
        QCOMPARE(records.all<Tag>().size(), now);
        QCOMPARE(take((*opened)->verify()).problems, QStringList());
        before = now;
    }
    QVERIFY2(inTheMiddle >= 10, qPrintable(QString::number(inTheMiddle)));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"

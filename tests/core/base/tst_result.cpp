// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QtTest>

using namespace assay;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void errorIsOneLine_data();
    void errorIsOneLine();
};

void TestResult::errorIsOneLine_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("line");
    QTest::newRow("all three") << QStringLiteral("it is full") << QStringLiteral("Make room.")
                               << QStringLiteral("Not saved: it is full. Make room.");
    QTest::newRow("no remedy") << QStringLiteral("it is full") << QString() << QStringLiteral("Not saved: it is full.");
    QTest::newRow("what only") << QString() << QString() << QStringLiteral("Not saved.");
    QTest::newRow("line breaks within") << QStringLiteral("a\nb\r\nc.") << QStringLiteral("Do\nit.")
                                        << QStringLiteral("Not saved: a b c. Do it.");
}

void TestResult::errorIsOneLine()
{
    QFETCH(QString, why);
    QFETCH(QString, remedy);
    const Result<> result = fail(ErrorCode::DiskFull, QStringLiteral("Not saved"), why, remedy);
    QTEST(result.error().line(), "line");
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"

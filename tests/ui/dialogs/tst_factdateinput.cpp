// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/factdateinput.h"

#include <QtTest>

using namespace assay;

class TestFactDateInput : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestFactDateInput::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    QTest::newRow("a day in words") << "29 March 2023" << "2023-03-29";
    QTest::newRow("a short month") << "2 Mar 2023" << "2023-03-02";
    QTest::newRow("day before month") << "3/4/2023" << "2023-04-03";
    QTest::newRow("dots") << "29.3.2023" << "2023-03-29";
    QTest::newRow("a month") << "March 2023" << "2023-03";
    QTest::newRow("a month in numbers") << "3/2023" << "2023-03";
    QTest::newRow("a year") << "2023" << "2023";
    QTest::newRow("ISO day") << "2023-03-29" << "2023-03-29";
    QTest::newRow("a period") << "2019-04/2020-03" << "2019-04/2020-03";
    QTest::newRow("blanks around") << "  29  March 2023 " << "2023-03-29";
    QTest::newRow("nothing") << "" << "";
}

void TestFactDateInput::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, date);
    const auto read = factDateFromInput(typed);
    QVERIFY(read.has_value());
    QCOMPARE(read->text(), date);
}

void TestFactDateInput::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a day that is not") << "31 February 2023";
    QTest::newRow("month before day") << "3/29/2023";
    QTest::newRow("words") << "last spring";
}

void TestFactDateInput::refuses()
{
    QFETCH(QString, typed);
    QVERIFY(!factDateFromInput(typed).has_value());
}

QTEST_APPLESS_MAIN(TestFactDateInput)
#include "tst_factdateinput.moc"

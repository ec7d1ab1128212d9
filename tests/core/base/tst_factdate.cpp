// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/factdate.h"

#include <QtTest>

using namespace assay;

class TestFactDate : public QObject
{
    Q_OBJECT

private slots:
    void readsEachForm_data();
    void readsEachForm();
    void refuses_data();
    void refuses();
    void emptyIsUnknown();
    void dayBecomesItsText();
    void dayThatHasNoTextIsUnknown();
};

void TestFactDate::readsEachForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("display");
    const auto row = [](const char *name, const char *text, QDate first, QDate last, const char *display) {
        QTest::newRow(name) << QString::fromLatin1(text) << first << last << QString::fromLatin1(display);
    };
    row("day", "2023-03-29", {2023, 3, 29}, {2023, 3, 29}, "29 March 2023");
    row("leap day", "2024-02-29", {2024, 2, 29}, {2024, 2, 29}, "29 February 2024");
    row("month", "2023-03", {2023, 3, 1}, {2023, 3, 31}, "Mar 2023");
    row("February of a leap year", "2024-02", {2024, 2, 1}, {2024, 2, 29}, "Feb 2024");
    row("year", "2023", {2023, 1, 1}, {2023, 12, 31}, "2023");
    row("period of months", "2019-04/2020-03", {2019, 4, 1}, {2020, 3, 31}, "Apr 2019 to Mar 2020");
    row("period of years", "2018/2020", {2018, 1, 1}, {2020, 12, 31}, "2018 to 2020");
    row("period of days", "2024-05-01/2024-05-17", {2024, 5, 1}, {2024, 5, 17}, "1 May 2024 to 17 May 2024");
    row("period of mixed precision", "2019/2020-03-31", {2019, 1, 1}, {2020, 3, 31}, "2019 to 31 March 2020");
    row("period of one day", "2024-05-01/2024-05-01", {2024, 5, 1}, {2024, 5, 1}, "1 May 2024 to 1 May 2024");
}

void TestFactDate::readsEachForm()
{
    QFETCH(QString, text);
    const auto date = FactDate::fromText(QStringLiteral("  ") + text + QStringLiteral("\n"));
    QVERIFY(date);
    QVERIFY(date->isKnown());
    QCOMPARE(date->text(), text);
    QTEST(date->firstDay(), "first");
    QTEST(date->lastDay(), "last");
    QTEST(date->display(), "display");
    QVERIFY(*date == *FactDate::fromText(text));
}

void TestFactDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    const std::pair<const char *, const char *> rows[] = {
        {"words", "last spring"},
        {"day that does not exist", "2023-02-29"},
        {"month thirteen", "2023-13"},
        {"month zero", "2023-00"},
        {"day zero", "2023-01-00"},
        {"year of three digits", "999"},
        {"before 1900", "1899"},
        {"year 3000", "3000"},
        {"British order", "29/03/2023"},
        {"dots", "29.03.2023"},
        {"no leading zero", "2023-3-9"},
        {"period of three", "2019/2020/2021"},
        {"period backwards", "2020/2019"},
        {"period without end", "2020/"},
        {"period without begin", "/2020"},
        {"spaces within", "2019 / 2020"},
        {"time of day", "2023-03-29T10:00"},
        {"sign", "-023"},
        {"wrong separator", "2023_03"},
    };
    for (const auto &[name, text] : rows)
        QTest::newRow(name) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << QStringLiteral("２０２３");
    QTest::newRow("ten thousand characters") << QString(10'000, u'2');
}

void TestFactDate::refuses()
{
    QFETCH(QString, text);
    const auto date = FactDate::fromText(text);
    QVERIFY(!date);
    QCOMPARE(date.error().code, ErrorCode::InvalidInput);
    QVERIFY(!date.error().what.isEmpty() && !date.error().remedy.isEmpty());
    QVERIFY(date.error().line().size() < 300);
}

void TestFactDate::emptyIsUnknown()
{
    const auto date = FactDate::fromText(QStringLiteral(" "));
    QVERIFY(date);
    QVERIFY(!date->isKnown());
    QVERIFY(date->display().isEmpty());
    QVERIFY(*date == FactDate());
}

void TestFactDate::dayBecomesItsText()
{
    QCOMPARE(FactDate::fromDay(QDate(2024, 5, 17)).text(), QStringLiteral("2024-05-17"));
    QCOMPARE(FactDate::fromDay(QDate(2024, 5, 17)), *FactDate::fromText(QStringLiteral("2024-05-17")));
}

void TestFactDate::dayThatHasNoTextIsUnknown()
{
    QVERIFY(!FactDate::fromDay(QDate()).isKnown());
    QVERIFY(!FactDate::fromDay(QDate(1850, 1, 1)).isKnown());
    QVERIFY(FactDate::fromDay(QDate(1850, 1, 1)).text().isEmpty());
}

QTEST_GUILESS_MAIN(TestFactDate)
#include "tst_factdate.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/model/value.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonValue>
#include <QtTest>

#include <limits>

using namespace assay;

class TestValue : public QObject
{
    Q_OBJECT

private slots:
    void cborRoundTrip_data();
    void cborRoundTrip();
    void refusesOtherCbor_data();
    void refusesOtherCbor();
    void textAndJson();
};

void TestValue::cborRoundTrip_data()
{
    QTest::addColumn<QVariant>("held");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("true") << QVariant(true);
    QTest::newRow("false") << QVariant(false);
    QTest::newRow("zero") << QVariant(0LL);
    QTest::newRow("greatest number") << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("least number") << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("empty text") << QVariant(QStringLiteral(""));
    QTest::newRow("text") << QVariant(QStringLiteral("ä 数 🙂\n"));
    QTest::newRow("id") << QVariant(newUuid());
}

void TestValue::cborRoundTrip()
{
    QFETCH(QVariant, held);
    const Value value = [&]() -> Value {
        switch (held.typeId()) {
        case QMetaType::Bool:
            return held.toBool();
        case QMetaType::LongLong:
            return held.toLongLong();
        case QMetaType::QString:
            return held.toString();
        case QMetaType::QUuid:
            return held.toUuid();
        default:
            return {};
        }
    }();
    Value back = QStringLiteral("before");
    QVERIFY(fromCbor(QCborValue::fromCbor(toCbor(value).toCbor()), back));
    QVERIFY(back == value);
    QCOMPARE(back.index(), value.index());
}

void TestValue::refusesOtherCbor_data()
{
    QTest::addColumn<QCborValue>("item");
    QTest::newRow("list") << QCborValue(QCborArray{1});
    QTest::newRow("map") << QCborValue(QCborMap{{1, 2}});
    QTest::newRow("fraction") << QCborValue(1.5);
    QTest::newRow("undefined") << QCborValue();
    QTest::newRow("short bytes") << QCborValue(QByteArray(15, 'x'));
    QTest::newRow("long bytes") << QCborValue(QByteArray(17, 'x'));
    QTest::newRow("tagged id") << QCborValue(newUuid());
    QTest::newRow("simple value") << QCborValue(QCborSimpleType(99));
}

void TestValue::refusesOtherCbor()
{
    QFETCH(QCborValue, item);
    Value value = QStringLiteral("before");
    QVERIFY(!fromCbor(item, value));
    QVERIFY(value == Value(QStringLiteral("before")));
}

void TestValue::textAndJson()
{
    const QUuid id = newUuid();
    const QString plain = id.toString(QUuid::WithoutBraces);
    QCOMPARE(toText({}), QString());
    QCOMPARE(toText(true), QStringLiteral("yes"));
    QCOMPARE(toText(false), QStringLiteral("no"));
    QCOMPARE(toText(qint64(-7)), QStringLiteral("-7"));
    QCOMPARE(toText(id), plain);
    QVERIFY(toJson({}).isNull());
    QCOMPARE(toJson(true), QJsonValue(true));
    QCOMPARE(toJson(qint64(3)), QJsonValue(3));
    QCOMPARE(toJson(QStringLiteral("a")), QJsonValue(QStringLiteral("a")));
    QCOMPARE(toJson(id), QJsonValue(plain));
}

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"

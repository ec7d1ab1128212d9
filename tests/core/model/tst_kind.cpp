// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/distinctvalues.h"

#include <QCborValue>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace assay;
using namespace assay::test;

/// Every case runs for every field of every kind: habit 7 of the field tables.
class TestKind : public QObject
{
    Q_OBJECT

private slots:
    void namesAndKeysAreUniqueAndNeverNeedQuoting();
    void referencesPointToEarlierKinds();
    void fieldKeepsItsValue_data() { fields(); }
    void fieldKeepsItsValue();
    void writingOneFieldLeavesTheOthers_data() { fields(); }
    void writingOneFieldLeavesTheOthers();
    void textRoundTrip_data() { fields(); }
    void textRoundTrip();
    void refusesWhatDoesNotFit_data() { fields(); }
    void refusesWhatDoesNotFit();
    void emptyIsTheDefault_data() { fields(); }
    void emptyIsTheDefault();
    void titlesAreThere_data() { fields(); }
    void titlesAreThere();
    void everyChoiceHasAKeyAndALabel();

private:
    static void fields();
};

void TestKind::fields()
{
    QTest::addColumn<QString>("kindName");
    QTest::addColumn<int>("index");
    for (const Kind *kind : allKinds()) {
        for (size_t i = 0; i < kind->fields.size(); ++i)
            QTest::addRow("%s.%s", kind->name, kind->fields[i].key) << QString::fromLatin1(kind->name) << static_cast<int>(i);
    }
}

void TestKind::namesAndKeysAreUniqueAndNeverNeedQuoting()
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z][a-z0-9_]*$"));
    QSet<QString> names;
    for (const Kind *kind : allKinds()) {
        const QString name = QString::fromLatin1(kind->name);
        QVERIFY2(snakeCase.match(name).hasMatch(), kind->name);
        QVERIFY2(!names.contains(name), kind->name);
        names.insert(name);
        QCOMPARE(kindNamed(name), kind);
        QSet<QString> keys{QStringLiteral("id")};
        for (size_t i = 0; i < kind->fields.size(); ++i) {
            const QString key = QString::fromLatin1(kind->fields[i].key);
            QVERIFY2(snakeCase.match(key).hasMatch(), kind->fields[i].key);
            QVERIFY2(!keys.contains(key), kind->fields[i].key);
            keys.insert(key);
            QCOMPARE(kind->indexOf(key), static_cast<int>(i));
        }
    }
    QVERIFY(!kindNamed(u"Evidence"));
    QVERIFY(!kindNamed(u""));
    QCOMPARE(kindOf<Evidence>().indexOf(u"nothing"), -1);
}

void TestKind::referencesPointToEarlierKinds()
{
    QSet<QString> before;
    for (const Kind *kind : allKinds()) {
        for (const Field &field : kind->fields) {
            QCOMPARE(field.target != nullptr, field.type == FieldType::Reference);
            QVERIFY(!field.target || before.contains(QString::fromLatin1(field.target)));
        }
        before.insert(QString::fromLatin1(kind->name));
    }
}

void TestKind::fieldKeepsItsValue()
{
    QFETCH(QString, kindName);
    QFETCH(int, index);
    const Kind &kind = *kindNamed(kindName);
    Records records;
    const QUuid id = addDistinct(records, kind, 3);
    const Value expected = distinctValue(kind.fields[static_cast<size_t>(index)], 60 + index);
    const Value kept = records.value(kind, id, index);
    QVERIFY2(kept == expected, qPrintable(toText(kept)));
    Value decoded;
    QVERIFY(fromCbor(QCborValue::fromCbor(toCbor(kept).toCbor()), decoded));
    QVERIFY(decoded == expected);
}

void TestKind::writingOneFieldLeavesTheOthers()
{
    QFETCH(QString, kindName);
    QFETCH(int, index);
    const Kind &kind = *kindNamed(kindName);
    Records before;
    Records after;
    const QUuid id = addDistinct(before, kind, 3);
    addDistinct(after, kind, 3);
    QVERIFY(after.write(kind, id, index, {}));
    for (int other = 0; other < static_cast<int>(kind.fields.size()); ++other) {
        const bool isSame = before.value(kind, id, other) == after.value(kind, id, other);
        QVERIFY2(isSame == (other != index), kind.fields[static_cast<size_t>(other)].key);
    }
    QVERIFY(!(before == after));
}

void TestKind::textRoundTrip()
{
    QFETCH(QString, kindName);
    QFETCH(int, index);
    const Field &field = kindNamed(kindName)->fields[static_cast<size_t>(index)];
    for (const Value &value : {distinctValue(field, 7), Value()}) {
        Value back = QStringLiteral("before");
        QVERIFY(valueFromText(field, toText(value), back));
        QVERIFY(back == value);
    }
}

void TestKind::refusesWhatDoesNotFit()
{
    QFETCH(QString, kindName);
    QFETCH(int, index);
    const Kind &kind = *kindNamed(kindName);
    const Field &field = kind.fields[static_cast<size_t>(index)];
    QList<Value> wrong;
    const bool isText = field.type == FieldType::Text || field.type == FieldType::Choice || field.type == FieldType::Date;
    const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Timestamp;
    const bool isId = field.type == FieldType::Reference || field.type == FieldType::Uuid;
    if (field.type != FieldType::Text)
        wrong << Value(QStringLiteral("nonsense"));
    if (!isNumber)
        wrong << Value(qint64(5));
    if (field.type != FieldType::Boolean)
        wrong << Value(true);
    if (!isId)
        wrong << Value(newUuid());
    if (field.type == FieldType::Integer)
        wrong << Value(qint64(1) << 40);
    if (field.type == FieldType::Choice)
        wrong << Value(QString::fromLatin1(field.choices[0].label) + u'x') << Value(QString::fromLatin1(field.choices[0].key).toUpper());
    QVERIFY(wrong.size() >= 3);
    Records records;
    const QUuid id = addDistinct(records, kind, 3);
    const Value before = records.value(kind, id, index);
    for (const Value &value : std::as_const(wrong)) {
        QVERIFY2(!field.fits(value), qPrintable(toText(value)));
        QVERIFY2(!records.write(kind, id, index, value), qPrintable(toText(value)));
        QVERIFY(records.value(kind, id, index) == before);
    }
    QVERIFY(field.fits(before));
    QVERIFY(isText || isNumber || isId || field.type == FieldType::Boolean);
}

void TestKind::emptyIsTheDefault()
{
    QFETCH(QString, kindName);
    QFETCH(int, index);
    const Kind &kind = *kindNamed(kindName);
    Records records;
    const QUuid id = newUuid();
    records.insert(kind, id);
    QVERIFY(isEmpty(records.value(kind, id, index)));
    QVERIFY(records.write(kind, id, index, {}));
    QVERIFY(isEmpty(records.value(kind, id, index)));
}

void TestKind::titlesAreThere()
{
    QFETCH(QString, kindName);
    QFETCH(int, index);
    const Kind &kind = *kindNamed(kindName);
    const Field &field = kind.fields[static_cast<size_t>(index)];
    QVERIFY(!kindTitle(kind).isEmpty());
    QVERIFY(!fieldTitle(field).isEmpty());
    QVERIFY(!valueTitle(field, distinctValue(field, 4)).isEmpty());
    if (field.type == FieldType::Choice)
        QCOMPARE(valueTitle(field, {}), QString::fromLatin1(field.choices[0].label));
}

void TestKind::everyChoiceHasAKeyAndALabel()
{
    for (const Kind *kind : allKinds()) {
        for (const Field &field : kind->fields) {
            QSet<QString> keys;
            for (const Choice &choice : field.choices) {
                QVERIFY(qstrlen(choice.label) > 0);
                keys.insert(QString::fromLatin1(choice.key));
                QVERIFY(field.fits(QString::fromLatin1(choice.key)));
            }
            QCOMPARE(static_cast<size_t>(keys.size()), field.choices.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestKind)
#include "tst_kind.moc"

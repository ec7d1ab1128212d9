// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kindtable.h"

#include "core/exchange/workbookjson.h"
#include "tests/support/tempworkbook.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace assay;
using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A workbook in which names stand wherever they can.
std::unique_ptr<TempWorkbook> workbookWithNames()
{
    auto book = std::make_unique<TempWorkbook>();
    Evidence item;
    item.summary = u"Plan agreed"_s;
    item.category = u"staff"_s;
    item.saidBy = u"Someone Known"_s;
    const Source source = sourceCalled(u"Minutes"_s);
    take((*book)->apply(addEvidence(**book, item, {{u"qs1"_s, Polarity::Strength, {}}}, &source)));
    take((*book)->apply(setScore(**book, u"qs1"_s, 3, u"Because [A-001]"_s)));
    return book;
}

} // namespace

class TestKindTable : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreThoseOfTheFieldTable();
    void choicesAndTimesAreWrittenOut();
    void attributionIsLeftOutUnlessAskedFor();
    void jsonHasAllKindsWithTheirSchema();
    void jsonLeavesAttributionOutUnlessAskedFor();
};

void TestKindTable::columnsAreThoseOfTheFieldTable()
{
    const auto book = workbookWithNames();
    for (const Kind *kind : allKinds()) {
        const KindTable table = kindTable(**book, *kind, Attribution::Included);
        QStringList expected{u"id"_s};
        for (const Field &field : kind->fields) {
            if (field.options.shown == Shown::InTables && field.options.privacy != Privacy::Personal)
                expected.append(QString::fromLatin1(field.key));
        }
        QCOMPARE(table.header, expected);
        QCOMPARE(table.rows.size(), (*book)->records().table(*kind).size());
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.header.size());
    }
}

void TestKindTable::choicesAndTimesAreWrittenOut()
{
    const auto book = workbookWithNames();
    const KindTable tags = kindTable(**book, kindOf<Tag>(), Attribution::LeftOut);
    QCOMPARE(tags.rows.first().at(tags.header.indexOf(u"polarity"_s)), u"strength"_s);
    const KindTable engagement = kindTable(**book, kindOf<Engagement>(), Attribution::LeftOut);
    QCOMPARE(engagement.rows.first().at(engagement.header.indexOf(u"practice_scores"_s)), u"no"_s);
    QVERIFY(!engagement.header.contains(u"framework_json"_s));
    const KindTable evidence = kindTable(**book, kindOf<Evidence>(), Attribution::LeftOut);
    const QString added = evidence.rows.first().at(evidence.header.indexOf(u"added_at"_s));
    QVERIFY2(added.endsWith(u'Z') && QDateTime::fromString(added, Qt::ISODateWithMs).isValid(), qPrintable(added));
}

void TestKindTable::attributionIsLeftOutUnlessAskedFor()
{
    const auto book = workbookWithNames();
    const auto textOf = [&](Attribution attribution) {
        QString text;
        for (const Kind *kind : allKinds()) {
            const KindTable table = kindTable(**book, *kind, attribution);
            for (const QStringList &row : table.rows)
                text += table.header.join(u' ') + row.join(u' ');
        }
        return text;
    };
    const QString without = textOf(Attribution::LeftOut);
    for (const QString &name : {u"Someone Known"_s, device().name, u"said_by"_s, u"assessor"_s, u"added_by"_s})
        QVERIFY2(!without.contains(name), qPrintable(name));
    const QString with = textOf(Attribution::Included);
    QVERIFY(with.contains(u"Someone Known"_s));
    QVERIFY(with.contains(device().name));
}

void TestKindTable::jsonHasAllKindsWithTheirSchema()
{
    const auto book = workbookWithNames();
    const QJsonObject json = workbookJson(**book, Attribution::Included);
    QCOMPARE(json.value("format"_L1).toString(), u"assay-workbook"_s);
    QCOMPARE(json.value("version"_L1).toInt(), 1);
    QCOMPARE(json.value("framework"_L1).toObject().value("key"_L1).toString(), (*book)->framework().key());
    const QJsonObject records = json.value("records"_L1).toObject();
    const QJsonObject schema = json.value("schema"_L1).toObject();
    for (const Kind *kind : allKinds()) {
        const QLatin1StringView name(kind->name);
        QCOMPARE(records.value(name).toArray().size(), (*book)->records().table(*kind).size());
        for (const QJsonValue &record : records.value(name).toArray()) {
            // Every field of a record is in the schema, and the other way round; the id is on top.
            QCOMPARE(record.toObject().size(), schema.value(name).toArray().size() + 1);
        }
    }
    const QJsonObject score = records.value("score"_L1).toArray().first().toObject();
    QCOMPARE(score.value("score"_L1).toInt(), 3);
    QCOMPARE(score.value("assessor"_L1).toString(), (*book)->self().uuid().toString(QUuid::WithoutBraces));
    const QJsonObject tag = records.value("tag"_L1).toArray().first().toObject();
    QVERIFY(tag.value("weight"_L1).isNull());
    QCOMPARE(tag.value("polarity"_L1).toString(), u"strength"_s);
}

void TestKindTable::jsonLeavesAttributionOutUnlessAskedFor()
{
    const auto book = workbookWithNames();
    const QByteArray without = QJsonDocument(workbookJson(**book, Attribution::LeftOut)).toJson();
    QVERIFY(!without.contains("Someone Known"));
    QVERIFY(!without.contains(device().name.toUtf8()));
    QVERIFY(!without.contains("\"assessor\""));
    QVERIFY(QJsonDocument(workbookJson(**book, Attribution::Included)).toJson().contains("Someone Known"));
}

QTEST_GUILESS_MAIN(TestKindTable)
#include "tst_kindtable.moc"

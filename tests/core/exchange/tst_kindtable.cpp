// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kindtable.h"

#include "core/exchange/csv.h"
#include "core/exchange/participants.h"
#include "core/exchange/scoretable.h"
#include "core/exchange/workbookjson.h"
#include "tests/support/team.h"

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

/// A team of two who scored, disagree on an item, on a score and on a name, and scored for a third who has no laptop.
void disagree(Team &team)
{
    const auto rename = [&](int laptop, const QString &name) {
        Participant lead = *team[0].records().find(team[0].self());
        lead.name = name;
        take(team[laptop].apply(editParticipant(team[laptop], lead)));
    };
    const ScoreWish third{u"qs2"_s, 1, std::nullopt, u"Third person"_s};
    take(team[0].apply(take(scoreChange(team[0], u"set_score"_s, {third}))));
    team.merge(1, 0);
    rename(0, u"Lead of one name"_s);
    rename(1, u"Lead of another name"_s);
    const auto lead = team[0].self();
    for (const int laptop : {0, 1}) {
        take(team[laptop].apply(setScore(team[laptop], u"qs1"_s, 3, u"Good"_s))); // two scores that are equal but for whose they are
        take(team[laptop].apply(setScore(team[laptop], u"qs3"_s, 2 + laptop, u"Because of %1"_s.arg(laptop), lead)));
        team.setSummary(laptop, u"Text %1"_s.arg(laptop));
    }
    team.mergeAll();
    QVERIFY(team.conflicts(0).size() >= 4);
}

/// All ids from which one could see who scored: those of participants, and all that can be made from them.
QSet<QUuid> tellingIds(Team &team)
{
    QSet<QUuid> ids;
    const Records &records = team[0].records();
    for (const Participant &participant : records.all<Participant>()) {
        ids << participant.id.uuid() << participant.device;
        for (const QualityStatement &statement : team[0].framework().statements())
            ids << Score::idFor(participant.id, statement.key).uuid();
    }
    for (const Conflict &conflict : records.all<Conflict>())
        ids << conflict.id.uuid() << conflict.firstEntry << conflict.secondEntry;
    ids.remove(QUuid());
    return ids;
}

QString csvFolder(const Workbook &workbook, Attribution attribution)
{
    QString text;
    for (const Kind *kind : allKinds()) {
        const KindTable table = kindTable(workbook, *kind, attribution);
        text += QString::fromUtf8(writeCsv(table.header, table.rows));
    }
    return text;
}

QStringList column(const KindTable &table, const QString &name)
{
    QStringList cells;
    for (const QStringList &row : table.rows)
        cells.append(row.at(table.header.indexOf(name)));
    return cells;
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
    void idsTellNothingWithoutAttribution();
    void idsStillPointToEachOtherWithoutAttribution();
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

void TestKindTable::idsTellNothingWithoutAttribution()
{
    Team team;
    disagree(team);
    const auto telling = tellingIds(team);
    const auto found = [&](const QString &text) {
        return std::ranges::count_if(telling, [&](const QUuid &id) { return text.contains(id.toString(QUuid::WithoutBraces)); });
    };
    const auto json = [&](Attribution attribution) {
        return QString::fromUtf8(QJsonDocument(workbookJson(team[0], attribution)).toJson());
    };
    QCOMPARE(found(csvFolder(team[0], Attribution::LeftOut)), 0);
    QCOMPARE(found(json(Attribution::LeftOut)), 0);
    QVERIFY(found(csvFolder(team[0], Attribution::Included)) > 8);
    QVERIFY(found(json(Attribution::Included)) > 8);
    QVERIFY(kindTable(team[0], kindOf<Participant>(), Attribution::LeftOut).rows.isEmpty());
    QVERIFY(workbookJson(team[0], Attribution::LeftOut).value("records"_L1).toObject().value("participant"_L1).toArray().isEmpty());
}

void TestKindTable::idsStillPointToEachOtherWithoutAttribution()
{
    Team team;
    disagree(team);
    const KindTable scores = kindTable(team[0], kindOf<Score>(), Attribution::LeftOut);
    const KindTable conflicts = kindTable(team[0], kindOf<Conflict>(), Attribution::LeftOut);
    const QStringList ids = column(scores, u"id"_s);
    QCOMPARE(QSet(ids.begin(), ids.end()).size(), team[0].records().all<Score>().size());
    const QStringList conflictIds = column(conflicts, u"id"_s);
    QCOMPARE(QSet(conflictIds.begin(), conflictIds.end()).size(), team[0].records().all<Conflict>().size());
    const QStringList kinds = column(conflicts, u"record_kind"_s);
    const QStringList records = column(conflicts, u"record"_s);
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (kinds[i] == u"score")
            QVERIFY(column(scores, u"statement"_s).at(ids.indexOf(records[i])) == u"qs3");
        else
            QCOMPARE(records[i].isEmpty(), kinds[i] == u"participant");
    }
    QVERIFY(kinds.contains(u"score"_s) && kinds.contains(u"participant"_s) && kinds.contains(u"evidence"_s));
    // The same in both forms of an export.
    const QJsonArray json = workbookJson(team[0], Attribution::LeftOut).value("records"_L1).toObject().value("score"_L1).toArray();
    for (const QJsonValue score : json)
        QVERIFY(ids.contains(score.toObject().value("id"_L1).toString()));
}

QTEST_GUILESS_MAIN(TestKindTable)
#include "tst_kindtable.moc"

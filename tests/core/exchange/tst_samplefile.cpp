// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace assay;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject smallSample()
{
    const QByteArray json = R"({
        "format": "assay-sample", "version": 1,
        "engagement": {"authority": "Testshire", "kind": "cqc", "framework": "cqc-la-2023", "method": "statement-level",
                       "cut_off": "2024-05-17", "note": "An example"},
        "participants": [{"key": "lead", "name": "Assessor A", "role": "Lead", "series": "E"},
                         {"key": "second", "name": "Assessor B", "series": "F"}],
        "sources": [{"key": "review", "title": "Peer review", "type": "document", "publisher": "A body", "date": "2023-03"}],
        "evidence": [{"reference": "E-001", "source": "review", "locator": "page 3", "summary": "Carers wait long",
                      "category": "people", "mode": "heard", "fact_date": "2023-03",
                      "tags": [{"statement": "qs1", "polarity": "shortfall", "weight": 3}, {"statement": "qs2", "polarity": "neutral"}]},
                     {"reference": "F-007", "source": "review", "summary": "Staff are well led", "category": "staff", "mode": "read",
                      "tags": [{"statement": "qs8", "polarity": "strength"}]}],
        "scores": [{"statement": "qs1", "assessor": "lead", "score": 2, "rationale": "Waiting [E-001]."},
                   {"statement": "qs8", "assessor": "second", "rationale": "Open."}]
    })";
    return QJsonDocument::fromJson(json).object();
}

/// Puts the value at a path such as "evidence[0].tags[0].statement"; undefined removes.
QJsonValue with(const QJsonValue &value, QStringView path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    if (path.front() == u'[') {
        const qsizetype end = path.indexOf(u']');
        QJsonArray array = value.toArray();
        const int index = path.sliced(1, end - 1).toInt();
        array[index] = with(array.at(index), path.sliced(end + 1), replacement);
        return array;
    }
    if (path.front() == u'.')
        path = path.sliced(1);
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'.' && path[end] != u'[')
        ++end;
    QJsonObject object = value.toObject();
    const QString key = path.first(end).toString();
    object.insert(key, with(object.value(key), path.sliced(end), replacement));
    return object;
}

} // namespace

class TestSampleFile : public QObject
{
    Q_OBJECT

private slots:
    void readsAllParts();
    void namesThePlaceOfAMistake_data();
    void namesThePlaceOfAMistake();
    void refusesWhatIsNotJson();
    void shippedSampleIsValid();
};

void TestSampleFile::readsAllParts()
{
    const auto sample = readSample(QJsonDocument(smallSample()).toJson());
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().line()));
    QCOMPARE(sample->engagement.authority, u"Testshire"_s);
    QCOMPARE(sample->engagement.cutOff.text(), u"2024-05-17"_s);
    QCOMPARE(sample->participants.size(), 2);
    QCOMPARE(sample->participants.at(1).series, u"F"_s);
    QCOMPARE(sample->sources.first().publisher, u"A body"_s);
    const SampleFile::Item &item = sample->items.first();
    QCOMPARE(item.evidence.mode, EvidenceMode::Heard);
    QCOMPARE(item.evidence.source, sample->sources.first().id);
    QCOMPARE(item.evidence.addedBy, sample->participants.first().id);
    QCOMPARE(item.tags.size(), 2);
    QCOMPARE(item.tags.first().weight, std::optional(3));
    QVERIFY(!item.tags.last().weight);
    QCOMPARE(sample->items.last().evidence.addedBy, sample->participants.last().id);
    QCOMPARE(sample->scores.first().score, std::optional(2));
    QVERIFY(!sample->scores.last().score);
}

void TestSampleFile::namesThePlaceOfAMistake_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &place = {}) {
        QTest::newRow(name) << path << value << (place.isEmpty() ? path : place);
    };
    row("another format", u"format"_s, u"assay-framework"_s);
    row("another version", u"version"_s, 2, u"format"_s);
    row("no authority", u"engagement.authority"_s, u""_s);
    row("unknown kind of work", u"engagement.kind"_s, u"audit"_s);
    row("unknown framework", u"engagement.framework"_s, u"cqc-la-1066"_s);
    row("unknown method", u"engagement.method"_s, u"guess"_s);
    row("date that does not exist", u"engagement.cut_off"_s, u"2024-02-30"_s);
    row("unknown key", u"engagement.colour"_s, u"blue"_s);
    row("no participants", u"participants"_s, QJsonArray());
    row("participant key used twice", u"participants[1].key"_s, u"lead"_s);
    row("series used twice", u"participants[1].series"_s, u"E"_s);
    row("series in small letters", u"participants[1].series"_s, u"f"_s);
    row("unknown source type", u"sources[0].type"_s, u"rumour"_s);
    row("summary missing", u"evidence[0].summary"_s, QJsonValue(QJsonValue::Undefined));
    row("summary is a number", u"evidence[0].summary"_s, 7);
    row("unknown source", u"evidence[1].source"_s, u"diary"_s);
    row("number used twice", u"evidence[1].reference"_s, u"E-001"_s);
    row("number of nobody's series", u"evidence[1].reference"_s, u"Q-001"_s);
    row("unknown category", u"evidence[0].category"_s, u"hearsay"_s);
    row("category that is not in use", u"evidence[0].category"_s, u"observation"_s);
    row("unknown mode", u"evidence[0].mode"_s, u"felt"_s);
    row("unknown statement in a tag", u"evidence[0].tags[1].statement"_s, u"qs10"_s);
    row("tagged twice", u"evidence[0].tags[1].statement"_s, u"qs1"_s);
    row("unknown polarity", u"evidence[0].tags[0].polarity"_s, u"bad"_s);
    row("weight out of range", u"evidence[0].tags[0].weight"_s, 4);
    row("score of 0", u"scores[0].score"_s, 0);
    row("score of 5", u"scores[0].score"_s, 5);
    row("score of two and a half", u"scores[0].score"_s, 2.5);
    row("unknown assessor", u"scores[1].assessor"_s, u"third"_s);
    row("statement scored twice", u"scores[1]"_s, smallSample().value("scores"_L1).toArray().first(), u"scores[1].statement"_s);
    row("cites what is not there", u"scores[0].rationale"_s, u"See [E-404]."_s);
}

void TestSampleFile::namesThePlaceOfAMistake()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    const QJsonObject broken = with(smallSample(), path, value).toObject();
    const auto sample = readSample(QJsonDocument(broken).toJson());
    QVERIFY(!sample);
    QCOMPARE(sample.error().code, ErrorCode::InvalidInput);
    QVERIFY2(sample.error().why.startsWith(place + QStringLiteral(": ")), qPrintable(sample.error().why));
}

void TestSampleFile::refusesWhatIsNotJson()
{
    for (const QByteArray &text : {QByteArray("not json"), QByteArray(), QByteArray("[1, 2]"), QByteArray("{\"format\": ")}) {
        const auto sample = readSample(text);
        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::InvalidInput);
        QVERIFY(!sample.error().why.isEmpty());
    }
}

void TestSampleFile::shippedSampleIsValid()
{
    QFile file(u":/assay/samples/hertfordshire.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sample = readSample(file.readAll());
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().line()));
    QVERIFY(sample->items.size() >= 60);
    QCOMPARE(sample->scores.size(), 9);
}

QTEST_GUILESS_MAIN(TestSampleFile)
#include "tst_samplefile.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/framework.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace assay;

namespace {

/// The value with one member or item of it, named by a path such as "statements.3.theme", replaced; undefined removes.
QJsonValue with(const QJsonValue &value, QStringList path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = step.toInt();
        const QJsonValue item = with(index < array.size() ? array.at(index) : QJsonValue(), path, replacement);
        if (item.isUndefined())
            array.removeAt(index);
        else if (index < array.size())
            array.replace(index, item);
        else
            array.append(item);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue member = with(object.value(step), path, replacement);
    if (member.isUndefined())
        object.remove(step);
    else
        object.insert(step, member);
    return object;
}

QJsonValue parsed(const char *json)
{
    const QByteArray list = QByteArray("[") + json + ']';
    return QJsonDocument::fromJson(list).array().at(0);
}

} // namespace

class TestFrameworkReader final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void syntaxErrorNamesTheLine();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void newerFormatIsNewerVersion();
    void refusesAFileThatIsTooLarge();
    void refusesDeepNestingWithoutCrashing();
    void anyTruncationIsAnError();

private:
    QJsonValue m_base;
};

void TestFrameworkReader::initTestCase()
{
    m_base = QJsonDocument::fromJson(Framework::shipped(QStringLiteral("cqc-la-2023"))->json()).object();
}

void TestFrameworkReader::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("why");

    const auto row = [](const char *name, const char *path, const char *json, const char *why) {
        QTest::newRow(name) << QString::fromLatin1(path) << (json ? parsed(json) : QJsonValue(QJsonValue::Undefined))
                            << QString::fromLatin1(why);
    };
    row("no format", "format", nullptr, "format: it is missing");
    row("format is a text", "format", R"("1")", "format: found something else than a whole number");
    row("no key", "key", nullptr, "key: it is missing");
    row("key with blanks", "key", R"("my key")", "key: 'my key' cannot be a key");
    row("blank title", "title", R"("  ")", "title: the text is empty");
    row("title is a number", "title", "3", "title: found a number instead of a text");
    row("unknown entry", "colour", R"("red")", "colour: there is no such entry here");
    row("unknown entry in a statement", "statements.2.colour", R"("red")", "statements[2].colour: there is no such entry here");
    row("no themes", "themes", nullptr, "themes: found nothing instead of a list");
    row("empty themes", "themes", "[]", "themes: the list is empty");
    row("theme is a text", "themes.1", R"("x")", "themes[1]: found a text instead of an object");
    row("theme key twice", "themes.1.key", R"("working_with_people")",
        "themes[1].key: 'working_with_people' is already the key of themes[0]");
    row("theme out of order", "themes.1.number", "3", "themes[1].number: 3 is out of order");
    row("theme without aliases", "themes.1.aliases", nullptr, "themes[1].aliases: found nothing instead of a list of texts");
    row("theme without statement", "themes.4", R"({"key":"x","number":5,"title":"X","shortTitle":"X","aliases":[]})",
        "themes[4]: no statement belongs to the theme 'x'");
    row("theme name twice", "themes.1.shortTitle", R"("Leadership")", "themes[3]: 'Leadership' is also a name of themes[1]");
    row("statement of an unknown theme", "statements.3.theme", R"("x")", "statements[3].theme: unknown theme 'x'");
    row("statement key twice", "statements.3.key", R"("qs1")", "statements[3].key: 'qs1' is already the key of statements[0]");
    row("statement number twice", "statements.3.number", "3", "statements[3].number: 3 is out of order");
    row("statement number not whole", "statements.3.number", "3.5", "statements[3].number: found something else than a whole number");
    row("statement number negative", "statements.3.number", "-4", "statements[3].number: found something else than a whole number");
    row("statement number huge", "statements.3.number", "1e300", "statements[3].number: found something else than a whole number");
    row("statement without coverage", "statements.3.coverage", R"("")", "statements[3].coverage: the text is empty");
    row("statement without source", "statements.3.source", nullptr, "statements[3].source: it is missing");
    row("alias that is empty", "statements.3.aliases.0", R"("")", "statements[3].aliases[0]: the text is empty");
    row("alias that is a number", "statements.3.aliases.0", "4", "statements[3].aliases[0]: found a number instead of a text");
    row("alias of two statements", "statements.3.aliases.0", R"("SAFEGUARDING")",
        "statements[6].title: 'Safeguarding' is also a name of statements[3]");
    row("expected category unknown", "statements.0.expectedCategories.1", R"("press")",
        "statements[0].expectedCategories[1]: unknown category 'press'");
    row("expected category not used", "statements.0.expectedCategories.1", R"("observation")",
        "statements[0].expectedCategories[1]: the category 'observation' is not used");
    row("expected category twice", "statements.0.expectedCategories.1", R"("people")",
        "statements[0].expectedCategories[1]: 'people' is named twice");
    row("category key twice", "categories.1.key", R"("people")", "categories[1].key: 'people' is already the key of categories[0]");
    row("category use unknown", "categories.1.isUsed", R"("yes")", "categories[1].isUsed: found a text instead of true or false");
    row("no category is used", "categories", R"([{"key":"people","title":"P","shortTitle":"P","isUsed":false}])",
        "categories: none of them is used");
    row("level missing", "levels.3", nullptr, "levels: there are 3");
    row("level out of order", "levels.2.score", "4", "levels[2].score: 4 is out of order");
    row("level of zero", "levels.0.score", "0", "levels[0].score: 0 is out of order");
    row("notice without key", "levels.0.noticeKey", nullptr, "levels[0].noticeKey: it is missing");
    row("key without notice", "levels.0.notice", nullptr, "levels[0].notice: it is missing");
    row("unknown rounding", "methods.0.rounding", R"("bankers")", "methods[0].rounding: 'bankers' is not known");
    row("unknown place of scores", "methods.1.scoredAt", R"("theme")", "methods[1].scoredAt: 'theme' is not known");
    row("method key twice", "methods.1.key", R"("statement-level")", "methods[1].key: 'statement-level' is already the key of methods[0]");
    row("bands with a gap", "methods.0.bands.2.percentMin", "64", "methods[0].bands[2].percentMin: there is a gap to the band before");
    row("bands that overlap", "methods.0.bands.2.percentMin", "62", "methods[0].bands[2].percentMin: it overlaps the band before");
    row("band upside down", "methods.0.bands.1.percentMax", "30", "methods[0].bands[1].percentMax: 30 is below percentMin");
    row("bands begin too late", "methods.0.bands.0.percentMin", "26",
        "methods[0].bands[0].percentMin: the lowest overall, 25%, has no band");
    row("bands end too early", "methods.0.bands.3.percentMax", "99", "methods[0].bands[3].percentMax: the last band ends at 99");
    row("bands end too late", "methods.0.bands.3.percentMax", "101", "methods[0].bands[3].percentMax: the last band ends at 101");
    row("band key twice", "methods.0.bands.3.key", R"("good")",
        "methods[0].bands[3].key: 'good' is already the key of methods[0].bands[2]");
    row("no bands", "methods.0.bands", "[]", "methods[0].bands: the list is empty");

    QTest::newRow("text too long") << QStringLiteral("statements.0.coverage") << QJsonValue(QString(4001, u'x'))
                                   << QStringLiteral("statements[0].coverage: the text has 4001 characters");
    QJsonArray many;
    for (int i = 0; i <= 100; ++i)
        many.append(QStringLiteral("alias %1").arg(i));
    QTest::newRow("too many aliases") << QStringLiteral("statements.0.aliases") << QJsonValue(many)
                                      << QStringLiteral("statements[0].aliases: the list has 101 items");
    QTest::newRow("too many themes") << QStringLiteral("themes") << QJsonValue(many) << QStringLiteral("themes: the list has 101 items");
}

void TestFrameworkReader::refuses()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const QJsonValue changed = with(m_base, path.split(u'.'), value);
    const auto framework = Framework::fromJson(QJsonDocument(changed.toObject()).toJson());
    QVERIFY(!framework);
    QCOMPARE(framework.error().code, ErrorCode::InvalidInput);
    QTEST(framework.error().why, "why");
    QVERIFY(!framework.error().remedy.isEmpty());
}

void TestFrameworkReader::accepts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");

    const auto row = [](const char *name, const char *path, const char *json) {
        QTest::newRow(name) << QString::fromLatin1(path) << (json ? parsed(json) : QJsonValue(QJsonValue::Undefined));
    };
    row("no note", "note", nullptr);
    row("no expectations", "statements.0.expectations", "[]");
    row("nothing expected", "statements.0.expectedCategories", "[]");
    row("an alias that says the same as the title", "statements.0.aliases.0", R"("Assessing, needs")");
    row("bands that begin at 0", "methods.0.bands.0.percentMin", "0");
    row("another rounding", "methods.0.rounding", R"("half-up")");
    row("no notice at all", "levels.0", R"({"score":1,"title":"Low","descriptor":"Low."})");
}

void TestFrameworkReader::accepts()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const QJsonValue changed = with(m_base, path.split(u'.'), value);
    const auto framework = Framework::fromJson(QJsonDocument(changed.toObject()).toJson());
    QVERIFY2(framework, framework ? "" : qPrintable(framework.error().line()));
}

void TestFrameworkReader::syntaxErrorNamesTheLine()
{
    const auto framework = Framework::fromJson("{\n\"format\": 1,\n\"key\" \"x\"\n}");
    QVERIFY(!framework);
    QVERIFY2(framework.error().why.startsWith(QStringLiteral("line 3: ")), qPrintable(framework.error().why));
}

void TestFrameworkReader::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("broken UTF-8") << QByteArray("{\"format\":1,\"key\":\"\xC3\x28\"}");
}

void TestFrameworkReader::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, json);
    const auto framework = Framework::fromJson(json);
    QVERIFY(!framework);
    QCOMPARE(framework.error().code, ErrorCode::InvalidInput);
}

void TestFrameworkReader::newerFormatIsNewerVersion()
{
    const auto framework = Framework::fromJson(QJsonDocument(with(m_base, {QStringLiteral("format")}, 2).toObject()).toJson());
    QVERIFY(!framework);
    QCOMPARE(framework.error().code, ErrorCode::NewerVersion);
}

void TestFrameworkReader::refusesAFileThatIsTooLarge()
{
    const auto framework = Framework::fromJson(QByteArray(1024 * 1024 + 1, ' '));
    QVERIFY(!framework);
    QVERIFY(framework.error().remedy.contains(QStringLiteral("1048576")));
}

void TestFrameworkReader::refusesDeepNestingWithoutCrashing()
{
    QVERIFY(!Framework::fromJson(QByteArray(500'000, '[')));
    QVERIFY(!Framework::fromJson("{\"format\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + '}'));
}

void TestFrameworkReader::anyTruncationIsAnError()
{
    const QByteArray json = QJsonDocument(m_base.toObject()).toJson(QJsonDocument::Compact);
    for (qsizetype size = 0; size < json.size(); size += 97)
        QVERIFY(!Framework::fromJson(json.first(size)));
}

QTEST_GUILESS_MAIN(TestFrameworkReader)
#include "tst_frameworkreader.moc"

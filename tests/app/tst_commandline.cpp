// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList commandNames{u"new"_s,       u"sample"_s,       u"info"_s,   u"evidence list"_s, u"evidence import"_s,
                               u"score set"_s, u"score import"_s, u"rating"_s, u"report"_s,        u"export"_s,
                               u"journal"_s,   u"verify"_s,       u"merge"_s,  u"screenshot"_s};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpNamesEveryCommand();
    void everyCommandHasHelp();
    void familyHasHelp();
    void versionIsNamed();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void commandsNeedNoUtf8Locale();
    void withoutDisplayTheWindowSaysSo();
    void deviceIsTheSameAtEachRun();

private:
    Program m_program;
};

void TestCommandLine::initTestCase()
{
    QVERIFY2(Program::isThere(), "ASSAY_PROGRAM has to name the program");
}

void TestCommandLine::helpNamesEveryCommand()
{
    for (const QString &word : {u"--help"_s, u"-h"_s, u"help"_s}) {
        const Run run = m_program.run({word});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.isEmpty());
        for (const QString &name : commandNames)
            QVERIFY2(run.text().contains(u"\n  "_s + name + u' '), qPrintable(name));
    }
}

void TestCommandLine::everyCommandHasHelp()
{
    for (const QString &name : commandNames) {
        const Run run = m_program.run(name.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.text().startsWith(u"Usage: assay "_s + name + u' '), run.out.constData());
        QVERIFY(run.text().contains(u"Exit codes:"));
        QVERIFY(run.text().contains(u"--json"));
    }
}

void TestCommandLine::familyHasHelp()
{
    const Run run = m_program.run({u"score"_s, u"--help"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.text().contains(u"assay score set"));
    QVERIFY(run.text().contains(u"assay score import"));
}

void TestCommandLine::versionIsNamed()
{
    const Run run = m_program.run({u"--version"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(QRegularExpression(u"\\Aassay [0-9]+\\.[0-9]+\\.[0-9]+\\n\\z"_s).match(run.text()).hasMatch());
}

void TestCommandLine::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    const QString book = m_program.newWorkbook();
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("unknown option of the program") << QStringList{u"--frobnicate"_s} << u"--frobnicate"_s;
    QTest::newRow("family without member") << QStringList{u"evidence"_s} << u"evidence list"_s;
    QTest::newRow("family with another member") << QStringList{u"score"_s, u"lower"_s} << u"score set"_s;
    QTest::newRow("workbook missing") << QStringList{u"rating"_s} << u"WORKBOOK"_s;
    QTest::newRow("a word too many") << QStringList{u"rating"_s, book, u"again"_s} << u"again"_s;
    QTest::newRow("unknown option") << QStringList{u"rating"_s, book, u"--colour"_s} << u"colour"_s;
    QTest::newRow("option without its value") << QStringList{u"new"_s, u"x.assay"_s, u"--authority"_s} << u"authority"_s;
    QTest::newRow("authority missing") << QStringList{u"new"_s, u"x.assay"_s} << u"--authority"_s;
    QTest::newRow("authority blank") << QStringList{u"new"_s, u"x.assay"_s, u"--authority"_s, u" "_s} << u"name"_s;
    QTest::newRow("unknown kind") << QStringList{u"new"_s, u"x.assay"_s, u"--authority"_s, u"T"_s, u"--kind"_s, u"audit"_s}
                                  << u"cqc, peer, self"_s;
    QTest::newRow("unknown framework") << QStringList{u"new"_s, u"x.assay"_s, u"--authority"_s, u"T"_s, u"--framework"_s, u"f"_s}
                                       << u"cqc-la-2023"_s;
    QTest::newRow("unknown report") << QStringList{u"report"_s,   book,      u"--kind"_s,   u"novel"_s,
                                                   u"--format"_s, u"html"_s, u"--output"_s, u"x"_s}
                                    << u"summary"_s;
    QTest::newRow("report without output") << QStringList{u"report"_s, book, u"--kind"_s, u"summary"_s, u"--format"_s, u"html"_s}
                                           << u"--output"_s;
    QTest::newRow("unknown export format") << QStringList{u"export"_s, book, u"--format"_s, u"doc"_s, u"--output"_s, u"x"_s}
                                           << u"csv, json"_s;
    QTest::newRow("limit of 0") << QStringList{u"journal"_s, book, u"--limit"_s, u"0"_s} << u"0"_s;
    QTest::newRow("record that is not there") << QStringList{u"journal"_s, book, u"--record"_s, u"A-404"_s} << u"A-404"_s;
    QTest::newRow("merge without another") << QStringList{u"merge"_s, book} << u"OTHER"_s;
    QTest::newRow("unknown page") << QStringList{u"screenshot"_s, book, u"--page"_s, u"cellar"_s, u"--output"_s, u"x.png"_s}
                                  << u"overview"_s;
    QTest::newRow("size in words") << QStringList{u"screenshot"_s, book,       u"--page"_s, u"overview"_s,
                                                  u"--output"_s,   u"x.png"_s, u"--size"_s, u"big"_s}
                                   << u"1366x768"_s;
}

void TestCommandLine::wrongUsageIsTwo()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    for (const bool isJson : {false, true}) {
        const Run run = m_program.run(isJson ? words + QStringList{u"--json"_s} : words);
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.out.isEmpty(), run.out.constData());
        QCOMPARE(run.errorLines(), 1);
        QVERIFY2(run.error().contains(named), run.err.constData());
        QVERIFY(run.error().startsWith(u"assay: "));
    }
    QVERIFY(!QFile::exists(m_program.file(u"x.assay"_s)));
}

void TestCommandLine::commandsNeedNoUtf8Locale()
{
    Program program;
    program.setVariable(u"LC_ALL"_s, u"C"_s);
    program.setVariable(u"LANG"_s, u"C"_s);
    const QString book = program.file(u"Łódź.assay"_s);
    const Run made = program.run({u"new"_s, book, u"--authority"_s, u"Žižkov"_s, u"--json"_s});
    QCOMPARE(made.exit, 0);
    QVERIFY2(made.err.isEmpty(), made.err.constData());
    QCOMPARE(made.json().value("authority"_L1).toString(), u"Žižkov"_s);
    QVERIFY(QFile::exists(book));
}

void TestCommandLine::withoutDisplayTheWindowSaysSo()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
    QSKIP("Only there can a display be missing.");
#endif
    const Run run = m_program.run({});
    QCOMPARE(run.exit, 2);
    QCOMPARE(run.errorLines(), 1);
    QVERIFY(run.error().contains(u"there is no display"));
    QVERIFY(run.error().contains(u"assay --help"));
}

void TestCommandLine::deviceIsTheSameAtEachRun()
{
    const QString book = m_program.newWorkbook(u"device.assay"_s);
    QCOMPARE(m_program.run({u"score"_s, u"set"_s, book, u"1"_s, u"3"_s}).exit, 0);
    const QJsonObject info = m_program.run({u"info"_s, book, u"--json"_s}).json();
    QCOMPARE(info.value("counts"_L1).toObject().value("participant"_L1).toInt(), 1);
    const QJsonArray entries = m_program.run({u"journal"_s, book, u"--json"_s}).json().value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).toObject().value("device"_L1), entries.at(1).toObject().value("device"_L1));
    QCOMPARE(entries.at(0).toObject().value("author_name"_L1).toString(), u"tester"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray evidence = "source,summary,category,tags,said_by\n"
                            "Survey,Carers wait long,people,qs1:shortfall:3,Carers' group\n"
                            "Survey,Staff are well led,staff,qs8:strength,\n";

} // namespace

class TestDataCommands : public QObject
{
    Q_OBJECT

private slots:
    void evidenceGoesInAndOutAgain();
    void evidenceRowsAreRefusedOneByOne();
    void wrongColumnsAreRefusedWhole();
    void scoresAreSetByNumberKeyOrTitle();
    void newAssessorJoinsTheTeam();
    void wrongScoresAreRefused_data();
    void wrongScoresAreRefused();
    void scoreRowsAreRefusedOneByOne();
    void reportIsWrittenOnce();
    void csvExportHasAFileForEachKind();
    void jsonExportIsOneDocument();
    void attributionIsLeftOutUnlessAskedFor();
};

void TestDataCommands::evidenceGoesInAndOutAgain()
{
    Program program;
    const QString book = program.newWorkbook();
    const Run in = program.run({u"evidence"_s, u"import"_s, book, program.write(u"e.csv"_s, evidence), u"--json"_s});
    QCOMPARE(in.exit, 0);
    QCOMPARE(in.json().value("imported"_L1).toInt(), 2);
    QCOMPARE(in.json().value("sources_added"_L1).toInt(), 1);
    QCOMPARE(in.json().value("added"_L1).toArray().at(1).toObject().value("reference"_L1).toString(), u"A-002"_s);

    const QJsonObject list = program.run({u"evidence"_s, u"list"_s, book, u"--json"_s}).json();
    QCOMPARE(list.value("count"_L1).toInt(), 2);
    const QJsonObject first = list.value("evidence"_L1).toArray().first().toObject();
    QCOMPARE(first.value("summary"_L1).toString(), u"Carers wait long"_s);
    QCOMPARE(first.value("tags"_L1).toArray().first().toObject().value("weight"_L1).toInt(), 3);
    QVERIFY(first.value("fact_date"_L1).isNull());
    QCOMPARE(program.run({u"evidence"_s, u"list"_s, book, u"--statement"_s, u"8"_s, u"--json"_s}).json().value("count"_L1).toInt(), 1);

    const Run csv = program.run({u"evidence"_s, u"list"_s, book, u"--csv"_s, u"--with-attribution"_s});
    Program other;
    const QString second = other.newWorkbook();
    QCOMPARE(other.run({u"evidence"_s, u"import"_s, second, other.write(u"e.csv"_s, csv.out)}).exit, 0);
    QCOMPARE(other.run({u"evidence"_s, u"list"_s, second, u"--csv"_s, u"--with-attribution"_s}).out, csv.out);
}

void TestDataCommands::evidenceRowsAreRefusedOneByOne()
{
    Program program;
    const QString book = program.newWorkbook();
    const QString file = program.write(u"e.csv"_s, evidence + "Survey,,people,,\nSurvey,x,rumour,,\n");
    const Run plain = program.run({u"evidence"_s, u"import"_s, book, file});
    QCOMPARE(plain.exit, 1);
    QCOMPARE(plain.errorLines(), 2);
    QVERIFY(plain.error().contains(u"e.csv, line 4 refused"));
    QVERIFY(plain.error().contains(u"e.csv, line 5 refused"));
    const Run json = program.run({u"evidence"_s, u"import"_s, book, file, u"--json"_s});
    QCOMPARE(json.exit, 1);
    QVERIFY(json.err.isEmpty());
    QCOMPARE(json.json().value("refused"_L1).toArray().at(1).toObject().value("line"_L1).toInt(), 5);
    QCOMPARE(json.json().value("imported"_L1).toInt(), 2);
}

void TestDataCommands::wrongColumnsAreRefusedWhole()
{
    Program program;
    const QString book = program.newWorkbook();
    const QByteArray before = Program::contentOf(book);
    const QString file = program.write(u"t.csv"_s, "a,b\n1,2\n");
    for (const QString &family : {u"evidence"_s, u"score"_s}) {
        const Run run = program.run({family, u"import"_s, book, file, u"--json"_s});
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.errorLines(), 1);
        QVERIFY(run.error().contains(u"Expected columns"));
    }
    QCOMPARE(Program::contentOf(book), before);
}

void TestDataCommands::scoresAreSetByNumberKeyOrTitle()
{
    Program program;
    const QString book = program.newWorkbook();
    for (const QString &statement : {u"7"_s, u"qs7"_s, u"safeguarding"_s}) {
        const Run run = program.run({u"score"_s, u"set"_s, book, statement, u"3"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json().value("statement"_L1).toString(), u"qs7"_s);
    }
    // Saying the same again changes nothing.
    QCOMPARE(program.run({u"journal"_s, book, u"--json"_s}).json().value("entries"_L1).toArray().size(), 2);
    const Run cited = program.run({u"score"_s, u"set"_s, book, u"1"_s, u"2"_s, u"--rationale"_s, u"See [A-404]."_s});
    QCOMPARE(cited.exit, 0);
    QVERIFY(cited.text().contains(u"A-404"));
}

void TestDataCommands::newAssessorJoinsTheTeam()
{
    Program program;
    const QString book = program.newWorkbook();
    QCOMPARE(program.run({u"score"_s, u"set"_s, book, u"1"_s, u"3"_s}).exit, 0);
    const Run run = program.run({u"score"_s, u"set"_s, book, u"1"_s, u"2"_s, u"--assessor"_s, u"Second assessor"_s, u"--json"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.json().value("settled_score"_L1).isNull());
    const QJsonObject rating = program.run({u"rating"_s, book, u"--json"_s}).json();
    QVERIFY(rating.value("statements"_L1).toArray().first().toObject().value("score"_L1).isNull());
    const Run same = program.run({u"score"_s, u"set"_s, book, u"1"_s, u"3"_s, u"--assessor"_s, u"second ASSESSOR"_s, u"--json"_s});
    QCOMPARE(same.json().value("settled_score"_L1).toInt(), 3);
    const QJsonObject counts = program.run({u"info"_s, book, u"--json"_s}).json().value("counts"_L1).toObject();
    QCOMPARE(counts.value("participant"_L1).toInt(), 2);
}

void TestDataCommands::wrongScoresAreRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("score");
    QTest::newRow("score of 0") << u"7"_s << u"0"_s;
    QTest::newRow("score of 5") << u"7"_s << u"5"_s;
    QTest::newRow("score in words") << u"7"_s << u"three"_s;
    QTest::newRow("half a score") << u"7"_s << u"2.5"_s;
    QTest::newRow("unknown statement") << u"kindness"_s << u"3"_s;
    QTest::newRow("statement 10") << u"10"_s << u"3"_s;
    QTest::newRow("title of a theme") << u"leadership"_s << u"3"_s;
}

void TestDataCommands::wrongScoresAreRefused()
{
    QFETCH(QString, statement);
    QFETCH(QString, score);
    Program program;
    const QString book = program.newWorkbook();
    const QByteArray before = Program::contentOf(book);
    const Run run = program.run({u"score"_s, u"set"_s, book, statement, score, u"--json"_s});
    QCOMPARE(run.exit, 2);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.errorLines(), 1);
    QCOMPARE(Program::contentOf(book), before);
}

void TestDataCommands::scoreRowsAreRefusedOneByOne()
{
    Program program;
    const QString book = program.newWorkbook();
    const QString file = program.write(u"s.csv"_s, "statement;score\n1;3\n2;0\nSafeguarding;\nleadership;3\n9;4\n");
    const Run run = program.run({u"score"_s, u"import"_s, book, file, u"--json"_s});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.json().value("imported"_L1).toInt(), 2);
    QCOMPARE(run.json().value("blank"_L1).toInt(), 1);
    QCOMPARE(run.json().value("refused"_L1).toArray().size(), 2);
    QCOMPARE(program.run({u"rating"_s, book, u"--json"_s}).json().value("sum"_L1).toInt(), 7);
}

void TestDataCommands::reportIsWrittenOnce()
{
    Program program;
    const QString book = program.sample();
    const QString file = program.file(u"r.html"_s);
    QStringList words{u"report"_s, book, u"--kind"_s, u"summary"_s, u"--format"_s, u"html"_s, u"--output"_s, file};
    QCOMPARE(program.run(words).exit, 0);
    const QByteArray html = Program::contentOf(file);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("Good, 78%"));
    QVERIFY(html.contains("href=\"#item-E-001\""));
    const Run again = program.run(words);
    QCOMPARE(again.exit, 2);
    QVERIFY(again.error().contains(u"--force"));
    QCOMPARE(Program::contentOf(file), html);
    QCOMPARE(program.run(words << u"--force"_s).exit, 0);
}

void TestDataCommands::csvExportHasAFileForEachKind()
{
    Program program;
    const QString book = program.sample();
    QStringList words{u"export"_s, book, u"--format"_s, u"csv"_s, u"--output"_s, program.file(u"out"_s)};
    const Run run = program.run(words + QStringList{u"--json"_s});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.json().value("files"_L1).toArray().size(), 7);
    for (const QString &kind : {u"engagement"_s, u"participant"_s, u"source"_s, u"evidence"_s, u"tag"_s, u"score"_s, u"conflict"_s})
        QVERIFY2(QFile::exists(program.file(u"out/%1.csv"_s.arg(kind))), qPrintable(kind));
    // The header and nine scores; rationales have no line ends.
    QCOMPARE(Program::contentOf(program.file(u"out/score.csv"_s)).count('\n'), 10);
    const Run again = program.run(words);
    QCOMPARE(again.exit, 2);
    QVERIFY(again.error().contains(u"Nothing was written"));
    const QByteArray exported = Program::contentOf(program.file(u"out/evidence.csv"_s));
    QVERIFY(exported.contains("E-001"));
}

void TestDataCommands::jsonExportIsOneDocument()
{
    Program program;
    const QString file = program.file(u"all.json"_s);
    QCOMPARE(program.run({u"export"_s, program.sample(), u"--format"_s, u"json"_s, u"--output"_s, file}).exit, 0);
    const QJsonObject all = QJsonDocument::fromJson(Program::contentOf(file)).object();
    QCOMPARE(all.value("format"_L1).toString(), u"assay-workbook"_s);
    QCOMPARE(all.value("records"_L1).toObject().value("score"_L1).toArray().size(), 9);
}

void TestDataCommands::attributionIsLeftOutUnlessAskedFor()
{
    Program program;
    const QString book = program.newWorkbook();
    QCOMPARE(program.run({u"evidence"_s, u"import"_s, book, program.write(u"e.csv"_s, evidence)}).exit, 0);
    QCOMPARE(program.run({u"score"_s, u"set"_s, book, u"1"_s, u"2"_s, u"--rationale"_s, u"Because [A-001]"_s}).exit, 0);
    for (const bool isAsked : {false, true}) {
        const QStringList more = isAsked ? QStringList{u"--with-attribution"_s, u"--force"_s} : QStringList();
        QCOMPARE(program.run(QStringList{u"export"_s, book, u"--format"_s, u"csv"_s, u"--output"_s, program.file(u"out"_s)} + more).exit,
                 0);
        QCOMPARE(
            program.run(QStringList{u"export"_s, book, u"--format"_s, u"json"_s, u"--output"_s, program.file(u"o.json"_s)} + more).exit, 0);
        QCOMPARE(program
                     .run(QStringList{u"report"_s, book, u"--kind"_s, u"summary"_s, u"--format"_s, u"html"_s, u"--output"_s,
                                      program.file(u"r.html"_s)}
                          + more)
                     .exit,
                 0);
        const QByteArray report = Program::contentOf(program.file(u"r.html"_s));
        const QByteArray json = Program::contentOf(program.file(u"o.json"_s));
        const QByteArray csv = Program::contentOf(program.file(u"out/evidence.csv"_s))
                               + Program::contentOf(program.file(u"out/participant.csv"_s));
        for (const QByteArray &text : {report, json, csv}) {
            QCOMPARE(text.contains("Carers' group"), isAsked);
            QCOMPARE(text.contains("tester"), isAsked);
        }
    }
}

QTEST_GUILESS_MAIN(TestDataCommands)
#include "tst_datacommands.moc"

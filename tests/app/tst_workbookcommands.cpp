// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

class TestWorkbookCommands : public QObject
{
    Q_OBJECT

private slots:
    void newMakesAWorkbook();
    void newRefusesToOverwrite();
    void infoCountsKinds();
    void sampleHasThePublishedRating();
    void ratingSaysItInPlainText();
    void ratingWithScoresMissingGivesARange();
    void ratingOfAPeerChallengeIsNull();
    void verifyFindsTheSampleSound();
    void verifyFindsAChangedByte();
    void journalFollowsOneScore();
    void mergeTakesInAColleaguesWork();
    void mergeNamesWhatItRefuses();
};

void TestWorkbookCommands::newMakesAWorkbook()
{
    Program program;
    const Run run = program.run(
        {u"new"_s, program.file(u"a.assay"_s), u"--authority"_s, u"Testshire"_s, u"--kind"_s, u"self"_s, u"--json"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.err.isEmpty());
    QCOMPARE(run.json().value("kind"_L1).toString(), u"self"_s);
    QCOMPARE(run.json().value("authority"_L1).toString(), u"Testshire"_s);
    QVERIFY(run.json().value("cut_off"_L1).isNull());
}

void TestWorkbookCommands::newRefusesToOverwrite()
{
    Program program;
    const QString path = program.write(u"mine.assay"_s, "mine");
    for (const QString &command : {u"new"_s, u"sample"_s}) {
        QStringList words{command, path};
        if (command == u"new")
            words << u"--authority"_s << u"T"_s;
        const Run run = program.run(words);
        QCOMPARE(run.exit, 2);
        QCOMPARE(run.errorLines(), 1);
        QCOMPARE(Program::contentOf(path), QByteArray("mine"));
    }
}

void TestWorkbookCommands::infoCountsKinds()
{
    Program program;
    const QString book = program.sample();
    const Run run = program.run({u"info"_s, book, u"--json"_s});
    QCOMPARE(run.exit, 0);
    const QJsonObject info = run.json();
    QCOMPARE(info.value("framework"_L1).toString(), u"cqc-la-2023"_s);
    QCOMPARE(info.value("method"_L1).toString(), u"statement-level"_s);
    QCOMPARE(info.value("file_version"_L1).toInt(), 1);
    const QJsonObject counts = info.value("counts"_L1).toObject();
    QCOMPARE(counts.value("engagement"_L1).toInt(), 1);
    QCOMPARE(counts.value("score"_L1).toInt(), 9);
    QVERIFY(counts.value("evidence"_L1).toInt() >= 60);
    QVERIFY(program.run({u"info"_s, book}).text().contains(u"Hertfordshire"));
}

void TestWorkbookCommands::sampleHasThePublishedRating()
{
    Program program;
    const Run run = program.run({u"rating"_s, program.sample(), u"--json"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.err.isEmpty());
    const QJsonObject rating = run.json();
    QCOMPARE(rating.value("method"_L1).toString(), u"statement-level"_s);
    QCOMPARE(rating.value("scored"_L1).toInt(), 9);
    QCOMPARE(rating.value("sum"_L1).toInt(), 28);
    QCOMPARE(rating.value("max"_L1).toInt(), 36);
    QCOMPARE(rating.value("percent_exact"_L1).toDouble(), 77.78);
    QCOMPARE(rating.value("percent"_L1).toInt(), 78);
    QCOMPARE(rating.value("rating"_L1).toString(), u"good"_s);
    QCOMPARE(rating.value("complete"_L1).toBool(), true);
    QCOMPARE(rating.value("next_band"_L1).toObject().value("rating"_L1).toString(), u"outstanding"_s);
    QCOMPARE(rating.value("next_band"_L1).toObject().value("points"_L1).toInt(), 4);
    QCOMPARE(rating.value("range"_L1).toObject().value("percent_min"_L1).toInt(), 78);
    QVERIFY(rating.value("notices"_L1).isArray());
    const QJsonArray statements = rating.value("statements"_L1).toArray();
    QCOMPARE(statements.size(), 9);
    const QJsonObject fifth = statements.at(4).toObject();
    QCOMPARE(fifth.value("id"_L1).toString(), u"qs5"_s);
    QCOMPARE(fifth.value("title"_L1).toString(), u"Partnerships and communities"_s);
    QCOMPARE(fifth.value("score"_L1).toInt(), 4);
    QVERIFY(!fifth.value("theme"_L1).toString().isEmpty());
}

void TestWorkbookCommands::ratingSaysItInPlainText()
{
    Program program;
    const Run run = program.run({u"rating"_s, program.sample()});
    QCOMPARE(run.exit, 0);
    for (const QString &part : {u"Good, 78%"_s, u"28 of 36 points, exactly 77.78%"_s, u"Points short of Outstanding: 4"_s,
                                u"Requires improvement 39-62"_s, u"5  Partnerships and communities"_s})
        QVERIFY2(run.text().contains(part), qPrintable(part));
}

void TestWorkbookCommands::ratingWithScoresMissingGivesARange()
{
    Program program;
    const QString book = program.newWorkbook();
    QCOMPARE(program.run({u"score"_s, u"set"_s, book, u"1"_s, u"1"_s}).exit, 0);
    const QJsonObject rating = program.run({u"rating"_s, book, u"--json"_s}).json();
    QCOMPARE(rating.value("scored"_L1).toInt(), 1);
    QCOMPARE(rating.value("sum"_L1).toInt(), 1);
    for (const QString &key : {u"rating"_s, u"percent"_s, u"percent_exact"_s, u"next_band"_s})
        QVERIFY2(rating.value(key).isNull(), qPrintable(key));
    QCOMPARE(rating.value("complete"_L1).toBool(true), false);
    const QJsonObject range = rating.value("range"_L1).toObject();
    QCOMPARE(range.value("percent_min"_L1).toInt(), 25);
    QCOMPARE(range.value("percent_max"_L1).toInt(), 92);
    QCOMPARE(range.value("ratings"_L1).toArray().size(), 4);
    QVERIFY(rating.value("statements"_L1).toArray().at(1).toObject().value("score"_L1).isNull());
    bool isNoted = false;
    for (const QJsonValue &notice : rating.value("notices"_L1).toArray())
        isNoted = isNoted || notice.toObject().value("key"_L1).toString() == u"section_50_2";
    QVERIFY(isNoted);
}

void TestWorkbookCommands::ratingOfAPeerChallengeIsNull()
{
    Program program;
    const QString book = program.newWorkbook(u"peer.assay"_s, u"peer"_s);
    const QJsonObject rating = program.run({u"rating"_s, book, u"--json"_s}).json();
    for (const QString &key : {u"rating"_s, u"percent"_s, u"sum"_s, u"range"_s, u"next_band"_s})
        QVERIFY2(rating.contains(key) && rating.value(key).isNull(), qPrintable(key));
    QCOMPARE(rating.value("notices"_L1).toArray().first().toObject().value("key"_L1).toString(), u"peer_challenge"_s);
    QVERIFY(program.run({u"rating"_s, book}).text().contains(u"A peer challenge gives no rating."));
}

void TestWorkbookCommands::verifyFindsTheSampleSound()
{
    Program program;
    const Run run = program.run({u"verify"_s, program.sample(), u"--json"_s});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.json().value("ok"_L1).toBool(), true);
    QVERIFY(run.json().value("entries"_L1).toInt() > 10);
    QVERIFY(run.json().value("problems"_L1).toArray().isEmpty());
}

void TestWorkbookCommands::verifyFindsAChangedByte()
{
    Program program;
    const QString book = program.newWorkbook();
    const QString rationale = u"Because of this and that, and more of the same"_s;
    QCOMPARE(program.run({u"score"_s, u"set"_s, book, u"1"_s, u"3"_s, u"--rationale"_s, rationale}).exit, 0);
    QByteArray content = Program::contentOf(book);
    QVERIFY(content.contains(rationale.toUtf8()));
    content.replace("Because of this", "Because of What");
    program.write(u"new.assay"_s, content);
    const Run run = program.run({u"verify"_s, book, u"--json"_s});
    QCOMPARE(run.exit, 4);
    QCOMPARE(run.json().value("ok"_L1).toBool(true), false);
    QVERIFY(!run.json().value("problems"_L1).toArray().isEmpty());
    const Run plain = program.run({u"verify"_s, book});
    QCOMPARE(plain.exit, 4);
    QVERIFY(plain.errorLines() >= 1);
}

void TestWorkbookCommands::journalFollowsOneScore()
{
    Program program;
    const QString book = program.newWorkbook();
    for (const QString &score : {u"2"_s, u"3"_s})
        QCOMPARE(program.run({u"score"_s, u"set"_s, book, u"7"_s, score}).exit, 0);
    QCOMPARE(program.run({u"score"_s, u"set"_s, book, u"8"_s, u"4"_s}).exit, 0);
    const Run run = program.run({u"journal"_s, book, u"--record"_s, u"qs7"_s, u"--json"_s});
    QCOMPARE(run.exit, 0);
    const QJsonArray entries = run.json().value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject field =
        entries.at(0).toObject().value("edits"_L1).toArray().at(0).toObject().value("fields"_L1).toArray().at(0).toObject();
    QCOMPARE(field.value("field"_L1).toString(), u"score"_s);
    QCOMPARE(field.value("before"_L1).toInt(), 2);
    QCOMPARE(field.value("after"_L1).toInt(), 3);
    QCOMPARE(program.run({u"journal"_s, book, u"--limit"_s, u"1"_s, u"--json"_s}).json().value("entries"_L1).toArray().size(), 1);
    QVERIFY(program.run({u"journal"_s, book}).text().contains(u"Score from \"2\" to \"3\""));
}

void TestWorkbookCommands::mergeTakesInAColleaguesWork()
{
    Program program;
    const QString mine = program.newWorkbook(u"mine.assay"_s);
    const QString theirs = program.file(u"theirs.assay"_s);
    QVERIFY(QFile::copy(mine, theirs));
    QCOMPARE(program.run({u"score"_s, u"set"_s, mine, u"1"_s, u"3"_s}).exit, 0);
    program.setHome(2);
    QCOMPARE(program.run({u"score"_s, u"set"_s, theirs, u"2"_s, u"4"_s}).exit, 0);
    program.setHome(1);
    const Run run = program.run({u"merge"_s, mine, theirs, u"--json"_s});
    QCOMPARE(run.exit, 0);
    const QJsonObject merged = run.json().value("merged"_L1).toArray().first().toObject();
    QCOMPARE(merged.value("entries_added"_L1).toInt(), 2); // joining and scoring
    QCOMPARE(merged.value("conflicts_raised"_L1).toInt(), 0);
    QCOMPARE(program.run({u"rating"_s, mine, u"--json"_s}).json().value("sum"_L1).toInt(), 7);
    QCOMPARE(program.run({u"verify"_s, mine}).exit, 0);
}

void TestWorkbookCommands::mergeNamesWhatItRefuses()
{
    Program program;
    const QString mine = program.newWorkbook(u"mine.assay"_s);
    const QString copy = program.file(u"copy.assay"_s);
    QVERIFY(QFile::copy(mine, copy));
    const QString text = program.write(u"text.assay"_s, "hello");
    const Run some = program.run({u"merge"_s, mine, text, copy, u"--json"_s});
    QCOMPARE(some.exit, 1);
    QCOMPARE(some.json().value("refused"_L1).toArray().first().toObject().value("path"_L1).toString(), text);
    QCOMPARE(some.json().value("merged"_L1).toArray().size(), 1);
    QCOMPARE(program.run({u"merge"_s, mine, program.file(u"missing.assay"_s)}).exit, 3);
    QCOMPARE(program.run({u"merge"_s, mine, text}).exit, 3);
    const QString other = program.newWorkbook(u"other.assay"_s);
    const Run strange = program.run({u"merge"_s, mine, other});
    QCOMPARE(strange.exit, 2);
    QVERIFY(strange.error().contains(u"not a copy of this workbook"));
    QCOMPARE(strange.error().count(u"was not merged"_s), 1);
    QCOMPARE(strange.errorLines(), 1);
}

QTEST_GUILESS_MAIN(TestWorkbookCommands)
#include "tst_workbookcommands.moc"

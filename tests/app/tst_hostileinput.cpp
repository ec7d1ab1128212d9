// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/core/storage/sidefiles.h"

#include "core/workbook/workbook.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

class TestHostileInput : public QObject
{
    Q_OBJECT

private slots:
    void unusableWorkbookIsThree_data();
    void unusableWorkbookIsThree();
    void damageInsideIsFoundByVerify();
    void workbookInUseNamesWhoHasIt();
    void readOnlyFolderIsSaid();
    void controlCharactersDoNotReachTheTerminal();
    void otherEncodingsAreRead_data();
    void otherEncodingsAreRead();
    void brokenTablesAreRefused_data();
    void brokenTablesAreRefused();
    void longCellsAreKept();
    void joinedTablesLoseOneRow_data();
    void joinedTablesLoseOneRow();
    void whatIsNoFileIsSaid();
    void outputThatCannotBeWrittenIsSaid();
    void fullStandardOutputIsSaid_data();
    void fullStandardOutputIsSaid();
    void changeBehindAFullStandardOutputIsKept();
    void workbookIsNeverTheOutput_data();
    void workbookIsNeverTheOutput();
    void changeThatWasCutOffIsTakenBack();
    void journalThatNamesAnotherFileIsRefused();
};

void TestHostileInput::unusableWorkbookIsThree_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"missing", "text", "empty", "folder", "truncated", "another SQLite file", "newer", "garbage inside"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestHostileInput::unusableWorkbookIsThree()
{
    QFETCH(QString, kind);
    Program program;
    const QString path = program.newWorkbook();
    QByteArray content = Program::contentOf(path);
    QVERIFY(QFile::remove(path));
    if (kind == u"text")
        content = "This is a letter.\n";
    else if (kind == u"empty")
        content.clear();
    else if (kind == u"truncated")
        content.chop(content.size() / 2);
    else if (kind == u"another SQLite file")
        content.replace(68, 4, "ABCD"); // the application id of the header
    else if (kind == u"newer")
        content.replace(60, 4, QByteArray("\0\0\0\x63", 4)).replace("oldest_reader1", "oldest_reader9"); // the user version is 99
    else if (kind == u"garbage inside")
        content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, '\xa5'));
    if (kind == u"folder")
        QVERIFY(QDir().mkpath(path));
    else if (kind != u"missing")
        program.write(u"new.assay"_s, content);

    for (const QStringList &words : {QStringList{u"rating"_s, path}, QStringList{u"verify"_s, path}, QStringList{u"info"_s, path},
                                     QStringList{u"score"_s, u"set"_s, path, u"1"_s, u"3"_s}}) {
        const Run run = program.run(words + QStringList{u"--json"_s});
        QVERIFY2(run.exit == 3, run.out + run.err);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.errorLines(), 1);
    }
    if (kind != u"folder" && kind != u"missing")
        QCOMPARE(Program::contentOf(path), content);
}

void TestHostileInput::damageInsideIsFoundByVerify()
{
    Program program;
    const QString path = program.sample();
    const QByteArray content = Program::contentOf(path);
    // One page after another is made unreadable; each time it is found, by opening or by checking.
    constexpr qsizetype page = 4096;
    for (qsizetype at = page; at < content.size(); at += 7 * page) {
        QByteArray broken = content;
        broken.replace(at, page, QByteArray(page, '\xa5'));
        program.write(u"h.assay"_s, broken);
        const Run run = program.run({u"verify"_s, path});
        QVERIFY2(run.exit == 3 || run.exit == 4, qPrintable(u"page %1: exit %2"_s.arg(at / page).arg(run.exit)));
        QVERIFY(run.errorLines() >= 1);
    }
}

void TestHostileInput::workbookInUseNamesWhoHasIt()
{
    Program program;
    const QString path = program.newWorkbook();
    const auto held = Workbook::open(path, OpenMode::ReadWrite, {QUuid::createUuid(), u"Holder of the workbook"_s});
    QVERIFY(held);
    const Run run = program.run({u"score"_s, u"set"_s, path, u"1"_s, u"3"_s});
    QCOMPARE(run.exit, 3);
    QCOMPARE(run.errorLines(), 1);
    QVERIFY2(run.error().contains(u"in use"), run.err.constData());
    QVERIFY2(run.error().contains(u"process %1"_s.arg(QCoreApplication::applicationPid())), run.err.constData());
    // Looking is possible meanwhile.
    QCOMPARE(program.run({u"rating"_s, path}).exit, 0);
}

void TestHostileInput::readOnlyFolderIsSaid()
{
    Program program;
    const QString folder = program.file(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFile(folder + u"/probe"_s).open(QIODevice::WriteOnly)) {
        QFile::remove(folder + u"/probe"_s);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QSKIP("This user may write everywhere.");
    }
    const Run run = program.run({u"new"_s, folder + u"/a.assay"_s, u"--authority"_s, u"T"_s});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(run.exit == 2 || run.exit == 3);
    QCOMPARE(run.errorLines(), 1);
}

void TestHostileInput::controlCharactersDoNotReachTheTerminal()
{
    Program program;
    const QString path = program.newWorkbook();
    const QByteArray nasty = "\x1b[31mred\x1b]0;title\x07 \xc2\x9b"
                             "2J \xe2\x80\xae"
                             "evil";
    const QString csv = program.write(u"e.csv"_s, "source,summary,category\n" + nasty + "," + nasty + ",people\n");
    QCOMPARE(program.run({u"evidence"_s, u"import"_s, path, csv}).exit, 0);
    QCOMPARE(program
                 .run({u"score"_s, u"set"_s, path, u"1"_s, u"3"_s, u"--rationale"_s, QString::fromUtf8(nasty), u"--assessor"_s,
                       QString::fromUtf8(nasty)})
                 .exit,
             0);
    const QString bad = QString::fromUtf8(nasty);
    for (const QStringList &words :
         {QStringList{u"evidence"_s, u"list"_s, path}, QStringList{u"evidence"_s, u"list"_s, path, u"--json"_s},
          QStringList{u"journal"_s, path}, QStringList{u"journal"_s, path, u"--json"_s}, QStringList{u"rating"_s, path},
          QStringList{u"info"_s, path}, QStringList{u"journal"_s, path, u"--record"_s, bad},
          QStringList{u"score"_s, u"set"_s, path, bad, u"3"_s}}) {
        const Run run = program.run(words);
        const QString text = run.text() + run.error();
        for (const QChar c : text) {
            const ushort code = c.unicode();
            QVERIFY2(c == u'\n' || (code >= 0x20 && (code < 0x7f || code > 0x9f) && code != 0x202e), qPrintable(words.join(u' ')));
        }
    }
    // Nothing is lost: JSON has the text as it was.
    const QJsonObject list = program.run({u"evidence"_s, u"list"_s, path, u"--json"_s}).json();
    QCOMPARE(list.value("evidence"_L1).toArray().first().toObject().value("summary"_L1).toString(), bad);
}

void TestHostileInput::otherEncodingsAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    const QString text = u"source,summary,category\nSurvey,Café – naïve,people\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
    QByteArray wide("\xff\xfe", 2);
    for (const QChar c : text)
        wide.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
    QTest::newRow("UTF-16 with mark") << wide;
    QTest::newRow("Windows-1252") << QByteArray("source,summary,category\nSurvey,Caf\xe9 \x96 na\xefve,people\n");
    QTest::newRow("semicolons and CRLF") << text.toUtf8().replace(',', ';').replace("\n", "\r\n");
}

void TestHostileInput::otherEncodingsAreRead()
{
    QFETCH(QByteArray, csv);
    Program program;
    const QString path = program.newWorkbook();
    QCOMPARE(program.run({u"evidence"_s, u"import"_s, path, program.write(u"e.csv"_s, csv)}).exit, 0);
    const QJsonObject list = program.run({u"evidence"_s, u"list"_s, path, u"--json"_s}).json();
    QCOMPARE(list.value("evidence"_L1).toArray().first().toObject().value("summary"_L1).toString(), u"Café – naïve"_s);
}

void TestHostileInput::brokenTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("quote that never ends") << QByteArray("source,summary,category\n\"Survey,a,people\n");
    QTest::newRow("bytes of a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("a column named twice") << QByteArray("source,summary,category,summary\nS,a,people,b\n");
}

void TestHostileInput::brokenTablesAreRefused()
{
    QFETCH(QByteArray, csv);
    Program program;
    const QString path = program.newWorkbook();
    const QByteArray before = Program::contentOf(path);
    const Run run = program.run({u"evidence"_s, u"import"_s, path, program.write(u"e.csv"_s, csv), u"--json"_s});
    QCOMPARE(run.exit, 2);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.errorLines(), 1);
    QCOMPARE(Program::contentOf(path), before);
    const Run missing = program.run({u"evidence"_s, u"import"_s, path, program.file(u"missing.csv"_s)});
    QCOMPARE(missing.exit, 2);
    QCOMPARE(program.run({u"evidence"_s, u"import"_s, path, program.folder()}).exit, 2);
}

void TestHostileInput::longCellsAreKept()
{
    Program program;
    const QString path = program.newWorkbook();
    const QByteArray text(10'000, 'x');
    QCOMPARE(
        program.run({u"evidence"_s, u"import"_s, path, program.write(u"e.csv"_s, "source,summary,category\nS," + text + ",people\n")}).exit,
        0);
    QCOMPARE(program.run({u"score"_s, u"import"_s, path, program.write(u"s.csv"_s, "statement,score,rationale\n1,3," + text + "\n")}).exit,
             0);
    const QJsonObject list = program.run({u"evidence"_s, u"list"_s, path, u"--json"_s}).json();
    QCOMPARE(list.value("evidence"_L1).toArray().first().toObject().value("summary"_L1).toString().size(), 10'000);
    QCOMPARE(program.run({u"verify"_s, path}).exit, 0);
}

void TestHostileInput::outputThatCannotBeWrittenIsSaid()
{
    Program program;
    const QString path = program.newWorkbook();
    const QString nowhere = program.file(u"new.assay/no/way"_s);
    for (const QStringList &words :
         {QStringList{u"report"_s, path, u"--kind"_s, u"summary"_s, u"--format"_s, u"html"_s, u"--output"_s, nowhere},
          QStringList{u"report"_s, path, u"--kind"_s, u"summary"_s, u"--format"_s, u"html"_s, u"--output"_s, program.folder()},
          QStringList{u"export"_s, path, u"--format"_s, u"csv"_s, u"--output"_s, nowhere},
          QStringList{u"export"_s, path, u"--format"_s, u"json"_s, u"--output"_s, nowhere}}) {
        const Run run = program.run(words);
        QCOMPARE(run.exit, 2);
        QCOMPARE(run.errorLines(), 1);
    }
}

void TestHostileInput::joinedTablesLoseOneRow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("csv");
    const QByteArray mark = "\xef\xbb\xbf";
    QTest::newRow("evidence") << QStringList{u"evidence"_s, u"import"_s}
                              << mark + "source,summary,category\nS,one,people\n" + mark + "S,two,people\nS,three,people\n";
    QTest::newRow("evidence by its numbers") << QStringList{u"evidence"_s, u"import"_s}
                                             << mark + "reference,source,summary,category\n,S,one,people\n" + mark
                                                    + "E-1,S,two,people\n,S,three,people\n";
    QTest::newRow("scores") << QStringList{u"score"_s, u"import"_s}
                            << mark + "rationale,statement,score\none,1,3\n" + mark + "two,2,3\nthree,3,3\n";
}

void TestHostileInput::joinedTablesLoseOneRow()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, csv);
    Program program;
    const QString path = program.newWorkbook();
    const Run run = program.run(words + QStringList{path, program.write(u"two.csv"_s, csv), u"--json"_s});
    QVERIFY2(run.exit == 1, run.err.constData());
    QCOMPARE(run.json().value("imported"_L1).toInt(), 2);
    const QJsonArray refused = run.json().value("refused"_L1).toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().toObject().value("line"_L1).toInt(), 3);
    QVERIFY(refused.first().toObject().value("reason"_L1).toString().contains(u"byte order mark"));
}

void TestHostileInput::whatIsNoFileIsSaid()
{
    Program program;
    const QString path = program.newWorkbook();
    const Run run = program.run({u"evidence"_s, u"import"_s, path, program.folder()});
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.error().contains(u"it is not a file. Name a CSV file"), run.err.constData());
}

void TestHostileInput::fullStandardOutputIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    for (const char *command : {"info", "rating", "evidence list", "journal", "verify"}) {
        const QStringList words = QString::fromLatin1(command).split(u' ');
        QTest::addRow("%s", command) << words;
        QTest::addRow("%s in JSON", command) << words + QStringList{u"--json"_s};
    }
    QTest::newRow("table") << QStringList{u"evidence"_s, u"list"_s, u"--csv"_s};
}

void TestHostileInput::fullStandardOutputIsSaid()
{
    QFETCH(QStringList, words);
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        QSKIP("This system has no device that is always full.");
    Program program;
    const QString path = program.sample();
    const bool needsWorkbook = !words.first().startsWith(u"--");
    const Run run = program.run(needsWorkbook ? words + QStringList{path} : words, full);
    QCOMPARE(run.exit, 2);
    QCOMPARE(run.errorLines(), 1);
    QVERIFY2(run.error().contains(u"assay: The output could not be written: there is no room left"), run.err.constData());
}

void TestHostileInput::changeBehindAFullStandardOutputIsKept()
{
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        QSKIP("This system has no device that is always full.");
    Program program;
    const QString path = program.newWorkbook();
    const Run run = program.run({u"score"_s, u"set"_s, path, u"1"_s, u"3"_s}, full);
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.error().contains(u"stays changed"), run.err.constData());
    QCOMPARE(program.run({u"rating"_s, path, u"--json"_s}).json().value("sum"_L1).toInt(), 3);
    QVERIFY(!QFile::exists(path + u".lock"_s));
    // What went wrong before anything was said is told as ever.
    QCOMPARE(program.run({u"rating"_s, program.file(u"missing.assay"_s)}, full).exit, 3);
}

void TestHostileInput::workbookIsNeverTheOutput_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("report") << QStringList{u"report"_s, u"--kind"_s, u"summary"_s, u"--format"_s, u"html"_s, u"--force"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--format"_s, u"json"_s, u"--force"_s};
    QTest::newRow("picture") << QStringList{u"screenshot"_s, u"--page"_s, u"overview"_s};
}

void TestHostileInput::workbookIsNeverTheOutput()
{
    QFETCH(QStringList, words);
    Program program;
    const QString path = program.sample();
    const QByteArray before = Program::contentOf(path);
    const Run run = program.run(words + QStringList{path, u"--output"_s, path});
    QCOMPARE(run.exit, 2);
    QCOMPARE(run.errorLines(), 1);
    QVERIFY2(run.error().contains(u"a workbook"), run.err.constData());
    QCOMPARE(Program::contentOf(path), before);
}

void TestHostileInput::changeThatWasCutOffIsTakenBack()
{
    for (const QStringList &words :
         {QStringList{u"info"_s}, QStringList{u"rating"_s}, QStringList{u"verify"_s}, QStringList{u"journal"_s}}) {
        Program program;
        const QString path = program.sample();
        const QByteArray before = Program::contentOf(path);
        cutOffChange(path);
        const Run run = program.run(words + QStringList{path});
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(Program::contentOf(path), before);
    }
}

void TestHostileInput::journalThatNamesAnotherFileIsRefused()
{
    Program program;
    const QString path = program.newWorkbook();
    const QString victim = program.write(u"thesis.odt"_s, "three years of work");
    cutOffChange(path, superJournalRecord(QFile::encodeName(victim)));
    for (const QStringList &words : {QStringList{u"info"_s, path}, QStringList{u"score"_s, u"set"_s, path, u"1"_s, u"3"_s}}) {
        const Run run = program.run(words);
        QCOMPARE(run.exit, 3);
        QCOMPARE(run.errorLines(), 1);
        QVERIFY(QFile::exists(victim));
    }
}

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"

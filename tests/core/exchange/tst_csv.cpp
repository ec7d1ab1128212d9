// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace assay;

class TestCsv final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void reads_data();
    void reads();
    void detectsTheSeparator_data();
    void detectsTheSeparator();
    void readsEncodings_data();
    void readsEncodings();
    void saysWhenItReadWindows1252();
    void namesTheLineOfARow();
    void findsColumns();
    void refuses_data();
    void refuses();
    void limits_data();
    void limits();
    void writesWhatSpreadsheetsKnow();
    void disarmsFormulas_data();
    void disarmsFormulas();
    void roundTripIsExact_data();
    void roundTripIsExact();
    void randomTablesComeBack();
    void anyBytesGiveATableOrAnError();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows"); ///< header first, cells joined by |

    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &rows) { QTest::newRow(name) << bytes << rows; };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("header only", "a,b\n", {s("a|b")});
    row("no line break at the end", "a,b\n1,2", {s("a|b"), s("1|2")});
    row("Windows line breaks", "a,b\r\n1,2\r\n", {s("a|b"), s("1|2")});
    row("old Macintosh line breaks", "a,b\r1,2\r", {s("a|b"), s("1|2")});
    row("separator in quotes", "a,b\n\"1,5\",2\n", {s("a|b"), s("1,5|2")});
    row("quotes in quotes", "a,b\n\"say \"\"yes\"\"\",2\n", {s("a|b"), s("say \"yes\"|2")});
    row("only quotes", "a,b\n\"\"\"\",\"\"\n", {s("a|b"), s("\"|")});
    row("quote inside a plain cell", "a,b\n5\" pipe,2\n", {s("a|b"), s("5\" pipe|2")});
    row("line break in a cell", "a,b\n\"one\ntwo\",2\n", {s("a|b"), s("one\ntwo|2")});
    row("Windows line break in a cell", "a,b\n\"one\r\ntwo\",2\n", {s("a|b"), s("one\r\ntwo|2")});
    row("blanks belong to the cell", "a,b\n 1 ,2\n", {s("a|b"), s(" 1 |2")});
    row("empty lines are skipped", "\na,b\n\n1,2\n\n\n", {s("a|b"), s("1|2")});
    row("short rows are filled up", "a,b,c\n1\n", {s("a|b|c"), s("1||")});
    row("empty cells beyond the header are dropped", "a,b\n1,2,,\n", {s("a|b"), s("1|2")});
    row("empty cell at the end", "a,b\n1,", {s("a|b"), s("1|")});
    row("quoted empty cell is a row", "a\n\"\"\n", {s("a"), s("")});
    row("separator named by the first line", "sep=;\r\na,x;b\r\n1;2\r\n", {s("a,x|b"), s("1|2")});
    row("separator in a quoted header", "\"a;b;c\",d\n1,2\n", {s("a;b;c|d"), s("1|2")});
}

void TestCsv::reads()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().line()));
    QStringList rows{table->header.join(u'|')};
    for (const QStringList &row : table->rows)
        rows.append(row.join(u'|'));
    QTEST(rows, "rows");
    QVERIFY(table->note.isEmpty());
}

void TestCsv::detectsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << QByteArray("a,b,c") << QChar(u',');
    QTest::newRow("semicolon") << QByteArray("a;b;c,d") << QChar(u';');
    QTest::newRow("tab") << QByteArray("a\tb\tc;d") << QChar(u'\t');
    QTest::newRow("one column") << QByteArray("a") << QChar(u',');
    QTest::newRow("semicolons only in quotes") << QByteArray("\"a;b;c\",d") << QChar(u',');
}

void TestCsv::detectsTheSeparator()
{
    QFETCH(QByteArray, header);
    const auto table = readCsv(header + "\n");
    QVERIFY(table);
    QTEST(table->separator, "separator");
}

void TestCsv::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("a,b\n£5,na\u00EFve \U0001F600\n");
    const auto encoded = [&](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("UTF-16 little-endian") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 big-endian") << encoded(QStringConverter::Utf16BE);
}

void TestCsv::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().line()));
    QCOMPARE(table->header, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(table->rows.value(0), (QStringList{QStringLiteral("£5"), QStringLiteral("na\u00EFve \U0001F600")}));
    QVERIFY(table->note.isEmpty());
}

void TestCsv::saysWhenItReadWindows1252()
{
    const auto table = readCsv("a,b\n\xA3"
                               "5,\x93quoted\x94 \x96 caf\xE9 \x80\n");
    QVERIFY(table);
    QCOMPARE(table->rows.value(0), (QStringList{QStringLiteral("£5"), QStringLiteral("“quoted” – café €")}));
    QVERIFY(table->note.contains(QStringLiteral("Windows-1252")));
    // Cut off in the middle of a character.
    const auto cut = readCsv("a\nx\xC3");
    QVERIFY(cut);
    QVERIFY(!cut->note.isEmpty());
}

void TestCsv::namesTheLineOfARow()
{
    const auto table = readCsv("a,b\n\n\"one\r\ntwo\nthree\",2\n3,4\n");
    QVERIFY(table);
    QCOMPARE(table->lines, (QList<qsizetype>{3, 6}));
}

void TestCsv::findsColumns()
{
    const auto table = readCsv("Statement , Score\n1,2\n");
    QVERIFY(table);
    QCOMPARE(table->column(QStringLiteral("statement")), qsizetype(0));
    QCOMPARE(table->column(QStringLiteral("SCORE")), qsizetype(1));
    QCOMPARE(table->column(QStringLiteral("rationale")), qsizetype(-1));
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, const char *why) {
        QTest::newRow(name) << bytes << QString::fromLatin1(why);
    };
    row("nothing", "", "it is empty");
    row("only a mark", "\xEF\xBB\xBF", "it is empty");
    row("only line breaks", "\n\r\n\n", "it is empty");
    row("quote never closed", "a,b\n1,2\n3,\"four\nfive\n", "line 3: a quotation mark is opened and never closed");
    row("quote never closed at the end", "a\n\"", "line 2: a quotation mark is opened and never closed");
    row("text after a quote", "a,b\n\"1\"2,3\n", "line 2: text follows after a closing quotation mark");
    row("too many cells", "a,b\n1,2\n3,4,5\n", "line 3: it has 3 cells, the header has 2");
    row("a spreadsheet file", QByteArray("PK\x03\x04\x14\0\x06\0", 8), "it is not a text file");
    row("UTF-16 cut in half",
        QByteArray("\xFF\xFE"
                   "a\0,\0b",
                   7),
        "it begins as UTF-16 and is damaged");
    row("UTF-16 with a lone half", QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6), "it begins as UTF-16 and is damaged");
}

void TestCsv::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::InvalidInput);
    QTEST(table.error().why, "why");
    QVERIFY(!table.error().remedy.isEmpty());
}

void TestCsv::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("as much as allowed") << QByteArray("a,b,c\n12345,,\n,,\n") << true;
    QTest::newRow("one row more") << QByteArray("a,b,c\n1,,\n,,\n,,\n") << false;
    QTest::newRow("one column more") << QByteArray("a,b,c,d\n") << false;
    QTest::newRow("longer cell") << QByteArray("a,b,c\n123456,,\n") << false;
    QTest::newRow("longer quoted cell") << QByteArray("a,b,c\n\"123456\",,\n") << false;
    QTest::newRow("longer cell of quotes") << QByteArray("a,b,c\n\"\"\"\"\"\"\"\"\"\"\"\"\"\"\n") << false;
    QTest::newRow("more bytes") << QByteArray(41, 'a') << false;
}

void TestCsv::limits()
{
    QFETCH(QByteArray, bytes);
    const CsvLimits limits{40, 2, 3, 5};
    QTEST(readCsv(bytes, limits).has_value(), "isRead");
    QVERIFY(readCsv(bytes).has_value());
}

void TestCsv::writesWhatSpreadsheetsKnow()
{
    const QByteArray bytes = writeCsv({QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("1,5"), QStringLiteral("say \"£\"")}});
    QCOMPARE(bytes, QByteArray("\xEF\xBB\xBF"
                               "a,b\r\n\"1,5\",\"say \"\"\xC2\xA3\"\"\"\r\n"));
}

void TestCsv::disarmsFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *cell, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QByteArray(written);
    };
    row("equals", "=1+1", "'=1+1");
    row("function with separator", "=cmd(\"x\",1)", "\"'=cmd(\"\"x\"\",1)\"");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("minus and words", "-5 items", "'-5 items");
    row("telephone number", "+44 20 7946", "'+44 20 7946");
    row("tab", "\t=1", "\"'\t=1\"");
    row("line break", "\n=1", "\"'\n=1\"");
    row("negative number", "-5", "-5");
    row("signed number", "+3.5", "+3.5");
    row("number with a comma", "-3,5", "\"-3,5\"");
    row("apostrophe and formula", "'=1", "''=1");
    row("apostrophe and number", "'-5", "''-5");
    row("apostrophe and word", "'tis", "'tis");
    row("formula inside", "a=1", "a=1");
    row("dash alone", "-", "'-");
}

void TestCsv::disarmsFormulas()
{
    QFETCH(QString, cell);
    QTEST(csvLine({cell}).chopped(2), "written");
    const auto table = readCsv("a\r\n" + csvLine({cell}));
    QVERIFY(table);
    QCOMPARE(table->rows.value(0).value(0), cell);
}

void TestCsv::roundTripIsExact_data()
{
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &cell) { QTest::newRow(name) << cell; };
    row("empty", QString());
    row("blank", QStringLiteral(" "));
    row("quote", QStringLiteral("\""));
    row("line breaks of all kinds", QStringLiteral("a\nb\r\nc\rd"));
    row("apostrophes", QStringLiteral("''''=x"));
    row("only apostrophes", QStringLiteral("'''"));
    row("tab at the end", QStringLiteral("x\t"));
    row("separators", QStringLiteral(",;\t"));
    row("looks like the separator line", QStringLiteral("sep=;"));
    row("10,000 characters", QString(10'000, u'x') + QStringLiteral(",\"\n"));
    row("beyond the basic plane", QStringLiteral("\U0001F600é"));
    row("a byte order mark", QString(QChar(0xFEFF)) + u'x');
}

void TestCsv::roundTripIsExact()
{
    QFETCH(QString, cell);
    for (const QStringList &row :
         {QStringList{cell}, QStringList{cell, cell, QStringLiteral("x")}, QStringList{QStringLiteral("x"), cell}}) {
        const auto table = readCsv(writeCsv(row, {row, row}));
        QVERIFY2(table, table ? "" : qPrintable(table.error().line()));
        QCOMPARE(table->header, row);
        QCOMPARE(table->rows, (QList<QStringList>{row, row}));
    }
}

void TestCsv::randomTablesComeBack()
{
    QRandomGenerator random(7);
    const QString alphabet = QStringLiteral("ab'=+-@ ,;\t\"\r\n1.£");
    for (int round = 0; round < 300; ++round) {
        const int columns = 1 + static_cast<int>(random.bounded(4));
        const auto row = [&] {
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (quint32 left = random.bounded(6u); left > 0; --left)
                    cell += alphabet[static_cast<qsizetype>(random.bounded(static_cast<quint32>(alphabet.size())))];
                cells.append(cell);
            }
            return cells;
        };
        const QStringList header = row();
        const QList<QStringList> rows{row(), row(), row()};
        const auto table = readCsv(writeCsv(header, rows));
        QVERIFY2(table, table ? "" : qPrintable(table.error().line()));
        QCOMPARE(table->header, header);
        QCOMPARE(table->rows, rows);
    }
}

void TestCsv::anyBytesGiveATableOrAnError()
{
    QRandomGenerator random(11);
    const QByteArray alphabet("ab\",;\t\r\n'=\xC3\xA9\xFF\xFE\x80");
    int tables = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (quint32 left = random.bounded(60u); left > 0; --left)
            bytes += alphabet[static_cast<qsizetype>(random.bounded(static_cast<quint32>(alphabet.size())))];
        const auto table = readCsv(bytes);
        if (!table) {
            QVERIFY(!table.error().why.isEmpty());
            continue;
        }
        ++tables;
        QCOMPARE(table->rows.size(), table->lines.size());
        for (const QStringList &row : table->rows)
            QCOMPARE(row.size(), table->header.size());
    }
    QVERIFY(tables > 100);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"

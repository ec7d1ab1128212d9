// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evidencetable.h"

#include "tests/support/tempworkbook.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CsvTable table(const QByteArray &csv)
{
    return take(readCsv(csv));
}

QList<QStringList> rowsOf(const Workbook &workbook)
{
    QList<QStringList> rows;
    for (const Evidence *item : evidenceLog(workbook))
        rows.append(evidenceRow(workbook, *item, Attribution::Included));
    return rows;
}

const Evidence &itemOf(const Workbook &workbook, const EvidenceImport &import, qsizetype index)
{
    const Evidence *item = workbook.evidenceByReference(import.added.at(index).reference);
    if (!item)
        qFatal("the item was not added");
    return *item;
}

} // namespace

class TestEvidenceImport : public QObject
{
    Q_OBJECT

private slots:
    void exportedTableComesBackTheSame();
    void attributionIsLeftOutUnlessAskedFor();
    void takesEveryColumn();
    void smallestTableIsEnough();
    void sourcesAreMadeOnceByTitle();
    void sourceWithTwoOfItsTitleNeedsADate();
    void allRowsAreOneChange();
    void rowIsRefused_data();
    void rowIsRefused();
    void columnsAreChecked_data();
    void columnsAreChecked();
    void itemThatIsThereIsNotDoubled();
    void nullCharacterIsRefused();
    void markInsideATextIsKept();
    void longCellsAreKept();
    void listFollowsNumbersAndStatement();
};

void TestEvidenceImport::exportedTableComesBackTheSame()
{
    TempWorkbook from;
    Evidence item;
    item.summary = u"Waits, \"long\" ones;\nsecond line"_s;
    item.quote = u"=cmd|' /C calc'!A0"_s;
    item.category = u"staff"_s;
    item.mode = EvidenceMode::Seen;
    item.factDate = take(FactDate::fromText(u"2019-04/2020-03"_s));
    item.saidBy = u"Unpaid carers, 9 people"_s;
    item.locator = u"page 14"_s;
    item.note = u"Žluťoučký kůň 🐎"_s;
    Source source = sourceCalled(u"Report, with comma"_s);
    source.type = SourceType::Meeting;
    source.publisher = u"A body"_s;
    source.date = take(FactDate::fromText(u"2020"_s));
    take(from->apply(addEvidence(*from, item, {{u"qs1"_s, Polarity::Shortfall, 3}, {u"qs7"_s, Polarity::Neutral, {}}}, &source)));
    const QList<QStringList> rows = rowsOf(*from);

    TempWorkbook to;
    const auto import = take(readEvidence(*to, table(writeCsv(evidenceColumns(Attribution::Included), rows))));
    QVERIFY(import.refused.isEmpty());
    take(to->apply(import.change));
    QCOMPARE(rowsOf(*to), rows);
}

void TestEvidenceImport::attributionIsLeftOutUnlessAskedFor()
{
    TempWorkbook book;
    Evidence item;
    item.summary = u"Heard"_s;
    item.category = u"people"_s;
    item.saidBy = u"The chair of the carers' group"_s;
    const Source source = sourceCalled(u"Meeting"_s);
    take(book->apply(addEvidence(*book, item, {}, &source)));
    const Evidence &added = *evidenceLog(*book).first();
    QVERIFY(!evidenceColumns(Attribution::LeftOut).contains(u"said_by"_s));
    QVERIFY(!evidenceRow(*book, added, Attribution::LeftOut).contains(item.saidBy));
    QVERIFY(evidenceRow(*book, added, Attribution::Included).contains(item.saidBy));
    QCOMPARE(evidenceRow(*book, added, Attribution::LeftOut).size(), evidenceColumns(Attribution::LeftOut).size());
}

void TestEvidenceImport::takesEveryColumn()
{
    TempWorkbook book;
    const auto import = take(readEvidence(
        *book, table("SOURCE,source_type,publisher,source_date,locator,summary,quote,category,mode,fact_date,said_by,note,status,"
                     "withdrawn_because,tags\n"
                     "Minutes,meeting,Council,2024-01,item 4,Plan agreed,we agreed,Staff and leaders,HEARD,2024-01-09,Board,n,withdrawn,"
                     "doubled,safeguarding:strength; 8:shortfall:1\n")));
    QVERIFY2(import.refused.isEmpty(), import.refused.isEmpty() ? "" : qPrintable(import.refused.first().reason));
    take(book->apply(import.change));
    const Evidence &item = itemOf(*book, import, 0);
    QCOMPARE(item.category, u"staff"_s);
    QCOMPARE(item.mode, EvidenceMode::Heard);
    QCOMPARE(item.status, EvidenceStatus::Withdrawn);
    QCOMPARE(item.withdrawnBecause, u"doubled"_s);
    QCOMPARE(item.addedBy, book->self());
    const Source *source = book->records().find(item.source);
    QCOMPARE(source->type, SourceType::Meeting);
    QCOMPARE(source->date.text(), u"2024-01"_s);
    const auto tags = tagsInOrder(*book, item.id);
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags.first().statement, u"qs7"_s);
    QCOMPARE(tags.last().polarity, Polarity::Shortfall);
    QCOMPARE(tags.last().weight, std::optional(1));
}

void TestEvidenceImport::smallestTableIsEnough()
{
    TempWorkbook book;
    const auto import = take(readEvidence(*book, table("category;summary;source\npeople;Carers wait;Survey\n")));
    QCOMPARE(import.added.size(), 1);
    QCOMPARE(import.added.first().line, 2);
    QCOMPARE(import.added.first().reference, book->nextReference());
    take(book->apply(import.change));
    QVERIFY(book->records().tagsOf(itemOf(*book, import, 0).id).isEmpty());
}

void TestEvidenceImport::sourcesAreMadeOnceByTitle()
{
    TempWorkbook book;
    addItem(*book, u"old"_s);
    const auto import = take(readEvidence(*book, table("source,summary,category\nsource OF old,a,people\nNew,b,people\n new ,c,people\n")));
    QCOMPARE(import.added.size(), 3);
    QCOMPARE(import.sourcesAdded, 1);
    take(book->apply(import.change));
    QCOMPARE(book->records().all<Source>().size(), 2);
}

void TestEvidenceImport::sourceWithTwoOfItsTitleNeedsADate()
{
    TempWorkbook book;
    for (const QString &date : {u"2023"_s, u"2024"_s}) {
        Source source = sourceCalled(u"Account"_s);
        source.date = take(FactDate::fromText(date));
        take(book->apply(addSource(*book, source)));
    }
    const auto import = take(readEvidence(*book, table("source,source_date,summary,category\nAccount,,a,people\nAccount,2024,b,people\n")));
    QCOMPARE(import.refused.size(), 1);
    QCOMPARE(import.refused.first().line, 2);
    take(book->apply(import.change));
    QCOMPARE(book->records().find(itemOf(*book, import, 0).source)->date.text(), u"2024"_s);
}

void TestEvidenceImport::allRowsAreOneChange()
{
    TempWorkbook book;
    const qsizetype before = take(book->journal()).size();
    const auto import = take(readEvidence(*book, table("source,summary,category\nS,a,people\nS,b,people\nS,c,staff\n")));
    take(book->apply(import.change));
    QCOMPARE(take(book->journal()).size(), before + 1);
    QCOMPARE(import.added.last().reference, u"A-003"_s);
    take(book->undo());
    QVERIFY(book->records().all<Evidence>().isEmpty());
    QVERIFY(book->records().all<Source>().isEmpty());
}

void TestEvidenceImport::rowIsRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no source") << QByteArray(",a,people,,,") << u"source is empty"_s;
    QTest::newRow("no summary") << QByteArray("S, ,people,,,") << u"summary is empty"_s;
    QTest::newRow("unknown category") << QByteArray("S,a,rumour,,,") << u"people, staff"_s;
    QTest::newRow("category that is not in use") << QByteArray("S,a,observation,,,") << u"not an evidence category in use"_s;
    QTest::newRow("unknown mode") << QByteArray("S,a,people,felt,,") << u"column mode. Use one of: read, heard, seen."_s;
    QTest::newRow("date that does not exist") << QByteArray("S,a,people,read,2024-02-30,") << u"2024-02-30"_s;
    QTest::newRow("tag without polarity") << QByteArray("S,a,people,read,,qs1") << u"qs1:strength"_s;
    QTest::newRow("tag to an unknown statement") << QByteArray("S,a,people,read,,qs12:strength") << u"not a quality statement"_s;
    QTest::newRow("tag to a theme") << QByteArray("S,a,people,read,,leadership:strength") << u"9 Learning"_s;
    QTest::newRow("tag with weight 4") << QByteArray("S,a,people,read,,qs1:strength:4") << u"not a weight"_s;
    QTest::newRow("tagged twice") << QByteArray("S,a,people,read,,qs1:strength;1:shortfall")
                                  << u"tagged to qs1 twice. Keep one of the two tags."_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfS,a,people,,,") << u"column source begins with a byte order mark"_s;
    QTest::newRow("byte order mark after a blank")
        << QByteArray("S, \xef\xbb\xbf a,people,,,") << u"column summary begins with a byte order mark"_s;
    QTest::newRow("byte order mark turned round") << QByteArray("S,\xef\xbf\xbe,people,,,") << u"byte order mark"_s;
    QTest::newRow("source id that is not there") << QByteArray("018f3b1a-0000-7000-8000-000000000001,a,people,,,") << u"id"_s;
}

void TestEvidenceImport::rowIsRefused()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    TempWorkbook book;
    const auto import = take(
        readEvidence(*book, table("source,summary,category,mode,fact_date,tags\nS,good,people,,,\n" + row + "\nS,also good,staff,,,\n")));
    QCOMPARE(import.added.size(), 2);
    QCOMPARE(import.refused.size(), 1);
    QCOMPARE(import.refused.first().line, 3);
    QVERIFY2(import.refused.first().reason.contains(reason), qPrintable(import.refused.first().reason));
    take(book->apply(import.change));
    QCOMPARE(book->records().all<Evidence>().size(), 2);
}

void TestEvidenceImport::columnsAreChecked_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("named");
    QTest::newRow("no summary column") << QByteArray("source,category\nS,people\n") << u"summary"_s;
    QTest::newRow("unknown column") << QByteArray("source,summary,category,colour\nS,a,people,red\n") << u"colour"_s;
    QTest::newRow("a column twice") << QByteArray("source,summary,category,Summary\nS,a,people,b\n") << u"summary"_s;
    QTest::newRow("a table of something else") << QByteArray("a,b,c\n1,2,3\n") << u"source, summary, category"_s;
}

void TestEvidenceImport::columnsAreChecked()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, named);
    TempWorkbook book;
    const auto import = readEvidence(*book, table(csv));
    QVERIFY(!import);
    QVERIFY2(import.error().why.contains(named), qPrintable(import.error().why));
    QVERIFY(import.error().remedy.contains(u"fact_date") || import.error().why.contains(u"twice"));
}

void TestEvidenceImport::itemThatIsThereIsNotDoubled()
{
    TempWorkbook book;
    addItem(*book, u"first"_s);
    const auto import = take(readEvidence(*book, table("reference,source,summary,category\nA-001,S,a,people\nZ-009,S,b,people\n")));
    QCOMPARE(import.refused.size(), 1);
    QCOMPARE(import.refused.first().line, 2);
    QCOMPARE(import.added.first().reference, u"A-002"_s);
}

void TestEvidenceImport::nullCharacterIsRefused()
{
    TempWorkbook book;
    const QString text = u"source,summary,category\nS,a"_s + QChar::Null + u"b,people\nS,c,people\n"_s;
    QByteArray wide("\xff\xfe", 2);
    for (const QChar c : text)
        wide.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
    const auto import = take(readEvidence(*book, table(wide)));
    QCOMPARE(import.refused.size(), 1);
    QCOMPARE(import.refused.first().line, 2);
    QVERIFY(import.refused.first().reason.contains(u"column summary has a broken character"));
    take(book->apply(import.change));
}

void TestEvidenceImport::markInsideATextIsKept()
{
    TempWorkbook book;
    const auto import = take(readEvidence(*book, table("source,summary,category\nS,a\xef\xbb\xbf b,people\n")));
    take(book->apply(import.change));
    QCOMPARE(itemOf(*book, import, 0).summary, u"a\ufeff b"_s);
}

void TestEvidenceImport::longCellsAreKept()
{
    TempWorkbook book;
    const QByteArray text(10'000, 'x');
    const auto import = take(readEvidence(*book, table("source,summary,category,quote\nS,a,people," + text + "\n")));
    take(book->apply(import.change));
    QCOMPARE(itemOf(*book, import, 0).quote.size(), 10'000);
}

void TestEvidenceImport::listFollowsNumbersAndStatement()
{
    TempWorkbook book;
    for (int i = 0; i < 12; ++i)
        addItem(*book, QString::number(i), {{i % 2 == 0 ? u"qs2"_s : u"qs3"_s, Polarity::Strength, {}}});
    const auto all = evidenceLog(*book);
    QCOMPARE(all.size(), 12);
    QCOMPARE(all.at(1)->reference, u"A-002"_s);
    QCOMPARE(all.last()->reference, u"A-012"_s);
    QCOMPARE(evidenceLog(*book, u"qs3"_s).size(), 6);
    QCOMPARE(evidenceLog(*book, u"qs3"_s).first()->reference, u"A-002"_s);
}

QTEST_GUILESS_MAIN(TestEvidenceImport)
#include "tst_evidenceimport.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary.h"

#include "tests/support/golden.h"
#include "tests/support/tempworkbook.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const ReportOptions plain{false, QDate(2024, 5, 17)};

/// The report as text, one line for each line of it.
struct Dump {
    QString text;

    explicit Dump(const Report &report)
    {
        text = report.title + u'\n';
        for (const ReportBlock &block : report.blocks)
            std::visit(*this, block);
    }
    void operator()(const ReportHeading &heading) { text += u'\n' + QString(heading.level, u'#') + u' ' + heading.text + u'\n'; }
    void operator()(const ReportParagraph &paragraph) { text += paragraph.line.plainText() + u'\n'; }
    void operator()(const ReportList &list)
    {
        for (const ReportLine &line : list.lines)
            text += u"- "_s + line.plainText() + u'\n';
    }
    void operator()(const ReportTable &table)
    {
        text += u"= "_s + table.caption + u'\n' + table.header.join(u" | "_s) + u'\n';
        for (const auto &row : table.rows) {
            QStringList cells;
            for (const ReportLine &cell : row)
                cells.append(cell.plainText());
            text += cells.join(u" | "_s) + u'\n';
        }
    }
    void operator()(const ReportEvidence &evidence)
    {
        for (const ReportEvidence::Item &item : evidence.items) {
            text += item.number + u": "_s + item.summary.plainText() + u'\n';
            if (!item.quote.isEmpty())
                text += u"  \""_s + item.quote + u"\"\n"_s;
            for (const auto &[name, value] : item.details)
                text += u"  "_s + name + u": "_s + value + u'\n';
        }
    }
};

QString textOf(const Workbook &workbook, const ReportOptions &options = plain)
{
    return Dump(assessmentSummary(workbook, options)).text;
}

void add(Workbook &workbook, const QString &summary, const QList<TagWish> &tags, const QString &date, const Source &source)
{
    Evidence item;
    item.summary = summary;
    item.quote = u"exactly so"_s;
    item.category = u"people"_s;
    item.mode = EvidenceMode::Heard;
    item.factDate = take(FactDate::fromText(date));
    item.saidBy = u"Carers' group"_s;
    item.locator = u"page 3"_s;
    const bool isNew = !workbook.records().find(source.id);
    item.source = source.id;
    take(workbook.apply(addEvidence(workbook, item, tags, isNew ? &source : nullptr)));
}

/// Scores for all statements: 28 of 36.
void scoreAll(Workbook &workbook)
{
    for (const QualityStatement &statement : workbook.framework().statements()) {
        const int score = statement.number == 5 ? 4 : 3;
        take(workbook.apply(
            setScore(workbook, statement.key, score, statement.number == 1 ? u"Waits are long [A-001] [A-404]."_s : QString())));
    }
}

void fill(Workbook &workbook)
{
    Engagement engagement = workbook.records().engagement();
    engagement.cutOff = take(FactDate::fromText(u"2024-05"_s));
    engagement.note = u"A test."_s;
    take(workbook.apply(editEngagement(workbook, engagement)));
    Source source = sourceCalled(u"Peer review"_s);
    source.publisher = u"A body"_s;
    source.date = take(FactDate::fromText(u"2023-03"_s));
    add(workbook, u"Carers wait long"_s, {{u"qs1"_s, Polarity::Shortfall, 3}}, u"2023-03-29"_s, source);
    add(workbook, u"Strong joint plan"_s, {{u"qs5"_s, Polarity::Strength, {}}, {u"qs1"_s, Polarity::Neutral, {}}}, u"2024-06"_s, source);
    scoreAll(workbook);
}

NewWorkbook peer()
{
    NewWorkbook what;
    what.authority = u"Testshire"_s;
    what.kind = EngagementKind::PeerChallenge;
    return what;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void completeAssessmentReadsAsExpected();
    void missingScoresGiveARange();
    void disagreementIsSaidNotAveraged();
    void scoreOfOneIsNoted();
    void peerChallengeHasNoScores();
    void practiceScoresAreShownWhenSwitchedOn();
    void namesAreLeftOutUnlessAskedFor();
    void withdrawnEvidenceShowsOnlyWhereItIsCited();
    void emptyWorkbookHasAReport();
    void headingsDescendOneLevelAtATime();
};

void TestSummary::completeAssessmentReadsAsExpected()
{
    TempWorkbook book;
    fill(*book);
    compareGolden(textOf(*book), u"assessment-summary.txt"_s);
}

void TestSummary::missingScoresGiveARange()
{
    TempWorkbook book;
    take(book->apply(setScore(*book, u"qs1"_s, 3, {})));
    const QString text = textOf(*book);
    QVERIFY(text.contains(u"There is no overall rating yet."));
    QVERIFY(text.contains(u"1 of 9 quality statements are scored, with 3 points so far."));
    QVERIFY(text.contains(u"The result can still become 31% to 98%."));
    QVERIFY(text.contains(u"2 Supporting people to live healthier lives | How the local authority works with people | Not scored"));
}

void TestSummary::disagreementIsSaidNotAveraged()
{
    TempWorkbook book;
    fill(*book);
    book.reopen(2);
    take(book->apply(setScore(*book, u"qs1"_s, 2, u"Too slow"_s)));
    const QString text = textOf(*book);
    QVERIFY(text.contains(u"The assessors differ, so there is no score until they agree."));
    QVERIFY(text.contains(u"There is no overall rating yet."));
    QVERIFY(text.contains(u"Assessor 1, 3 of 4"));
    QVERIFY(text.contains(u"2 of 4, Some shortfalls: Too slow"));
}

void TestSummary::scoreOfOneIsNoted()
{
    TempWorkbook book;
    take(book->apply(setScore(*book, u"qs7"_s, 1, {})));
    QVERIFY(textOf(*book).contains(u"50(2)"));
}

void TestSummary::peerChallengeHasNoScores()
{
    TempWorkbook book(peer());
    fill(*book);
    const QString text = textOf(*book);
    QVERIFY(text.contains(u"A peer challenge gives no rating."));
    QVERIFY(!text.contains(u"Score:"));
    QVERIFY(!text.contains(u"78%"));
    QVERIFY(!text.contains(u"Waits are long"));
    QVERIFY(text.contains(u"Carers wait long"));
}

void TestSummary::practiceScoresAreShownWhenSwitchedOn()
{
    TempWorkbook book(peer());
    fill(*book);
    Engagement engagement = book->records().engagement();
    engagement.hasPracticeScores = true;
    take(book->apply(editEngagement(*book, engagement)));
    QVERIFY(textOf(*book).contains(u"Good, 78%."));
}

void TestSummary::namesAreLeftOutUnlessAskedFor()
{
    TempWorkbook book;
    fill(*book);
    const QString without = textOf(*book);
    QVERIFY(!without.contains(u"Assessor 1"));
    QVERIFY(!without.contains(u"Carers' group"));
    QVERIFY(without.contains(u"who said what are left out"));
    const QString with = textOf(*book, {true, QDate(2024, 5, 17)});
    QVERIFY(with.contains(u"Assessor 1, 3 of 4"));
    QVERIFY(with.contains(u"Who said it: Carers' group"));
}

void TestSummary::withdrawnEvidenceShowsOnlyWhereItIsCited()
{
    TempWorkbook book;
    fill(*book);
    for (const QString &number : {u"A-001"_s, u"A-002"_s})
        take(book->apply(withdrawEvidence(*book, book->evidenceByReference(number)->id, u"Counted twice"_s)));
    const QString text = textOf(*book);
    QVERIFY(!text.contains(u"- Carers wait long"));
    QVERIFY(text.contains(u"A-001: Carers wait long"));
    QVERIFY(text.contains(u"Status: Withdrawn: Counted twice"));
    QVERIFY(!text.contains(u"Strong joint plan"));
}

void TestSummary::emptyWorkbookHasAReport()
{
    TempWorkbook book;
    const Report report = assessmentSummary(*book, plain);
    QVERIFY(report.evidence().isEmpty());
    const QString text = Dump(report).text;
    QVERIFY(text.contains(u"No evidence is cited."));
    QVERIFY(text.contains(u"Testshire: assessment summary"));
}

void TestSummary::headingsDescendOneLevelAtATime()
{
    TempWorkbook book;
    fill(*book);
    int level = 1;
    for (const ReportBlock &block : assessmentSummary(*book, plain).blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            QVERIFY2(heading->level <= level + 1 && heading->level >= 2, qPrintable(heading->text));
            level = heading->level;
        }
    }
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlwriter.h"

#include "tests/support/golden.h"

#include <QRegularExpression>

using namespace assay;
using namespace Qt::Literals::StringLiterals;

namespace {

Report smallReport()
{
    const QSet<QString> known{u"E-001"_s, u"E-002"_s};
    Report report;
    report.title = u"Testshire: assessment summary"_s;
    report.language = u"en-GB"_s;
    report.blocks.append(ReportHeading{2, u"Overall"_s});
    report.blocks.append(ReportParagraph{citingLine(u"Waits are long [E-001], as carers say [E-001]."_s, known)});
    report.blocks.append(ReportHeading{3, u"Strengths"_s});
    report.blocks.append(ReportList{{citingLine(u"A joint plan [E-002]"_s, known), u"Nothing cited"_s}});
    report.blocks.append(ReportTable{
        u"Scores"_s, {u"Statement"_s, u"Score"_s}, {{u"1 Assessing needs"_s, u"3"_s}, {citingLine(u"[E-002]"_s, known), u"4"_s}}});
    report.blocks.append(ReportHeading{2, u"Evidence"_s});
    report.blocks.append(ReportEvidence{{{u"E-001"_s, u"Carers wait"_s, u"for months"_s, {{u"Source"_s, u"Survey"_s}}},
                                         {u"E-002"_s, u"Plan"_s, {}, {{u"Source"_s, u"Minutes"_s}}}}});
    return report;
}

Report reportSaying(const QString &text)
{
    Report report;
    report.title = text;
    report.language = text;
    report.blocks.append(ReportHeading{2, text});
    report.blocks.append(ReportParagraph{text});
    report.blocks.append(ReportList{{text}});
    report.blocks.append(ReportTable{text, {text}, {{text}}});
    report.blocks.append(ReportEvidence{{{u"E-001"_s, text, text, {{text, text}}}}});
    return report;
}

QStringList captures(const QString &html, const QString &pattern)
{
    QStringList all;
    for (auto found = QRegularExpression(pattern).globalMatch(html); found.hasNext();)
        all.append(found.next().captured(1));
    return all;
}

/// What is wrong with the nesting of the elements; empty when nothing is.
QString nestingProblem(const QString &html)
{
    static const QStringList isVoid{u"meta"_s, u"br"_s};
    static const QRegularExpression tag(u"<(/?)([a-z][a-z0-9]*)(?:\\s+[a-z-]+=\"[^\"<>]*\")*>|<!DOCTYPE html>"_s);
    QStringList open;
    qsizetype done = 0;
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        if (html.mid(done, match.capturedStart() - done).contains(QRegularExpression(u"[<>]"_s))
            && (open.isEmpty() || open.last() != u"style"))
            return u"stray bracket before "_s + match.captured();
        done = match.capturedEnd();
        const QString name = match.captured(2);
        if (name.isEmpty() || isVoid.contains(name))
            continue;
        if (match.captured(1).isEmpty())
            open.append(name);
        else if (open.isEmpty() || open.takeLast() != name)
            return u"unexpected end of "_s + name;
    }
    return open.join(u' ');
}

} // namespace

class TestHtmlWriter : public QObject
{
    Q_OBJECT

private slots:
    void smallReportReadsAsExpected();
    void elementsAreNestedAndIdsUnique();
    void everyLinkLeadsSomewhere();
    void citationsLeadToTheItemAndBack();
    void everyTableHasCaptionAndScopedHeaders();
    void needsNothingFromElsewhere();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void citationWithoutAnEntryIsNoLink();
};

void TestHtmlWriter::smallReportReadsAsExpected()
{
    QString html = QString::fromUtf8(toHtml(smallReport()));
    html.remove(QRegularExpression(u"<style>.*</style>\n"_s, QRegularExpression::DotMatchesEverythingOption));
    test::compareGolden(html, u"report.html"_s);
}

void TestHtmlWriter::elementsAreNestedAndIdsUnique()
{
    const QString html = QString::fromUtf8(toHtml(smallReport()));
    QCOMPARE(nestingProblem(html), QString());
    const QStringList ids = captures(html, u" id=\"([^\"]+)\""_s);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    QCOMPARE(html.count(u"<h1>"_s), 1);
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    QVERIFY(html.contains(u"<title>Testshire: assessment summary</title>"));
}

void TestHtmlWriter::everyLinkLeadsSomewhere()
{
    const QString html = QString::fromUtf8(toHtml(smallReport()));
    const QStringList ids = captures(html, u" id=\"([^\"]+)\""_s);
    const QStringList targets = captures(html, u" href=\"([^\"]+)\""_s);
    QVERIFY(targets.contains(u"#main"_s));
    for (const QString &target : targets) {
        QVERIFY2(target.startsWith(u'#'), qPrintable(target));
        QVERIFY2(ids.contains(target.mid(1)), qPrintable(target));
    }
}

void TestHtmlWriter::citationsLeadToTheItemAndBack()
{
    const QString html = QString::fromUtf8(toHtml(smallReport()));
    QCOMPARE(html.count(u"<a href=\"#item-E-001\" id=\"cite-E-001-"_s), 2);
    QVERIFY(html.contains(u"<section class=\"item\" id=\"item-E-001\""));
    QVERIFY(html.contains(u"<a href=\"#cite-E-001-2\" aria-label=\"Place 2 where E-001 is cited\">2</a>"));
}

void TestHtmlWriter::everyTableHasCaptionAndScopedHeaders()
{
    const QString html = QString::fromUtf8(toHtml(smallReport()));
    QCOMPARE(html.count(u"<caption>"_s), html.count(u"<table>"_s));
    QCOMPARE(html.count(u"<th scope=\"col\">"_s), 2);
    QCOMPARE(html.count(u"<th scope=\"row\">"_s), 2);
    QCOMPARE(html.count(u"<th "_s), 4);
}

void TestHtmlWriter::needsNothingFromElsewhere()
{
    const QString html = QString::fromUtf8(toHtml(smallReport()));
    for (const QString &word : {u"src="_s, u"url("_s, u"@import"_s, u"<script"_s, u"<link"_s, u"http"_s})
        QVERIFY2(!html.contains(word), qPrintable(word));
}

void TestHtmlWriter::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("end of an attribute") << u"\" onload=\"alert(1)"_s;
    QTest::newRow("entity") << u"&lt;b&gt; & <b>"_s;
    QTest::newRow("comment and end of style") << u"</style> <!-- -->"_s;
    QTest::newRow("placeholders") << u"%1 %2 %3 %99"_s;
    QTest::newRow("control characters") << u"a\u0000b\u001b[31mc\u0085d\ufffe"_s;
    QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xd83d) + u"b"_s;
    QTest::newRow("other scripts") << u"Žluťoučký 🐎 مرحبا"_s;
}

void TestHtmlWriter::hostileTextStaysText()
{
    QFETCH(QString, text);
    const QByteArray bytes = toHtml(reportSaying(text));
    const QString html = QString::fromUtf8(bytes);
    QCOMPARE(nestingProblem(html), QString());
    QVERIFY(!html.contains(u"<script"));
    QVERIFY(!html.contains(u"\" onload=\""));
    for (const QChar c : html)
        QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f) && c.unicode() < 0xfffe));
    QCOMPARE(html.toUtf8(), bytes);
    // The text itself comes back when the escapes are undone.
    QString shown = captures(html, u"<h1>([^<]*)</h1>"_s).value(0);
    shown.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
    if (QString::fromLatin1(QTest::currentDataTag()) != u"control characters"
        && QString::fromLatin1(QTest::currentDataTag()) != u"half a surrogate pair")
        QCOMPARE(shown, text);
}

void TestHtmlWriter::citationWithoutAnEntryIsNoLink()
{
    Report report;
    report.blocks.append(ReportParagraph{citingLine(u"See [E-001]"_s, {u"E-001"_s})});
    const QString html = QString::fromUtf8(toHtml(report));
    QVERIFY(html.contains(u"See [E-001]"));
    QVERIFY(!html.contains(u"item-E-001"));
}

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QtTest>

using namespace assay;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Citations in angle brackets, so that they can be told from text.
QString shown(const ReportLine &line)
{
    QString text;
    for (const ReportPiece &piece : line.pieces)
        text += piece.isCitation ? u"<%1>"_s.arg(piece.text) : piece.text;
    return text;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void citationsAreFound_data();
    void citationsAreFound();
    void lineKnowsItsEvidenceOnce();
    void reportKnowsItsEvidenceInOrder();
    void plainLineHasNoCitations();
};

void TestReport::citationsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"Nothing here"_s << u"Nothing here"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("one") << u"Waits [E-001]."_s << u"Waits <E-001>."_s;
    QTest::newRow("at both ends") << u"[E-001] and [E-002]"_s << u"<E-001> and <E-002>"_s;
    QTest::newRow("several in one bracket") << u"Waits [E-001, E-002]."_s << u"Waits <E-001> <E-002>."_s;
    QTest::newRow("unknown stays text") << u"Waits [E-404]."_s << u"Waits [E-404]."_s;
    QTest::newRow("known beside unknown") << u"[E-001, E-404]"_s << u"<E-001> [E-404]"_s;
    QTest::newRow("other brackets stay text") << u"[sic] [2023-04] [E-001"_s << u"[sic] [2023-04] [E-001"_s;
    QTest::newRow("nested") << u"[[E-001]]"_s << u"[<E-001>]"_s;
}

void TestReport::citationsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(citingLine(text, {u"E-001"_s, u"E-002"_s})), expected);
}

void TestReport::lineKnowsItsEvidenceOnce()
{
    const ReportLine line = citingLine(u"a [E-002] b [E-001] c [E-002]"_s, {u"E-001"_s, u"E-002"_s});
    QCOMPARE(line.evidence(), QStringList({u"E-002"_s, u"E-001"_s}));
    QCOMPARE(line.plainText(), u"a [E-002] b [E-001] c [E-002]"_s);
}

void TestReport::reportKnowsItsEvidenceInOrder()
{
    const QSet<QString> known{u"E-001"_s, u"E-002"_s, u"E-003"_s};
    Report report;
    report.blocks.append(ReportHeading{2, u"[E-003]"_s});
    report.blocks.append(ReportTable{u"t"_s, {u"h"_s}, {{citingLine(u"[E-002]"_s, known)}}});
    report.blocks.append(ReportList{{citingLine(u"[E-001]"_s, known), citingLine(u"[E-002]"_s, known)}});
    report.blocks.append(ReportParagraph{citingLine(u"[E-001]"_s, known)});
    QCOMPARE(report.evidence(), QStringList({u"E-002"_s, u"E-001"_s}));
}

void TestReport::plainLineHasNoCitations()
{
    QVERIFY(ReportLine(u"[E-001]"_s).evidence().isEmpty());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"

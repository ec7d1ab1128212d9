// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/progressfigures.h"

#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"

using namespace assay;

class TestProgressFigures final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void countsOnlyWhatIsThere();
};

void TestProgressFigures::countsOnlyWhatIsThere()
{
    test::TempWorkbook file;
    Session session(std::move(file.workbook));
    Workbook &workbook = session.workbook();
    const QString qs1 = QStringLiteral("qs1");
    ProgressFigures figures = progressFigures(session);
    QCOMPARE(figures.statements, 9);
    QCOMPARE(figures.scored + figures.covered + figures.citing + figures.items + figures.dated, 0);

    Id<Evidence> last;
    for (const char *category : {"people", "staff", "partners", "processes"})
        last = test::addItem(workbook, QString::fromLatin1(category), {{qs1, Polarity::Strength, {}}}, QString::fromLatin1(category));
    figures = progressFigures(session);
    QCOMPARE(figures.covered, 1);
    QCOMPARE(figures.items, 4);
    QCOMPARE(figures.dated, 0);

    Evidence dated = *session.records().find(last);
    dated.factDate = FactDate::fromDay(QDate(2023, 3, 29));
    QVERIFY(session.apply(editEvidence(workbook, dated, {{qs1, Polarity::Strength, {}}})));
    QCOMPARE(progressFigures(session).dated, 1);

    // A number that no item has is not a citation of evidence.
    QVERIFY(session.apply(setScore(workbook, qs1, 3, QStringLiteral("See [Z-404]."))));
    figures = progressFigures(session);
    QCOMPARE(figures.scored, 1);
    QCOMPARE(figures.citing, 0);
    QVERIFY(session.apply(setScore(workbook, qs1, 3, QStringLiteral("See [%1].").arg(dated.reference))));
    QCOMPARE(progressFigures(session).citing, 1);

    QVERIFY(session.apply(withdrawEvidence(workbook, last, QStringLiteral("Replaced"))));
    figures = progressFigures(session);
    QCOMPARE(figures.items, 3);
    QCOMPARE(figures.dated, 0);
    QCOMPARE(figures.covered, 0);
    QCOMPARE(figures.citing, 0);
}

QTEST_MAIN(TestProgressFigures)
#include "tst_progressfigures.moc"

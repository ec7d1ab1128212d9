// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statementassessorsmodel.h"

#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"

#include <QAbstractItemModelTester>

using namespace assay;

class TestStatementAssessorsModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void youComeFirstAndOthersAreShownWithTheirReason();
};

void TestStatementAssessorsModel::youComeFirstAndOthersAreShownWithTheirReason()
{
    test::TempWorkbook file({.authority = QStringLiteral("Testshire"), .series = QStringLiteral("M")});
    Session session(std::move(file.workbook));
    StatementAssessorsModel model(session);
    const QAbstractItemModelTester tester(&model);
    model.setStatement(QStringLiteral("qs3"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.summary(), QStringLiteral("0 of 1 scored"));

    Participant other;
    other.id = Id<Participant>::create();
    other.name = QStringLiteral("Second assessor");
    other.series = QStringLiteral("B");
    Change join;
    join.verb = QStringLiteral("edit_participant");
    join.insert(other);
    QVERIFY(session.apply(join));
    QVERIFY(session.apply(setScore(session.workbook(), QStringLiteral("qs3"), 2, QStringLiteral("Gaps in data."), other.id)));
    QVERIFY(session.apply(setScore(session.workbook(), QStringLiteral("qs3"), 3, QStringLiteral("Mine."))));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.summary(), QStringLiteral("2 of 2 scored"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("M, you"));
    QCOMPARE(model.index(0).data(StatementAssessorsModel::ScoreRole).toInt(), 3);
    QVERIFY(model.index(0).data(StatementAssessorsModel::RationaleRole).toString().isEmpty());
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("B, Second assessor: Score 2. Gaps in data."));

    model.setStatement(QStringLiteral("qs4"));
    QCOMPARE(model.index(1).data(StatementAssessorsModel::ScoreTextRole).toString(), QStringLiteral("Not scored"));
    QVERIFY(!model.index(1).data(StatementAssessorsModel::ScoreRole).isValid());
}

QTEST_MAIN(TestStatementAssessorsModel)
#include "tst_statementassessorsmodel.moc"

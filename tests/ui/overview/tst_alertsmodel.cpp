// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/alertsmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace assay;

class TestAlertsModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void saysSeverityTitleAndText();
    void summaryLeavesOutWhatIsNotThere();
    void everyRuleLeadsSomewhere_data();
    void everyRuleLeadsSomewhere();
    void knowsTheNumberOfTheStatement();
};

void TestAlertsModel::saysSeverityTitleAndText()
{
    AlertsModel model;
    const QAbstractItemModelTester tester(&model);
    Attention fix;
    fix.severity = Attention::Severity::Fix;
    fix.title = QStringLiteral("Safeguarding rests on one source");
    fix.text = QStringLiteral("Add a second source.");
    model.setAlerts({fix});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("To fix: Safeguarding rests on one source. Add a second source."));
    model.setAlerts({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAlertsModel::summaryLeavesOutWhatIsNotThere()
{
    AlertsModel model;
    Attention check;
    check.severity = Attention::Severity::Check;
    model.setAlerts({check, check});
    QCOMPARE(model.summary(), QStringLiteral("2 to check"));
    model.setAlerts({});
    QVERIFY(model.summary().isEmpty());
}

void TestAlertsModel::everyRuleLeadsSomewhere_data()
{
    using Rule = Attention::Rule;
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("page");
    QTest::newRow("a score without evidence is looked at with its statement") << Rule::ScoreWithoutEvidence << QStringLiteral("statements");
    QTest::newRow("one source") << Rule::OneSource << QStringLiteral("statements");
    QTest::newRow("withdrawn citation: the rationale is wrong") << Rule::CitesWithdrawn << QStringLiteral("statements");
    QTest::newRow("missing category") << Rule::CategoryMissing << QStringLiteral("statements");
    QTest::newRow("no date: the item is wrong") << Rule::NoFactDate << QStringLiteral("evidence");
    QTest::newRow("untagged items") << Rule::Untagged << QStringLiteral("evidence");
    QTest::newRow("old facts") << Rule::OldFacts << QStringLiteral("evidence");
    QTest::newRow("a conflict is settled in its dialog") << Rule::OpenConflict << QString();
}

void TestAlertsModel::everyRuleLeadsSomewhere()
{
    QFETCH(Attention::Rule, rule);
    QFETCH(QString, page);
    Attention alert;
    alert.rule = rule;
    alert.statement = QStringLiteral("qs7");
    const Destination fix = fixOf(alert);
    QCOMPARE(fix.page, page);
    QCOMPARE(fix.statement, page.isEmpty() ? QString() : alert.statement);
}

void TestAlertsModel::knowsTheNumberOfTheStatement()
{
    AlertsModel model;
    model.setNumbers({{QStringLiteral("qs7"), 7}});
    Attention about;
    about.title = QStringLiteral("Safeguarding rests on one source");
    about.statement = QStringLiteral("qs7");
    model.setAlerts({about, Attention()});
    QCOMPARE(model.index(0).data(AlertsModel::NumberRole).toString(), QStringLiteral("7"));
    QCOMPARE(model.index(1).data(AlertsModel::NumberRole).toString(), QString());
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().startsWith(about.title));
    QVERIFY(model.briefSummary().startsWith(QStringLiteral("2")));
}

QTEST_MAIN(TestAlertsModel)
#include "tst_alertsmodel.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/statementscoresmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace assay;

class TestStatementScoresModel : public QObject
{
    Q_OBJECT

private slots:
    void missingScoresAreBlankAndSaidInWords();
};

void TestStatementScoresModel::missingScoresAreBlankAndSaidInWords()
{
    const auto framework = Framework::shipped(Framework::shippedKeys().constFirst());
    QVERIFY(framework);
    StatementScoresModel model(*framework, QStringLiteral("What if"), QStringLiteral("nothing tried out"));
    const QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setScores({{QStringLiteral("qs1"), 3}}, {{QStringLiteral("qs2"), 4}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rowCount(), 9);
    const auto cell = [&model](int row, int column, int role = Qt::DisplayRole) { return model.index(row, column).data(role).toString(); };
    QCOMPARE(cell(0, StatementScoresModel::YoursColumn), QStringLiteral("3"));
    QCOMPARE(cell(0, StatementScoresModel::OtherColumn), QString());
    QCOMPARE(cell(0, StatementScoresModel::OtherColumn, Qt::AccessibleTextRole), QStringLiteral("nothing tried out"));
    QCOMPARE(cell(1, StatementScoresModel::YoursColumn), QString());
    QCOMPARE(cell(1, StatementScoresModel::YoursColumn, Qt::AccessibleTextRole), QStringLiteral("not scored"));
    QCOMPARE(cell(1, StatementScoresModel::OtherColumn), QStringLiteral("4"));
    QCOMPARE(cell(6, StatementScoresModel::StatementColumn, Qt::AccessibleTextRole), QStringLiteral("7 Safeguarding"));
    QCOMPARE(model.statementAt(6), QStringLiteral("qs7"));
}

QTEST_MAIN(TestStatementScoresModel)
#include "tst_statementscoresmodel.moc"

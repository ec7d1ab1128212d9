// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statementevidencemodel.h"

#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"

#include <QAbstractItemModelTester>

using namespace assay;
using RowKind = StatementEvidenceModel::RowKind;

class TestStatementEvidenceModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyStatementShowsEveryGap();
    void strengthsFaceShortfalls();
    void neutralsHaveRowsOfTheirOwn();
    void withdrawnItemsAreLeftOut();
    void citedItemsAreMarkedAndSaid();
    void changesElsewhereDoNotRebuild();
    void untaggingTakesTheItemOut();

private:
    [[nodiscard]] QList<RowKind> kinds() const;

    const QString m_qs1 = QStringLiteral("qs1");
    std::unique_ptr<test::TempWorkbook> m_file;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StatementEvidenceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestStatementEvidenceModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_file = std::make_unique<test::TempWorkbook>();
    m_session = std::make_unique<Session>(std::move(m_file->workbook));
    m_model = std::make_unique<StatementEvidenceModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setStatement(m_qs1);
}

void TestStatementEvidenceModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
    m_file.reset();
}

QList<RowKind> TestStatementEvidenceModel::kinds() const
{
    QList<RowKind> kinds;
    for (int row = 0; row < m_model->rowCount(); ++row)
        kinds.append(m_model->rowKind(row));
    return kinds;
}

void TestStatementEvidenceModel::emptyStatementShowsEveryGap()
{
    QList<RowKind> expected;
    for (int category = 0; category < 4; ++category)
        expected << RowKind::Category << RowKind::Gap;
    QCOMPARE(kinds(), expected);
    QCOMPARE(m_model->index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("People's experience, none yet, evidence is expected"));
}

void TestStatementEvidenceModel::strengthsFaceShortfalls()
{
    test::addItem(m_session->workbook(), QStringLiteral("good one"), {{m_qs1, Polarity::Strength, {}}});
    test::addItem(m_session->workbook(), QStringLiteral("good two"), {{m_qs1, Polarity::Strength, {}}});
    test::addItem(m_session->workbook(), QStringLiteral("bad one"), {{m_qs1, Polarity::Shortfall, {}}});
    QCOMPARE(kinds().first(3), QList<RowKind>({RowKind::Category, RowKind::Pair, RowKind::Pair}));
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("good one"));
    QCOMPARE(m_model->index(1, 1).data().toString(), QStringLiteral("bad one"));
    QCOMPARE(m_model->index(2, 0).data().toString(), QStringLiteral("good two"));
    QVERIFY(!m_model->index(2, 1).data().isValid());
    QCOMPARE(m_model->countOf(Polarity::Strength), 2);
    QCOMPARE(m_model->countOf(Polarity::Shortfall), 1);
}

void TestStatementEvidenceModel::neutralsHaveRowsOfTheirOwn()
{
    const auto item = test::addItem(m_session->workbook(), QStringLiteral("either way"), {{m_qs1, Polarity::Neutral, {}}},
                                    QStringLiteral("staff"));
    const QModelIndex index = m_model->indexOf(item);
    QVERIFY(index.isValid());
    QCOMPARE(m_model->rowKind(index.row()), RowKind::Neutral);
    QCOMPARE(index.column(), 0);
    QCOMPARE(index.data(StatementEvidenceModel::CategoryRole).toString(), QStringLiteral("staff"));
}

void TestStatementEvidenceModel::withdrawnItemsAreLeftOut()
{
    const auto item = test::addItem(m_session->workbook(), QStringLiteral("gone"), {{m_qs1, Polarity::Strength, {}}});
    QVERIFY(m_model->indexOf(item).isValid());
    QVERIFY(m_session->apply(withdrawEvidence(m_session->workbook(), item, QStringLiteral("Replaced"))));
    QVERIFY(!m_model->indexOf(item).isValid());
    QVERIFY(m_model->items().isEmpty());
}

void TestStatementEvidenceModel::citedItemsAreMarkedAndSaid()
{
    const auto item = test::addItem(m_session->workbook(), QStringLiteral("said"), {{m_qs1, Polarity::Shortfall, {}}});
    const QModelIndex index = m_model->indexOf(item);
    const QString reference = index.data(StatementEvidenceModel::ReferenceRole).toString();
    QVERIFY(!index.data(StatementEvidenceModel::CitedRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("shortfall, not cited")));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setCited({reference});
    QCOMPARE(changed.count(), 1);
    QVERIFY(index.data(StatementEvidenceModel::CitedRole).toBool());
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("%1, shortfall, cited. said").arg(reference));
}

void TestStatementEvidenceModel::changesElsewhereDoNotRebuild()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    test::addItem(m_session->workbook(), QStringLiteral("elsewhere"), {{QStringLiteral("qs2"), Polarity::Strength, {}}});
    QVERIFY(m_session->apply(setScore(m_session->workbook(), m_qs1, 3, QStringLiteral("Because."))));
    QCOMPARE(reset.count(), 0);
    test::addItem(m_session->workbook(), QStringLiteral("here"), {{m_qs1, Polarity::Strength, {}}});
    QCOMPARE(reset.count(), 1);
}

void TestStatementEvidenceModel::untaggingTakesTheItemOut()
{
    const auto item = test::addItem(m_session->workbook(), QStringLiteral("in and out"), {{m_qs1, Polarity::Strength, {}}});
    QVERIFY(m_session->apply(toggleTag(m_session->workbook(), item, m_qs1, Polarity::Strength)));
    QVERIFY(!m_model->indexOf(item).isValid());
    m_session->undo();
    QVERIFY(m_model->indexOf(item).isValid());
}

QTEST_MAIN(TestStatementEvidenceModel)
#include "tst_statementevidencemodel.moc"

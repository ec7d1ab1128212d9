// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/models/evidencefacetmodel.h"

#include <QAbstractItemModelTester>

using namespace assay;
using namespace assay::test;

class TestEvidenceFacetModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void groupsAreTitlesAndCannotBeTicked();
    void countsFollowTheWorkbook();
    void tickingNarrowsTheLog();
    void chosenOnesAreNamedForChips();
    void clearTakesAllBack();
    void hiddenCategoriesAreNotOffered();
    void untaggedIsOfferedOnceThereIsSuchAnItem();
    void aNewSourceIsOffered();

private:
    [[nodiscard]] QModelIndex row(const QString &title) const
    {
        for (int i = 0; i < m_facets->rowCount(); ++i) {
            if (m_facets->index(i).data().toString() == title)
                return m_facets->index(i);
        }
        return {};
    }
    [[nodiscard]] int count(const QString &title) const { return row(title).data(EvidenceFacetModel::CountRole).toInt(); }
    bool tick(const QString &title, Qt::CheckState state = Qt::Checked) { return m_facets->setData(row(title), state, Qt::CheckStateRole); }

    std::unique_ptr<TempWorkbook> m_temp;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EvidenceModel> m_log;
    std::unique_ptr<EvidenceFacetModel> m_facets;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Id<Evidence> m_item;
};

void TestEvidenceFacetModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_temp = std::make_unique<TempWorkbook>();
    m_item = addItem(**m_temp, QStringLiteral("Reviews are late"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    addItem(**m_temp, QStringLiteral("Advice is clear"), {{QStringLiteral("qs2"), Polarity::Strength, {}}}, QStringLiteral("staff"));
    m_session = std::make_unique<Session>(std::move(m_temp->workbook));
    m_log = std::make_unique<EvidenceModel>(*m_session);
    m_facets = std::make_unique<EvidenceFacetModel>(*m_session, *m_log);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_facets.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_log->load();
}

void TestEvidenceFacetModel::cleanup()
{
    m_tester.reset();
    m_facets.reset();
    m_log.reset();
    m_session.reset();
    m_temp.reset();
}

void TestEvidenceFacetModel::groupsAreTitlesAndCannotBeTicked()
{
    const QModelIndex group = row(QStringLiteral("How we know"));
    QVERIFY(group.data(EvidenceFacetModel::GroupRole).toBool());
    QCOMPARE(group.flags(), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(!tick(QStringLiteral("How we know")));
    QVERIFY(!group.data(Qt::CheckStateRole).isValid());
}

void TestEvidenceFacetModel::countsFollowTheWorkbook()
{
    QCOMPARE(count(QStringLiteral("Shortfall")), 1);
    QSignalSpy changed(m_facets.get(), &QAbstractItemModel::dataChanged);
    m_session->apply(setPolarity(m_session->workbook(), m_item, Polarity::Strength));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(count(QStringLiteral("Shortfall")), 0);
    QCOMPARE(count(QStringLiteral("Strength")), 2);
    QCOMPARE(count(QStringLiteral("Read")), 2);
    m_session->apply(withdrawEvidence(m_session->workbook(), m_item, {}));
    QCOMPARE(count(QStringLiteral("Withdrawn")), 1);
    QCOMPARE(count(QStringLiteral("Strength")), 1);
}

void TestEvidenceFacetModel::tickingNarrowsTheLog()
{
    QVERIFY(tick(QStringLiteral("Shortfall")));
    QCOMPARE(m_log->rowCount(), 1);
    QCOMPARE(m_log->id(m_log->index(0, 0)), m_item);
    QVERIFY(tick(QStringLiteral("Strength")));
    QCOMPARE(m_log->rowCount(), 2);
    QVERIFY(tick(QStringLiteral("Source of Advice is clear")));
    QCOMPARE(m_log->rowCount(), 1);
    QVERIFY(tick(QStringLiteral("Source of Advice is clear"), Qt::Unchecked));
    QCOMPARE(m_log->rowCount(), 2);
}

void TestEvidenceFacetModel::chosenOnesAreNamedForChips()
{
    QVERIFY(m_facets->chosen().isEmpty());
    const auto &statement = m_session->framework().statements().first();
    const QString title = QStringLiteral("1 %1").arg(statement.shortTitle);
    QVERIFY(tick(title));
    QVERIFY(tick(QStringLiteral("Heard")));
    QCOMPARE(m_facets->chosen().size(), 2);
    QCOMPARE(m_facets->chosen()[0].title, title);
    QCOMPARE(m_facets->chosen()[1].title, QStringLiteral("Heard"));
    QCOMPARE(m_facets->index(m_facets->chosen()[1].row).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestEvidenceFacetModel::clearTakesAllBack()
{
    QVERIFY(tick(QStringLiteral("Heard")));
    QVERIFY(tick(QStringLiteral("Withdrawn")));
    QCOMPARE(m_log->rowCount(), 0);
    m_facets->clear();
    QCOMPARE(m_log->rowCount(), 2);
    QVERIFY(m_facets->chosen().isEmpty());
}

void TestEvidenceFacetModel::hiddenCategoriesAreNotOffered()
{
    for (const EvidenceCategory &category : m_session->framework().categories())
        QCOMPARE(row(category.shortTitle).isValid(), category.isUsed);
}

void TestEvidenceFacetModel::untaggedIsOfferedOnceThereIsSuchAnItem()
{
    QVERIFY(!row(QStringLiteral("Not tagged yet")).isValid());
    addItem(m_session->workbook(), QStringLiteral("Third"));
    QCOMPARE(count(QStringLiteral("Not tagged yet")), 1);
    QVERIFY(tick(QStringLiteral("Not tagged yet")));
    QCOMPARE(m_log->rowCount(), 1);
}

void TestEvidenceFacetModel::aNewSourceIsOffered()
{
    QVERIFY(!row(QStringLiteral("Source of Third")).isValid());
    addItem(m_session->workbook(), QStringLiteral("Third"));
    QCOMPARE(count(QStringLiteral("Source of Third")), 1);
}

QTEST_MAIN(TestEvidenceFacetModel)
#include "tst_evidencefacetmodel.moc"

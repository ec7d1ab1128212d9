// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/models/evidencemodel.h"

#include <QAbstractItemModelTester>

using namespace assay;
using namespace assay::test;

class TestEvidenceModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isEmptyUntilLoaded();
    void showsWhatAnItemSays();
    void aNewItemIsOneInsertedRow();
    void anEditMovesTheRowToItsPlace();
    void aTagChangesOneRow();
    void aTagThatIsTakenAwayChangesOneRow();
    void withdrawingRemovesTheRowAndUndoBringsItBack();
    void anItemThatStopsMatchingLeavesTheList();
    void aRationaleThatCitesChangesCited();
    void aRenamedSourceIsShown();
    void aSourceThatIsBackIsFoundAndSorted();
    void manyChangesAtOnceAreReadAnew();
    void sayingNothingForInvalidPlaces();

private:
    [[nodiscard]] QString cell(int row, EvidenceColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QString spoken(int row, EvidenceColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data(Qt::AccessibleTextRole).toString();
    }
    Evidence item(Id<Evidence> id) const { return *m_session->records().find(id); }

    std::unique_ptr<TempWorkbook> m_temp;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Id<Evidence> m_first;
    Id<Evidence> m_second;
};

void TestEvidenceModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_temp = std::make_unique<TempWorkbook>();
    m_first = addItem(**m_temp, QStringLiteral("Reviews are late"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    m_second = addItem(**m_temp, QStringLiteral("Advice is clear"),
                       {{QStringLiteral("qs2"), Polarity::Strength, {}}, {QStringLiteral("qs9"), Polarity::Shortfall, {}}},
                       QStringLiteral("staff"));
    m_session = std::make_unique<Session>(std::move(m_temp->workbook));
    m_model = std::make_unique<EvidenceModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->load();
    m_model->sort(static_cast<int>(EvidenceColumn::Number), Qt::AscendingOrder);
}

void TestEvidenceModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
    m_temp.reset();
}

void TestEvidenceModel::isEmptyUntilLoaded()
{
    EvidenceModel model(*m_session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    m_session->apply(withdrawEvidence(m_session->workbook(), m_first, {}));
    QCOMPARE(model.rowCount(), 0);
    model.load();
    QCOMPARE(model.rowCount(), 1);
}

void TestEvidenceModel::showsWhatAnItemSays()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, EvidenceColumn::Number), item(m_first).reference);
    QCOMPARE(cell(0, EvidenceColumn::Shows), QStringLiteral("Shortfall"));
    QCOMPARE(cell(0, EvidenceColumn::Summary), QStringLiteral("Reviews are late"));
    QCOMPARE(cell(0, EvidenceColumn::Statements), QStringLiteral("1"));
    QCOMPARE(cell(0, EvidenceColumn::Mode), QStringLiteral("Read"));
    QCOMPARE(cell(0, EvidenceColumn::Source), QStringLiteral("Source of Reviews are late"));
    QCOMPARE(cell(0, EvidenceColumn::FactDate), QString());
    QCOMPARE(cell(0, EvidenceColumn::Cited), QString());
    QCOMPARE(cell(1, EvidenceColumn::Shows), QStringLiteral("Strength, Shortfall"));
    QCOMPARE(cell(1, EvidenceColumn::Statements), QStringLiteral("2, 9"));
    QCOMPARE(cell(1, EvidenceColumn::Category), m_session->framework().category(QStringLiteral("staff"))->shortTitle);
    QCOMPARE(spoken(0, EvidenceColumn::FactDate), QStringLiteral("Date of the fact not known"));
    QCOMPARE(spoken(0, EvidenceColumn::Cited), QStringLiteral("Not cited"));
    QCOMPARE(spoken(1, EvidenceColumn::Statements), QStringLiteral("For statement 2, 9"));
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), QStringLiteral("Number, sorted ascending"));
}

void TestEvidenceModel::aNewItemIsOneInsertedRow()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const auto id = addItem(m_session->workbook(), QStringLiteral("Third"));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 2);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_model->find(id).row(), 2);
    QCOMPARE(m_model->filter().counts().total, 3);
    QCOMPARE(spoken(2, EvidenceColumn::Statements), QStringLiteral("No statement yet"));
}

void TestEvidenceModel::anEditMovesTheRowToItsPlace()
{
    m_model->sort(static_cast<int>(EvidenceColumn::Summary), Qt::AscendingOrder);
    QCOMPARE(m_model->find(m_first).row(), 1);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    Evidence after = item(m_first);
    after.summary = QStringLiteral("A first word");
    m_session->apply(editEvidence(m_session->workbook(), after, {{QStringLiteral("qs1"), Polarity::Shortfall, {}}}));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(m_model->find(m_first).row(), 0);
    m_session->undo();
    QCOMPARE(moved.size(), 2);
    QCOMPARE(m_model->find(m_first).row(), 1);
    QCOMPARE(cell(1, EvidenceColumn::Summary), QStringLiteral("Reviews are late"));
}

void TestEvidenceModel::aTagChangesOneRow()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_session->apply(toggleTag(m_session->workbook(), m_first, QStringLiteral("qs4"), Polarity::Neutral));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(cell(0, EvidenceColumn::Statements), QStringLiteral("1, 4"));
    QCOMPARE(m_model->filter().counts().statements[3], 1);
}

void TestEvidenceModel::aTagThatIsTakenAwayChangesOneRow()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_session->apply(toggleTag(m_session->workbook(), m_second, QStringLiteral("qs9"), Polarity::Strength));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(1, EvidenceColumn::Statements), QStringLiteral("2"));
    QCOMPARE(m_model->filter().counts().statements[8], 0);
}

void TestEvidenceModel::withdrawingRemovesTheRowAndUndoBringsItBack()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_session->apply(withdrawEvidence(m_session->workbook(), m_first, QStringLiteral("said twice")));
    QCOMPARE(removed.size(), 1);
    QVERIFY(!m_model->find(m_first).isValid());
    QCOMPARE(m_model->filter().counts().withdrawn, 1);
    m_session->undo();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->find(m_first).row(), 0);
    m_session->redo();
    EvidenceFacets facets;
    facets.withdrawn = true;
    m_model->setFacets(facets);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->index(0, 0).data(EvidenceModel::WithdrawnRole).toBool());
    QVERIFY(spoken(0, EvidenceColumn::Number).endsWith(QStringLiteral("withdrawn")));
}

void TestEvidenceModel::anItemThatStopsMatchingLeavesTheList()
{
    m_model->setQuery(QStringLiteral("late"));
    QCOMPARE(m_model->rowCount(), 1);
    Evidence after = item(m_first);
    after.summary = QStringLiteral("Reviews are on time");
    after.source = item(m_second).source;
    m_session->apply(editEvidence(m_session->workbook(), after, {}));
    QCOMPARE(m_model->rowCount(), 0);
    m_session->undo();
    QCOMPARE(m_model->rowCount(), 1);
}

void TestEvidenceModel::aRationaleThatCitesChangesCited()
{
    const QString reference = item(m_second).reference;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_session->apply(setScore(m_session->workbook(), QStringLiteral("qs2"), 3, QStringLiteral("Clear advice [%1].").arg(reference)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(1, EvidenceColumn::Cited), QStringLiteral("Cited"));
    QVERIFY(m_model->index(1, 0).data(EvidenceModel::CitedRole).toBool());
    QCOMPARE(m_model->filter().counts().citing, (std::array<int, 2>{1, 1}));
    m_session->undo();
    QCOMPARE(cell(1, EvidenceColumn::Cited), QString());
    EvidenceModel again(*m_session);
    m_session->redo();
    again.load();
    QCOMPARE(again.filter().counts().citing, (std::array<int, 2>{1, 1}));
}

void TestEvidenceModel::aRenamedSourceIsShown()
{
    const Source before = *m_session->records().find(item(m_first).source);
    Source after = before;
    after.title = QStringLiteral("Case notes");
    Change change;
    change.verb = QStringLiteral("add_source");
    change.update(before, after);
    QVERIFY(m_session->apply(change));
    QCOMPARE(cell(0, EvidenceColumn::Source), QStringLiteral("Case notes"));
    m_model->setQuery(QStringLiteral("case notes"));
    QCOMPARE(m_model->rowCount(), 1);
}

void TestEvidenceModel::aSourceThatIsBackIsFoundAndSorted()
{
    const auto third = addItem(m_session->workbook(), QStringLiteral("A last word"));
    m_session->undo();
    QCOMPARE(m_model->rowCount(), 2);
    m_session->redo();
    m_model->setQuery(QStringLiteral("source of a last"));
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setQuery({});
    m_model->sort(static_cast<int>(EvidenceColumn::Source), Qt::AscendingOrder);
    QCOMPARE(m_model->find(third).row(), 0);
}

void TestEvidenceModel::manyChangesAtOnceAreReadAnew()
{
    Change many;
    for (int i = 0; i < 250; ++i) {
        Evidence evidence = item(m_first);
        evidence.id = Id<Evidence>::create();
        evidence.reference = QStringLiteral("A-%1").arg(500 + i);
        many.verb = QStringLiteral("add_evidence");
        many.insert(evidence);
    }
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_session->apply(many));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 252);
}

void TestEvidenceModel::sayingNothingForInvalidPlaces()
{
    QVERIFY(m_model->id({}).isNull());
    QVERIFY(!m_model->find(Id<Evidence>::create()).isValid());
    QCOMPARE(m_model->headerData(99, Qt::Horizontal), QVariant());
    m_model->sort(-1);
    QCOMPARE(m_model->filter().sort().column, EvidenceColumn::Number);
}

QTEST_MAIN(TestEvidenceModel)
#include "tst_evidencemodel.moc"

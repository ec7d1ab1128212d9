// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/evidence/evidencecolumns.h"
#include "ui/evidence/evidencetable.h"

#include <QAction>
#include <QCborArray>
#include <QHeaderView>
#include <QScrollBar>

using namespace assay;
using namespace assay::test;

/// Columns of the list: hidden, resized, remembered, and the first that stays.
class TestEvidenceColumns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fillTheWidth();
    void sourceGetsAShareWhereThereIsPlenty();
    void aChosenWidthOfTheSourceStays();
    void areHiddenFromTheMenuAndRemembered();
    void widthsAreRemembered();
    void orderIsRemembered();
    void numberAndSummaryCannotBeHidden();
    void whatDoesNotFitIsIgnored_data();
    void whatDoesNotFitIsIgnored();
    void firstStaysWhenScrolledSideways();
    void rowsHaveOneLineInLowWindows();

private:
    /// As the table before it, as after a restart.
    void make()
    {
        const QCborMap chosen = m_table ? m_table->columns().chosen() : QCborMap();
        m_table = std::make_unique<EvidenceTable>(*m_model);
        m_table->columns().choose(chosen);
        m_table->resize(720, 300);
        m_table->QWidget::show();
    }
    [[nodiscard]] int width(EvidenceColumn column) const { return m_table->columnWidth(static_cast<int>(column)); }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *action : m_table->columns().actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<TempWorkbook> m_temp;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<EvidenceTable> m_table;
};

void TestEvidenceColumns::init()
{
    m_temp = std::make_unique<TempWorkbook>();
    for (int i = 0; i < 3; ++i)
        addItem(**m_temp, QStringLiteral("Item %1").arg(i), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    m_session = std::make_unique<Session>(std::move(m_temp->workbook));
    m_model = std::make_unique<EvidenceModel>(*m_session);
    m_model->load();
    make();
}

void TestEvidenceColumns::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_session.reset();
    m_temp.reset();
}

void TestEvidenceColumns::fillTheWidth()
{
    m_table->resize(1100, 300);
    QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    m_table->setColumnWidth(static_cast<int>(EvidenceColumn::Source), 200);
    QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
}

void TestEvidenceColumns::sourceGetsAShareWhereThereIsPlenty()
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int usual = m_table->columns().usualWidth(static_cast<int>(EvidenceColumn::Source));
    QCOMPARE(width(EvidenceColumn::Source), usual);
    m_table->resize(1300, 300);
    QVERIFY(width(EvidenceColumn::Source) >= 20 * letter);
    QVERIFY(width(EvidenceColumn::Summary) >= 44 * letter);
    QVERIFY(width(EvidenceColumn::Summary) > width(EvidenceColumn::Source));
    QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    m_table->resize(720, 300);
    QCOMPARE(width(EvidenceColumn::Source), usual);
}

void TestEvidenceColumns::aChosenWidthOfTheSourceStays()
{
    m_table->setColumnWidth(static_cast<int>(EvidenceColumn::Source), 130);
    m_table->resize(1300, 300);
    QCOMPARE(width(EvidenceColumn::Source), 130);
    make();
    QCOMPARE(width(EvidenceColumn::Source), 130);
}

void TestEvidenceColumns::areHiddenFromTheMenuAndRemembered()
{
    const int summary = width(EvidenceColumn::Summary);
    action(QStringLiteral("Source"))->trigger();
    QVERIFY(m_table->isColumnHidden(static_cast<int>(EvidenceColumn::Source)));
    QVERIFY(width(EvidenceColumn::Summary) > summary);
    make();
    QVERIFY(m_table->isColumnHidden(static_cast<int>(EvidenceColumn::Source)));
    QVERIFY(!action(QStringLiteral("Source"))->isChecked());
    action(QStringLiteral("Source"))->trigger();
    QVERIFY(!m_table->isColumnHidden(static_cast<int>(EvidenceColumn::Source)));
    QVERIFY(width(EvidenceColumn::Source) > 20);
}

void TestEvidenceColumns::widthsAreRemembered()
{
    m_table->setColumnWidth(static_cast<int>(EvidenceColumn::Category), 140);
    make();
    QCOMPARE(width(EvidenceColumn::Category), 140);
}

void TestEvidenceColumns::orderIsRemembered()
{
    m_table->sortByColumn(static_cast<int>(EvidenceColumn::Summary), Qt::AscendingOrder);
    const QCborMap chosen = m_table->columns().chosen();
    m_table->sortByColumn(static_cast<int>(EvidenceColumn::Number), Qt::DescendingOrder);
    m_table->columns().choose(chosen);
    make();
    QCOMPARE(m_model->filter().sort(), (EvidenceSort{EvidenceColumn::Summary, Qt::AscendingOrder}));
}

void TestEvidenceColumns::numberAndSummaryCannotBeHidden()
{
    QCOMPARE(m_table->columns().actions().size(), m_model->columnCount() - 2);
    QVERIFY(!action(QStringLiteral("Number")));
    QVERIFY(!action(QStringLiteral("Summary")));
}

void TestEvidenceColumns::whatDoesNotFitIsIgnored_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QCborValue>("value");
    QTest::newRow("columns that cannot be hidden") << QStringLiteral("hidden") << QCborValue(QCborArray{0, 2, 99, QStringLiteral("x")});
    QTest::newRow("too few widths") << QStringLiteral("widths") << QCborValue(QCborArray{2.0, 2.0});
    QTest::newRow("widths that are none") << QStringLiteral("widths")
                                          << QCborValue(QCborArray{QStringLiteral("x"), false, 1, 2, 3, 4, 5, 6, 7});
    QTest::newRow("no such column to sort by") << QStringLiteral("sort") << QCborValue(QCborArray{99, 0});
    QTest::newRow("no order at all") << QStringLiteral("sort") << QCborValue(7);
}

void TestEvidenceColumns::whatDoesNotFitIsIgnored()
{
    QFETCH(QString, name);
    QFETCH(QCborValue, value);
    const QCborMap before = m_table->columns().chosen();
    m_table->columns().choose({{name, value}});
    QCOMPARE(m_table->columns().chosen(), before);
    QCOMPARE(m_model->filter().sort(), (EvidenceSort{EvidenceColumn::FactDate, Qt::DescendingOrder}));
}

void TestEvidenceColumns::firstStaysWhenScrolledSideways()
{
    auto *frozen = m_table->findChild<QTableView *>(QStringLiteral("frozenColumn"));
    QVERIFY(!frozen->isVisible());
    m_table->resize(400, 200);
    QTRY_VERIFY(m_table->horizontalScrollBar()->maximum() > 0);
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    QVERIFY(frozen->isVisible());
    QCOMPARE(frozen->geometry().left(), 0);
    QCOMPARE(frozen->columnWidth(0), m_table->columnWidth(0));
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, QPoint(5, frozen->rowViewportPosition(1) + 5));
    QCOMPARE(m_table->currentIndex().row(), 1);
    m_table->horizontalScrollBar()->setValue(0);
    QVERIFY(!frozen->isVisible());
    QVERIFY(!frozen->model());
}

void TestEvidenceColumns::rowsHaveOneLineInLowWindows()
{
    const int two = m_table->rowHeight(0);
    m_table->setLow(true);
    QVERIFY(m_table->rowHeight(0) < two);
    QVERIFY(m_table->rowHeight(0) >= 26);
    m_table->setLow(false);
    QCOMPARE(m_table->rowHeight(0), two);
}

QTEST_MAIN(TestEvidenceColumns)
#include "tst_evidencecolumns.moc"

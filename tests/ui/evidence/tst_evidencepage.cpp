// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evidence/evidencepagetest.h"
#include "ui/models/evidencemodel.h"

#include <QCborArray>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

using namespace assay;
using namespace assay::test;

/// Search, filters, order, and what stands where there is nothing.
class TestEvidencePage : public EvidencePageTest
{
    Q_OBJECT

private slots:
    void typingSearches();
    void escapeClearsTheSearchThenLeavesIt();
    void spaceTicksAFilterAndItsChipTakesItAway();
    void theOrderBoxSorts();
    void theCurrentItemStaysWhenTheListChanges();
    void anEmptySearchOffersToClear();
    void anEmptyLogOffersToAdd();
    void anEmptyLogLinksToTheWorkedExample();
    void opensAtAnItemWhateverTheFilters();
    void opensAtAStatement();
    void narrowPageGivesTheSearchALineOfItsOwn();
    void isArrangedAsItWas();
    void aDamagedArrangementIsIgnored_data();
    void aDamagedArrangementIsIgnored();
    void touchesNoSettingsOfTheProgram();
    void previousAndNextEndWithTheList();
    void knowsItsItemAndItsOneStatement();
    void comingBackToAnItemKeepsWhatIsSelected();

private:
    /// The page anew, as after a restart.
    void remake(const QByteArray &arrangement)
    {
        m_page = std::make_unique<EvidencePage>(*m_session);
        m_page->setArrangement(arrangement);
        m_page->resize(1280, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = find<QTableView>("evidenceTable");
    }
};

void TestEvidencePage::typingSearches()
{
    auto *field = find<QLineEdit>("evidenceSearch");
    m_page->find();
    QTest::keyClicks(field, QStringLiteral("late rev"));
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(numberAt(0), item(m_tagged).reference);
    QVERIFY(find<QLabel>("evidenceResult")->text().startsWith(QStringLiteral("1 of 2")));
    QVERIFY(find<QLabel>("evidenceTally")->text().startsWith(QStringLiteral("0 strength")));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_table->hasFocus());
}

void TestEvidencePage::escapeClearsTheSearchThenLeavesIt()
{
    auto *field = find<QLineEdit>("evidenceSearch");
    m_page->find();
    QTest::keyClicks(field, QStringLiteral("late"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(field->hasFocus());
    QCOMPARE(m_table->model()->rowCount(), 2);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m_table->hasFocus());
}

void TestEvidencePage::spaceTicksAFilterAndItsChipTakesItAway()
{
    auto *facets = find<QListView>("evidenceFacets");
    facets->setFocus();
    facets->setCurrentIndex(facets->model()->index(1, 0));
    QTest::keyClick(facets, Qt::Key_Space);
    QCOMPARE(facets->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_table->model()->rowCount(), 1);
    const auto chips = m_page->findChildren<QAbstractButton *>();
    const auto chip = std::ranges::find_if(
        chips, [](const QAbstractButton *button) { return button->accessibleName().startsWith(QStringLiteral("Filter in use")); });
    QVERIFY(chip != chips.end());
    QTest::mouseClick(*chip, Qt::LeftButton);
    QCOMPARE(m_table->model()->rowCount(), 2);
    const QRect row = facets->visualRect(facets->model()->index(1, 0));
    QTest::mouseClick(facets->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_table->model()->rowCount(), 1);
}

void TestEvidencePage::theOrderBoxSorts()
{
    auto *box = find<QComboBox>("evidenceSort");
    QCOMPARE(box->currentText(), QStringLiteral("Sort: newest fact"));
    box->setCurrentIndex(box->findText(QStringLiteral("Sort: summary")));
    emit box->activated(box->currentIndex());
    QCOMPARE(numberAt(0), item(m_untagged).reference);
    m_table->sortByColumn(static_cast<int>(EvidenceColumn::Number), Qt::DescendingOrder);
    QCOMPARE(box->currentText(), QStringLiteral("Sort: last number"));
}

void TestEvidencePage::theCurrentItemStaysWhenTheListChanges()
{
    select(m_untagged);
    m_table->sortByColumn(static_cast<int>(EvidenceColumn::Summary), Qt::AscendingOrder);
    QCOMPARE(m_table->currentIndex().row(), 0);
    m_table->sortByColumn(static_cast<int>(EvidenceColumn::Summary), Qt::DescendingOrder);
    QCOMPARE(m_table->currentIndex().row(), 1);
    find<QLineEdit>("evidenceSearch")->setText(QStringLiteral("advice"));
    QCOMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
}

void TestEvidencePage::anEmptySearchOffersToClear()
{
    find<QLineEdit>("evidenceSearch")->setText(QStringLiteral("zebra"));
    auto *state = find<QWidget>("evidenceState");
    QVERIFY(state->isVisible());
    QTest::mouseClick(state->findChild<QPushButton *>(QStringLiteral("stateAction")), Qt::LeftButton);
    QVERIFY(!state->isVisible());
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 2);
    QVERIFY(find<QLineEdit>("evidenceSearch")->text().isEmpty());
}

void TestEvidencePage::anEmptyLogOffersToAdd()
{
    TempWorkbook empty;
    show(std::move(empty.workbook));
    auto *action = find<QWidget>("evidenceState")->findChild<QPushButton *>(QStringLiteral("stateAction"));
    QVERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    auto *dialog = m_page->findChild<QDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    addItem(m_session->workbook(), QStringLiteral("First"));
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 1);
    m_page.reset();
    m_session.reset();
}

void TestEvidencePage::anEmptyLogLinksToTheWorkedExample()
{
    auto *link = find<QWidget>("evidenceState")->findChild<QLabel *>(QStringLiteral("stateLink"));
    find<QLineEdit>("evidenceSearch")->setText(QStringLiteral("zebra"));
    QVERIFY(!link->isVisible());
    TempWorkbook empty;
    show(std::move(empty.workbook));
    link = find<QWidget>("evidenceState")->findChild<QLabel *>(QStringLiteral("stateLink"));
    QVERIFY(link->isVisible());
    QSignalSpy navigate(m_page.get(), &Page::navigate);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(navigate.size(), 1);
    QCOMPARE(navigate.first().first().value<Destination>().page, QStringLiteral("sample"));
    m_page.reset();
    m_session.reset();
}

void TestEvidencePage::opensAtAnItemWhateverTheFilters()
{
    find<QLineEdit>("evidenceSearch")->setText(QStringLiteral("advice"));
    select(m_tagged);
    QCOMPARE(numberAt(m_table->currentIndex().row()), item(m_tagged).reference);
    QVERIFY(m_table->hasFocus());
    m_session->apply(withdrawEvidence(m_session->workbook(), m_untagged, {}));
    select(m_untagged);
    QCOMPARE(numberAt(m_table->currentIndex().row()), item(m_untagged).reference);
}

void TestEvidencePage::opensAtAStatement()
{
    m_page->open({QStringLiteral("evidence"), QStringLiteral("qs1"), {}, {}});
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(numberAt(0), item(m_tagged).reference);
}

void TestEvidencePage::narrowPageGivesTheSearchALineOfItsOwn()
{
    auto *field = find<QLineEdit>("evidenceSearch");
    auto *sort = find<QComboBox>("evidenceSort");
    QCOMPARE(field->geometry().center().y(), sort->geometry().center().y());
    auto *bar = field->parentWidget();
    bar->setFixedWidth(360);
    QTRY_VERIFY(field->geometry().bottom() < sort->geometry().top());
    bar->setMinimumWidth(0);
    bar->setMaximumWidth(QWIDGETSIZE_MAX);
    QTRY_COMPARE(field->geometry().center().y(), sort->geometry().center().y());
}

void TestEvidencePage::isArrangedAsItWas()
{
    find<QSplitter>("panes")->setSizes({230, 660, 340});
    const QList<int> sizes = find<QSplitter>("panes")->sizes();
    m_table->setColumnWidth(static_cast<int>(EvidenceColumn::Category), 140);
    m_table->sortByColumn(static_cast<int>(EvidenceColumn::Summary), Qt::AscendingOrder);
    remake(m_page->arrangement());
    QCOMPARE(find<QSplitter>("panes")->sizes(), sizes);
    QCOMPARE(m_table->columnWidth(static_cast<int>(EvidenceColumn::Category)), 140);
    QCOMPARE(numberAt(0), item(m_untagged).reference);
    QCOMPARE(find<QComboBox>("evidenceSort")->currentText(), QStringLiteral("Sort: summary"));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_F9);
    QTest::keyClick(m_table, Qt::Key_F9, Qt::ShiftModifier);
    remake(m_page->arrangement());
    QVERIFY(!find<QWidget>("evidenceFilterPane")->isVisible());
    QVERIFY(find<QWidget>("evidenceFilters")->isVisible());
    QVERIFY(!find<QWidget>("evidenceInspector")->isVisible());
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_F9);
    QTest::keyClick(m_table, Qt::Key_F9, Qt::ShiftModifier);
    QTRY_COMPARE(find<QSplitter>("panes")->sizes(), sizes); // kept while the panes were hidden
}

void TestEvidencePage::aDamagedArrangementIsIgnored_data()
{
    QTest::addColumn<QByteArray>("kept");
    const QByteArray whole = EvidencePage(*std::make_unique<Session>(std::move(TempWorkbook().workbook))).arrangement();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no such thing") << QByteArray("abc");
    QTest::newRow("its end is missing") << whole.left(whole.size() / 2);
    QTest::newRow("a list") << QCborValue(QCborArray{1, 2}).toCbor();
    QTest::newRow("values of other types") << QCborMap{{QStringLiteral("columns"), 7},
                                                       {QStringLiteral("filters"), QStringLiteral("x")},
                                                       {QStringLiteral("inspector"), 0}}
                                                  .toCborValue()
                                                  .toCbor();
}

void TestEvidencePage::aDamagedArrangementIsIgnored()
{
    QFETCH(QByteArray, kept);
    const QList<int> sizes = find<QSplitter>("panes")->sizes();
    remake(kept);
    QCOMPARE(find<QSplitter>("panes")->sizes(), sizes);
    QVERIFY(find<QWidget>("evidenceFilterPane")->isVisible());
    QVERIFY(find<QWidget>("evidenceInspector")->isVisible());
    QCOMPARE(find<QComboBox>("evidenceSort")->currentText(), QStringLiteral("Sort: newest fact"));
}

void TestEvidencePage::touchesNoSettingsOfTheProgram()
{
    const QTemporaryDir folder;
    QCoreApplication::setOrganizationName(QStringLiteral("assay-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    m_table->sortByColumn(static_cast<int>(EvidenceColumn::Summary), Qt::AscendingOrder);
    m_page.reset();
    QCOMPARE(QSettings().allKeys(), QStringList());
}

void TestEvidencePage::previousAndNextEndWithTheList()
{
    auto *previous = find<QToolButton>("inspectorPrevious");
    auto *next = find<QToolButton>("inspectorNext");
    m_table->selectRow(0);
    QTRY_VERIFY(!previous->isEnabled());
    QTRY_VERIFY(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_table->currentIndex().row(), 1);
    QTRY_VERIFY(!next->isEnabled());
    QTRY_VERIFY(previous->isEnabled());
    addItem(m_session->workbook(), QStringLiteral("Third"));
    QTRY_VERIFY(previous->isEnabled() && next->isEnabled() != (m_table->currentIndex().row() == 2));
}

void TestEvidencePage::knowsItsItemAndItsOneStatement()
{
    QCOMPARE(m_page->place().evidence, m_tagged);
    QVERIFY(m_page->statement().isEmpty());
    m_page->open({QStringLiteral("evidence"), QStringLiteral("qs1"), {}, {}});
    QCOMPARE(m_page->statement(), QStringLiteral("qs1"));
}

void TestEvidencePage::comingBackToAnItemKeepsWhatIsSelected()
{
    m_table->selectAll();
    m_page->open(m_page->place());
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/evidence/evidencepage.h"
#include "ui/models/evidencefacetmodel.h"
#include "ui/models/session.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace assay;
using namespace assay::test;

/// The evidence log by its keys and buttons alone.
class TestEvidencePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void digitsTagAndUntag();
    void signsSetWhatItShows_data();
    void signsSetWhatItShows();
    void aSignWithoutAStatementSaysWhatToDo();
    void digitsTagAllSelectedItems();
    void digitsInTheSearchFieldAreText();
    void deleteWithdrawsAndSaysHowToUndo();
    void enterGoesToTheStatement();
    void f2OpensTheForm();
    void typingSearches();
    void escapeClearsTheSearchThenLeavesIt();
    void spaceTicksAFilterAndItsChipTakesItAway();
    void theOrderBoxSorts();
    void theCurrentItemStaysWhenTheListChanges();
    void anEmptySearchOffersToClear();
    void anEmptyLogOffersToAdd();
    void opensAtAnItemWhateverTheFilters();
    void opensAtAStatement();
    void f9HidesAndShowsTheFilters();
    void aReadOnlyWorkbookOffersNoChanges();

private:
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString numberAt(int row) const { return m_table->model()->index(row, 0).data().toString(); }
    [[nodiscard]] const Evidence &item(Id<Evidence> id) const { return *m_session->records().find(id); }
    [[nodiscard]] const Tag *tag(Id<Evidence> id, int statement) const
    {
        return m_session->records().find(Tag::idFor(id, QStringLiteral("qs%1").arg(statement)));
    }
    void show(std::unique_ptr<Workbook> workbook)
    {
        m_session = std::make_unique<Session>(std::move(workbook));
        m_page = std::make_unique<EvidencePage>(*m_session);
        m_page->resize(1280, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = find<QTableView>("evidenceTable");
        m_table->setFocus();
    }
    void select(Id<Evidence> id) { m_page->open({QStringLiteral("evidence"), {}, id, {}}); }

    QTemporaryDir m_settings;
    std::unique_ptr<TempWorkbook> m_temp;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EvidencePage> m_page;
    QTableView *m_table = nullptr;
    Id<Evidence> m_tagged;
    Id<Evidence> m_untagged;
};

void TestEvidencePage::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("assay-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestEvidencePage::init()
{
    QSettings().clear();
    m_temp = std::make_unique<TempWorkbook>();
    m_tagged = addItem(**m_temp, QStringLiteral("Reviews are late"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    m_untagged = addItem(**m_temp, QStringLiteral("Advice is clear"), {}, QStringLiteral("staff"));
    show(std::move(m_temp->workbook));
    select(m_tagged);
}

void TestEvidencePage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_temp.reset();
}

void TestEvidencePage::digitsTagAndUntag()
{
    QSignalSpy said(m_session.get(), &Session::said);
    QTest::keyClick(m_table, Qt::Key_4);
    QVERIFY(tag(m_tagged, 4));
    QCOMPARE(tag(m_tagged, 4)->polarity, Polarity::Shortfall); // as the item's other tag
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().startsWith(item(m_tagged).reference));
    QTest::keyClick(m_table, Qt::Key_4);
    QVERIFY(!tag(m_tagged, 4));
    QTest::keyClick(m_table, Qt::Key_1, Qt::KeypadModifier);
    QVERIFY(!tag(m_tagged, 1));
    QTest::keyClick(m_table, Qt::Key_1, Qt::AltModifier);
    QVERIFY(!tag(m_tagged, 1));
}

void TestEvidencePage::signsSetWhatItShows_data()
{
    QTest::addColumn<char>("key");
    QTest::addColumn<int>("polarity");
    QTest::newRow("plus") << '+' << static_cast<int>(Polarity::Strength);
    QTest::newRow("equals, plus without Shift") << '=' << static_cast<int>(Polarity::Strength);
    QTest::newRow("minus") << '-' << static_cast<int>(Polarity::Shortfall);
    QTest::newRow("nought") << '0' << static_cast<int>(Polarity::Neutral);
}

void TestEvidencePage::signsSetWhatItShows()
{
    QFETCH(char, key);
    QFETCH(int, polarity);
    QTest::keyClick(m_table, Qt::Key_2);
    QTest::keyClick(m_table, key);
    QCOMPARE(tag(m_tagged, 1)->polarity, static_cast<Polarity>(polarity));
    QCOMPARE(tag(m_tagged, 2)->polarity, static_cast<Polarity>(polarity));
}

void TestEvidencePage::aSignWithoutAStatementSaysWhatToDo()
{
    select(m_untagged);
    QSignalSpy said(m_session.get(), &Session::said);
    QSignalSpy changed(m_session.get(), &Session::changed);
    QTest::keyClick(m_table, '+');
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("press 1 to 9")));
    QCOMPARE(changed.size(), 0);
}

void TestEvidencePage::digitsTagAllSelectedItems()
{
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_1);
    QVERIFY(tag(m_tagged, 1));
    QVERIFY(tag(m_untagged, 1));
    m_session->undo();
    QVERIFY(tag(m_tagged, 1));
    QVERIFY(!tag(m_untagged, 1));
}

void TestEvidencePage::digitsInTheSearchFieldAreText()
{
    m_page->find();
    auto *field = find<QLineEdit>("evidenceSearch");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("1+"));
    QCOMPARE(field->text(), QStringLiteral("1+"));
    QCOMPARE(tag(m_tagged, 1)->polarity, Polarity::Shortfall);
}

void TestEvidencePage::deleteWithdrawsAndSaysHowToUndo()
{
    QSignalSpy said(m_session.get(), &Session::said);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(item(m_tagged).status, EvidenceStatus::Withdrawn);
    QCOMPARE(said[0][0].toString(), QStringLiteral("%1 withdrawn. Ctrl+Z undoes it.").arg(item(m_tagged).reference));
    QCOMPARE(m_table->model()->rowCount(), 1);
    m_session->undo();
    QCOMPARE(m_table->model()->rowCount(), 2);
}

void TestEvidencePage::enterGoesToTheStatement()
{
    QSignalSpy asked(m_page.get(), &Page::navigate);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto destination = asked[0][0].value<Destination>();
    QCOMPARE(destination.page, QStringLiteral("statements"));
    QCOMPARE(destination.statement, QStringLiteral("qs1"));
    QCOMPARE(destination.evidence, m_tagged);
    select(m_untagged);
    QSignalSpy said(m_session.get(), &Session::said);
    QTest::keyClick(m_table, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(said.size(), 1);
}

void TestEvidencePage::f2OpensTheForm()
{
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *dialog = m_page->findChild<QDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!m_page->findChild<QDialog *>());
    QCOMPARE(m_page->focusWidget(), m_table);
}

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
    const auto chip = std::ranges::find_if(chips, [](const QAbstractButton *button) { return button->accessibleName().startsWith(QStringLiteral("Filter in use")); });
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

void TestEvidencePage::f9HidesAndShowsTheFilters()
{
    auto *filters = find<QWidget>("evidenceFilterPane");
    QVERIFY(filters->isVisible());
    QCOMPARE(m_page->panes().size(), 4);
    QTest::keyClick(m_table, Qt::Key_F9);
    QVERIFY(!filters->isVisible());
    QCOMPARE(m_page->panes().size(), 3);
    auto *button = find<QPushButton>("evidenceFilters");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(filters->isVisible());
    m_page->resize(900, 500);
    QTRY_VERIFY(!filters->isVisible());
}

void TestEvidencePage::aReadOnlyWorkbookOffersNoChanges()
{
    TempWorkbook temp;
    addItem(*temp, QStringLiteral("First"));
    const QString path = temp->path();
    temp.workbook.reset();
    show(take(Workbook::open(path, OpenMode::ReadOnly, device())));
    QVERIFY(!m_page->headerWidgets().first()->isEnabled());
    QTRY_VERIFY(!find<QPushButton>("inspectorEdit")->isEnabled());
    QSignalSpy failed(m_session.get(), &Session::failed);
    QTest::keyClick(m_table, Qt::Key_1);
    QCOMPARE(failed.size(), 1);
    m_page.reset();
    m_session.reset();
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"

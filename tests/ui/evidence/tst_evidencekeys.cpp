// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evidence/evidencepagetest.h"
#include "ui/models/evidencemodel.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace assay;
using namespace assay::test;

/// What keys do on the list.
class TestEvidenceKeys : public EvidencePageTest
{
    Q_OBJECT

private slots:
    void digitsTagAndUntag();
    void signsSetWhatItShows_data();
    void signsSetWhatItShows();
    void aSignWithoutAStatementSaysWhatToDo();
    void digitsTagAllSelectedItems();
    void manySelectedItemsStaySelected();
    void heldKeysDoNothingMore_data();
    void heldKeysDoNothingMore();
    void digitsInTheSearchFieldAreText();
    void deleteWithdrawsAndSaysHowToUndo();
    void enterGoesToTheStatement();
    void f2OpensTheForm();
    void f9HidesAndShowsTheFilters();
    void f9WorksFromOutsideThePage();
    void aReadOnlyWorkbookOffersNoChanges();
};

void TestEvidenceKeys::digitsTagAndUntag()
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

void TestEvidenceKeys::signsSetWhatItShows_data()
{
    QTest::addColumn<char>("key");
    QTest::addColumn<int>("polarity");
    QTest::newRow("plus") << '+' << static_cast<int>(Polarity::Strength);
    QTest::newRow("equals, plus without Shift") << '=' << static_cast<int>(Polarity::Strength);
    QTest::newRow("minus") << '-' << static_cast<int>(Polarity::Shortfall);
    QTest::newRow("nought") << '0' << static_cast<int>(Polarity::Neutral);
}

void TestEvidenceKeys::signsSetWhatItShows()
{
    QFETCH(char, key);
    QFETCH(int, polarity);
    QTest::keyClick(m_table, Qt::Key_2);
    QTest::keyClick(m_table, key);
    QCOMPARE(tag(m_tagged, 1)->polarity, static_cast<Polarity>(polarity));
    QCOMPARE(tag(m_tagged, 2)->polarity, static_cast<Polarity>(polarity));
}

void TestEvidenceKeys::aSignWithoutAStatementSaysWhatToDo()
{
    select(m_untagged);
    QSignalSpy said(m_session.get(), &Session::said);
    QSignalSpy changed(m_session.get(), &Session::changed);
    QTest::keyClick(m_table, '+');
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("press 1 to 9")));
    QCOMPARE(changed.size(), 0);
}

void TestEvidenceKeys::digitsTagAllSelectedItems()
{
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_1);
    QVERIFY(tag(m_tagged, 1));
    QVERIFY(tag(m_untagged, 1));
    m_session->undo();
    QVERIFY(tag(m_tagged, 1));
    QVERIFY(!tag(m_untagged, 1));
}

void TestEvidenceKeys::manySelectedItemsStaySelected()
{
    addMany(250);
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_3);
    QTest::keyClick(m_table, '-');
    const auto &tags = m_session->records().all<Tag>();
    const auto isShortfall = [](const Tag &tag) { return tag.statement == u"qs3" && tag.polarity == Polarity::Shortfall; };
    QCOMPARE(std::ranges::count_if(tags, isShortfall), 252);
    // As one range, however many rows it has.
    QCOMPARE(m_table->selectionModel()->selection().size(), 1);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 252);
    m_table->sortByColumn(static_cast<int>(EvidenceColumn::Number), Qt::DescendingOrder);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 252);
}

void TestEvidenceKeys::heldKeysDoNothingMore_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("digit") << int(Qt::Key_4) << QStringLiteral("4");
    QTest::newRow("plus") << int(Qt::Key_Plus) << QStringLiteral("+");
    QTest::newRow("minus") << int(Qt::Key_Minus) << QStringLiteral("\u2212");
    QTest::newRow("nought") << int(Qt::Key_0) << QStringLiteral("0");
    QTest::newRow("delete") << int(Qt::Key_Delete) << QString();
}

void TestEvidenceKeys::heldKeysDoNothingMore()
{
    QFETCH(int, key);
    QFETCH(QString, text);
    QSignalSpy changed(m_session.get(), &Session::changed);
    QSignalSpy said(m_session.get(), &Session::said);
    for (const bool isHeld : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text, isHeld);
        QApplication::sendEvent(m_table, &press);
    }
    QVERIFY(changed.size() <= 1);
    QCOMPARE(said.size(), 1);
}

void TestEvidenceKeys::digitsInTheSearchFieldAreText()
{
    m_page->find();
    auto *field = find<QLineEdit>("evidenceSearch");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("1+"));
    QCOMPARE(field->text(), QStringLiteral("1+"));
    QCOMPARE(tag(m_tagged, 1)->polarity, Polarity::Shortfall);
}

void TestEvidenceKeys::deleteWithdrawsAndSaysHowToUndo()
{
    QSignalSpy said(m_session.get(), &Session::said);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(item(m_tagged).status, EvidenceStatus::Withdrawn);
    QCOMPARE(said[0][0].toString(), QStringLiteral("%1 withdrawn. Ctrl+Z undoes it.").arg(item(m_tagged).reference));
    QCOMPARE(m_table->model()->rowCount(), 1);
    m_session->undo();
    QCOMPARE(m_table->model()->rowCount(), 2);
}

void TestEvidenceKeys::enterGoesToTheStatement()
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

void TestEvidenceKeys::f2OpensTheForm()
{
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *dialog = m_page->findChild<QDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!m_page->findChild<QDialog *>());
    QCOMPARE(m_page->focusWidget(), m_table);
}

void TestEvidenceKeys::f9HidesAndShowsTheFilters()
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

void TestEvidenceKeys::f9WorksFromOutsideThePage()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *elsewhere = new QLineEdit;
    auto *page = new EvidencePage(*m_session);
    column->addWidget(elsewhere);
    column->addWidget(page);
    window.resize(1280, 700);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *filters = page->findChild<QWidget *>(QStringLiteral("evidenceFilterPane"));
    const auto *inspector = page->findChild<QWidget *>(QStringLiteral("evidenceInspector"));
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_F9);
    QVERIFY(!filters->isVisible());
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!inspector->isVisible());
    page->hide();
    QTest::keyClick(elsewhere, Qt::Key_F9);
    QVERIFY(filters->isHidden());
}

void TestEvidenceKeys::aReadOnlyWorkbookOffersNoChanges()
{
    TempWorkbook temp;
    const auto item = addItem(*temp, QStringLiteral("First"));
    const QString path = temp->path();
    temp.workbook.reset();
    show(take(Workbook::open(path, OpenMode::ReadOnly, device())));
    select(item);
    QVERIFY(!find<QPushButton>("addEvidence")->isEnabled());
    QTRY_VERIFY(!find<QPushButton>("inspectorEdit")->isEnabled());
    const auto hints = m_page->keyHints();
    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints.first().keys, QStringList(QStringLiteral("Enter")));
    QVERIFY(m_page->statusNote().isEmpty());
    QSignalSpy failed(m_session.get(), &Session::failed);
    QSignalSpy said(m_session.get(), &Session::said);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_F2, Qt::Key_Delete}) {
        QTest::keyClick(m_table, key);
        QCOMPARE(said.takeFirst().first().toString(), QStringLiteral("This workbook is open read-only."));
    }
    QVERIFY(!m_page->findChild<QDialog *>());
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(!said.takeFirst().first().toString().contains(QStringLiteral("press")));
    QCOMPARE(failed.size(), 0);
    m_page.reset();
    m_session.reset();
}

QTEST_MAIN(TestEvidenceKeys)
#include "tst_evidencekeys.moc"

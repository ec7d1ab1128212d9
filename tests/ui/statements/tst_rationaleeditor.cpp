// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/rationaleeditor.h"

#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"
#include "ui/statements/citationlistmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace assay;

class TestRationaleEditor final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void cleanup();
    void bracketOffersTheStatementsItemsFirst();
    void chosenOfferBecomesACitation();
    void seriesWithHyphenOffersNumbers();
    void wordsOfASummaryFindItsNumber();
    void escapeClosesTheOffersAndKeepsTheText();
    void citationGetsItsBlanks_data();
    void citationGetsItsBlanks();
    void removingKeepsTheRestOfABracket_data();
    void removingKeepsTheRestOfABracket();
    void citationsAreChipsOverPlainText();
    void tabLeavesAndControlEnterFinishes();

private:
    [[nodiscard]] QAbstractItemView *popup() const { return m_editor->findChild<QCompleter *>()->popup(); }
    void type(const QString &text) { QTest::keyClicks(m_editor, text); }

    std::unique_ptr<test::TempWorkbook> m_file;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CitationListModel> m_offers;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QWidget> m_window;
    RationaleEditor *m_editor = nullptr;
    QLineEdit *m_next = nullptr;
};

void TestRationaleEditor::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_file = std::make_unique<test::TempWorkbook>();
    m_session = std::make_unique<Session>(std::move(m_file->workbook));
    Workbook &workbook = m_session->workbook();
    test::addItem(workbook, QStringLiteral("Elsewhere entirely"), {{QStringLiteral("qs2"), Polarity::Strength, {}}});
    test::addItem(workbook, QStringLiteral("Carers wait for reviews"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    test::addItem(workbook, QStringLiteral("Staff listen"), {{QStringLiteral("qs1"), Polarity::Strength, {}}});
    m_offers = std::make_unique<CitationListModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_offers.get());
    m_offers->setItems(itemsOf(m_session->records(), QStringLiteral("qs1")));
    m_window = std::make_unique<QWidget>();
    m_editor = new RationaleEditor(*m_offers, [](const QString &reference) {
        return reference.startsWith(u'A') ? CitationStanding::Sound : CitationStanding::Unknown;
    });
    m_editor->setSeries({QStringLiteral("A")});
    m_next = new QLineEdit;
    auto *rows = new QVBoxLayout(m_window.get());
    rows->addWidget(m_editor);
    rows->addWidget(m_next);
    m_window->resize(400, 300);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->setFocus();
}

void TestRationaleEditor::cleanup()
{
    m_window.reset();
    m_tester.reset();
    m_offers.reset();
    m_session.reset();
    m_file.reset();
}

void TestRationaleEditor::bracketOffersTheStatementsItemsFirst()
{
    type(QStringLiteral("Waits ["));
    QVERIFY(popup()->isVisible());
    QCOMPARE(m_offers->rowCount(), 2);
    QCOMPARE(m_offers->index(0).data(CitationListModel::ReferenceRole).toString(), QStringLiteral("A-002"));
    QVERIFY(m_offers->index(0).data().toString().contains(QStringLiteral("Carers wait")));
    type(QStringLiteral("A-"));
    // Once something narrows it down, the rest of the workbook follows.
    QCOMPARE(m_offers->rowCount(), 3);
    QCOMPARE(m_offers->index(2).data(CitationListModel::ReferenceRole).toString(), QStringLiteral("A-001"));
}

void TestRationaleEditor::chosenOfferBecomesACitation()
{
    type(QStringLiteral("Waits ["));
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("Waits [A-003]"));
    type(QStringLiteral("."));
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("Waits [A-003]."));
}

void TestRationaleEditor::seriesWithHyphenOffersNumbers()
{
    type(QStringLiteral("seen in a-00"));
    QVERIFY(popup()->isVisible());
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("seen in [A-002]"));
    type(QStringLiteral(" and 18-25"));
    QVERIFY(!popup()->isVisible());
}

void TestRationaleEditor::wordsOfASummaryFindItsNumber()
{
    type(QStringLiteral("[staff"));
    QCOMPARE(m_offers->rowCount(), 1);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("[A-003]"));
}

void TestRationaleEditor::escapeClosesTheOffersAndKeepsTheText()
{
    type(QStringLiteral("[A"));
    QVERIFY(popup()->isVisible());
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("[A"));
}

void TestRationaleEditor::citationGetsItsBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("caret");
    QTest::addColumn<QString>("after");
    QTest::newRow("empty") << QString() << 0 << QStringLiteral("[A-002]");
    QTest::newRow("after a word") << QStringLiteral("Waits") << 5 << QStringLiteral("Waits [A-002]");
    QTest::newRow("after a blank") << QStringLiteral("Waits ") << 6 << QStringLiteral("Waits [A-002]");
    QTest::newRow("before a full stop") << QStringLiteral("Waits.") << 5 << QStringLiteral("Waits [A-002].");
    QTest::newRow("between words") << QStringLiteral("Waits are") << 6 << QStringLiteral("Waits [A-002] are");
}

void TestRationaleEditor::citationGetsItsBlanks()
{
    QFETCH(QString, text);
    QFETCH(int, caret);
    QFETCH(QString, after);
    m_editor->setPlainText(text);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(caret);
    m_editor->setTextCursor(cursor);
    m_editor->insertCitation(QStringLiteral("A-002"));
    QCOMPARE(m_editor->toPlainText(), after);
}

void TestRationaleEditor::removingKeepsTheRestOfABracket_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::newRow("alone, with its blank") << QStringLiteral("Waits [A-002].") << QStringLiteral("Waits.");
    QTest::newRow("first of two") << QStringLiteral("Waits [A-002, A-003].") << QStringLiteral("Waits [A-003].");
    QTest::newRow("cited twice") << QStringLiteral("[A-002] and again [A-002]") << QStringLiteral(" and again");
    QTest::newRow("not cited") << QStringLiteral("Waits [A-003], A-002.") << QStringLiteral("Waits [A-003], A-002.");
}

void TestRationaleEditor::removingKeepsTheRestOfABracket()
{
    QFETCH(QString, text);
    QFETCH(QString, after);
    m_editor->setPlainText(text);
    m_editor->removeCitation(QStringLiteral("A-002"));
    QCOMPARE(m_editor->toPlainText(), after);
}

void TestRationaleEditor::citationsAreChipsOverPlainText()
{
    m_editor->setPlainText(QStringLiteral("See [A-002] and [Z-404]."));
    const auto formats = m_editor->document()->firstBlock().layout()->formats();
    QCOMPARE(formats.size(), 2);
    QCOMPARE(formats.at(0).start, 4);
    QCOMPARE(formats.at(0).length, 7);
    QCOMPARE(formats.at(0).format.background().color(), colours().accent);
    QCOMPARE(formats.at(1).format.foreground().color(), colours().shortfall.strong);
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("See [A-002] and [Z-404]."));
}

void TestRationaleEditor::tabLeavesAndControlEnterFinishes()
{
    QSignalSpy finished(m_editor, &RationaleEditor::finished);
    QSignalSpy left(m_editor, &RationaleEditor::left);
    type(QStringLiteral("Done"));
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(left.count(), 0);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QCOMPARE(left.count(), 1);
    QVERIFY(m_next->hasFocus());
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("Done"));
}

QTEST_MAIN(TestRationaleEditor)
#include "tst_rationaleeditor.moc"

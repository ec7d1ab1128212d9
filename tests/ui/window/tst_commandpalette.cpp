// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "tests/support/warnings.h"
#include "ui/models/session.h"
#include "ui/theme/theme.h"
#include "ui/window/findings.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>

using namespace assay;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void cleanupTestCase() { m_session.reset(); }
    void showsActionsAndStatementsAtFirst();
    void everyWordHasToOccur();
    void findsEvidenceByNumberAndBySummary();
    void findsNothingOfAWorkbookWithoutOne();
    void enterRunsTheFirst();
    void arrowsStepOverNamesOfGroups();
    void escapeRunsNothing();

private:
    QList<PaletteEntry> find(const char *text)
    {
        return findings(QString::fromLatin1(text), {&m_undo, &m_export}, m_session.get(),
                        [this](const Destination &place) { m_went = place; });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    QAction m_undo{QStringLiteral("&Undo")};
    QAction m_export{QStringLiteral("&Export")};
    Destination m_went;
};

void TestCommandPalette::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    m_undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    auto workbook = test::take(
        Workbook::create(m_folder.filePath(QStringLiteral("a.assay")), {.authority = QStringLiteral("Testshire")}, test::device()));
    test::addItem(*workbook, QStringLiteral("Reviews are put back"));
    test::addItem(*workbook, QStringLiteral("One worker throughout"));
    m_session = std::make_unique<Session>(std::move(workbook));
}

void TestCommandPalette::showsActionsAndStatementsAtFirst()
{
    const auto entries = find("");
    QCOMPARE(entries.size(), 2 + m_session->framework().statements().size());
    QCOMPARE(entries.first().title, QStringLiteral("Undo"));
    QCOMPARE(entries.first().keys, QStringLiteral("Ctrl+Z"));
}

void TestCommandPalette::everyWordHasToOccur()
{
    QCOMPARE(find("und").size(), 1);
    QCOMPARE(find("SAFEGUARD").size(), 1);
    QVERIFY(find("safeguard nonsense").isEmpty());
}

void TestCommandPalette::findsEvidenceByNumberAndBySummary()
{
    auto entries = find("a-002");
    QCOMPARE(entries.size(), 1);
    entries.first().run();
    QCOMPARE(m_went.page, QStringLiteral("evidence"));
    QCOMPARE(m_session->records().find(m_went.evidence)->summary, QStringLiteral("One worker throughout"));
    QCOMPARE(find("put back").size(), 1);
}

void TestCommandPalette::findsNothingOfAWorkbookWithoutOne()
{
    QCOMPARE(findings(QString(), {&m_undo}, nullptr, {}).size(), 1);
}

void TestCommandPalette::enterRunsTheFirst()
{
    QSignalSpy undone(&m_undo, &QAction::triggered);
    CommandPalette palette([this](const QString &text) { return find(qPrintable(text)); });
    palette.show();
    auto *text = palette.findChild<QLineEdit *>(QStringLiteral("paletteText"));
    QTest::keyClicks(text, QStringLiteral("undo"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(undone.size(), 1);
    QVERIFY(!palette.isVisible());
}

void TestCommandPalette::arrowsStepOverNamesOfGroups()
{
    CommandPalette palette([this](const QString &text) { return find(qPrintable(text)); });
    palette.show();
    auto *text = palette.findChild<QLineEdit *>(QStringLiteral("paletteText"));
    for (int i = 0; i < 2; ++i) // Undo, Export, and then past the name of the statements
        QTest::keyClick(text, Qt::Key_Down);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(m_went.page, QStringLiteral("statements"));
    QCOMPARE(m_went.statement, m_session->framework().statements().first().key);
}

void TestCommandPalette::escapeRunsNothing()
{
    QSignalSpy undone(&m_undo, &QAction::triggered);
    CommandPalette palette([this](const QString &text) { return find(qPrintable(text)); });
    palette.show();
    QTest::keyClick(palette.findChild<QLineEdit *>(QStringLiteral("paletteText")), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QVERIFY(undone.isEmpty());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"

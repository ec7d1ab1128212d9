// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/parts/pane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace assay;

class TestPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init() { test::failOnWarnings(); }
    void titleIsTheAccessibleName();
    void notesShowOnlyWithText();
    void headIs32PixelsHighAndGrowsWithTheText();
    void footIsMadeOnce();
    void titleStaysAccessibleWithoutHead();
};

void TestPane::titleIsTheAccessibleName()
{
    Pane pane(QStringLiteral("Alerts"));
    QCOMPARE(pane.accessibleName(), QStringLiteral("Alerts"));
    pane.setTitle(QStringLiteral("Progress"));
    QCOMPARE(pane.title(), QStringLiteral("Progress"));
    QCOMPARE(pane.accessibleName(), QStringLiteral("Progress"));
}

void TestPane::notesShowOnlyWithText()
{
    Pane pane(QStringLiteral("Alerts"));
    pane.setNote(QStringLiteral("3 items"));
    pane.show();
    const auto shown = [&pane](const QString &text) {
        const auto labels = pane.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(shown(QStringLiteral("3 items")));
    pane.setRightNote(QStringLiteral("2 to fix"));
    QVERIFY(shown(QStringLiteral("2 to fix")));
    pane.setNote(QString());
    QVERIFY(!shown(QStringLiteral("3 items")));
}

void TestPane::headIs32PixelsHighAndGrowsWithTheText()
{
    Pane pane(QStringLiteral("Alerts"));
    const auto *head = pane.findChild<QFrame *>(QStringLiteral("paneHead"));
    QCOMPARE(head->minimumHeight(), 32);
    applyTheme(*qApp, ThemeChoice::Light, 150);
    QTRY_VERIFY(head->minimumHeight() > 32);
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

void TestPane::footIsMadeOnce()
{
    Pane pane(QStringLiteral("Alerts"));
    QHBoxLayout *foot = pane.foot();
    foot->addWidget(new QPushButton(QStringLiteral("Save")));
    QCOMPARE(pane.foot(), foot);
    QCOMPARE(pane.findChildren<QFrame *>(QStringLiteral("paneFoot")).size(), 1);
}

void TestPane::titleStaysAccessibleWithoutHead()
{
    Pane pane(QStringLiteral("Rating"));
    pane.setHeadVisible(false);
    pane.show();
    QVERIFY(!pane.findChild<QFrame *>(QStringLiteral("paneHead"))->isVisible());
    QCOMPARE(pane.accessibleName(), QStringLiteral("Rating"));
}

QTEST_MAIN(TestPane)
#include "tst_pane.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace assay;

class TestThemeStyle : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void controlsHaveTheSameHeight();
    void controlsGrowWithTheText();
    void primaryButtonIsFilledWithTheAccent();
    void checkedBoxIsFilledWithTheAccent();
    void selectedRowIsSoftAccentWithFocusAndGreyWithout();
    void currentRowHasARingOnlyWithFocus();
    void scrollBarMovesByItsThumb();
};

void TestThemeStyle::init()
{
    test::failOnWarnings();
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

void TestThemeStyle::controlsHaveTheSameHeight()
{
    QPushButton button(QStringLiteral("Press"));
    QLineEdit field;
    QCOMPARE(button.sizeHint().height(), 30);
    QCOMPARE(field.sizeHint().height(), 30);
}

void TestThemeStyle::controlsGrowWithTheText()
{
    applyTheme(*qApp, ThemeChoice::Light, 150);
    QPushButton button(QStringLiteral("Press"));
    QVERIFY(button.sizeHint().height() > 30);
}

void TestThemeStyle::primaryButtonIsFilledWithTheAccent()
{
    QPushButton plain;
    QPushButton primary;
    primary.setProperty("primary", true);
    for (QPushButton *button : {&plain, &primary})
        button->resize(80, 30);
    QCOMPARE(plain.grab().toImage().pixelColor(10, 15), colours().surface);
    QCOMPARE(primary.grab().toImage().pixelColor(10, 15), colours().accent);
}

void TestThemeStyle::checkedBoxIsFilledWithTheAccent()
{
    QCheckBox box(QStringLiteral("Box"));
    box.resize(box.sizeHint());
    const QPoint inside(8, box.height() / 2 - 5);
    QCOMPARE(box.grab().toImage().pixelColor(inside), colours().surface);
    box.setChecked(true);
    QCOMPARE(box.grab().toImage().pixelColor(inside), colours().accent);
}

void TestThemeStyle::selectedRowIsSoftAccentWithFocusAndGreyWithout()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QTableWidget table(3, 2);
    QLineEdit other;
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    layout.addWidget(&table);
    layout.addWidget(&other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table.setFocus();
    table.setCurrentCell(1, 0);
    const QPoint middle = table.visualRect(table.model()->index(1, 0)).center();
    const QPoint edge = table.visualRect(table.model()->index(1, 0)).topLeft() + QPoint(2, 10);
    QCOMPARE(table.viewport()->grab().toImage().pixelColor(middle), colours().accentSoft);
    other.setFocus();
    QCOMPARE(table.viewport()->grab().toImage().pixelColor(middle), colours().inactive);
    QCOMPARE(table.viewport()->grab().toImage().pixelColor(edge), colours().accent);
}

void TestThemeStyle::currentRowHasARingOnlyWithFocus()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QTableWidget table(3, 2);
    QLineEdit other;
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    layout.addWidget(&table);
    layout.addWidget(&other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table.setFocus();
    table.setCurrentCell(1, 0);
    // In a cell that is not the current one, too: the ring is around the row.
    const QRect second = table.visualRect(table.model()->index(1, 1));
    QCOMPARE(table.viewport()->grab().toImage().pixelColor(second.center().x(), second.top()), colours().focus);
    other.setFocus();
    QVERIFY(table.viewport()->grab().toImage().pixelColor(second.center().x(), second.top()) != colours().focus);
}

void TestThemeStyle::scrollBarMovesByItsThumb()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(20);
    bar.resize(bar.sizeHint().width(), 200);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QCOMPARE(bar.width(), 10);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(5, 10));
    QTest::mouseMove(&bar, QPoint(5, 100));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(5, 100));
    QVERIFY(bar.value() > 30);
    QVERIFY(bar.value() < 90);
}

QTEST_MAIN(TestThemeStyle)
#include "tst_themestyle.moc"

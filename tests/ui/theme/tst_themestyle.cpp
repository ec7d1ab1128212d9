// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
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
    void comboBoxHasRoomForItsText_data();
    void comboBoxHasRoomForItsText();
    void headsShowTheirDescenders_data();
    void headsShowTheirDescenders();
    void headsAreSemibold();
    void chosenTabHasAnAccentEdge();
    void tabsDoNotMoveWhenAnotherIsChosen();
    void chosenTabHasTheRingWithFocus();
    void tabsGrowWithTheText();

private:
    /// Pixels that differ from the background, in the lines of `part`.
    [[nodiscard]] static int inkIn(const QImage &image, const QRect &part);
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

int TestThemeStyle::inkIn(const QImage &image, const QRect &part)
{
    int ink = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ink += image.pixelColor(x, y) != colours().surface2 ? 1 : 0;
    }
    return ink;
}

void TestThemeStyle::comboBoxHasRoomForItsText_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 130, 150})
        QTest::addRow("%d%%", percent) << percent;
}

void TestThemeStyle::comboBoxHasRoomForItsText()
{
    QFETCH(int, percent);
    applyTheme(*qApp, ThemeChoice::Light, percent);
    QComboBox box;
    box.addItem(QStringLiteral("All kinds of record"));
    box.resize(box.sizeHint());
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    // Qt elides to the field less a pixel at either side.
    QVERIFY2(room.width() - 2 >= box.fontMetrics().horizontalAdvance(box.currentText()), qPrintable(QString::number(room.width())));
}

void TestThemeStyle::headsShowTheirDescenders_data()
{
    QTest::addColumn<int>("textPercent");
    QTest::newRow("usual text") << 100;
    QTest::newRow("larger text") << 130;
    QTest::newRow("largest text") << 150;
}

void TestThemeStyle::headsShowTheirDescenders()
{
    QFETCH(int, textPercent);
    applyTheme(*qApp, ThemeChoice::Light, textPercent);
    QTableWidget table(1, 1);
    table.setHorizontalHeaderLabels({QStringLiteral("gggg")});
    table.resize(300, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QWidget *head = table.horizontalHeader()->viewport();
    const QImage image = head->grab().toImage();
    // The lowest line of a "g" ends as far below the baseline as the font says.
    const QFontMetrics metrics(table.horizontalHeader()->font());
    const int tail = metrics.tightBoundingRect(QStringLiteral("g")).bottom();
    const int baseline = (head->height() - metrics.height()) / 2 + metrics.ascent();
    QVERIFY(inkIn(image, QRect(0, baseline + tail - 1, table.columnWidth(0) - 2, 2)) > 0);
    QVERIFY(baseline + metrics.descent() < head->height());
}

void TestThemeStyle::headsAreSemibold()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *table = new QTableWidget(1, 1);
    layout.addWidget(table);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(table->horizontalHeader()->viewport()->font().weight(), int(QFont::DemiBold));
    applyTheme(*qApp, ThemeChoice::Dark, 130);
    QCOMPARE(table->horizontalHeader()->viewport()->font().weight(), int(QFont::DemiBold));
}

void TestThemeStyle::chosenTabHasAnAccentEdge()
{
    QTabBar tabs;
    tabs.addTab(QStringLiteral("First"));
    tabs.addTab(QStringLiteral("Second"));
    tabs.resize(tabs.sizeHint());
    const auto foot = [&](int tab) { return tabs.grab().toImage().pixelColor(tabs.tabRect(tab).center().x(), tabs.tabRect(tab).bottom()); };
    QCOMPARE(foot(0), colours().accent);
    QCOMPARE(foot(1), colours().border);
    QCOMPARE(tabs.grab().toImage().pixelColor(tabs.tabRect(0).topLeft() + QPoint(3, 3)), colours().accentSoft);
    tabs.setCurrentIndex(1);
    QCOMPARE(foot(1), colours().accent);
}

void TestThemeStyle::tabsDoNotMoveWhenAnotherIsChosen()
{
    QTabBar tabs;
    tabs.addTab(QStringLiteral("First"));
    tabs.addTab(QStringLiteral("Second"));
    const QRect second = tabs.tabRect(1);
    tabs.setCurrentIndex(1);
    QCOMPARE(tabs.tabRect(1), second);
}

void TestThemeStyle::chosenTabHasTheRingWithFocus()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *tabs = new QTabBar;
    auto *other = new QLineEdit;
    tabs->addTab(QStringLiteral("First"));
    tabs->addTab(QStringLiteral("Second"));
    layout.addWidget(tabs);
    layout.addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    tabs->setFocus();
    const auto edge = [&](int tab) { return tabs->grab().toImage().pixelColor(tabs->tabRect(tab).left() + 12, tabs->tabRect(tab).top()); };
    QCOMPARE(edge(0), colours().focus);
    QVERIFY(edge(1) != colours().focus);
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(edge(1), colours().focus);
    other->setFocus();
    QVERIFY(edge(1) != colours().focus);
}

void TestThemeStyle::tabsGrowWithTheText()
{
    QTabBar usual;
    usual.addTab(QStringLiteral("First"));
    const QSize before = usual.sizeHint();
    applyTheme(*qApp, ThemeChoice::Light, 150);
    QTabBar large;
    large.addTab(QStringLiteral("First"));
    QCOMPARE(before.height(), 30);
    QVERIFY(large.sizeHint().height() > before.height());
    QVERIFY(large.sizeHint().width() > before.width());
}

QTEST_MAIN(TestThemeStyle)
#include "tst_themestyle.moc"

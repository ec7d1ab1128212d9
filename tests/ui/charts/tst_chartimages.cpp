// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/framework.h"
#include "ui/charts/comparisonradar.h"
#include "ui/charts/historychart.h"
#include "ui/charts/scorebars.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QtTest>

using namespace assay;

class TestChartImages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void barsAreOneLabelledImage();
    void radarIsOneLabelledImage();
    void barIsAsLongAsItsScore();
    void barsFollowTheTheme();
    void historyIsOneLabelledImage();
    void historyMarksDaysAtTheirHeight();

private:
    [[nodiscard]] const RatingMethod &method() const { return m_framework.methods().first(); }
    /// So many statements with 3.
    [[nodiscard]] Rating rated(int scored) const
    {
        StatementScores scores;
        for (int number = 1; number <= scored; ++number)
            scores.insert(QStringLiteral("qs%1").arg(number), 3);
        return rate(m_framework, method(), scores);
    }

    Framework m_framework = *Framework::shipped(Framework::shippedKeys().first());
    [[nodiscard]] static int runOf(const QImage &image, int y, const QColor &colour);
};

void TestChartImages::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

/// Pixels of the colour in one line.
int TestChartImages::runOf(const QImage &image, int y, const QColor &colour)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

void TestChartImages::barsAreOneLabelledImage()
{
    ScoreBars bars;
    bars.setBars({{1, QStringLiteral("Assessing needs"), 3, 4}, {2, QStringLiteral("Safeguarding"), std::nullopt, std::nullopt}});
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&bars);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Graphic);
    QCOMPARE(interface->childCount(), 0);
    QCOMPARE(interface->text(QAccessible::Description), QStringLiteral("1 Assessing needs: 3, what if 4; 2 Safeguarding: not scored"));
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
}

void TestChartImages::radarIsOneLabelledImage()
{
    ComparisonRadar radar;
    radar.setSpokes(
        {{1, QStringLiteral("Needs"), 3, 4}, {2, QStringLiteral("Equity"), std::nullopt, 2}, {3, QStringLiteral("Safety"), 1, 1}},
        QStringLiteral("Camden"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&radar);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Graphic);
    QCOMPARE(interface->childCount(), 0);
    QVERIFY(interface->text(QAccessible::Description).contains(QStringLiteral("2 Equity: yours not scored, Camden 2")));
}

void TestChartImages::barIsAsLongAsItsScore()
{
    ScoreBars bars;
    bars.setRows(20, 40);
    bars.setBars({{1, QStringLiteral("One"), 1, {}}, {2, QStringLiteral("Two"), 2, {}}, {3, QStringLiteral("Four"), 4, {}}});
    bars.resize(500, 160);
    bars.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bars));
    const QImage image = bars.grab().toImage();
    // Near the top of each bar, clear of its number.
    const int one = runOf(image, 20 + 9, colours().score(1).strong);
    const int two = runOf(image, 60 + 9, colours().score(2).strong);
    const int four = runOf(image, 100 + 9, colours().score(4).strong);
    QVERIFY(one > 50);
    QVERIFY2(std::abs(two - 2 * one) <= 3, qPrintable(QStringLiteral("%1 and %2").arg(one).arg(two)));
    QVERIFY2(std::abs(four - 4 * one) <= 6, qPrintable(QStringLiteral("%1 and %2").arg(one).arg(four)));
}

void TestChartImages::barsFollowTheTheme()
{
    ScoreBars bars;
    bars.setRows(20, 40);
    bars.setBars({{1, QStringLiteral("One"), 3, {}}});
    bars.resize(400, 100);
    bars.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bars));
    applyTheme(*qApp, ThemeChoice::Dark, 100);
    QTRY_VERIFY(runOf(bars.grab().toImage(), 20 + 9, colours().score(3).strong) > 50);
}

void TestChartImages::historyIsOneLabelledImage()
{
    HistoryChart chart;
    chart.setDays(method(), {{QDate(2024, 3, 4), rated(9)}, {QDate(2024, 3, 9), rated(8)}});
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Graphic);
    QCOMPARE(interface->childCount(), 0);
    QCOMPARE(interface->text(QAccessible::Description), QStringLiteral("4 March 2024: 75, good; 9 March 2024: 70 to 78, 8 of 9 scored"));
}

void TestChartImages::historyMarksDaysAtTheirHeight()
{
    HistoryChart chart;
    chart.setDays(method(), {{QDate(2024, 3, 4), rated(9)}});
    chart.resize(300, 220);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const QImage image = chart.grab().toImage();
    // A single day stands in the middle; 75 on an axis from 25 to 100 is two thirds up.
    const double foot = image.height() - 4 - QFontMetricsF(font(TextRole::Small)).height() - 4;
    const int y = qRound(4 + foot - foot * 50 / 75);
    QCOMPARE(image.pixelColor(145, y), colours().text);
    QVERIFY(image.pixelColor(145, y + 40) != colours().text);
    QCOMPARE(image.pixelColor(100, y + 14), colours().good.soft);
}

QTEST_MAIN(TestChartImages)
#include "tst_chartimages.moc"

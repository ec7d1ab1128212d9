// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bandgauge.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QtTest>

using namespace assay;

class TestBandGauge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void sentenceSaysHowTheNumberCameAbout();
    void sentenceOfAnIncompleteRatingNamesWhatCanBeReached();
    void accessibleValueIsTheExactPerCent();
    void accessibleValueIsEmptyWhileARangeIsShown();
    void pointerStandsAtThePoints();

private:
    [[nodiscard]] Rating rating(int partnerships, int scored = 9) const;

    Framework m_framework;
    RatingMethod m_method;
};

void TestBandGauge::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    auto framework = Framework::shipped(Framework::shippedKeys().constFirst());
    QVERIFY(framework);
    m_framework = *framework;
    m_method = *m_framework.method(QStringLiteral("statement-level"));
}

/// Threes, with another score for the fifth statement.
Rating TestBandGauge::rating(int partnerships, int scored) const
{
    StatementScores scores;
    for (int i = 0; i < scored; ++i)
        scores.insert(m_framework.statements().at(i).key, i == 4 ? partnerships : 3);
    return rate(m_framework, m_method, scores);
}

void TestBandGauge::sentenceSaysHowTheNumberCameAbout()
{
    BandGauge gauge;
    gauge.setMethod(m_method, 36);
    gauge.setNow(rating(4));
    QVERIFY2(gauge.sentence().startsWith(QStringLiteral("28 of 36 points, 77.78%, rounds up to 78: good. 4 ")),
             qPrintable(gauge.sentence()));
    gauge.setWhatIf(Fraction{27, 36});
    QVERIFY2(gauge.sentence().endsWith(QStringLiteral("What if: 27 of 36 points, 75%: good.")), qPrintable(gauge.sentence()));
}

void TestBandGauge::sentenceOfAnIncompleteRatingNamesWhatCanBeReached()
{
    BandGauge gauge;
    gauge.setMethod(m_method, 36);
    gauge.setNow(rating(3, 7));
    QCOMPARE(gauge.sentence(), QStringLiteral("7 of 9 scored: the overall can still become 64 to 81, good."));
    gauge.setNow(rating(3, 6));
    QCOMPARE(gauge.sentence(), QStringLiteral("6 of 9 scored: the overall can still become 59 to 84, requires improvement or good."));
    QVERIFY(!gauge.position());
}

void TestBandGauge::accessibleValueIsTheExactPerCent()
{
    BandGauge gauge;
    gauge.setMethod(m_method, 36);
    gauge.setNow(rating(4));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&gauge);
    QVERIFY(interface && interface->valueInterface());
    QCOMPARE(interface->valueInterface()->minimumValue().toInt(), 25);
    QCOMPARE(interface->valueInterface()->maximumValue().toInt(), 100);
    QCOMPARE(interface->valueInterface()->currentValue().toDouble(), 2800.0 / 36);
    QCOMPARE(interface->text(QAccessible::Value), gauge.sentence());
}

void TestBandGauge::accessibleValueIsEmptyWhileARangeIsShown()
{
    BandGauge gauge;
    gauge.setMethod(m_method, 36);
    gauge.setNow(rating(3, 8));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&gauge);
    QVERIFY(interface && interface->valueInterface());
    QVERIFY(!interface->valueInterface()->currentValue().isValid());
}

/// The solid pointer is in the colour of text; a column of that colour crosses the band only there.
void TestBandGauge::pointerStandsAtThePoints()
{
    BandGauge gauge;
    gauge.setMethod(m_method, 36);
    gauge.setNow(rating(4));
    gauge.resize(766, gauge.heightForWidth(766)); // 750 px of axis, 10 to a per cent
    const QImage image = gauge.grab().toImage();
    const int expected = 8 + qRound((2800.0 / 36 - 25) * 10);
    const auto isPointer = [&](int x) {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            dark += image.pixelColor(x, y) == colours().text ? 1 : 0;
        return dark > 30;
    };
    bool found = false;
    for (int x = 0; x < image.width(); ++x) {
        if (isPointer(x)) {
            QVERIFY2(std::abs(x - expected) <= 1, qPrintable(QStringLiteral("pointer at %1, expected %2").arg(x).arg(expected)));
            found = true;
        }
    }
    QVERIFY(found);
}

QTEST_MAIN(TestBandGauge)
#include "tst_bandgauge.moc"

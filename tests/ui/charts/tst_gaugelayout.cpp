// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bandscale.h"
#include "ui/charts/gaugelayout.h"
#include "ui/charts/gaugepainter.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace assay;

class TestGaugeLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void noTextsCollideAtAnySum_data();
    void noTextsCollideAtAnySum();
    void incompleteScoresHaveARangeAndNoSingleFigure();
    void namesMoveBelowWhereTheBandsAreTooNarrow();
    void bandsMeetWhereRoundingChangesTheRating();

private:
    [[nodiscard]] StatementScores scores(int sum, int scored = 9) const;
    [[nodiscard]] GaugeLayout layout(const GaugeState &state, double width) const;
    void checkApart(const GaugeLayout &layout, double width, const QString &where) const;

    Framework m_framework;
    RatingMethod m_method;
};

void TestGaugeLayout::initTestCase()
{
    auto framework = Framework::shipped(Framework::shippedKeys().constFirst());
    QVERIFY(framework);
    m_framework = *framework;
    m_method = *m_framework.method(QStringLiteral("statement-level"));
}

/// Nine scores, or fewer, that add up to the sum.
StatementScores TestGaugeLayout::scores(int sum, int scored) const
{
    StatementScores scores;
    for (int i = 0; i < scored; ++i)
        scores.insert(m_framework.statements().at(i).key, sum / scored + (i < sum % scored ? 1 : 0));
    return scores;
}

GaugeLayout TestGaugeLayout::layout(const GaugeState &state, double width) const
{
    return GaugeLayout::of(state, width, QFontMetricsF(assay::font(TextRole::Small)), QFontMetricsF(strongSmall()));
}

void TestGaugeLayout::checkApart(const GaugeLayout &layout, double width, const QString &where) const
{
    for (qsizetype i = 0; i < layout.texts.size(); ++i) {
        const GaugeText &text = layout.texts.at(i);
        QVERIFY2(text.box.left() >= -0.5 && text.box.right() <= width + 0.5,
                 qPrintable(QStringLiteral("%1: '%2' leaves the gauge").arg(where, text.text)));
        QVERIFY2(text.box.bottom() <= layout.height + 0.5, qPrintable(QStringLiteral("%1: '%2' is below the gauge").arg(where, text.text)));
        for (qsizetype j = i + 1; j < layout.texts.size(); ++j) {
            QVERIFY2(!text.box.intersects(layout.texts.at(j).box),
                     qPrintable(QStringLiteral("%1: '%2' lies over '%3'").arg(where, text.text, layout.texts.at(j).text)));
        }
    }
}

void TestGaugeLayout::noTextsCollideAtAnySum_data()
{
    QTest::addColumn<int>("textPercent");
    QTest::addColumn<double>("width");
    for (const int percent : {100, 115, 130, 150}) {
        for (const int width : {430, 560, 700, 1100})
            QTest::addRow("text %d%%, %d px", percent, width) << percent << static_cast<double>(width);
    }
}

void TestGaugeLayout::noTextsCollideAtAnySum()
{
    QFETCH(int, textPercent);
    QFETCH(double, width);
    applyTheme(*qApp, ThemeChoice::Light, textPercent);
    for (int now = 9; now <= 36; ++now) {
        GaugeState state{m_method, 36, rate(m_framework, m_method, scores(now)), {}, true};
        checkApart(layout(state, width), width, QStringLiteral("now %1").arg(now));
        for (int whatIf = 9; whatIf <= 36; ++whatIf) {
            state.whatIf = Fraction{whatIf, 36};
            checkApart(layout(state, width), width, QStringLiteral("now %1, what if %2").arg(now).arg(whatIf));
        }
    }
    for (int scored = 0; scored < 9; ++scored) {
        for (int each = 1; each <= 4; ++each) {
            const StatementScores some = scored == 0 ? StatementScores() : scores(each * scored, scored);
            const GaugeState state{m_method, 36, rate(m_framework, m_method, some), {}, true};
            checkApart(layout(state, width), width, QStringLiteral("%1 scored %2").arg(scored).arg(each));
        }
    }
}

void TestGaugeLayout::incompleteScoresHaveARangeAndNoSingleFigure()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    const GaugeState state{m_method, 36, rate(m_framework, m_method, scores(25, 8)), {}, true};
    QStringList captions;
    for (const GaugeText &text : layout(state, 700).texts) {
        if (text.kind == GaugeText::Kind::Now || text.kind == GaugeText::Kind::Distance)
            captions.append(text.text);
    }
    QCOMPARE(captions, QStringList{QStringLiteral("73 to 81, 8 of 9 scored")});
}

void TestGaugeLayout::namesMoveBelowWhereTheBandsAreTooNarrow()
{
    applyTheme(*qApp, ThemeChoice::Light, 150);
    const GaugeState state{m_method, 36, rate(m_framework, m_method, scores(28)), {}, true};
    const auto count = [](const GaugeLayout &layout, GaugeText::Kind kind) {
        return std::ranges::count(layout.texts, kind, &GaugeText::kind);
    };
    const GaugeLayout narrow = layout(state, 430);
    QCOMPARE(count(narrow, GaugeText::Kind::BandName), 0);
    QCOMPARE(count(narrow, GaugeText::Kind::Key), 4);
    const GaugeLayout wide = layout(state, 1100);
    QCOMPARE(count(wide, GaugeText::Kind::BandName), 4);
    QCOMPARE(count(wide, GaugeText::Kind::Key), 0);
}

void TestGaugeLayout::bandsMeetWhereRoundingChangesTheRating()
{
    const BandScale scale(m_method, 36, QRectF(0, 0, 750, 30));
    for (int points = 9; points <= 36; ++points) {
        const qsizetype band = scale.indexOf({points, 36});
        QVERIFY(band >= 0);
        const QRectF rect = scale.rect(band);
        const double x = scale.xOfPoints(points);
        QVERIFY2(x >= rect.left() - 2 && x <= rect.right(), qPrintable(QStringLiteral("%1 points lie outside their band").arg(points)));
    }
    QCOMPARE(scale.lowest(0), 9);
    QCOMPARE(scale.lowest(1), 14);
    QCOMPARE(scale.lowest(2), 23);
    QCOMPARE(scale.lowest(3), 32);
}

QTEST_MAIN(TestGaugeLayout)
#include "tst_gaugelayout.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace assay;

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init() { test::failOnWarnings(); }
    void polaritiesDifferWithoutColour();
    void bandMarksDifferWithoutColour();
    void bandPatternsDifferWithoutColour();
    void segmentsShowTheScore();
    void barIsDividedByCounts();
    void heatRampHasItsSteps();
    void citedChipIsFilled();
    void longTextIsElidedOnTheLastLine();
    void signsAreThoseOfTypography();

private:
    /// What is drawn, in black and white.
    static QImage shapeOf(const std::function<void(QPainter &)> &draw, int darkest = 170);
    static QImage pictureOf(const std::function<void(QPainter &)> &draw);
    static constexpr QRect place{0, 0, 100, 24};
};

QImage TestMarks::pictureOf(const std::function<void(QPainter &)> &draw)
{
    QImage image(place.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

QImage TestMarks::shapeOf(const std::function<void(QPainter &)> &draw, int darkest)
{
    QImage image = pictureOf(draw);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, image.pixelColor(x, y).lightness() < darkest ? Qt::black : Qt::white);
    }
    return image;
}

void TestMarks::polaritiesDifferWithoutColour()
{
    const auto shape = [](Polarity polarity) { return shapeOf([=](QPainter &painter) { drawPolarity(painter, place, polarity); }); };
    QVERIFY(shape(Polarity::Strength) != shape(Polarity::Shortfall));
    QVERIFY(shape(Polarity::Strength) != shape(Polarity::Neutral));
    QVERIFY(shape(Polarity::Shortfall) != shape(Polarity::Neutral));
}

void TestMarks::bandMarksDifferWithoutColour()
{
    QList<QImage> shapes;
    for (int score = 1; score <= 4; ++score) {
        const QImage shape = shapeOf([=](QPainter &painter) { drawScoreMark(painter, QRect(0, 0, 20, 20), score); });
        QVERIFY(!shapes.contains(shape));
        shapes.append(shape);
    }
}

void TestMarks::bandPatternsDifferWithoutColour()
{
    QList<QImage> shapes;
    for (int score = 1; score <= 4; ++score) {
        const QImage shape = shapeOf(
            [=](QPainter &painter) {
                painter.scale(3, 3);
                painter.fillRect(QRect(0, 0, 34, 8), bandPattern(bandLike(score)));
            },
            235);
        QVERIFY(!shapes.contains(shape));
        shapes.append(shape);
    }
}

void TestMarks::segmentsShowTheScore()
{
    const QColor filled = colours().score(3).strong;
    const QImage three = pictureOf([](QPainter &painter) { drawScoreSegments(painter, place, 3); });
    const int middle = place.center().y();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(three.pixelColor(i * 15 + 6, middle), filled);
    QCOMPARE(three.pixelColor(3 * 15 + 6, middle), QColor(Qt::white));
    const QImage none = pictureOf([](QPainter &painter) { drawScoreSegments(painter, place, std::nullopt); });
    QCOMPARE(none.pixelColor(6, middle), QColor(Qt::white));
}

void TestMarks::barIsDividedByCounts()
{
    const QImage bar = pictureOf([](QPainter &painter) { drawPolarityBar(painter, place, {3, 0, 1}); });
    const int middle = place.center().y();
    QCOMPARE(bar.pixelColor(60, middle), colours().strength.strong);
    QCOMPARE(bar.pixelColor(88, middle), colours().surface);
    const QImage empty = pictureOf([](QPainter &painter) { drawPolarityBar(painter, place, {}); });
    QCOMPARE(empty.pixelColor(10, middle), QColor(Qt::white));
}

void TestMarks::heatRampHasItsSteps()
{
    const Colours &c = colours();
    for (const auto &[items, step] : {std::pair(1, 0), {2, 0}, {3, 1}, {4, 1}, {5, 2}, {7, 2}, {8, 3}, {80, 3}})
        QCOMPARE(heatColour(items), c.heat[step]);
}

void TestMarks::citedChipIsFilled()
{
    QRect used;
    const QImage cited = pictureOf([&](QPainter &painter) { used = drawCitationChip(painter, place, QStringLiteral("E-016"), true); });
    QCOMPARE(cited.pixelColor(used.left() + 3, used.center().y()), colours().accent);
    QCOMPARE(used.size(), citationChipSize(QStringLiteral("E-016")));
    const QImage plain = pictureOf([&](QPainter &painter) { used = drawCitationChip(painter, place, QStringLiteral("E-016"), false); });
    QCOMPARE(plain.pixelColor(used.left() + 3, used.center().y()), colours().surface);
}

void TestMarks::longTextIsElidedOnTheLastLine()
{
    QImage image(120, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    const QString text = QStringLiteral("A sentence that is much too long for two lines of this width and so has to end early");
    const QFontMetrics metrics(font(TextRole::Body));
    QCOMPARE(drawElided(painter, image.rect(), text, 2, font(TextRole::Body), Qt::black), 2 * metrics.lineSpacing());
    QCOMPARE(drawElided(painter, image.rect(), QStringLiteral("Short"), 2, font(TextRole::Body), Qt::black), metrics.lineSpacing());
}

void TestMarks::signsAreThoseOfTypography()
{
    QCOMPARE(polaritySign(Polarity::Shortfall), QStringLiteral("\u2212"));
    QCOMPARE(polarityTitle(Polarity::Shortfall), QStringLiteral("Shortfall"));
}

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"

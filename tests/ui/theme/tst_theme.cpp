// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QToolTip>

#include <cmath>

using namespace assay;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void marksStandOutOnEveryGround_data();
    void marksStandOutOnEveryGround();
    void selectionIsGreyInAnInactiveWindow();
    void textSizeFollowsThePercentage();
    void boldRolesAreSemibold();
    void iconsAreShippedInBothThemes_data();
    void iconsAreShippedInBothThemes();
    void iconChangesWithTheTheme();
    void categoryIconHasItsColour();
    void bandsAndScoresShareColours();
    void tipsAreSmallText();

private:
    static double contrast(const QColor &a, const QColor &b);
    static void rowsPerTheme();
};

double TestTheme::contrast(const QColor &a, const QColor &b)
{
    // WCAG 2: relative luminance of sRGB.
    const auto luminance = [](const QColor &colour) {
        const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

void TestTheme::rowsPerTheme()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestTheme::textIsReadableOnEveryGround_data()
{
    rowsPerTheme();
}

void TestTheme::textIsReadableOnEveryGround()
{
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice, 100);
    const Colours &c = colours();
    for (const QColor &ground : {c.bg, c.surface, c.surface2, c.accentSoft, c.inactive}) {
        for (const QColor &ink : {c.text, c.muted, c.accent, c.strength.strong, c.shortfall.strong, c.neutral.strong})
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
    QVERIFY(contrast(c.onAccent, c.accentHover) >= 4.5);
    for (const QColor &heat : c.heat)
        QVERIFY(contrast(c.text, heat) >= 4.5);
}

void TestTheme::marksStandOutOnEveryGround_data()
{
    rowsPerTheme();
}

void TestTheme::marksStandOutOnEveryGround()
{
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice, 100);
    const Colours &c = colours();
    for (const QColor &ground : {c.bg, c.surface, c.surface2, c.accentSoft, c.inactive}) {
        for (const QColor &mark : {c.borderStrong, c.focus, c.people, c.staff, c.partners, c.processes, c.outcomes, c.observation})
            QVERIFY2(contrast(mark, ground) >= 3.0, qPrintable(mark.name() + QStringLiteral(" on ") + ground.name()));
    }
    for (int score = 1; score <= 4; ++score)
        QVERIFY(contrast(c.score(score).strong, c.score(score).soft) >= 4.5);
}

void TestTheme::selectionIsGreyInAnInactiveWindow()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    const QPalette palette = QApplication::palette();
    QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), colours().accentSoft);
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), colours().inactive);
    QCOMPARE(palette.color(QPalette::Active, QPalette::HighlightedText), colours().text);
}

void TestTheme::textSizeFollowsThePercentage()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    QCOMPARE(font(TextRole::Body).pointSizeF(), 9.75);
    QCOMPARE(QApplication::font().pointSizeF(), 9.75);
    applyTheme(*qApp, ThemeChoice::Light, 150);
    QCOMPARE(font(TextRole::Body).pointSizeF(), 9.75 * 1.5);
    QCOMPARE(font(TextRole::PageTitle).pointSizeF(), 22.5);
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

void TestTheme::boldRolesAreSemibold()
{
    QCOMPARE(font(TextRole::Strong).weight(), int(QFont::DemiBold));
    QCOMPARE(font(TextRole::Body).weight(), int(QFont::Normal));
    QCOMPARE(font(TextRole::Small).weight(), int(QFont::Normal));
}

void TestTheme::iconsAreShippedInBothThemes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"dashboard-show",
                             "tag",
                             "view-form",
                             "view-statistics",
                             "document-open-recent",
                             "list-add",
                             "edit-find",
                             "document-export",
                             "user-identity",
                             "system-users",
                             "x-shape-connection",
                             "run-build",
                             "checkmark",
                             "go-previous",
                             "go-next",
                             "dialog-error",
                             "dialog-warning",
                             "dialog-information",
                             "compass",
                             "document-open"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::iconsAreShippedInBothThemes()
{
    QFETCH(QString, name);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice, 100);
        QVERIFY(QIcon::hasThemeIcon(name));
        QCOMPARE(icon(name).pixmap(22, 22).size(), QSize(22, 22));
        const QImage image = icon(name).pixmap(22, 22).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(inked > 10, "the icon is empty");
    }
}

void TestTheme::iconChangesWithTheTheme()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    const QIcon kept = icon(QStringLiteral("tag"));
    const QImage light = kept.pixmap(22, 22).toImage();
    applyTheme(*qApp, ThemeChoice::Dark, 100);
    QVERIFY(kept.pixmap(22, 22).toImage() != light);
}

void TestTheme::categoryIconHasItsColour()
{
    const QIcon kept = categoryIcon(QStringLiteral("people"));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice, 100);
        const QImage image = kept.pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
        bool isFound = false;
        for (int y = 0; y < image.height() && !isFound; ++y) {
            for (int x = 0; x < image.width(); ++x)
                isFound = isFound || image.pixelColor(x, y) == colours().people;
        }
        QVERIFY(isFound);
    }
}

void TestTheme::bandsAndScoresShareColours()
{
    QCOMPARE(colours().band(QStringLiteral("good")).strong, colours().score(3).strong);
    QCOMPARE(colours().band(QStringLiteral("outstanding")).strong, colours().score(4).strong);
    QCOMPARE(colours().band(QStringLiteral("unknown")).strong, colours().neutral.strong);
    QCOMPARE(colours().category(QStringLiteral("unknown")), colours().muted);
}

void TestTheme::tipsAreSmallText()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    QCOMPARE(QToolTip::font().pointSizeF(), font(TextRole::Small).pointSizeF());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/parts/keyhints.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace assay;

class TestKeyHints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init() { test::failOnWarnings(); }
    void saysItsHintsToScreenReaders();
    void chordIsWiderThanOneKey();
    void plusAloneIsAKey();
    void leavesOutWhatDoesNotFit();
};

void TestKeyHints::saysItsHintsToScreenReaders()
{
    KeyHints hints;
    hints.setHints(
        {{{QStringLiteral("Enter")}, QStringLiteral("open")}, {{QStringLiteral("+"), QStringLiteral("0")}, QStringLiteral("set")}});
    QCOMPARE(hints.accessibleName(), QStringLiteral("Enter: open. + or 0: set"));
}

void TestKeyHints::chordIsWiderThanOneKey()
{
    QVERIFY(keyCapsSize(QStringLiteral("Ctrl+K")).width() > keyCapsSize(QStringLiteral("Ctrl")).width());
}

void TestKeyHints::plusAloneIsAKey()
{
    QCOMPARE(keyCapsSize(QStringLiteral("+")), keyCapsSize(QStringLiteral("0")));
}

void TestKeyHints::leavesOutWhatDoesNotFit()
{
    KeyHints hints;
    hints.setHints({{{QStringLiteral("Enter")}, QStringLiteral("open")}, {{QStringLiteral("F6")}, QStringLiteral("next pane")}});
    const QSize full = hints.sizeHint();
    hints.resize(full.width() * 6 / 10, full.height());
    const QImage narrow = hints.grab().toImage();
    hints.resize(full.width() + 2, full.height());
    const QImage wide = hints.grab().toImage();
    const QColor ground = wide.pixelColor(full.width() + 1, 0);
    const auto inkRightOf = [&](const QImage &image, int x) {
        for (int column = x; column < image.width(); ++column) {
            for (int row = 0; row < image.height(); ++row) {
                if (image.pixelColor(column, row) != ground)
                    return true;
            }
        }
        return false;
    };
    const int firstEnd = full.width() * 45 / 100;
    QVERIFY(inkRightOf(wide, firstEnd));
    QVERIFY(!inkRightOf(narrow, firstEnd));
}

QTEST_MAIN(TestKeyHints)
#include "tst_keyhints.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/parts/buttons.h"
#include "ui/parts/chip.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace assay;

class TestButtons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init() { test::failOnWarnings(); }
    void keyButtonHasRoomForItsKeys();
    void keyButtonHasNoRoomLessThanItNeeds();
    void toggleKeepsItsWidthWhenChecked();
    void iconButtonIsNamed();
    void chipIsRemovedByKeys_data();
    void chipIsRemovedByKeys();
    void chipIsRemovedByClick();
};

void TestButtons::keyButtonHasRoomForItsKeys()
{
    const KeyButton plain(QStringLiteral("Save"));
    const KeyButton keyed(QStringLiteral("Save"), KeyButton::Role::Plain, QStringLiteral("Ctrl+Enter"));
    QVERIFY(keyed.sizeHint().width() > plain.sizeHint().width() + 40);
    QCOMPARE(plain.sizeHint().height(), 30);
}

void TestButtons::keyButtonHasNoRoomLessThanItNeeds()
{
    const KeyButton button(QStringLiteral("Save evidence"), KeyButton::Role::Primary, QStringLiteral("Ctrl+Enter"));
    QCOMPARE(button.minimumSizeHint(), button.sizeHint());
}

void TestButtons::toggleKeepsItsWidthWhenChecked()
{
    Toggle toggle(QStringLiteral("Safeguarding"));
    toggle.setCap(QStringLiteral("7"));
    const QSize before = toggle.sizeHint();
    toggle.setChecked(true);
    QCOMPARE(toggle.sizeHint(), before);
    QVERIFY(before.height() >= 28);
}

void TestButtons::iconButtonIsNamed()
{
    const std::unique_ptr<QToolButton> button(iconButton(QStringLiteral("go-next"), QStringLiteral("Next item")));
    QCOMPARE(button->accessibleName(), QStringLiteral("Next item"));
    QCOMPARE(button->toolTip(), QStringLiteral("Next item"));
    QVERIFY(!button->icon().isNull());
    QVERIFY(button->sizeHint().width() >= 24);
}

void TestButtons::chipIsRemovedByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Delete") << Qt::Key_Delete;
    QTest::newRow("Backspace") << Qt::Key_Backspace;
}

void TestButtons::chipIsRemovedByKeys()
{
    QFETCH(Qt::Key, key);
    Chip chip(QStringLiteral("1 Assessing needs"));
    QSignalSpy removed(&chip, &Chip::removed);
    QTest::keyClick(&chip, key);
    QCOMPARE(removed.size(), 1);
}

void TestButtons::chipIsRemovedByClick()
{
    Chip chip(QStringLiteral("1 Assessing needs"));
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &Chip::removed);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QVERIFY(chip.accessibleName().contains(QStringLiteral("1 Assessing needs")));
}

QTEST_MAIN(TestButtons)
#include "tst_buttons.moc"

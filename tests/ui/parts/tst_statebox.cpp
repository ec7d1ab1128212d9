// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/parts/statebox.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace assay;

class TestStateBox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init() { test::failOnWarnings(); }
    void saysWhatBelongsHere();
    void emptyPartsAreLeftOut();
    void actionAndLinkAreReachedByKeys();
};

void TestStateBox::saysWhatBelongsHere()
{
    const StateBox box(QStringLiteral("Nothing yet."));
    QCOMPARE(box.findChild<QLabel *>(QStringLiteral("stateSentence"))->text(), QStringLiteral("Nothing yet."));
    QCOMPARE(box.accessibleName(), QStringLiteral("Nothing yet."));
}

void TestStateBox::emptyPartsAreLeftOut()
{
    StateBox box(QStringLiteral("Nothing yet."));
    box.show();
    QVERIFY(!box.findChild<QPushButton *>(QStringLiteral("stateAction"))->isVisible());
    QVERIFY(!box.findChild<QLabel *>(QStringLiteral("stateLink"))->isVisible());
    box.setAction(QStringLiteral("Add evidence"));
    QVERIFY(box.findChild<QPushButton *>(QStringLiteral("stateAction"))->isVisible());
}

void TestStateBox::actionAndLinkAreReachedByKeys()
{
    StateBox box(QStringLiteral("Nothing yet."), QStringLiteral("Add evidence"), QStringLiteral("Open the example"));
    QSignalSpy acted(&box, &StateBox::actionTriggered);
    QSignalSpy linked(&box, &StateBox::linkActivated);
    box.show();
    box.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    auto *action = box.findChild<QPushButton *>(QStringLiteral("stateAction"));
    auto *link = box.findChild<QLabel *>(QStringLiteral("stateLink"));
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(acted.size(), 1);
    QTest::keyClick(action, Qt::Key_Tab);
    QVERIFY(link->hasFocus());
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(linked.size(), 1);
}

QTEST_MAIN(TestStateBox)
#include "tst_statebox.moc"

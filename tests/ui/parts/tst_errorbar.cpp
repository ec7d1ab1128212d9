// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/parts/errorbar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace assay;

class TestErrorBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init() { test::failOnWarnings(); }
    void isHiddenUntilThereIsAnError();
    void saysWhatWhyAndWhatToDo();
    void offersAnActionWhenThereIsOne();
    void goesWhenDismissed();
};

static const Error full{ErrorCode::DiskFull, QStringLiteral("The change was not kept"), QStringLiteral("the disk is full."),
                        QStringLiteral("Save a copy elsewhere.")};

void TestErrorBar::isHiddenUntilThereIsAnError()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *bar = new ErrorBar;
    layout.addWidget(bar);
    window.show();
    QVERIFY(!bar->isVisible());
    bar->showError(full);
    QVERIFY(bar->isVisible());
}

void TestErrorBar::saysWhatWhyAndWhatToDo()
{
    ErrorBar bar;
    bar.showError(full);
    QCOMPARE(bar.text(), full.line());
    for (const QString &part : {full.what, full.why, full.remedy})
        QVERIFY2(bar.text().contains(part), qPrintable(part));
}

void TestErrorBar::offersAnActionWhenThereIsOne()
{
    ErrorBar bar;
    auto *action = bar.findChild<QPushButton *>(QStringLiteral("errorAction"));
    QSignalSpy triggered(&bar, &ErrorBar::actionTriggered);
    bar.showError(full);
    QVERIFY(!action->isVisible());
    bar.showError(full, QStringLiteral("Save a copy"));
    QVERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void TestErrorBar::goesWhenDismissed()
{
    ErrorBar bar;
    bar.showError(full);
    QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("errorDismiss")), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
    QVERIFY(bar.text().isEmpty());
}

QTEST_MAIN(TestErrorBar)
#include "tst_errorbar.moc"

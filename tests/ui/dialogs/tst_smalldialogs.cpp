// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/attributiondialog.h"
#include "ui/dialogs/inusedialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace assay;

/// The dialogs that only say or ask one thing.
class TestSmallDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init() { test::failOnWarnings(); }
    void inUseSaysWhoAndOffersReadOnly();
    void inUseIsLeftByEscape();
    void attributionIsLeftOutUnlessAskedFor();
    void reportShowsDetailsThatCanBeCopied();
    void keysAreListedUnderTheirMenu();
    void aboutSaysTheVersion();
};

void TestSmallDialogs::inUseSaysWhoAndOffersReadOnly()
{
    InUseDialog dialog({ErrorCode::InUse, QStringLiteral("\"a.assay\" is in use"), QStringLiteral("it is open elsewhere"), {}});
    dialog.show();
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("why"))->text(), QStringLiteral("it is open elsewhere"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestSmallDialogs::inUseIsLeftByEscape()
{
    InUseDialog dialog({ErrorCode::InUse, QStringLiteral("In use"), {}, {}});
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
}

void TestSmallDialogs::attributionIsLeftOutUnlessAskedFor()
{
    AttributionDialog dialog(QStringLiteral("Export"));
    QVERIFY(!dialog.isIncluded());
    dialog.findChild<QCheckBox *>(QStringLiteral("include"))->click();
    QVERIFY(dialog.isIncluded());
}

void TestSmallDialogs::reportShowsDetailsThatCanBeCopied()
{
    const ReportDialog dialog(QStringLiteral("Merge"), QStringLiteral("2 changes taken in."),
                              {QStringLiteral("One"), QStringLiteral("Two")});
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("summary"))->text(), QStringLiteral("2 changes taken in."));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(QStringLiteral("details"))->toPlainText(), QStringLiteral("One\nTwo"));
    const ReportDialog bare(QStringLiteral("Check"), QStringLiteral("All is well."), {});
    QVERIFY(!bare.findChild<QPlainTextEdit *>(QStringLiteral("details")));
}

void TestSmallDialogs::keysAreListedUnderTheirMenu()
{
    const KeysDialog dialog({{QStringLiteral("Edit"), {{QStringLiteral("Ctrl+Z"), QStringLiteral("Undo")}}}});
    const auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("keys"));
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Edit"));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Ctrl+Z"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("Undo"));
}

void TestSmallDialogs::aboutSaysTheVersion()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    const AboutDialog dialog;
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("version"))->text(), QStringLiteral("Assay 9.8.7"));
}

QTEST_MAIN(TestSmallDialogs)
#include "tst_smalldialogs.moc"

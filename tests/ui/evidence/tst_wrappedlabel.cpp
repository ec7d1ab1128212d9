// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/wrappedlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace assay;

class TestWrappedLabel : public QObject
{
    Q_OBJECT

private slots:
    void growsWithTheText();
    void breaksWordsThatAreLongerThanTheLine();
    void keepsParagraphs();
    void canBeCopied();
};

void TestWrappedLabel::growsWithTheText()
{
    WrappedLabel label(TextRole::Body);
    label.setText(QStringLiteral("word"));
    const int one = label.heightForWidth(200);
    label.setText(QStringLiteral("many words ").repeated(20));
    QVERIFY(label.heightForWidth(200) > 3 * one);
    QVERIFY(label.heightForWidth(100) > label.heightForWidth(200));
}

void TestWrappedLabel::breaksWordsThatAreLongerThanTheLine()
{
    WrappedLabel label(TextRole::Body);
    label.setText(QStringLiteral("x").repeated(200));
    QVERIFY(label.heightForWidth(150) > label.heightForWidth(5000));
    QVERIFY(label.minimumSizeHint().width() < 100);
}

void TestWrappedLabel::keepsParagraphs()
{
    WrappedLabel label(TextRole::Body);
    label.setText(QStringLiteral("one\ntwo\nthree"));
    QCOMPARE(label.heightForWidth(5000), 3 * label.fontMetrics().lineSpacing());
}

void TestWrappedLabel::canBeCopied()
{
    WrappedLabel label(TextRole::Body);
    label.setText(QStringLiteral("Nobody rings"));
    label.actions().first()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Nobody rings"));
}

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"

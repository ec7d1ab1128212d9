// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/parts/keyhints.h"
#include "ui/theme/theme.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QLabel>

using namespace assay;

class TestStatusLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void todayIsATimeAndEarlierIsADay();
    void sentenceStandsBesideTheSavedState();
    void bandsAreSpelledOut();
    void growsWithTheText();

private:
    static QString state(const StatusLine &line) { return line.findChild<QLabel *>(QStringLiteral("savedState"))->text(); }
};

void TestStatusLine::init()
{
    test::failOnWarnings();
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

void TestStatusLine::todayIsATimeAndEarlierIsADay()
{
    StatusLine line;
    line.showSaved(QDateTime(QDate::currentDate(), QTime(10, 42)));
    QCOMPARE(state(line), QStringLiteral("Saved 10:42"));
    line.showSaved(QDateTime(QDate(2024, 5, 17), QTime(10, 42)));
    QCOMPARE(state(line), QStringLiteral("Saved 17 May 2024"));
}

void TestStatusLine::sentenceStandsBesideTheSavedState()
{
    StatusLine line;
    line.showReadOnly();
    const QString before = state(line);
    line.say(QStringLiteral("Exported to a.csv"));
    QCOMPARE(state(line), before + QStringLiteral(" \u00B7 Exported to a.csv"));
    line.showNoWorkbook();
    QVERIFY(!state(line).contains(QStringLiteral("Exported")));
}

void TestStatusLine::bandsAreSpelledOut()
{
    RatingMethod method;
    method.rounding = Rounding::Up;
    method.bands = {{{}, {}, 25, 38}, {{}, {}, 39, 100}};
    QCOMPARE(bandsNote(method), QStringLiteral("Bands 25\u201338, 39\u2013100 \u00B7 rounds up"));
}

void TestStatusLine::growsWithTheText()
{
    StatusLine line;
    QCOMPARE(line.minimumHeight(), 26);
    applyTheme(*qApp, ThemeChoice::Light, 150);
    QTRY_VERIFY(line.minimumHeight() >= line.findChild<KeyHints *>()->minimumSizeHint().height());
    QVERIFY(line.minimumHeight() > 26);
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"

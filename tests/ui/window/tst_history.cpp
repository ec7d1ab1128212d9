// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history.h"

#include <QtTest>

using namespace assay;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void goesBackAndForward();
    void samePlaceIsVisitedOnce();
    void newPlaceForgetsWhatWasAhead();
    void statementsOfOnePageAreDifferentPlaces();

private:
    static Destination at(const char *page, const char *statement = "")
    {
        return {QString::fromLatin1(page), QString::fromLatin1(statement), {}, {}};
    }
};

void TestHistory::isEmptyAtFirst()
{
    History history;
    QVERIFY(!history.canGoBack());
    history.visit(at("overview"));
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
}

void TestHistory::goesBackAndForward()
{
    History history;
    history.visit(at("overview"));
    history.visit(at("rating"));
    QCOMPARE(history.back().page, QStringLiteral("overview"));
    QVERIFY(history.canGoForward());
    QCOMPARE(history.forward().page, QStringLiteral("rating"));
    QVERIFY(!history.canGoForward());
}

void TestHistory::samePlaceIsVisitedOnce()
{
    History history;
    history.visit(at("overview"));
    history.visit(at("overview"));
    QVERIFY(!history.canGoBack());
}

void TestHistory::newPlaceForgetsWhatWasAhead()
{
    History history;
    history.visit(at("overview"));
    history.visit(at("rating"));
    (void)history.back();
    history.visit(at("journal"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back().page, QStringLiteral("overview"));
}

void TestHistory::statementsOfOnePageAreDifferentPlaces()
{
    History history;
    history.visit(at("statements", "qs1"));
    history.visit(at("statements", "qs2"));
    QCOMPARE(history.back().statement, QStringLiteral("qs1"));
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"

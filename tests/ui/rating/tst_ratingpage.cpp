// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"
#include "ui/rating/figurecard.h"
#include "ui/rating/ratingpage.h"
#include "ui/rating/whatifslider.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace assay;
using namespace assay::test;

namespace {

QString key(int number)
{
    return QStringLiteral("qs%1").arg(number);
}

/// A page on a workbook with threes and a 4 for partnerships: 28 of 36 when all nine are scored.
struct Open {
    TempWorkbook book;
    Session session;
    RatingPage page{session};

    explicit Open(int scored = 9, EngagementKind kind = EngagementKind::CqcAssessment, QSize size = {1280, 654})
        : book({.authority = QStringLiteral("Testshire"), .kind = kind}), session(filled(scored))
    {
        page.resize(size);
        page.show();
    }
    std::unique_ptr<Workbook> filled(int scored)
    {
        for (int number = 1; number <= scored; ++number)
            take(book->apply(setScore(*book, key(number), number == 5 ? 4 : 3, QStringLiteral("Because"))));
        return std::move(book.workbook);
    }
    [[nodiscard]] WhatIfSlider *slider(int number) { return page.findChild<WhatIfSlider *>(QStringLiteral("whatIf.") + key(number)); }
    [[nodiscard]] QString text(const char *name) { return page.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    [[nodiscard]] QString card(const char *name) { return page.findChild<FigureCard *>(QString::fromLatin1(name))->text(); }
    [[nodiscard]] QTableView *table(const char *name) { return page.findChild<QTableView *>(QString::fromLatin1(name)); }
};

} // namespace

class TestRatingPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void nowCardSaysHowTheFigureCameAbout();
    void digitsTryScoresOut();
    void arrowsStepAndDelPutsBack();
    void upAndDownWalkTheSliders();
    void clickOnTheScaleTriesThatScore();
    void resetPutsAllBack();
    void nothingIsWrittenToTheWorkbook();
    void scoreOfOneAddsTheNote();
    void incompleteShowsARangeAndCanBeTriedOut();
    void peerChallengeSaysWhyThereIsNoRating();
    void chosenCouncilFillsTheComparison();
    void enterOpensTheStatement();
    void narrowPagePutsChartsBehindTabs();
    void realScoreMovesThePage();
    void historyHasADayWithATableBeforeItsChart();
    void historyFollowsScoresAlone();
    void historyWithoutACompleteScoreSaysSo();
    void peerChallengeHasNoHistory();
    void lowPagePutsChartsBehindTabs();
    void smallestPageShowsAllSliders();
};

void TestRatingPage::nowCardSaysHowTheFigureCameAbout()
{
    Open open;
    QCOMPARE(open.card("nowCard"), QStringLiteral("Now, Good, 78%, 28 of 36 = 77.78%, rounds up"));
    QVERIFY(open.page.subtitle().contains(QStringLiteral("9 scores added, divided by 36, rounded up")));
}

void TestRatingPage::digitsTryScoresOut()
{
    Open open;
    for (const int number : {1, 8, 9}) {
        open.slider(number)->setFocus();
        QTest::keyClick(open.slider(number), Qt::Key_4);
    }
    QCOMPARE(open.card("whatIfCard"), QStringLiteral("What if, Good, 87%, 31 of 36 = 86.11%, rounds up"));
    QVERIFY(open.text("whatIfSentence").startsWith(QStringLiteral("31 of 36 is 1 ")));
    QVERIFY(open.text("whatIfSentence").endsWith(QStringLiteral("short of outstanding.")));
    const auto *model = open.table("scoresTable")->model();
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("3"));
    QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("4"));
}

void TestRatingPage::arrowsStepAndDelPutsBack()
{
    Open open;
    auto *slider = open.slider(2);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(slider->value(), 2);
    QTest::keyClick(slider, Qt::Key_Left);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(slider->value(), 1);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->value(), 2);
    QTest::keyClick(slider, Qt::Key_Delete);
    QCOMPARE(slider->value(), 3);
    QVERIFY(open.card("whatIfCard").contains(QStringLiteral("Move a slider")));
}

void TestRatingPage::upAndDownWalkTheSliders()
{
    Open open;
    open.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.slider(1)->setFocus();
    QTest::keyClick(open.slider(1), Qt::Key_Down);
    QVERIFY(open.slider(2)->hasFocus());
    QTest::keyClick(open.slider(2), Qt::Key_Up);
    QVERIFY(open.slider(1)->hasFocus());
    QCOMPARE(open.slider(1)->value(), 3);
}

void TestRatingPage::clickOnTheScaleTriesThatScore()
{
    Open open;
    auto *slider = open.slider(3);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->positionOf(1) + 2, slider->height() / 2));
    QCOMPARE(slider->value(), 1);
    QCOMPARE(open.card("whatIfCard"), QStringLiteral("What if, Good, 73%, 26 of 36 = 72.22%, rounds up"));
}

void TestRatingPage::resetPutsAllBack()
{
    Open open;
    auto *reset = open.page.findChild<QPushButton *>(QStringLiteral("whatIfReset"));
    QVERIFY(!reset->isEnabled());
    QTest::keyClick(open.slider(1), Qt::Key_1);
    QTest::keyClick(open.slider(2), Qt::Key_1);
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(open.slider(1)->value(), 3);
    QCOMPARE(open.slider(2)->value(), 3);
    QVERIFY(!reset->isEnabled());
}

void TestRatingPage::nothingIsWrittenToTheWorkbook()
{
    Open open;
    const auto before = take(open.session.workbook().journal()).size();
    QTest::keyClick(open.slider(1), Qt::Key_1);
    QTest::keyClick(open.slider(9), Qt::Key_4);
    QCOMPARE(take(open.session.workbook().journal()).size(), before);
    QCOMPARE(open.session.scores().value(key(1)), 3);
    QCOMPARE(open.card("nowCard"), QStringLiteral("Now, Good, 78%, 28 of 36 = 77.78%, rounds up"));
}

void TestRatingPage::scoreOfOneAddsTheNote()
{
    Open open;
    QVERIFY(open.text("whatIfNote").startsWith(QStringLiteral("Lowest points in each band: 9, 14, 23 and 32.")));
    QTest::keyClick(open.slider(7), Qt::Key_1);
    QCOMPARE(open.text("whatIfNote"), open.session.framework().level(1)->notice);
}

void TestRatingPage::incompleteShowsARangeAndCanBeTriedOut()
{
    Open open(8);
    QCOMPARE(open.card("nowCard"), QStringLiteral("Now, 73 to 81%, 8 of 9 scored, 25 points"));
    QVERIFY(!open.slider(9)->hasScore());
    QTest::keyClick(open.slider(9), Qt::Key_2);
    QVERIFY(open.slider(9)->hasScore());
    QCOMPARE(open.card("whatIfCard"), QStringLiteral("What if, Good, 75%, 27 of 36 = 75%"));
    QCOMPARE(open.card("nowCard"), QStringLiteral("Now, 73 to 81%, 8 of 9 scored, 25 points"));
    QTest::keyClick(open.slider(9), Qt::Key_Delete);
    QVERIFY(!open.slider(9)->hasScore());
}

void TestRatingPage::peerChallengeSaysWhyThereIsNoRating()
{
    Open open(9, EngagementKind::PeerChallenge);
    auto *why = open.page.findChild<QWidget *>(QStringLiteral("noRating"));
    QVERIFY(why->isVisible());
    QVERIFY(!open.slider(1)->isVisible());
    QVERIFY(!open.page.findChild<FigureCard *>(QStringLiteral("nowCard"))->isVisible());
    QTest::mouseClick(why->findChild<QPushButton *>(QStringLiteral("stateAction")), Qt::LeftButton);
    QVERIFY(open.session.records().engagement().hasPracticeScores);
    QVERIFY(!why->isVisible());
    QVERIFY(open.slider(1)->isVisible());
    QVERIFY(open.card("nowCard").contains(QStringLiteral("78%")));
}

void TestRatingPage::chosenCouncilFillsTheComparison()
{
    Open open;
    auto *councils = open.page.findChild<QComboBox *>(QStringLiteral("comparisonCouncil"));
    QVERIFY(councils->count() >= 10);
    const auto *model = open.table("comparisonTable")->model();
    councils->setCurrentIndex(councils->findText(QStringLiteral("Warrington Borough Council")));
    QCOMPARE(model->index(6, 1).data().toString(), QStringLiteral("3"));
    QCOMPARE(model->index(6, 2).data().toString(), QStringLiteral("1"));
    councils->setCurrentIndex(councils->findText(QStringLiteral("London Borough of Camden")));
    QCOMPARE(model->index(2, 2).data().toString(), QStringLiteral("4"));
}

void TestRatingPage::enterOpensTheStatement()
{
    Open open;
    QSignalSpy navigate(&open.page, &Page::navigate);
    auto *table = open.table("scoresTable");
    table->setCurrentIndex(table->model()->index(6, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(navigate.size(), 1);
    const auto destination = navigate.constFirst().constFirst().value<Destination>();
    QCOMPARE(destination.page, QStringLiteral("statements"));
    QCOMPARE(destination.statement, key(7));
}

void TestRatingPage::narrowPagePutsChartsBehindTabs()
{
    Open open;
    auto *tabs = open.page.findChild<QTabBar *>(QStringLiteral("chartTabs"));
    QVERIFY(!tabs->isVisible());
    QVERIFY(open.table("scoresTable")->isVisible() && open.table("publishedTable")->isVisible());
    open.page.resize(1000, 514);
    QTRY_VERIFY(tabs->isVisible());
    QVERIFY(open.table("scoresTable")->isVisible());
    QVERIFY(!open.table("publishedTable")->isVisible());
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(open.table("publishedTable")->isVisible());
    QVERIFY(!open.table("scoresTable")->isVisible());
    for (int number = 1; number <= 9; ++number)
        QVERIFY(!open.slider(number)->visibleRegion().isEmpty());
    open.page.resize(1280, 654);
    QTRY_VERIFY(!tabs->isVisible());
    QVERIFY(open.table("scoresTable")->isVisible());
}

void TestRatingPage::realScoreMovesThePage()
{
    Open open;
    QVERIFY(open.session.apply(setScore(open.session.workbook(), key(1), 4, QStringLiteral("Better"))));
    QCOMPARE(open.card("nowCard"), QStringLiteral("Now, Good, 81%, 29 of 36 = 80.56%, rounds up"));
    QCOMPARE(open.slider(1)->value(), 4);
    open.session.undo();
    QVERIFY(open.card("nowCard").contains(QStringLiteral("78%")));
}

void TestRatingPage::historyHasADayWithATableBeforeItsChart()
{
    Open open;
    const auto *model = open.table("historyTable")->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("28"));
    QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("78"));
    auto *chart = open.page.findChild<QWidget *>(QStringLiteral("historyChart"));
    QTRY_VERIFY(chart->isVisible());
    QCOMPARE(chart->focusPolicy(), Qt::NoFocus);
    QVERIFY(chart->accessibleDescription().endsWith(QStringLiteral(": 78, good")));
    QVERIFY(!open.page.findChild<QWidget *>(QStringLiteral("historyState"))->isVisible());
}

void TestRatingPage::historyFollowsScoresAlone()
{
    Open open;
    const auto *model = open.table("historyTable")->model();
    QSignalSpy made(model, &QAbstractItemModel::modelReset);
    addItem(open.session.workbook(), QStringLiteral("Late"));
    QCOMPARE(made.size(), 0);
    QVERIFY(open.session.apply(setScore(open.session.workbook(), key(1), 4, QStringLiteral("Better"))));
    QCOMPARE(made.size(), 1);
    QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("81"));
    open.page.hide();
    QVERIFY(open.session.apply(setScore(open.session.workbook(), key(9), std::nullopt, QString())));
    QCOMPARE(made.size(), 1);
    open.page.show();
    // A day that ended without all scores is not a complete one any more, and there is no other.
    QVERIFY(open.page.findChild<QWidget *>(QStringLiteral("historyState"))->isVisible());
}

void TestRatingPage::historyWithoutACompleteScoreSaysSo()
{
    Open open(4);
    auto *state = open.page.findChild<QWidget *>(QStringLiteral("historyState"));
    QVERIFY(state->isVisible());
    QVERIFY(!open.table("historyTable")->isVisible());
    const QString sentence = state->findChild<QLabel *>(QStringLiteral("stateSentence"))->text();
    QVERIFY2(sentence.endsWith(QStringLiteral("So far 4 of 9 have one.")), qPrintable(sentence));
    for (int number = 5; number <= 9; ++number)
        QVERIFY(open.session.apply(setScore(open.session.workbook(), key(number), 3, QStringLiteral("Because"))));
    QVERIFY(!state->isVisible());
    QVERIFY(open.table("historyTable")->isVisible());
}

void TestRatingPage::peerChallengeHasNoHistory()
{
    Open open(9, EngagementKind::PeerChallenge);
    auto *pane = open.page.findChild<QWidget *>(QStringLiteral("historyPane"));
    auto *tabs = open.page.findChild<QTabBar *>(QStringLiteral("chartTabs"));
    QVERIFY(!pane->isVisible());
    QVERIFY(!tabs->isTabVisible(3));
    Engagement practice = open.session.records().engagement();
    practice.hasPracticeScores = true;
    QVERIFY(open.session.apply(editEngagement(open.session.workbook(), practice)));
    QVERIFY(pane->isVisible());
    QVERIFY(tabs->isTabVisible(3));
}

void TestRatingPage::lowPagePutsChartsBehindTabs()
{
    Open open(9, EngagementKind::CqcAssessment, {1600, 560});
    QVERIFY(open.page.findChild<QTabBar *>(QStringLiteral("chartTabs"))->isVisible());
    QVERIFY(!open.table("historyTable")->isVisible());
}

/// A window of 1024x560 leaves this much.
void TestRatingPage::smallestPageShowsAllSliders()
{
    Open open(9, EngagementKind::CqcAssessment, {938, 452});
    QTRY_VERIFY(open.page.minimumSizeHint().width() <= 938 && open.page.minimumSizeHint().height() <= 452);
    for (int number = 1; number <= 9; ++number)
        QTRY_COMPARE(open.slider(number)->visibleRegion().boundingRect().height(), open.slider(number)->height());
    QVERIFY(open.page.findChild<FigureCard *>(QStringLiteral("nowCard"))->isVisible());
    QTest::keyClick(open.slider(7), Qt::Key_1);
    QVERIFY(open.page.findChild<QLabel *>(QStringLiteral("whatIfNote"))->isVisible());
}

QTEST_MAIN(TestRatingPage)
#include "tst_ratingpage.moc"

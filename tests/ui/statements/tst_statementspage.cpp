// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statementspage.h"

#include "tests/ui/statements/samplepage.h"
#include "ui/models/statementevidencemodel.h"
#include "ui/statements/triangulationstrip.h"
#include "ui/theme/theme.h"

#include <QLabel>

using namespace assay;

class TestStatementsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_on->close(); }
    void opensTheStatementThatIsAskedFor();
    void controlPageKeysWalkTheStatements();
    void pickerShowsAndChooses();
    void digitScoresInTheGroup();
    void arrowsWalkTheLevelsWithoutScoring();
    void notScoredTakesTheScoreBack();
    void effectSaysWhatTheScoreDoes();
    void enterOpensTheItem();
    void gapsAreSaidInWords();
    void readOnlyShowsAllAndChangesNothing();
    void narrowPageHidesTheEvidenceAndKeepsTheRight();
    void narrowPageShowsTheItemThatIsAskedFor();
    void smallestPageClipsNothing();

private:
    std::unique_ptr<test::SamplePage> m_on;
};

void TestStatementsPage::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    m_on = std::make_unique<test::SamplePage>();
}

void TestStatementsPage::init()
{
    // The offscreen platform says what it cannot do.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_on->open();
}

void TestStatementsPage::opensTheStatementThatIsAskedFor()
{
    m_on->page->open({QStringLiteral("statements"), QStringLiteral("qs7"), {}, {}});
    QCOMPARE(m_on->page->statement(), QStringLiteral("qs7"));
    QCOMPARE(m_on->page->title(), QStringLiteral("7 Safeguarding"));
    QCOMPARE(m_on->editor()->toPlainText(), m_on->own("qs7").rationale);
    QVERIFY(m_on->level(3)->isChecked());
}

void TestStatementsPage::controlPageKeysWalkTheStatements()
{
    m_on->balance()->setFocus();
    QTest::keyClick(m_on->balance(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_on->page->statement(), QStringLiteral("qs2"));
    QTest::keyClick(m_on->editor(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_on->page->statement(), QStringLiteral("qs1"));
    QTest::keyClick(m_on->balance(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_on->page->statement(), QStringLiteral("qs1"));
}

void TestStatementsPage::pickerShowsAndChooses()
{
    QWidget *picker = m_on->page->headerWidgets().first();
    picker->show();
    auto *seven = picker->findChild<QAbstractButton *>(QStringLiteral("pick-qs7"));
    QVERIFY(seven);
    QCOMPARE(seven->accessibleName(), QStringLiteral("7 Safeguarding, your score 3"));
    QTest::mouseClick(seven, Qt::LeftButton);
    QCOMPARE(m_on->page->statement(), QStringLiteral("qs7"));
    QVERIFY(seven->isChecked());
}

void TestStatementsPage::digitScoresInTheGroup()
{
    m_on->level(3)->setFocus();
    const QString reason = m_on->own("qs1").rationale;
    QTest::keyClicks(m_on->level(3), QStringLiteral("4"));
    QCOMPARE(m_on->own("qs1").score, std::optional(4));
    QCOMPARE(m_on->own("qs1").rationale, reason);
    QVERIFY(m_on->level(4)->isChecked());
    QVERIFY(m_on->level(4)->hasFocus());
}

void TestStatementsPage::arrowsWalkTheLevelsWithoutScoring()
{
    const qsizetype before = m_on->entries();
    m_on->level(3)->setFocus();
    QTest::keyClick(m_on->level(3), Qt::Key_Down);
    QVERIFY(m_on->level(2)->hasFocus());
    QCOMPARE(m_on->entries(), before);
    QTest::keyClick(m_on->level(2), Qt::Key_Space);
    QCOMPARE(m_on->own("qs1").score, std::optional(2));
    QCOMPARE(m_on->entries(), before + 1);
}

void TestStatementsPage::notScoredTakesTheScoreBack()
{
    QTest::mouseClick(m_on->level(0), Qt::LeftButton);
    QVERIFY(!m_on->own("qs1").score);
    QVERIFY(!m_on->session->rating()->complete);
    m_on->session->undo();
    QVERIFY(m_on->level(3)->isChecked());
}

void TestStatementsPage::effectSaysWhatTheScoreDoes()
{
    QCOMPARE(m_on->find<QLabel>("effectNow")->text(), QStringLiteral("With 3: 28 of 36 = 78, good"));
    QCOMPARE(m_on->find<QLabel>("effectNext")->text(), QStringLiteral("With 4: 29 of 36 = 81, good"));
    QTest::mouseClick(m_on->level(1), Qt::LeftButton);
    QCOMPARE(m_on->find<QLabel>("effectNow")->text(), QStringLiteral("With 1: 26 of 36 = 73, good"));
}

void TestStatementsPage::enterOpensTheItem()
{
    QSignalSpy navigate(m_on->page.get(), &Page::navigate);
    m_on->balance()->setFocus();
    const auto item = m_on->balance()->currentEvidence();
    QVERIFY(!item.isNull());
    QTest::keyClick(m_on->balance(), Qt::Key_Return);
    QCOMPARE(navigate.count(), 1);
    const auto there = navigate.first().first().value<Destination>();
    QCOMPARE(there.page, QStringLiteral("evidence"));
    QCOMPARE(there.evidence, item);
}

void TestStatementsPage::gapsAreSaidInWords()
{
    const QString text = m_on->find<TriangulationStrip>("triangulation")->text();
    QVERIFY2(text.contains(QStringLiteral("Partners none")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("1 gap")), qPrintable(text));
    test::addItem(m_on->session->workbook(), QStringLiteral("A partner speaks"), {{QStringLiteral("qs1"), Polarity::Strength, {}}},
                  QStringLiteral("partners"));
    QCOMPARE(m_on->find<TriangulationStrip>("triangulation")->gaps(), 0);
}

void TestStatementsPage::readOnlyShowsAllAndChangesNothing()
{
    m_on->open(OpenMode::ReadOnly);
    QCOMPARE(m_on->editor()->toPlainText(), m_on->own("qs1").rationale);
    QVERIFY(m_on->editor()->isReadOnly());
    QVERIFY(m_on->level(3)->isEnabled() && m_on->level(3)->isChecked());
    QVERIFY(!m_on->level(4)->isEnabled());
    const QString before = m_on->editor()->toPlainText();
    m_on->balance()->setFocus();
    const auto hints = m_on->page->keyHints();
    QVERIFY(!hints.isEmpty());
    for (const KeyHint &hint : hints)
        QVERIFY2(hint.keys != QStringList{QStringLiteral("Space")}, qPrintable(hint.action));
    QTest::keyClick(m_on->balance(), Qt::Key_Space);
    QTest::keyClicks(m_on->level(3), QStringLiteral("4"));
    QCOMPARE(m_on->editor()->toPlainText(), before);
    QCOMPARE(m_on->own("qs1").score, std::optional(3));
}

void TestStatementsPage::narrowPageHidesTheEvidenceAndKeepsTheRight()
{
    QWidget *assessors = m_on->find<QWidget>("assessors");
    auto *show = m_on->find<QAbstractButton>("showEvidence");
    QVERIFY(m_on->balance()->isVisible() && assessors->isVisible() && !show->isVisible());
    m_on->page->resize(938, 452);
    QTRY_VERIFY(!m_on->balance()->isVisible());
    QVERIFY(assessors->isVisible());
    m_on->level(3)->setFocus();
    QTest::keyClick(m_on->level(3), Qt::Key_F9);
    QVERIFY(m_on->balance()->isVisible());
    QVERIFY(m_on->balance()->hasFocus());
    QTest::keyClick(m_on->balance(), Qt::Key_F9);
    QVERIFY(!m_on->balance()->isVisible());
    QVERIFY(assessors->isVisible());
    QVERIFY(m_on->page->isAncestorOf(QApplication::focusWidget()));
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(m_on->balance()->hasFocus());
    QVERIFY(!show->isVisible());
}

void TestStatementsPage::narrowPageShowsTheItemThatIsAskedFor()
{
    const auto item = m_on->balance()->currentEvidence();
    m_on->page->resize(938, 452);
    QTRY_VERIFY(!m_on->balance()->isVisible());
    m_on->page->open({QStringLiteral("statements"), QStringLiteral("qs2"), {}, {}});
    QVERIFY(!m_on->balance()->isVisible());
    m_on->page->open({QStringLiteral("statements"), QStringLiteral("qs1"), item, {}});
    QVERIFY(m_on->balance()->hasFocus());
    QCOMPARE(m_on->balance()->currentEvidence(), item);
}

/// A window of 1024x560 leaves this much.
void TestStatementsPage::smallestPageClipsNothing()
{
    m_on->page->resize(938, 452);
    QTRY_VERIFY(!m_on->balance()->isVisible());
    QTRY_VERIFY(m_on->page->minimumSizeHint().width() <= 938 && m_on->page->minimumSizeHint().height() <= 452);
    for (int score = 0; score <= 4; ++score)
        QCOMPARE(m_on->level(score)->visibleRegion().boundingRect().height(), m_on->level(score)->height());
}

QTEST_MAIN(TestStatementsPage)
#include "tst_statementspage.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/rationalepane.h"

#include "core/model/citations.h"
#include "tests/ui/statements/samplepage.h"
#include "ui/models/statementevidencemodel.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTimer>

using namespace assay;

class TestRationalePane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_on->close(); }
    void scoreAndReasonAreOneEntry();
    void typingIsOneEntryWhenTheFocusLeaves();
    void controlEnterSavesAtOnce();
    void aPauseOfTypingSaves();
    void whoWritesOnWithoutAPauseIsSavedToo();
    void undoTakesACitationBackAlone();
    void leavingTheStatementSavesWhatIsTyped();
    void hidingThePageSavesWhatIsTyped();
    void deletingThePageSavesWhatIsTyped();
    void undoBringsTheOldReasonBack();
    void otherChangesLeaveTypingAlone();
    void spaceCitesAndUncites();
    void showThemWalksTheUncitedShortfalls();
    void withdrawnCitationIsFlagged();

private:
    std::unique_ptr<test::SamplePage> m_on;
};

void TestRationalePane::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    m_on = std::make_unique<test::SamplePage>();
}

void TestRationalePane::init()
{
    // The offscreen platform says what it cannot do.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_on->open();
}

void TestRationalePane::scoreAndReasonAreOneEntry()
{
    const qsizetype before = m_on->entries();
    m_on->typeAtEnd(QStringLiteral(" More."));
    // A digit key in the group would first move the focus there, which saves; the click comes with the text unsaved.
    m_on->level(2)->click();
    QCOMPARE(m_on->own("qs1").score, std::optional(2));
    QVERIFY(m_on->own("qs1").rationale.endsWith(QStringLiteral(" More.")));
    QCOMPARE(m_on->entries(), before + 1);
}

void TestRationalePane::typingIsOneEntryWhenTheFocusLeaves()
{
    const qsizetype before = m_on->entries();
    m_on->typeAtEnd(QStringLiteral(" Typed letter by letter."));
    QCOMPARE(m_on->entries(), before);
    QTest::keyClick(m_on->editor(), Qt::Key_Tab);
    QCOMPARE(m_on->entries(), before + 1);
    QVERIFY(m_on->own("qs1").rationale.endsWith(QStringLiteral(" Typed letter by letter.")));
    QCOMPARE(m_on->own("qs1").score, std::optional(3));
}

void TestRationalePane::controlEnterSavesAtOnce()
{
    m_on->typeAtEnd(QStringLiteral(" Saved."));
    QTest::keyClick(m_on->editor(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_on->own("qs1").rationale.endsWith(QStringLiteral(" Saved.")));
    const qsizetype before = m_on->entries();
    QTest::keyClick(m_on->editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_on->entries(), before);
}

void TestRationalePane::aPauseOfTypingSaves()
{
    const qsizetype before = m_on->entries();
    auto *pause = m_on->find<QTimer>("typingPause");
    QVERIFY(pause->interval() >= 5000);
    pause->setInterval(1);
    m_on->typeAtEnd(QStringLiteral("."));
    QTRY_COMPARE(m_on->entries(), before + 1);
    QVERIFY(m_on->own("qs1").rationale.endsWith(m_on->editor()->toPlainText()));
}

void TestRationalePane::whoWritesOnWithoutAPauseIsSavedToo()
{
    const qsizetype before = m_on->entries();
    auto *longest = m_on->find<QTimer>("typingLongest");
    QVERIFY(longest->interval() <= 120'000);
    m_on->typeAtEnd(QStringLiteral("."));
    QVERIFY(longest->isActive());
    const QDeadlineTimer deadline(longest->remainingTime());
    m_on->typeAtEnd(QStringLiteral("."));
    QVERIFY(longest->remainingTime() <= deadline.remainingTime() + 1); // not begun anew
    longest->setInterval(1);
    QTRY_COMPARE(m_on->entries(), before + 1);
    QVERIFY(!longest->isActive());
}

void TestRationalePane::undoTakesACitationBackAlone()
{
    const QString reason = m_on->own("qs1").rationale;
    m_on->level(2)->click();
    auto *pane = m_on->page->findChild<RationalePane *>();
    const QString reference = citations(reason).first();
    pane->toggleCitation(reference);
    QVERIFY(!citations(m_on->own("qs1").rationale).contains(reference));
    m_on->session->undo();
    QCOMPARE(m_on->own("qs1").rationale, reason);
    QCOMPARE(m_on->own("qs1").score, std::optional(2));
}

void TestRationalePane::leavingTheStatementSavesWhatIsTyped()
{
    m_on->typeAtEnd(QStringLiteral(" Kept."));
    m_on->page->open({QStringLiteral("statements"), QStringLiteral("qs2"), {}, {}});
    QVERIFY(m_on->own("qs1").rationale.endsWith(QStringLiteral(" Kept.")));
    QCOMPARE(m_on->editor()->toPlainText(), m_on->own("qs2").rationale);
}

void TestRationalePane::hidingThePageSavesWhatIsTyped()
{
    m_on->typeAtEnd(QStringLiteral(" Kept."));
    m_on->page->hide();
    QVERIFY(m_on->own("qs1").rationale.endsWith(QStringLiteral(" Kept.")));
}

void TestRationalePane::deletingThePageSavesWhatIsTyped()
{
    m_on->typeAtEnd(QStringLiteral(" Kept."));
    m_on->page.reset();
    QVERIFY(m_on->own("qs1").rationale.endsWith(QStringLiteral(" Kept.")));
}

void TestRationalePane::undoBringsTheOldReasonBack()
{
    const QString before = m_on->own("qs1").rationale;
    m_on->typeAtEnd(QStringLiteral(" Gone."));
    QVERIFY(m_on->page->flush());
    m_on->session->undo();
    QCOMPARE(m_on->editor()->toPlainText(), before);
}

void TestRationalePane::otherChangesLeaveTypingAlone()
{
    m_on->typeAtEnd(QStringLiteral(" Half a sen"));
    const QString typed = m_on->editor()->toPlainText();
    test::addItem(m_on->session->workbook(), QStringLiteral("Came in meanwhile"), {{QStringLiteral("qs1"), Polarity::Strength, {}}});
    QCOMPARE(m_on->editor()->toPlainText(), typed);
    QVERIFY(m_on->page->flush());
    QCOMPARE(m_on->own("qs1").rationale, typed);
}

void TestRationalePane::spaceCitesAndUncites()
{
    const auto item = test::addItem(m_on->session->workbook(), QStringLiteral("Not cited so far"),
                                    {{QStringLiteral("qs1"), Polarity::Strength, {}}});
    const QString reference = m_on->session->records().find(item)->reference;
    m_on->balance()->showEvidence(item);
    m_on->balance()->setFocus();
    QCOMPARE(m_on->balance()->currentEvidence(), item);
    QTest::keyClick(m_on->balance(), Qt::Key_Space);
    QVERIFY(m_on->editor()->toPlainText().contains(QStringLiteral("[%1]").arg(reference)));
    QVERIFY(m_on->balance()->currentIndex().data(StatementEvidenceModel::CitedRole).toBool());
    QTest::keyClick(m_on->balance(), Qt::Key_Space);
    QVERIFY(!m_on->editor()->toPlainText().contains(reference));
    QVERIFY(!m_on->balance()->currentIndex().data(StatementEvidenceModel::CitedRole).toBool());
}

void TestRationalePane::showThemWalksTheUncitedShortfalls()
{
    auto *link = m_on->find<QLabel>("showShortfalls");
    QVERIFY(link->isVisible());
    QList<Id<Evidence>> seen;
    for (int i = 0; i < 2; ++i) {
        emit link->linkActivated(QStringLiteral("go"));
        const QModelIndex shown = m_on->balance()->currentIndex();
        QCOMPARE(shown.data(StatementEvidenceModel::PolarityRole).toInt(), static_cast<int>(Polarity::Shortfall));
        QVERIFY(!shown.data(StatementEvidenceModel::CitedRole).toBool());
        seen.append(m_on->balance()->currentEvidence());
    }
    QVERIFY(seen.first() != seen.last());
    QVERIFY(m_on->balance()->hasFocus());
}

void TestRationalePane::withdrawnCitationIsFlagged()
{
    auto *warnings = m_on->find<QLabel>("citationWarnings");
    QVERIFY(!warnings->isVisible());
    const QString reference = citations(m_on->own("qs1").rationale).first();
    const Evidence *cited = m_on->session->workbook().evidenceByReference(reference);
    QVERIFY(m_on->session->apply(withdrawEvidence(m_on->session->workbook(), cited->id, QStringLiteral("Replaced"))));
    QVERIFY(warnings->isVisible());
    QVERIFY2(warnings->text().contains(reference), qPrintable(warnings->text()));
}

QTEST_MAIN(TestRationalePane)
#include "tst_rationalepane.moc"

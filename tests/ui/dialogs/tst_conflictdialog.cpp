// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/models/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;

class TestConflictDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void showsBothValuesAndWhatTheyAreOf();
    void earlierIsKept();
    void laterIsKept();
    void reasonIsKept();
    void notNowLeavesItOpen();
    void correctionSinceIsSaidAndStays();

private:
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ConflictDialog> m_dialog;
    Id<Evidence> m_item;
    Id<Conflict> m_conflict;
};

void TestConflictDialog::init()
{
    test::failOnWarnings();
    m_dialog.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString mine = m_folder->filePath(QStringLiteral("mine.assay"));
    const QString theirs = m_folder->filePath(QStringLiteral("theirs.assay"));
    auto workbook = test::take(Workbook::create(mine, {.authority = QStringLiteral("Testshire")}, test::device(1)));
    m_item = test::addItem(*workbook, QStringLiteral("As it was"));
    test::take(workbook->saveCopy(theirs));
    const auto rename = [this](Workbook &where, const char *summary) {
        Evidence after = *where.records().find(m_item);
        after.summary = QString::fromLatin1(summary);
        test::take(where.apply(editEvidence(where, after, {})));
    };
    rename(*workbook, "Mine");
    rename(*test::take(Workbook::open(theirs, OpenMode::ReadWrite, test::device(2))), "Theirs");
    const MergeSummary merged = test::take(workbook->merge(theirs));
    QCOMPARE(merged.conflictsRaised, 1);
    m_session = std::make_unique<Session>(std::move(workbook));
    m_conflict = ConflictDialog::firstOpen(*m_session);
    QVERIFY(!m_conflict.isNull());
    m_dialog = std::make_unique<ConflictDialog>(*m_session, m_conflict);
    m_dialog->show();
}

void TestConflictDialog::showsBothValuesAndWhatTheyAreOf()
{
    const QString title = m_dialog->findChild<QLabel *>(QStringLiteral("conflictTitle"))->text();
    QVERIFY2(title.contains(m_session->records().find(m_item)->reference), qPrintable(title));
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("earlierValue"))->toPlainText(), QStringLiteral("Mine"));
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("laterValue"))->toPlainText(), QStringLiteral("Theirs"));
}

void TestConflictDialog::earlierIsKept()
{
    QTest::mouseClick(button("keepEarlier"), Qt::LeftButton);
    QCOMPARE(m_session->records().find(m_item)->summary, QStringLiteral("Mine"));
    QCOMPARE(m_session->records().find(m_conflict)->status, ConflictStatus::Resolved);
    QVERIFY(ConflictDialog::firstOpen(*m_session).isNull());
}

void TestConflictDialog::laterIsKept()
{
    QTest::mouseClick(button("keepLater"), Qt::LeftButton);
    QCOMPARE(m_session->records().find(m_item)->summary, QStringLiteral("Theirs"));
    QCOMPARE(m_session->records().find(m_conflict)->status, ConflictStatus::Resolved);
}

void TestConflictDialog::reasonIsKept()
{
    QTest::keyClicks(m_dialog->findChild<QLineEdit *>(QStringLiteral("reason")), QStringLiteral("Checked with the team"));
    QTest::mouseClick(button("keepLater"), Qt::LeftButton);
    QCOMPARE(m_session->records().find(m_conflict)->resolution, QStringLiteral("Checked with the team"));
}

void TestConflictDialog::notNowLeavesItOpen()
{
    QTest::mouseClick(button("cancel"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_session->records().find(m_conflict)->status, ConflictStatus::Open);
}

void TestConflictDialog::correctionSinceIsSaidAndStays()
{
    m_dialog.reset();
    Evidence corrected = *m_session->records().find(m_item);
    corrected.summary = QStringLiteral("Corrected since");
    QVERIFY(m_session->apply(editEvidence(m_session->workbook(), corrected, {})));
    m_dialog = std::make_unique<ConflictDialog>(*m_session, m_conflict);
    m_dialog->show();
    QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("conflictMeaning"))->text().contains(corrected.summary));
    QTest::mouseClick(button("keepLater"), Qt::LeftButton);
    QCOMPARE(m_session->records().find(m_item)->summary, corrected.summary);
    QCOMPARE(m_session->records().find(m_conflict)->status, ConflictStatus::Resolved);
}

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"

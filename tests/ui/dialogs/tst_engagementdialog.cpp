// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/engagementdialog.h"
#include "ui/models/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace assay;

class TestEngagementDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void practiceScoresGiveAPeerChallengeARating();
    void onlyAPeerChallengeHasTheChoice();
    void changesAuthorityAndCutOff();
    void badDateIsSaidInPlace();
    void missingAuthorityIsRefusedInPlace();
    void savingWithoutChangeMakesNoEntry();

private:
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void open(EngagementKind kind);
    void save() { QTest::mouseClick(find<QPushButton>("save"), Qt::LeftButton); }
    [[nodiscard]] const Engagement &engagement() const { return m_session->records().engagement(); }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EngagementDialog> m_dialog;
};

void TestEngagementDialog::init()
{
    test::failOnWarnings();
    open(EngagementKind::PeerChallenge);
}

void TestEngagementDialog::open(EngagementKind kind)
{
    m_dialog.reset();
    const QString path = m_folder.filePath(QStringLiteral("%1.assay").arg(++m_count));
    m_session = std::make_unique<Session>(
        test::take(Workbook::create(path, {.authority = QStringLiteral("Testshire"), .kind = kind}, test::device())));
    m_dialog = std::make_unique<EngagementDialog>(*m_session);
    m_dialog->show();
}

void TestEngagementDialog::practiceScoresGiveAPeerChallengeARating()
{
    QVERIFY(!m_session->rating());
    QTest::mouseClick(find<QCheckBox>("practiceScores"), Qt::LeftButton, {}, QPoint(10, find<QCheckBox>("practiceScores")->height() / 2));
    save();
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(engagement().hasPracticeScores);
    QVERIFY(m_session->rating());
    m_session->undo();
    QVERIFY(!m_session->rating());
}

void TestEngagementDialog::onlyAPeerChallengeHasTheChoice()
{
    QVERIFY(find<QCheckBox>("practiceScores")->isVisible());
    open(EngagementKind::CqcAssessment);
    QVERIFY(!find<QCheckBox>("practiceScores")->isVisible());
    find<QComboBox>("kind")->setCurrentIndex(find<QComboBox>("kind")->findData(QStringLiteral("peer")));
    QVERIFY(find<QCheckBox>("practiceScores")->isVisible());
}

void TestEngagementDialog::changesAuthorityAndCutOff()
{
    find<QLineEdit>("authority")->setText(QStringLiteral(" Testshire County Council "));
    find<QLineEdit>("cutOff")->setText(QStringLiteral("17 May 2024"));
    save();
    QCOMPARE(engagement().authority, QStringLiteral("Testshire County Council"));
    QCOMPARE(engagement().cutOff.lastDay(), QDate(2024, 5, 17));
}

void TestEngagementDialog::badDateIsSaidInPlace()
{
    find<QLineEdit>("cutOff")->setText(QStringLiteral("Whitsun"));
    save();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QLabel>("engagementError")->isVisible());
    QVERIFY(!engagement().cutOff.isKnown());
}

void TestEngagementDialog::missingAuthorityIsRefusedInPlace()
{
    QSignalSpy failed(m_session.get(), &Session::failed);
    find<QLineEdit>("authority")->clear();
    save();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!find<QLabel>("engagementError")->text().isEmpty());
    QVERIFY(failed.isEmpty());
    QCOMPARE(engagement().authority, QStringLiteral("Testshire"));
}

void TestEngagementDialog::savingWithoutChangeMakesNoEntry()
{
    const qsizetype before = test::take(m_session->workbook().journal()).size();
    save();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(test::take(m_session->workbook().journal()).size(), before);
}

QTEST_MAIN(TestEngagementDialog)
#include "tst_engagementdialog.moc"

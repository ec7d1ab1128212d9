// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/dialogs/newworkbookdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace assay;

class TestNewWorkbookDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void startsWithTheKindThatWasChosen();
    void suggestsAFileNamedAfterTheAuthority();
    void keepsAFileThatWasTyped();
    void wishHasWhatWasTyped();
    void fileGetsTheEndingOfWorkbooks();
    void refusalStaysInTheFormWithAllThatWasTyped();
    void doesNotAcceptWithoutAuthority();
    void doesNotAcceptAFileThatExists();
    void doesNotAcceptAFolderThatDoesNotExist();
    void saysTheFramework();

private:
    QLineEdit *field(const char *name) const { return m_dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    void create() { QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("create")), Qt::LeftButton); }

    std::optional<NewWorkbookWish> m_wish;
    std::optional<Error> m_refusal; ///< what making the workbook says
    std::unique_ptr<NewWorkbookDialog> m_dialog;
    QTemporaryDir m_folder;
};

void TestNewWorkbookDialog::init()
{
    test::failOnWarnings();
    m_wish.reset();
    m_refusal.reset();
    const auto make = [this](const NewWorkbookWish &wish) -> Result<> {
        m_wish = wish;
        return m_refusal ? Result<>(fail(*m_refusal)) : Result<>();
    };
    m_dialog = std::make_unique<NewWorkbookDialog>(EngagementKind::PeerChallenge, QStringLiteral("Assessor A"), make);
    m_dialog->show();
}

void TestNewWorkbookDialog::startsWithTheKindThatWasChosen()
{
    QVERIFY(m_dialog->findChild<QRadioButton *>(QStringLiteral("kind-peer"))->isChecked());
    QVERIFY(!m_dialog->findChild<QRadioButton *>(QStringLiteral("kind-cqc"))->isChecked());
}

void TestNewWorkbookDialog::suggestsAFileNamedAfterTheAuthority()
{
    QTest::keyClicks(field("authority"), QStringLiteral("Test/shire"));
    QVERIFY2(field("path")->text().endsWith(QStringLiteral("/Testshire.assay")), qPrintable(field("path")->text()));
}

void TestNewWorkbookDialog::keepsAFileThatWasTyped()
{
    field("path")->selectAll();
    QTest::keyClicks(field("path"), QStringLiteral("mine.assay"));
    QTest::keyClicks(field("authority"), QStringLiteral("Testshire"));
    QCOMPARE(field("path")->text(), QStringLiteral("mine.assay"));
}

void TestNewWorkbookDialog::wishHasWhatWasTyped()
{
    QTest::keyClicks(field("authority"), QStringLiteral(" Testshire "));
    field("path")->setText(m_folder.filePath(QStringLiteral("new.assay")));
    m_dialog->findChild<QRadioButton *>(QStringLiteral("kind-self"))->click();
    create();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_wish);
    const NewWorkbookWish &wish = *m_wish;
    QCOMPARE(wish.what.authority, QStringLiteral("Testshire"));
    QCOMPARE(wish.what.kind, EngagementKind::SelfAssessment);
    QCOMPARE(wish.path, m_folder.filePath(QStringLiteral("new.assay")));
    QCOMPARE(wish.personName, QStringLiteral("Assessor A"));
}

void TestNewWorkbookDialog::fileGetsTheEndingOfWorkbooks()
{
    QTest::keyClicks(field("authority"), QStringLiteral("Testshire"));
    field("path")->setText(m_folder.filePath(QStringLiteral("typed")) + u' ');
    create();
    QVERIFY(m_wish);
    QCOMPARE(m_wish->path, m_folder.filePath(QStringLiteral("typed.assay")));
}

void TestNewWorkbookDialog::refusalStaysInTheFormWithAllThatWasTyped()
{
    m_refusal = Error{ErrorCode::DiskFull, QStringLiteral("Not made"), QStringLiteral("the disk is full"), QStringLiteral("Make room.")};
    QTest::keyClicks(field("authority"), QStringLiteral("Testshire"));
    field("path")->setText(m_folder.filePath(QStringLiteral("new.assay")));
    create();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("newError"))->text().contains(QStringLiteral("the disk is full")));
    QCOMPARE(field("authority")->text(), QStringLiteral("Testshire"));
    m_refusal.reset();
    create();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestNewWorkbookDialog::doesNotAcceptWithoutAuthority()
{
    create();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("newError"))->isVisible());
}

void TestNewWorkbookDialog::doesNotAcceptAFileThatExists()
{
    QFile file(m_folder.filePath(QStringLiteral("there.assay")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTest::keyClicks(field("authority"), QStringLiteral("Testshire"));
    field("path")->setText(file.fileName());
    create();
    QVERIFY(m_dialog->isVisible());
}

void TestNewWorkbookDialog::doesNotAcceptAFolderThatDoesNotExist()
{
    QTest::keyClicks(field("authority"), QStringLiteral("Testshire"));
    field("path")->setText(m_folder.filePath(QStringLiteral("nowhere/new.assay")));
    create();
    QVERIFY(m_dialog->isVisible());
}

void TestNewWorkbookDialog::saysTheFramework()
{
    const auto framework = Framework::shipped(Framework::shippedKeys().first());
    QVERIFY(framework.has_value());
    QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("framework"))->text().contains(framework->title()));
}

QTEST_MAIN(TestNewWorkbookDialog)
#include "tst_newworkbookdialog.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/whoareyoudialog.h"
#include "ui/models/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace assay;

class TestWhoAreYouDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void showsWhoOneIs();
    void changesNameAndSeries();
    void seriesThatCannotBeIsRefusedInPlace();
    void namesOneselfBeforeTheFirstChange();

private:
    QLineEdit *field(const char *name) const { return m_dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    void save() { QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton); }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WhoAreYouDialog> m_dialog;
};

void TestWhoAreYouDialog::init()
{
    test::failOnWarnings();
    m_dialog.reset();
    const QString path = m_folder.filePath(QStringLiteral("%1.assay").arg(++m_count));
    m_session = std::make_unique<Session>(test::take(Workbook::create(path, {.authority = QStringLiteral("Testshire")}, test::device())));
    m_dialog = std::make_unique<WhoAreYouDialog>(*m_session);
    m_dialog->show();
}

void TestWhoAreYouDialog::showsWhoOneIs()
{
    QCOMPARE(field("name")->text(), QStringLiteral("Assessor 1"));
    QCOMPARE(field("series")->text(), QStringLiteral("A"));
}

void TestWhoAreYouDialog::changesNameAndSeries()
{
    field("name")->setText(QStringLiteral("Lead assessor"));
    field("series")->setText(QStringLiteral("l2"));
    save();
    QVERIFY(!m_dialog->isVisible());
    const Participant *self = m_session->records().find(m_session->workbook().self());
    QCOMPARE(self->name, QStringLiteral("Lead assessor"));
    QCOMPARE(self->series, QStringLiteral("L2"));
    QCOMPARE(m_session->workbook().nextReference(), QStringLiteral("L2-001"));
}

void TestWhoAreYouDialog::seriesThatCannotBeIsRefusedInPlace()
{
    field("series")->setText(QStringLiteral("9-9"));
    save();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("whoError"))->isVisible());
    QCOMPARE(m_session->records().find(m_session->workbook().self())->series, QStringLiteral("A"));
}

void TestWhoAreYouDialog::namesOneselfBeforeTheFirstChange()
{
    const QString path = m_session->workbook().path();
    m_dialog.reset();
    m_session.reset();
    m_session = std::make_unique<Session>(test::take(Workbook::open(path, OpenMode::ReadWrite, test::device(5))));
    QVERIFY(!m_session->records().find(m_session->workbook().self()));
    m_dialog = std::make_unique<WhoAreYouDialog>(*m_session);
    m_dialog->show();
    QVERIFY(!field("name")->text().isEmpty());
    field("name")->setText(QStringLiteral("Peer reviewer"));
    field("series")->setText(QStringLiteral("PR"));
    save();
    QVERIFY(!m_dialog->isVisible());
    const Participant *self = m_session->records().find(m_session->workbook().self());
    QVERIFY(self);
    QCOMPARE(self->name, QStringLiteral("Peer reviewer"));
    QCOMPARE(m_session->workbook().nextReference(), QStringLiteral("PR-001"));
}

QTEST_MAIN(TestWhoAreYouDialog)
#include "tst_whoareyoudialog.moc"

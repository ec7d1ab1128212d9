// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/theme/theme.h"
#include "ui/window/startpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace assay;

Q_DECLARE_METATYPE(assay::EngagementKind)

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void firstCardHasTheFocus();
    void cardsStartTheirKind_data();
    void cardsStartTheirKind();
    void enterStartsTheFocusedCard();
    void exampleAndOpenAreButtons();
    void recentOnesAreLinks();
    void claimsNothingThatIsNotTrue();
    void cardsAreNotClippedAtTheSmallestWindow();

private:
    QAbstractButton *button(const char *name) const { return m_page->findChild<QAbstractButton *>(QString::fromLatin1(name)); }
    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::init()
{
    test::failOnWarnings();
    m_page = std::make_unique<StartPage>();
    m_page->resize(1366, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
}

void TestStartPage::firstCardHasTheFocus()
{
    QVERIFY(button("startCqc")->hasFocus());
}

void TestStartPage::cardsStartTheirKind_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<EngagementKind>("kind");
    QTest::newRow("CQC assessment") << "startCqc" << EngagementKind::CqcAssessment;
    QTest::newRow("peer challenge") << "startPeer" << EngagementKind::PeerChallenge;
    QTest::newRow("self-assessment") << "startSelf" << EngagementKind::SelfAssessment;
}

void TestStartPage::cardsStartTheirKind()
{
    QFETCH(QString, card);
    QFETCH(EngagementKind, kind);
    QList<EngagementKind> wanted;
    connect(m_page.get(), &StartPage::newWanted, this, [&](EngagementKind which) { wanted.append(which); });
    QTest::mouseClick(button(qPrintable(card)), Qt::LeftButton);
    QCOMPARE(wanted, QList{kind});
}

void TestStartPage::enterStartsTheFocusedCard()
{
    QSignalSpy wanted(m_page.get(), &StartPage::newWanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(button("startPeer")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestStartPage::exampleAndOpenAreButtons()
{
    QSignalSpy sample(m_page.get(), &StartPage::sampleWanted);
    QSignalSpy open(m_page.get(), &StartPage::openWanted);
    QTest::mouseClick(button("startSample"), Qt::LeftButton);
    QTest::mouseClick(button("startOpen"), Qt::LeftButton);
    QCOMPARE(sample.size(), 1);
    QCOMPARE(open.size(), 1);
}

void TestStartPage::recentOnesAreLinks()
{
    QSignalSpy wanted(m_page.get(), &StartPage::recentWanted);
    m_page->setRecent({QStringLiteral("/home/someone/Testshire.assay")});
    auto *link = m_page->findChild<QLabel *>(QStringLiteral("startRecent"));
    QVERIFY(link->accessibleName().contains(QStringLiteral("Testshire")));
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("/home/someone/Testshire.assay"));
}

void TestStartPage::claimsNothingThatIsNotTrue()
{
    const QString promise = m_page->findChild<QLabel *>(QStringLiteral("startPromise"))->text();
    QVERIFY(!promise.contains(QStringLiteral("encrypt")));
    QVERIFY(promise.contains(QStringLiteral("never uses the internet")));
}

void TestStartPage::cardsAreNotClippedAtTheSmallestWindow()
{
    m_page->resize(1024, 500);
    QCoreApplication::processEvents();
    for (const char *name : {"startCqc", "startPeer", "startSelf"})
        QVERIFY(button(name)->height() >= button(name)->heightForWidth(button(name)->width()));
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"

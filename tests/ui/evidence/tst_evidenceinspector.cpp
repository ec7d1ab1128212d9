// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/evidence/evidenceinspector.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace assay;
using namespace assay::test;

class TestEvidenceInspector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheItem();
    void emptyFieldsAreLeftOut();
    void saysWhatEachStatementIsToldWhereTheyDiffer();
    void namesTheRationalesThatCiteIt();
    void followsChanges();
    void saysWhatWasChangedLast();
    void withdrawnItemsCanBePutBack();
    void nothingSelectedDisablesTheButtons();
    void aLinkKeepsTheFocus();
    void aLinkThatGoesPassesTheFocusOn();
    void thereIsNothingBeforeTheFirstAndBehindTheLast();

private:
    [[nodiscard]] QString text(const char *name) const { return m_inspector->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    [[nodiscard]] QStringList links(const char *name) const
    {
        QStringList texts;
        for (const QLabel *label : m_inspector->findChild<QWidget *>(QString::fromLatin1(name))->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_inspector.get()))
                texts.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        }
        return texts;
    }
    [[nodiscard]] QLabel *link(int place, const char *name = "inspectorStatements") const
    {
        const auto labels = m_inspector->findChild<QWidget *>(QString::fromLatin1(name))->findChildren<QLabel *>();
        QList<QLabel *> links;
        std::ranges::copy_if(labels, std::back_inserter(links),
                             [](const QLabel *label) { return label->isVisible() && label->focusPolicy() == Qt::StrongFocus; });
        return links.value(place);
    }
    void tagTo(const QStringList &statements)
    {
        QList<TagWish> tags;
        for (const QString &statement : statements)
            tags.append({statement, Polarity::Shortfall, {}});
        edit([](Evidence &) {}, tags);
        QTRY_COMPARE(links("inspectorStatements").size(), qMax(1, static_cast<int>(statements.size())));
    }
    [[nodiscard]] QAction *menuEntry(const QString &text) const
    {
        for (QAction *action : m_inspector->findChild<QPushButton *>(QStringLiteral("inspectorMore"))->menu()->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    void edit(const std::function<void(Evidence &)> &change, const QList<TagWish> &tags = {})
    {
        Evidence after = *m_session->records().find(m_item);
        change(after);
        QVERIFY(m_session->apply(editEvidence(m_session->workbook(), after, tags)));
    }

    std::unique_ptr<TempWorkbook> m_temp;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EvidenceInspector> m_inspector;
    Id<Evidence> m_item;
};

void TestEvidenceInspector::init()
{
    m_temp = std::make_unique<TempWorkbook>();
    m_item = addItem(**m_temp, QStringLiteral("Reviews are late"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    m_session = std::make_unique<Session>(std::move(m_temp->workbook));
    m_inspector = std::make_unique<EvidenceInspector>(*m_session);
    m_inspector->resize(320, 600);
    m_inspector->QWidget::show();
    m_inspector->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    m_inspector->show(m_item, 1);
    QTRY_COMPARE(text("inspectorSummary"), QStringLiteral("Reviews are late"));
}

void TestEvidenceInspector::cleanup()
{
    m_inspector.reset();
    m_session.reset();
    m_temp.reset();
}

void TestEvidenceInspector::showsTheItem()
{
    QCOMPARE(m_inspector->title(), m_session->records().find(m_item)->reference);
    const auto &framework = m_session->framework();
    QCOMPARE(m_inspector->findChild<QWidget *>(QStringLiteral("inspectorSigns"))->accessibleName(),
             QStringLiteral("Shortfall, %1").arg(framework.category(QStringLiteral("people"))->title));
    QTRY_COMPARE(links("inspectorStatements"), QStringList({QStringLiteral("1 %1").arg(framework.statements().first().shortTitle)}));
    QCOMPARE(text("inspectorSource"), QStringLiteral("Source of Reviews are late"));
    QVERIFY(text("inspectorAdded").startsWith(QStringLiteral("Added by Assessor 1, ")));
    QTRY_COMPARE(links("inspectorUses"), QStringList({QStringLiteral("Not cited in a rationale yet.")}));
}

void TestEvidenceInspector::emptyFieldsAreLeftOut()
{
    const auto *note = m_inspector->findChild<QLabel *>(QStringLiteral("inspectorNote"));
    const auto *quote = m_inspector->findChild<QLabel *>(QStringLiteral("inspectorQuote"));
    QVERIFY(!note->isVisible());
    QVERIFY(!quote->isVisible());
    edit([](Evidence &evidence) {
        evidence.note = QStringLiteral("Ask again");
        evidence.quote = QStringLiteral("Nobody rings");
    });
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(quote->text(), QStringLiteral("“Nobody rings”"));
}

void TestEvidenceInspector::saysWhatEachStatementIsToldWhereTheyDiffer()
{
    edit([](Evidence &) {}, {{QStringLiteral("qs1"), Polarity::Shortfall, {}}, {QStringLiteral("qs2"), Polarity::Strength, {}}});
    QTRY_COMPARE(links("inspectorStatements").size(), 2);
    QVERIFY(links("inspectorStatements")[0].endsWith(QStringLiteral(", shortfall")));
    QVERIFY(links("inspectorStatements")[1].endsWith(QStringLiteral(", strength")));
}

void TestEvidenceInspector::namesTheRationalesThatCiteIt()
{
    const QString reference = m_session->records().find(m_item)->reference;
    m_session->apply(setScore(m_session->workbook(), QStringLiteral("qs3"), 2, QStringLiteral("Slow [%1].").arg(reference)));
    QTRY_COMPARE(links("inspectorUses"), QStringList({QStringLiteral("Rationale for statement 3, Assessor 1")}));
    QSignalSpy asked(m_inspector.get(), &EvidenceInspector::statementRequested);
    QTest::keyClick(link(0, "inspectorUses"), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("qs3"));
}

void TestEvidenceInspector::followsChanges()
{
    edit([](Evidence &evidence) { evidence.summary = QStringLiteral("Reviews are on time"); });
    QTRY_COMPARE(text("inspectorSummary"), QStringLiteral("Reviews are on time"));
    QTRY_COMPARE(links("inspectorStatements"), QStringList({QStringLiteral("None yet")}));
    QVERIFY(!m_inspector->findChild<QPushButton *>(QStringLiteral("inspectorOpen"))->isEnabled());
}

void TestEvidenceInspector::saysWhatWasChangedLast()
{
    QVERIFY(text("inspectorChanged").isEmpty());
    edit([](Evidence &evidence) { evidence.category = QStringLiteral("staff"); });
    QTRY_VERIFY(text("inspectorChanged").startsWith(QStringLiteral("Changed once: evidence category, ")));
}

void TestEvidenceInspector::withdrawnItemsCanBePutBack()
{
    QVERIFY(menuEntry(QStringLiteral("Withdraw"))->isVisible());
    QVERIFY(!menuEntry(QStringLiteral("Put back in use"))->isVisible());
    QSignalSpy withdraw(m_inspector.get(), &EvidenceInspector::withdrawRequested);
    menuEntry(QStringLiteral("Withdraw"))->trigger();
    QCOMPARE(withdraw.size(), 1);
    m_session->apply(withdrawEvidence(m_session->workbook(), m_item, QStringLiteral("said twice")));
    QTRY_COMPARE(text("inspectorWithdrawn"), QStringLiteral("Withdrawn: said twice"));
    QVERIFY(!menuEntry(QStringLiteral("Withdraw"))->isVisible());
    QSignalSpy restore(m_inspector.get(), &EvidenceInspector::restoreRequested);
    menuEntry(QStringLiteral("Put back in use"))->trigger();
    QCOMPARE(restore.size(), 1);
}

void TestEvidenceInspector::nothingSelectedDisablesTheButtons()
{
    m_inspector->show({}, 0);
    QTRY_COMPARE(m_inspector->title(), QStringLiteral("No item"));
    QVERIFY(!m_inspector->findChild<QPushButton *>(QStringLiteral("inspectorOpen"))->isEnabled());
    QVERIFY(!m_inspector->findChild<QPushButton *>(QStringLiteral("inspectorEdit"))->isEnabled());
    QVERIFY(!m_inspector->findChild<QPushButton *>(QStringLiteral("inspectorMore"))->isEnabled());
}

void TestEvidenceInspector::aLinkKeepsTheFocus()
{
    tagTo({QStringLiteral("qs1"), QStringLiteral("qs2")});
    QLabel *second = link(1);
    second->setFocus();
    edit([](Evidence &evidence) { evidence.note = QStringLiteral("Ask again"); },
         {{QStringLiteral("qs1"), Polarity::Shortfall, {}}, {QStringLiteral("qs2"), Polarity::Shortfall, {}}});
    QTRY_COMPARE(text("inspectorNote"), QStringLiteral("Ask again"));
    QCOMPARE(link(1), second);
    QVERIFY(second->hasFocus());
    // Tab goes through the links from top to bottom.
    link(0)->setFocus();
    QTest::keyClick(link(0), Qt::Key_Tab);
    QVERIFY(second->hasFocus());
}

void TestEvidenceInspector::aLinkThatGoesPassesTheFocusOn()
{
    tagTo({QStringLiteral("qs1"), QStringLiteral("qs2")});
    link(1)->setFocus();
    tagTo({QStringLiteral("qs1")});
    QTRY_VERIFY(link(0)->hasFocus());
    tagTo({QStringLiteral("qs4"), QStringLiteral("qs5")});
    QTRY_VERIFY(link(0)->accessibleName().startsWith(u'4'));
    QVERIFY(link(0)->hasFocus());
    tagTo({});
    QTRY_VERIFY(m_inspector->findChild<QWidget *>(QStringLiteral("inspectorScroll"))->hasFocus());
}

void TestEvidenceInspector::thereIsNothingBeforeTheFirstAndBehindTheLast()
{
    auto *previous = m_inspector->findChild<QToolButton *>(QStringLiteral("inspectorPrevious"));
    auto *next = m_inspector->findChild<QToolButton *>(QStringLiteral("inspectorNext"));
    QVERIFY(previous->isEnabled() && next->isEnabled());
    next->setFocus();
    m_inspector->setEnds(false, true);
    QTRY_VERIFY(!next->isEnabled());
    QVERIFY(previous->isEnabled());
    QVERIFY(previous->hasFocus());
    m_inspector->setEnds(true, true);
    QTRY_VERIFY(!previous->isEnabled());
    QVERIFY(m_inspector->findChild<QWidget *>(QStringLiteral("inspectorScroll"))->hasFocus());
}

QTEST_MAIN(TestEvidenceInspector)
#include "tst_evidenceinspector.moc"

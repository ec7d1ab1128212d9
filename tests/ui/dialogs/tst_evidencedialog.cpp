// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/models/session.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace assay;

class TestEvidenceDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void cleanup();
    void addsAnItemByKeyboardAlone();
    void tabLeavesTextFields();
    void altDigitTagsAndUntags();
    void missingFieldsAreSaidInPlace();
    void badDateIsSaidInPlace();
    void editShowsTheItemAndChangesIt();
    void editWithoutChangeMakesNoEntry();
    void mixedPolaritiesStayUntilOneIsChosen();
    void oneUndoTakesItemSourceAndTagsBack();
    void escapeChangesNothing();
    void whatWasTypedIsThereAgainAfterEscape();
    void startingAfreshLeavesTheDraftOut();
    void draftOfAnEditTakesOverWhatChangedSince();
    void savingEndsTheDraft();
    void refusalStaysInTheForm();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void open(std::optional<Id<Evidence>> edit = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const char *text);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<EvidenceDialog> m_dialog;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEvidenceDialog::init()
{
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workbook = test::take(
        Workbook::create(m_folder->filePath(QStringLiteral("a.assay")), {.authority = QStringLiteral("Testshire")}, test::device()));
    m_session = std::make_unique<Session>(std::move(workbook));
}

void TestEvidenceDialog::cleanup()
{
    m_dialog.reset();
    m_session.reset();
}

void TestEvidenceDialog::open(std::optional<Id<Evidence>> edit)
{
    m_dialog = std::make_unique<EvidenceDialog>(*m_session, edit);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestEvidenceDialog::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestEvidenceDialog::type(const char *text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
}

void TestEvidenceDialog::addsAnItemByKeyboardAlone()
{
    open();
    type("Reviews are put back");
    key(Qt::Key_Tab);
    type("They move the review");
    key(Qt::Key_Tab); // source: the only choice in an empty workbook is a new one
    key(Qt::Key_Tab);
    type("Carers' group");
    key(Qt::Key_Tab); // type of the source
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
    type("page 14");
    key(Qt::Key_Tab);
    type("Unpaid carers");
    key(Qt::Key_Tab);
    type("30 March 2023");
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_7, Qt::AltModifier);
    key(Qt::Key_H, Qt::AltModifier); // shortfall
    key(Qt::Key_P, Qt::AltModifier); // people's experience
    key(Qt::Key_K, Qt::AltModifier); // how we know
    key(Qt::Key_Right);
    key(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    const Evidence *item = m_session->records().find(m_dialog->saved());
    QVERIFY(item);
    QCOMPARE(item->reference, QStringLiteral("A-001"));
    QCOMPARE(item->summary, QStringLiteral("Reviews are put back"));
    QCOMPARE(item->quote, QStringLiteral("They move the review"));
    QCOMPARE(item->locator, QStringLiteral("page 14"));
    QCOMPARE(item->saidBy, QStringLiteral("Unpaid carers"));
    QCOMPARE(item->factDate.text(), QStringLiteral("2023-03-30"));
    QCOMPARE(item->category, QStringLiteral("people"));
    QCOMPARE(item->mode, EvidenceMode::Heard);
    QCOMPARE(m_session->records().find(item->source)->title, QStringLiteral("Carers' group"));
    QCOMPARE(m_session->records().find(item->source)->type, SourceType::Meeting);
    QCOMPARE(m_session->records().tagsOf(item->id).size(), 2);
    for (const Id<Tag> &id : m_session->records().tagsOf(item->id))
        QCOMPARE(m_session->records().find(id)->polarity, Polarity::Shortfall);
}

void TestEvidenceDialog::tabLeavesTextFields()
{
    open();
    QVERIFY(find<QPlainTextEdit>("summary")->hasFocus());
    key(Qt::Key_Tab);
    QVERIFY(find<QPlainTextEdit>("quote")->hasFocus());
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(find<QPlainTextEdit>("summary")->hasFocus());
    QVERIFY(find<QPlainTextEdit>("summary")->toPlainText().isEmpty());
}

void TestEvidenceDialog::altDigitTagsAndUntags()
{
    open();
    auto *toggle = find<QAbstractButton>("statement-3");
    key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(toggle->isChecked());
    QVERIFY(find<QPlainTextEdit>("summary")->hasFocus());
    key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(!toggle->isChecked());
}

void TestEvidenceDialog::missingFieldsAreSaidInPlace()
{
    open();
    find<QLineEdit>("locator")->setFocus();
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QLabel>("summaryError")->isVisible());
    QVERIFY(find<QLabel>("sourceError")->isVisible());
    QVERIFY(find<QLabel>("categoryError")->isVisible());
    QVERIFY(!find<QLabel>("dateError")->isVisible());
    QVERIFY(find<QPlainTextEdit>("summary")->hasFocus());
    QVERIFY(m_session->records().all<Evidence>().isEmpty());
}

void TestEvidenceDialog::badDateIsSaidInPlace()
{
    const Id<Evidence> id = test::addItem(m_session->workbook(), QStringLiteral("One"));
    open(id);
    find<QLineEdit>("factDate")->setText(QStringLiteral("last spring"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find<QLabel>("dateError")->isVisible());
    QVERIFY(find<QLineEdit>("factDate")->hasFocus());
    find<QLineEdit>("factDate")->setText(QStringLiteral("2023"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_session->records().find(id)->factDate.text(), QStringLiteral("2023"));
}

void TestEvidenceDialog::editShowsTheItemAndChangesIt()
{
    const Id<Evidence> id = test::addItem(m_session->workbook(), QStringLiteral("One"), {{QStringLiteral("qs2"), Polarity::Neutral, 3}});
    open(id);
    QVERIFY(m_dialog->windowTitle().contains(m_session->records().find(id)->reference));
    QCOMPARE(find<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("One"));
    QVERIFY(find<QAbstractButton>("statement-2")->isChecked());
    QVERIFY(find<QAbstractButton>("choice-neutral")->isChecked());
    QVERIFY(find<QAbstractButton>("choice-3")->isChecked());
    find<QPlainTextEdit>("summary")->setPlainText(QStringLiteral("Two"));
    key(Qt::Key_5, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->records().find(id)->summary, QStringLiteral("Two"));
    const Tag *added = m_session->records().find(Tag::idFor(id, QStringLiteral("qs5")));
    QVERIFY(added);
    QCOMPARE(added->polarity, Polarity::Neutral);
    QCOMPARE(added->weight, std::optional(3));
}

void TestEvidenceDialog::editWithoutChangeMakesNoEntry()
{
    const Id<Evidence> id = test::addItem(m_session->workbook(), QStringLiteral("One"), {{QStringLiteral("qs2"), Polarity::Shortfall, {}}});
    const auto before = test::take(m_session->workbook().journal()).size();
    open(id);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(test::take(m_session->workbook().journal()).size(), before);
}

void TestEvidenceDialog::mixedPolaritiesStayUntilOneIsChosen()
{
    const Id<Evidence> id = test::addItem(
        m_session->workbook(), QStringLiteral("One"),
        {{QStringLiteral("qs1"), Polarity::Strength, {}}, {QStringLiteral("qs2"), Polarity::Shortfall, {}}});
    open(id);
    for (const char *name : {"choice-strength", "choice-shortfall", "choice-neutral"})
        QVERIFY(!find<QAbstractButton>(name)->isChecked());
    find<QPlainTextEdit>("note")->setPlainText(QStringLiteral("Looked at"));
    key(Qt::Key_Return, Qt::ControlModifier);
    const Records &records = m_session->records();
    QCOMPARE(records.find(Tag::idFor(id, QStringLiteral("qs1")))->polarity, Polarity::Strength);
    QCOMPARE(records.find(Tag::idFor(id, QStringLiteral("qs2")))->polarity, Polarity::Shortfall);
}

void TestEvidenceDialog::oneUndoTakesItemSourceAndTagsBack()
{
    open();
    type("One");
    m_dialog->findChild<QLineEdit *>(QStringLiteral("newSourceTitle"))->setText(QStringLiteral("Report"));
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_P, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->records().all<Evidence>().size(), 1);
    m_session->undo();
    QVERIFY(m_session->records().all<Evidence>().isEmpty());
    QVERIFY(m_session->records().all<Source>().isEmpty());
    QVERIFY(m_session->records().all<Tag>().isEmpty());
}

void TestEvidenceDialog::escapeChangesNothing()
{
    open();
    type("One");
    key(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_session->records().all<Evidence>().isEmpty());
    QVERIFY(m_dialog->saved().isNull());
}

void TestEvidenceDialog::whatWasTypedIsThereAgainAfterEscape()
{
    QSignalSpy said(m_session.get(), &Session::said);
    open();
    type("Half a sen");
    find<QLineEdit>("newSourceTitle")->setText(QStringLiteral("Report"));
    find<QLineEdit>("factDate")->setText(QStringLiteral("29 Mar"));
    key(Qt::Key_4, Qt::AltModifier);
    key(Qt::Key_H, Qt::AltModifier);
    key(Qt::Key_Escape);
    QCOMPARE(said.size(), 1);
    open();
    QCOMPARE(find<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("Half a sen"));
    QCOMPARE(find<QLineEdit>("newSourceTitle")->text(), QStringLiteral("Report"));
    QCOMPARE(find<QLineEdit>("factDate")->text(), QStringLiteral("29 Mar"));
    QVERIFY(find<QAbstractButton>("choice-shortfall")->isChecked());
    m_dialog->setStatement(QStringLiteral("qs1"));
    key(Qt::Key_P, Qt::AltModifier);
    find<QLineEdit>("factDate")->setText(QStringLiteral("29 Mar 2023"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->records().all<Tag>().size(), 1);
    QVERIFY(m_session->records().find(Tag::idFor(m_dialog->saved(), QStringLiteral("qs4"))));
}

void TestEvidenceDialog::startingAfreshLeavesTheDraftOut()
{
    open();
    QVERIFY(!find<QAbstractButton>("afresh")->isVisible());
    type("Not this");
    key(Qt::Key_Escape);
    open();
    find<QAbstractButton>("afresh")->click();
    QCOMPARE(find<QPlainTextEdit>("summary")->toPlainText(), QString());
    QVERIFY(!find<QAbstractButton>("afresh")->isVisible());
    key(Qt::Key_Escape);
    open();
    QCOMPARE(find<QPlainTextEdit>("summary")->toPlainText(), QString());
}

void TestEvidenceDialog::draftOfAnEditTakesOverWhatChangedSince()
{
    const Id<Evidence> id = test::addItem(m_session->workbook(), QStringLiteral("One"));
    open(id);
    find<QPlainTextEdit>("note")->setPlainText(QStringLiteral("Typed"));
    key(Qt::Key_Escape);
    Evidence other = *m_session->records().find(id);
    other.summary = QStringLiteral("Corrected by a colleague");
    QVERIFY(m_session->apply(editEvidence(m_session->workbook(), other, {})));
    open(id);
    QCOMPARE(find<QPlainTextEdit>("note")->toPlainText(), QStringLiteral("Typed"));
    QCOMPARE(find<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("Corrected by a colleague"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->records().find(id)->note, QStringLiteral("Typed"));
    QCOMPARE(m_session->records().find(id)->summary, QStringLiteral("Corrected by a colleague"));
}

void TestEvidenceDialog::savingEndsTheDraft()
{
    open();
    type("One");
    find<QLineEdit>("newSourceTitle")->setText(QStringLiteral("Report"));
    key(Qt::Key_Escape);
    open();
    key(Qt::Key_P, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_dialog->isVisible());
    open();
    QCOMPARE(find<QPlainTextEdit>("summary")->toPlainText(), QString());
}

void TestEvidenceDialog::refusalStaysInTheForm()
{
    const QString path = m_session->workbook().path();
    m_session.reset();
    m_session = std::make_unique<Session>(test::take(Workbook::open(path, OpenMode::ReadOnly, test::device())));
    QSignalSpy failed(m_session.get(), &Session::failed);
    open();
    type("One");
    find<QLineEdit>("newSourceTitle")->setText(QStringLiteral("Report"));
    key(Qt::Key_P, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(failed.isEmpty()); // not on the page behind the form as well
    QVERIFY(find<QLabel>("saveError")->isVisible());
    QVERIFY(!find<QLabel>("saveError")->text().isEmpty());
}

QTEST_MAIN(TestEvidenceDialog)
#include "tst_evidencedialog.moc"

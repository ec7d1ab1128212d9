// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "tests/support/warnings.h"
#include "tests/ui/window/fakeprompts.h"
#include "ui/charts/bandgauge.h"
#include "ui/models/session.h"
#include "ui/window/language.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTimer>

using namespace assay;
using namespace Qt::Literals::StringLiterals;

/// The walk of ARCHITECTURE.md through the real window, with keys alone: from an item of evidence to a line of the
/// report, and all the way back. Each case goes on where the one before stopped.
class TestWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_window.reset(); }
    void evidenceIsAddedByTheDialog();
    void coverageOfItsStatementsFollows();
    void firstScoreLeavesARange();
    void ninthScoreMovesTheGauge();
    void rationaleCitesTheEvidence();
    void reportLineKnowsItsEvidence();
    void undoTakesEachStepBack();
    void journalShowsAllOfIt();
    void theFileIsSound();

private:
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    static void type(const QString &text) { QTest::keyClicks(focus(), text); }
    [[nodiscard]] static QWidget *focus()
    {
        QWidget *focused = QApplication::focusWidget();
        return focused ? focused : QApplication::activeWindow();
    }
    /// Runs `work` as soon as a dialog is open.
    void inDialog(const std::function<void()> &work);
    /// What a window manager does when a dialog has closed; the offscreen platform has none.
    void backInTheWindow();
    /// Presses F6 until the focus is in the widget of that name.
    void goToPane(const QString &name);
    template<class T>
    [[nodiscard]] T *onPage(const QString &page, const QString &name)
    {
        T *found = m_window->page(page)->findChild<T *>(name);
        if (!found)
            qFatal("%s has no %s", qPrintable(page), qPrintable(name));
        return found;
    }
    /// What a screen reader says of a statement's row on the overview, all cells in one.
    [[nodiscard]] QString overviewRow(const QString &statementTitle);
    [[nodiscard]] qsizetype entries() const { return test::take(m_window->session()->workbook().journal()).size(); }

    QTemporaryDir m_folder;
    test::FakePrompts m_prompts;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    qsizetype m_steps = 0; ///< changes made so far
};

void TestWalk::initTestCase()
{
    applyLanguage(u"en"_s);
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_prompts.wish = NewWorkbookWish{{.authority = u"Testshire"_s}, m_folder.filePath(u"testshire.assay"_s), u"Assessor A"_s};
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->session());
    QCOMPARE(entries(), 1);
}

void TestWalk::init()
{
    test::failOnWarnings();
}

void TestWalk::inDialog(const std::function<void()> &work)
{
    QTimer::singleShot(0, m_window.get(), [work] {
        QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
        work();
    });
}

void TestWalk::backInTheWindow()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWalk::goToPane(const QString &name)
{
    const QWidget *pane = m_window->centralWidget()->findChild<QWidget *>(name);
    QVERIFY2(pane, qPrintable(name));
    for (int presses = 0; presses < 10 && pane != focus() && !pane->isAncestorOf(focus()); ++presses)
        key(Qt::Key_F6);
    QVERIFY2(pane == focus() || pane->isAncestorOf(focus()), qPrintable(name));
}

QString TestWalk::overviewRow(const QString &statementTitle)
{
    const auto *table = onPage<QAbstractItemView>(u"overview"_s, u"scoresTable"_s);
    const QAbstractItemModel *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data(Qt::AccessibleTextRole).toString();
        if (cells.first().contains(statementTitle))
            return cells.join(u" | "_s);
    }
    return {};
}

void TestWalk::evidenceIsAddedByTheDialog()
{
    inDialog([this] {
        type(u"Reviews are put back"_s);
        key(Qt::Key_Tab);
        type(u"They move the review"_s);
        key(Qt::Key_Tab); // the source: a new one
        key(Qt::Key_Tab);
        type(u"Carers' group"_s);
        key(Qt::Key_1, Qt::AltModifier);
        key(Qt::Key_7, Qt::AltModifier);
        key(Qt::Key_H, Qt::AltModifier); // shortfall
        key(Qt::Key_P, Qt::AltModifier); // people's experience
        key(Qt::Key_Return, Qt::ControlModifier);
    });
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    backInTheWindow();
    QCOMPARE(entries(), 1 + ++m_steps);
    const Evidence *item = m_window->session()->workbook().evidenceByReference(u"A-001"_s);
    QVERIFY(item);
    QCOMPARE(item->quote, u"They move the review"_s);

    key(Qt::Key_2, Qt::ControlModifier);
    const auto *table = onPage<QAbstractItemView>(u"evidence"_s, u"evidenceTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"A-001"_s);
}

void TestWalk::coverageOfItsStatementsFollows()
{
    key(Qt::Key_1, Qt::ControlModifier);
    for (const QString &title : {u"Assessing needs"_s, u"Safeguarding"_s})
        QVERIFY2(overviewRow(title).contains(u"1 item: 1 shortfall"_s), qPrintable(overviewRow(title)));
    QVERIFY(!overviewRow(u"Equity"_s).contains(u"1 item"_s));
}

void TestWalk::firstScoreLeavesARange()
{
    key(Qt::Key_3, Qt::ControlModifier);
    goToPane(u"scoreSelector"_s);
    type(u"3"_s);
    QCOMPARE(entries(), 1 + ++m_steps);
    const auto *gauge = m_window->page(u"rating"_s)->findChild<BandGauge *>();
    QVERIFY(gauge);
    QVERIFY(!gauge->position());
    QVERIFY2(gauge->sentence().contains(u"31"_s) && gauge->sentence().contains(u"98"_s), qPrintable(gauge->sentence())); // 11 to 35 of 36
}

void TestWalk::ninthScoreMovesTheGauge()
{
    for (int statement = 2; statement <= 9; ++statement) {
        key(Qt::Key_PageDown, Qt::ControlModifier);
        goToPane(u"scoreSelector"_s);
        type(u"3"_s);
        QCOMPARE(entries(), 1 + ++m_steps);
    }
    const auto &rating = m_window->session()->rating();
    QVERIFY(rating && rating->complete);
    QCOMPARE(rating->fraction.points, 27);
    QCOMPARE(rating->percent, std::optional(75));
    const struct {
        Qt::Key key;
        QString page;
    } pages[] = {{Qt::Key_1, u"overview"_s}, {Qt::Key_4, u"rating"_s}};
    for (const auto &[digit, page] : pages) {
        key(digit, Qt::ControlModifier);
        const auto *gauge = m_window->page(page)->findChild<BandGauge *>();
        QVERIFY(gauge && gauge->position());
        QCOMPARE(*gauge->position(), 75.0);
        QVERIFY2(gauge->sentence().contains(u"5 points"_s), qPrintable(gauge->sentence())); // 32 is outstanding
    }
}

void TestWalk::rationaleCitesTheEvidence()
{
    key(Qt::Key_3, Qt::ControlModifier);
    for (int statement = 9; statement > 1; --statement)
        key(Qt::Key_PageUp, Qt::ControlModifier);
    goToPane(u"rationaleEditor"_s);
    type(u"Slow, and not explained [A-001]."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entries(), 1 + ++m_steps);
    QVERIFY(!overviewRow(u"Assessing needs"_s).isEmpty());
    const Session &session = *m_window->session();
    const auto &scores = session.records().all<Score>();
    const auto first = std::ranges::find_if(scores, [](const Score &score) { return score.statement == u"qs1"; });
    QVERIFY(first != scores.cend());
    QCOMPARE(first->rationale, u"Slow, and not explained [A-001]."_s);
}

void TestWalk::reportLineKnowsItsEvidence()
{
    m_prompts.fileToSave = m_folder.filePath(u"summary.html"_s);
    inDialog([this] {
        type(u"assessment summary"_s);
        key(Qt::Key_Return);
    });
    key(Qt::Key_K, Qt::ControlModifier);
    backInTheWindow();
    QVERIFY(QFileInfo::exists(m_prompts.fileToSave));
    QFile file(m_prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString report = QString::fromUtf8(file.readAll());
    QVERIFY(report.contains(u"27 of 36"_s));
    QVERIFY(report.contains(u"not explained <a href=\"#item-A-001\""_s));
    QVERIFY(report.contains(u"id=\"item-A-001\""_s));
    QVERIFY(report.contains(u"Reviews are put back"_s));
    QCOMPARE(entries(), 1 + m_steps); // writing a report changes nothing
}

void TestWalk::undoTakesEachStepBack()
{
    Session &session = *m_window->session();
    key(Qt::Key_1, Qt::ControlModifier);
    for (qsizetype step = 1; step <= m_steps; ++step) {
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entries(), 1 + m_steps + step);
        const bool isScoreLeft = step < m_steps - 1;
        QCOMPARE(session.records().all<Score>().isEmpty(), !isScoreLeft);
        QCOMPARE(session.rating()->complete, step == 1); // the first undo takes the rationale, the second a score
    }
    QVERIFY(session.records().all<Evidence>().isEmpty());
    QVERIFY(session.records().all<Source>().isEmpty());
    QVERIFY(session.records().all<Tag>().isEmpty());
    QVERIFY(!overviewRow(u"Assessing needs"_s).contains(u"1 item"_s));
    QVERIFY(!session.workbook().undoable() || session.workbook().undoable()->verb == u"create_workbook");
}

void TestWalk::journalShowsAllOfIt()
{
    key(Qt::Key_5, Qt::ControlModifier);
    const auto *table = onPage<QAbstractItemView>(u"journal"_s, u"journalTable"_s);
    QCOMPARE(table->model()->rowCount(), int(1 + 2 * m_steps));
    const QString all = [&] {
        QStringList lines;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            lines += table->model()->index(row, 2).data().toString();
        return lines.join(u'\n');
    }();
    QCOMPARE(all.count(u"taken back"_s), m_steps);
}

void TestWalk::theFileIsSound()
{
    const auto checked = test::take(m_window->session()->workbook().verify());
    QCOMPARE(checked.problems, QStringList());
    QCOMPARE(checked.entries, qint64(1 + 2 * m_steps));
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"

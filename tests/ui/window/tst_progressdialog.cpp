// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/theme/theme.h"
#include "ui/window/background.h"
#include "ui/window/progressdialog.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTimer>
#include <QVBoxLayout>

using namespace assay;

/// Work on another thread as the window shows it.
class TestProgressDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void cleanup() { m_window.reset(); }
    void shortWorkShowsNothing();
    void longWorkShowsHowFarItIs();
    void escapeCancels();
    void workWithoutProgressHasNoCancel();
    void clicksMeanwhileDoNotReachTheWindow();

private:
    /// Runs `look` with the dialog once it shows, then lets the work end.
    void whenShown(const std::function<void(ProgressDialog &)> &look);

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_button = nullptr;
    QSemaphore m_mayEnd;
    bool m_hasLooked = false;
};

void TestProgressDialog::init()
{
    test::failOnWarnings();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_button = new QPushButton(QStringLiteral("Change something"));
    layout->addWidget(m_button);
    m_window->resize(600, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_hasLooked = false;
}

void TestProgressDialog::whenShown(const std::function<void(ProgressDialog &)> &look)
{
    auto *watch = new QTimer(m_window.get());
    connect(watch, &QTimer::timeout, this, [this, watch, look] {
        auto *dialog = m_window->findChild<ProgressDialog *>();
        if (!dialog || !dialog->isVisible())
            return;
        watch->stop();
        look(*dialog);
        m_hasLooked = true;
        m_mayEnd.release();
    });
    watch->start(10);
}

void TestProgressDialog::shortWorkShowsNothing()
{
    bool wasShown = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] { wasShown = wasShown || m_window->findChild<ProgressDialog *>(); });
    watch.start(1);
    QCOMPARE(inBackground(m_window.get(), QStringLiteral("Adding"), [] { return 41 + 1; }), 42);
    QVERIFY(!wasShown);
}

void TestProgressDialog::longWorkShowsHowFarItIs()
{
    whenShown([](ProgressDialog &dialog) {
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("progressText"))->text(), QStringLiteral("Reading"));
        QTRY_COMPARE(dialog.findChild<QLabel *>(QStringLiteral("progressCount"))->text(), QStringLiteral("1 of 4"));
        QCOMPARE(dialog.findChild<QProgressBar *>()->value(), 250);
    });
    const bool wasCancelled = inBackground(m_window.get(), QStringLiteral("Reading"), [this](Progress &progress) {
        progress.begin(4);
        progress.step();
        m_mayEnd.acquire();
        return progress.isCancelled();
    });
    QVERIFY(m_hasLooked);
    QVERIFY(!wasCancelled);
    QVERIFY(!m_window->findChild<ProgressDialog *>());
}

void TestProgressDialog::escapeCancels()
{
    whenShown([](ProgressDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible()); // until the work has stopped
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("cancel"))->isEnabled());
    });
    const bool wasCancelled = inBackground(m_window.get(), QStringLiteral("Reading"), [this](Progress &progress) {
        m_mayEnd.acquire();
        return progress.isCancelled();
    });
    QVERIFY(m_hasLooked);
    QVERIFY(wasCancelled);
}

void TestProgressDialog::workWithoutProgressHasNoCancel()
{
    whenShown([](ProgressDialog &dialog) {
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("cancel")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
    });
    QCOMPARE(inBackground(m_window.get(), QStringLiteral("Writing"),
                          [this] {
                              m_mayEnd.acquire();
                              return 1;
                          }),
             1);
    QVERIFY(m_hasLooked);
}

void TestProgressDialog::clicksMeanwhileDoNotReachTheWindow()
{
    QSignalSpy clicked(m_button, &QPushButton::clicked);
    whenShown([this](ProgressDialog &) { QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, m_button->geometry().center()); });
    inBackground(m_window.get(), QStringLiteral("Writing"), [this] {
        m_mayEnd.acquire();
        return 1;
    });
    QVERIFY(m_hasLooked);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, m_button->geometry().center());
    QCOMPARE(clicked.count(), 1);
}

QTEST_MAIN(TestProgressDialog)
#include "tst_progressdialog.moc"

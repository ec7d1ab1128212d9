// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace assay;

class TestFocusRing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }
    void init();
    void liesAroundTheFocusedControl();
    void movesWithTab();
    void leavesItemViewsAlone();
    void goesWithItsControl();
    void isOfTheFocusColour();

private:
    static const QWidget *ringed();
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;
    QListWidget *m_list = nullptr;
};

void TestFocusRing::init()
{
    test::failOnWarnings();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new QLineEdit;
    m_button = new QPushButton(QStringLiteral("Press"));
    m_list = new QListWidget;
    m_list->addItem(QStringLiteral("Row"));
    for (QWidget *widget : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_list)})
        layout->addWidget(widget);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

const QWidget *TestFocusRing::ringed()
{
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const auto frames = window->findChildren<QFocusFrame *>();
        for (const QFocusFrame *frame : frames) {
            if (frame->isVisible())
                return frame->widget();
        }
    }
    return nullptr;
}

void TestFocusRing::liesAroundTheFocusedControl()
{
    QCOMPARE(ringed(), m_field);
    const auto *frame = m_window->findChild<QFocusFrame *>();
    QCOMPARE(frame->geometry(), m_field->geometry().adjusted(-3, -3, 3, 3));
}

void TestFocusRing::movesWithTab()
{
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(ringed(), m_button);
}

void TestFocusRing::leavesItemViewsAlone()
{
    m_list->setFocus();
    QCOMPARE(ringed(), nullptr);
}

void TestFocusRing::goesWithItsControl()
{
    delete m_field;
    m_button->setFocus();
    QCOMPARE(ringed(), m_button);
}

void TestFocusRing::isOfTheFocusColour()
{
    const QImage picture = m_window->grab().toImage();
    const QPoint above(m_field->geometry().center().x(), m_field->geometry().top() - 2);
    QCOMPARE(picture.pixelColor(above), colours().focus);
}

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/parts/text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace assay;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void labelsFollowTheTextSize();
    void quietLabelsFollowTheTheme();
    void fieldsAreNamedByTheirLabels();
    void linkIsFollowedByEnter();
    void linkTextIsPlain();
    void announcementIsShown();
    void iconFollowsTheTheme();
};

void TestText::init()
{
    test::failOnWarnings();
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

void TestText::labelsFollowTheTextSize()
{
    const std::unique_ptr<QLabel> label(roleLabel(TextRole::PageTitle, QStringLiteral("Overview")));
    QCOMPARE(label->font().pointSizeF(), 15.0);
    applyTheme(*qApp, ThemeChoice::Light, 130);
    QTRY_COMPARE(label->font().pointSizeF(), 19.5);
}

void TestText::quietLabelsFollowTheTheme()
{
    const std::unique_ptr<QLabel> label(quietLabel(QStringLiteral("3 items")));
    QCOMPARE(label->palette().color(QPalette::WindowText), colours().muted);
    applyTheme(*qApp, ThemeChoice::Dark, 100);
    QTRY_COMPARE(label->palette().color(QPalette::WindowText), colours().muted);
}

void TestText::fieldsAreNamedByTheirLabels()
{
    QWidget form;
    QVBoxLayout layout(&form);
    auto *field = new QLineEdit;
    const QLabel *label = addField(&layout, QStringLiteral("Local &authority"), field);
    QCOMPARE(label->buddy(), field);
    QCOMPARE(field->accessibleName(), QStringLiteral("Local authority"));
}

void TestText::linkIsFollowedByEnter()
{
    const std::unique_ptr<QLabel> link(linkLabel(QStringLiteral("Show them")));
    QSignalSpy followed(link.get(), &QLabel::linkActivated);
    link->show();
    link->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(link.get()));
    link->setFocus(Qt::TabFocusReason);
    QTest::keyClick(link.get(), Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
}

void TestText::linkTextIsPlain()
{
    const std::unique_ptr<QLabel> link(linkLabel(QStringLiteral("<b>bold</b> & more")));
    QVERIFY(!link->text().contains(QStringLiteral("<b>")));
    QCOMPARE(link->accessibleName(), QStringLiteral("<b>bold</b> & more"));
}

void TestText::announcementIsShown()
{
    const std::unique_ptr<QLabel> label(roleLabel(TextRole::Small, QString()));
    announce(label.get(), QStringLiteral("Tagged to 1"));
    QCOMPARE(label->text(), QStringLiteral("Tagged to 1"));
}

void TestText::iconFollowsTheTheme()
{
    const std::unique_ptr<QLabel> label(iconLabel(QStringLiteral("compass"), 22));
    const QImage light = label->pixmap(Qt::ReturnByValue).toImage();
    applyTheme(*qApp, ThemeChoice::Dark, 100);
    QTRY_VERIFY(label->pixmap(Qt::ReturnByValue).toImage() != light);
}

QTEST_MAIN(TestText)
#include "tst_text.moc"

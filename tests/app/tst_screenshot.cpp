// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QImage>
#include <QSet>

using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Number of different colours on a grid of points: a blank picture has one.
qsizetype colourCount(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

} // namespace

class TestScreenshot : public QObject
{
    Q_OBJECT

private slots:
    void drawsEveryPage_data();
    void drawsEveryPage();
    void themeAndSizeAreThoseAskedFor();
    void startPageNeedsNoWorkbook();
    void workbookStaysAsItWas();
    void missingWorkbookIsThree();

private:
    Program m_program;
};

void TestScreenshot::drawsEveryPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"overview", "evidence", "statements", "rating", "journal", "start"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestScreenshot::drawsEveryPage()
{
    QFETCH(QString, page);
    const QString book = m_program.sample(page + u".assay"_s);
    const QString file = m_program.file(page + u".png"_s);
    const Run run = m_program.run({u"screenshot"_s, book, u"--page"_s, page, u"--statement"_s, u"7"_s, u"--output"_s, file, u"--json"_s});
    QVERIFY2(run.exit == 0, run.err.constData());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    QCOMPARE(run.json().value("page"_L1).toString(), page);
    const QImage image(file);
    QCOMPARE(image.size(), QSize(1366, 768));
    QVERIFY(colourCount(image) > 20);
}

void TestScreenshot::themeAndSizeAreThoseAskedFor()
{
    const QString book = m_program.sample(u"theme.assay"_s);
    const QString file = m_program.file(u"theme.png"_s);
    const auto draw = [&](const QString &theme) {
        const Run run = m_program.run(
            {u"screenshot"_s, book, u"--page"_s, u"overview"_s, u"--theme"_s, theme, u"--size"_s, u"1600x900"_s, u"--output"_s, file});
        return run.exit == 0 ? QImage(file) : QImage();
    };
    const QImage light = draw(u"light"_s);
    const QImage dark = draw(u"dark"_s);
    QCOMPARE(light.size(), QSize(1600, 900));
    QCOMPARE(dark.size(), QSize(1600, 900));
    // The mean of all pixels.
    const auto lightness = [](const QImage &image) {
        return qGray(image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
    };
    QVERIFY(lightness(light) > 160);
    QVERIFY(lightness(dark) < 100);
}

void TestScreenshot::startPageNeedsNoWorkbook()
{
    const QString file = m_program.file(u"first.png"_s);
    QCOMPARE(m_program.run({u"screenshot"_s, u"--page"_s, u"start"_s, u"--output"_s, file}).exit, 0);
    QVERIFY(!QImage(file).isNull());
    const Run run = m_program.run({u"screenshot"_s, u"--page"_s, u"overview"_s, u"--output"_s, file});
    QCOMPARE(run.exit, 2);
}

void TestScreenshot::workbookStaysAsItWas()
{
    const QString book = m_program.sample(u"same.assay"_s);
    const QByteArray before = Program::contentOf(book);
    QCOMPARE(m_program.run({u"screenshot"_s, book, u"--page"_s, u"rating"_s, u"--output"_s, m_program.file(u"same.png"_s)}).exit, 0);
    QCOMPARE(Program::contentOf(book), before);
}

void TestScreenshot::missingWorkbookIsThree()
{
    const QString file = m_program.file(u"none.png"_s);
    const Run run = m_program.run({u"screenshot"_s, m_program.file(u"none.assay"_s), u"--page"_s, u"overview"_s, u"--output"_s, file});
    QCOMPARE(run.exit, 3);
    QCOMPARE(run.errorLines(), 1);
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestScreenshot)
#include "tst_screenshot.moc"

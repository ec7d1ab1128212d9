// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/citations.h"

#include <QTest>

using namespace assay;

class TestCitations final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void references_data();
    void references();
};

void TestCitations::references_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const char *text, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("no text", "", {});
    row("no citation", "Carers were offered assessments.", {});
    row("one", "Waits are long [E-016].", {QStringLiteral("E-016")});
    row("in order of the text", "[B-002] and [A-010] and [B-001]",
        {QStringLiteral("B-002"), QStringLiteral("A-010"), QStringLiteral("B-001")});
    row("each once", "[E-016] again [E-016]", {QStringLiteral("E-016")});
    row("several in one bracket", "[E-016, E-021; A-3]", {QStringLiteral("E-016"), QStringLiteral("E-021"), QStringLiteral("A-3")});
    row("series with a digit", "[A2-007] [2B-1]", {QStringLiteral("A2-007"), QStringLiteral("2B-1")});
    row("more than three digits", "[A-10234]", {QStringLiteral("A-10234")});
    row("a year and month is none", "as of [2023-04]", {});
    row("without brackets is none", "see E-016", {});
    row("small letters are none", "[e-016]", {});
    row("words in brackets are none", "[see E-016]", {});
    row("bracket left open", "[E-016 and [E-017]", {QStringLiteral("E-017")});
}

void TestCitations::references()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(citations(text), expected);
}

QTEST_GUILESS_MAIN(TestCitations)
#include "tst_citations.moc"

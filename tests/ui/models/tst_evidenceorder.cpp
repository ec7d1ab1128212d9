// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/evidencelog.h"

using namespace assay;
using namespace assay::test;

class TestEvidenceOrder : public QObject
{
    Q_OBJECT

private slots:
    void sorts_data();
    void sorts();
};

void TestEvidenceOrder::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    const auto row = [](const char *name, EvidenceColumn column, const char *ascending, const char *descending) {
        QTest::newRow(name) << static_cast<int>(column) << QString::fromLatin1(ascending) << QString::fromLatin1(descending);
    };
    row("numbers count as numbers", EvidenceColumn::Number, "A-9 A-10 A-100 B-2", "B-2 A-100 A-10 A-9");
    row("an unknown date is last both ways", EvidenceColumn::FactDate, "A-100 A-9 B-2 A-10", "A-9 B-2 A-100 A-10");
    row("summaries without case or accents", EvidenceColumn::Summary, "B-2 A-10 A-9 A-100", "A-100 A-9 A-10 B-2");
    row("strengths, shortfalls, untagged last both ways", EvidenceColumn::Shows, "A-9 A-10 A-100 B-2", "A-100 A-10 A-9 B-2");
    row("lists of statements", EvidenceColumn::Statements, "A-9 A-10 A-100 B-2", "A-100 A-10 A-9 B-2");
    row("sources by title, none last both ways", EvidenceColumn::Source, "A-9 B-2 A-10 A-100", "A-10 A-9 B-2 A-100");
    row("read, heard, seen, equal ones by number", EvidenceColumn::Mode, "A-9 B-2 A-10 A-100", "A-100 A-10 A-9 B-2");
    row("cited first", EvidenceColumn::Cited, "A-10 A-9 A-100 B-2", "A-9 A-100 B-2 A-10");
}

void TestEvidenceOrder::sorts()
{
    QFETCH(int, column);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    Log log;
    const auto first = log.source(QStringLiteral("ambulance data"));
    const auto second = log.source(QStringLiteral("Meeting notes"));
    const auto nine = log.add(QStringLiteral("A-9"), [&](Evidence &evidence) {
        evidence.summary = QStringLiteral("Éclair is a long enough word, and more");
        evidence.factDate = *FactDate::fromText(QStringLiteral("2023-03"));
        evidence.source = first;
    });
    const auto ten = log.add(QStringLiteral("A-10"), [&](Evidence &evidence) {
        evidence.summary = QStringLiteral("eclair is a long enough word");
        evidence.mode = EvidenceMode::Heard;
        evidence.source = second;
    });
    const auto hundred = log.add(QStringLiteral("A-100"), [&](Evidence &evidence) {
        evidence.summary = QStringLiteral("Zebra");
        evidence.mode = EvidenceMode::Seen;
        evidence.factDate = *FactDate::fromText(QStringLiteral("2019"));
    });
    log.add(QStringLiteral("B-2"), [&](Evidence &evidence) {
        evidence.summary = QStringLiteral("apple");
        evidence.factDate = *FactDate::fromText(QStringLiteral("2023-03"));
        evidence.source = first;
    });
    log.tag(nine, 1, Polarity::Strength);
    log.tag(ten, 1, Polarity::Strength);
    log.tag(ten, 9, Polarity::Shortfall);
    log.tag(hundred, 2, Polarity::Shortfall);
    EvidenceFilter filter(framework());
    filter.rebuild(log.records, {QStringLiteral("A-10")});
    filter.sortBy({static_cast<EvidenceColumn>(column), Qt::AscendingOrder});
    QCOMPARE(listed(filter, log.records).join(u' '), ascending);
    filter.sortBy({static_cast<EvidenceColumn>(column), Qt::DescendingOrder});
    QCOMPARE(listed(filter, log.records).join(u' '), descending);
}

QTEST_GUILESS_MAIN(TestEvidenceOrder)
#include "tst_evidenceorder.moc"

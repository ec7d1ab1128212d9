// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/models/evidencehistory.h"

using namespace assay;
using namespace assay::test;

class TestEvidenceHistory : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoAddedItAndWhen();
    void saysNothingWhereNothingIsKnown();
    void neverChangedSaysNothing();
    void countsChangesAndNamesTheLast();
    void otherItemsDoNotCount();
    void undoCountsAsAChange();
    void manyFieldsAreCounted();

private:
    static void edit(Workbook &workbook, Id<Evidence> id, const std::function<void(Evidence &)> &change)
    {
        Evidence after = *workbook.records().find(id);
        change(after);
        take(workbook.apply(editEvidence(workbook, after, {})));
    }
};

void TestEvidenceHistory::saysWhoAddedItAndWhen()
{
    TempWorkbook temp;
    const auto id = addItem(*temp, QStringLiteral("Late"));
    Evidence evidence = *temp->records().find(id);
    evidence.addedAt = QDateTime(QDate(2023, 3, 30), QTime(11, 2)).toMSecsSinceEpoch();
    QCOMPARE(addedSentence(temp->records(), evidence), QStringLiteral("Added by Assessor 1, 30 March 2023, 11:02."));
}

void TestEvidenceHistory::saysNothingWhereNothingIsKnown()
{
    TempWorkbook temp;
    QCOMPARE(addedSentence(temp->records(), Evidence()), QString());
}

void TestEvidenceHistory::neverChangedSaysNothing()
{
    TempWorkbook temp;
    const auto id = addItem(*temp, QStringLiteral("Late"));
    QCOMPARE(changedSentence(*temp, id), QString());
}

void TestEvidenceHistory::countsChangesAndNamesTheLast()
{
    TempWorkbook temp;
    const auto id = addItem(*temp, QStringLiteral("Late"));
    const QString today = QLocale(QLocale::English).toString(QDate::currentDate(), QStringLiteral("d MMMM yyyy"));
    edit(*temp, id, [](Evidence &evidence) { evidence.category = QStringLiteral("staff"); });
    QCOMPARE(changedSentence(*temp, id), QStringLiteral("Changed once: evidence category, %1.").arg(today));
    edit(*temp, id, [](Evidence &evidence) { evidence.note = QStringLiteral("Ask again"); });
    QVERIFY2(changedSentence(*temp, id).endsWith(QStringLiteral("last: note, %1.").arg(today)), qPrintable(changedSentence(*temp, id)));
    QVERIFY(changedSentence(*temp, id).contains(QStringLiteral("2 time")));
}

void TestEvidenceHistory::otherItemsDoNotCount()
{
    TempWorkbook temp;
    const auto id = addItem(*temp, QStringLiteral("Late"));
    const auto other = addItem(*temp, QStringLiteral("Early"));
    edit(*temp, other, [](Evidence &evidence) { evidence.note = QStringLiteral("Ask again"); });
    QCOMPARE(changedSentence(*temp, id), QString());
}

void TestEvidenceHistory::undoCountsAsAChange()
{
    TempWorkbook temp;
    const auto id = addItem(*temp, QStringLiteral("Late"));
    edit(*temp, id, [](Evidence &evidence) { evidence.note = QStringLiteral("Ask again"); });
    take(temp->undo());
    QVERIFY(changedSentence(*temp, id).contains(QStringLiteral("2 time")));
    QVERIFY(changedSentence(*temp, id).contains(QStringLiteral("note")));
}

void TestEvidenceHistory::manyFieldsAreCounted()
{
    TempWorkbook temp;
    const auto id = addItem(*temp, QStringLiteral("Late"));
    edit(*temp, id, [](Evidence &evidence) {
        evidence.note = evidence.quote = evidence.locator = evidence.saidBy = QStringLiteral("Something else");
    });
    QVERIFY2(changedSentence(*temp, id).startsWith(QStringLiteral("Changed once: 4 field")), qPrintable(changedSentence(*temp, id)));
}

QTEST_GUILESS_MAIN(TestEvidenceHistory)
#include "tst_evidencehistory.moc"

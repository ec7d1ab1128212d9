// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/models/journaltext.h"

using namespace assay;
using namespace assay::test;

class TestJournalText : public QObject
{
    Q_OBJECT

private slots:
    void entryOfEvidenceIsNamedByNumberAndSummary();
    void scoreIsNamedByItsStatement();
    void choicesAndReferencesReadInWords();
    void recordThatIsGoneIsNamedByTheEntry();
    void changeOfAScoreThatIsGoneNamesItsStatement();
    void changeOfAnItemThatIsGoneIsSaidToBeThat();
    void entryThatTakesBackSaysSo();
    void whoIsTheParticipantsName();
    void severalRecordsOfOneKindAreCounted();

private:
    [[nodiscard]] static QList<Edit> newest(const Workbook &workbook)
    {
        return take(decodeEdits(take(workbook.journal()).constFirst().content));
    }
    [[nodiscard]] static QString value(const JournalText &text, const QList<Edit> &edits, const Kind &kind, const char *field,
                                       bool after = true);
};

/// The field of the first edit of that kind.
QString TestJournalText::value(const JournalText &text, const QList<Edit> &edits, const Kind &kind, const char *field, bool after)
{
    for (const Edit &edit : edits) {
        if (edit.kind != &kind)
            continue;
        for (const FieldChange &change : edit.fields) {
            if (change.field == kind.indexOf(QString::fromLatin1(field)))
                return text.value(edit, change, after);
        }
    }
    return {};
}

void TestJournalText::entryOfEvidenceIsNamedByNumberAndSummary()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("Reviews are put back"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
    const JournalText text(book->records(), book->framework());
    QCOMPARE(text.records(newest(*book)), QStringLiteral("A-001 Reviews are put back"));
}

void TestJournalText::scoreIsNamedByItsStatement()
{
    TempWorkbook book;
    take(book->apply(setScore(*book, QStringLiteral("qs7"), 3, QStringLiteral("Because"))));
    const JournalText text(book->records(), book->framework());
    QCOMPARE(text.records(newest(*book)), QStringLiteral("Score of 7 Safeguarding"));
    QCOMPARE(value(text, newest(*book), kindOf<Score>(), "score"), QStringLiteral("3, ") + book->framework().level(3)->title.toLower());
}

void TestJournalText::choicesAndReferencesReadInWords()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("Reviews are put back"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}}, QStringLiteral("people"));
    const JournalText text(book->records(), book->framework());
    const auto edits = newest(*book);
    QCOMPARE(value(text, edits, kindOf<Evidence>(), "category"), book->framework().category(QStringLiteral("people"))->title);
    QCOMPARE(value(text, edits, kindOf<Evidence>(), "source"), QStringLiteral("Source of Reviews are put back"));
    QCOMPARE(value(text, edits, kindOf<Evidence>(), "summary", false), QStringLiteral("empty"));
    QCOMPARE(value(text, edits, kindOf<Tag>(), "statement"), QStringLiteral("1 Assessing needs"));
    QCOMPARE(value(text, edits, kindOf<Tag>(), "evidence"), QStringLiteral("A-001"));
    QCOMPARE(value(text, edits, kindOf<Tag>(), "polarity"), QStringLiteral("Shortfall"));
}

void TestJournalText::recordThatIsGoneIsNamedByTheEntry()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("Taken back again"));
    const auto added = newest(*book);
    take(book->undo());
    QVERIFY(book->records().all<Evidence>().isEmpty());
    const JournalText text(book->records(), book->framework());
    QCOMPARE(text.records(added), QStringLiteral("A-001 Taken back again"));
    QCOMPARE(text.records(newest(*book)), QStringLiteral("A-001 Taken back again"));
}

void TestJournalText::changeOfAScoreThatIsGoneNamesItsStatement()
{
    TempWorkbook book;
    take(book->apply(setScore(*book, QStringLiteral("qs7"), 3, QString())));
    take(book->apply(setScore(*book, QStringLiteral("qs7"), 3, QStringLiteral("Because"))));
    const auto changed = newest(*book);
    take(book->undo());
    take(book->undo());
    QVERIFY(book->records().all<Score>().isEmpty());
    QCOMPARE(JournalText(book->records(), book->framework()).records(changed), QStringLiteral("Score of 7 Safeguarding"));
}

void TestJournalText::changeOfAnItemThatIsGoneIsSaidToBeThat()
{
    TempWorkbook book;
    const Id<Evidence> item = addItem(*book, QStringLiteral("One"));
    Evidence after = *book->records().find(item);
    after.note = QStringLiteral("Looked at");
    take(book->apply(editEvidence(*book, after, {})));
    const auto changed = newest(*book);
    take(book->undo());
    take(book->undo());
    QVERIFY(book->records().all<Evidence>().isEmpty());
    QCOMPARE(JournalText(book->records(), book->framework()).records(changed), QStringLiteral("An item that is gone"));
}

void TestJournalText::entryThatTakesBackSaysSo()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("Taken back again"));
    const QString before = JournalText::what(take(book->journal()).constFirst());
    take(book->undo());
    const QString after = JournalText::what(take(book->journal()).constFirst());
    QCOMPARE(before, QStringLiteral("Add evidence"));
    QCOMPARE(after, QStringLiteral("Add evidence, taken back"));
    take(book->redo());
    QCOMPARE(JournalText::what(take(book->journal()).constFirst()), QStringLiteral("Add evidence, done again"));
    take(book->undo());
    QCOMPARE(JournalText::what(take(book->journal()).constFirst()), QStringLiteral("Add evidence, taken back"));
}

void TestJournalText::whoIsTheParticipantsName()
{
    TempWorkbook book;
    const JournalText text(book->records(), book->framework());
    QCOMPARE(text.who(take(book->journal()).constFirst().author), QStringLiteral("Assessor 1"));
    QCOMPARE(text.who(newUuid()), QStringLiteral("Someone not on the list"));
}

void TestJournalText::severalRecordsOfOneKindAreCounted()
{
    TempWorkbook book;
    Change change{QStringLiteral("import_evidence"), {}, {}};
    for (const auto *title : {"One", "Two", "Three"})
        change.insert(sourceCalled(QString::fromLatin1(title)));
    take(book->apply(change));
    const JournalText text(book->records(), book->framework());
    QVERIFY2(text.records(newest(*book)).startsWith(QStringLiteral("One and 2")), qPrintable(text.records(newest(*book))));
}

QTEST_GUILESS_MAIN(TestJournalText)
#include "tst_journaltext.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/models/journalmodel.h"
#include "ui/models/session.h"

#include <QAbstractItemModelTester>

using namespace assay;
using namespace assay::test;

class TestJournalModel : public QObject
{
    Q_OBJECT

private slots:
    void newestFirstInWords();
    void readsAPageAtATime();
    void newEntryComesOnTopWithoutReadingAgain();
    void filterByTextKindAndPerson();
    void filterReadsAPageAtATime();
    void oneRecordOnly();

private:
    [[nodiscard]] static QString cell(const JournalModel &model, int row, int column) { return model.index(row, column).data().toString(); }
};

void TestJournalModel::newestFirstInWords()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("Carers wait long"));
    take(book->apply(setScore(*book, QStringLiteral("qs1"), 2, QStringLiteral("Because"))));
    Session session(std::move(book.workbook));
    JournalModel model(session);
    const QAbstractItemModelTester tester(&model);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, JournalModel::WhatColumn), QStringLiteral("Score a statement"));
    QCOMPARE(cell(model, 0, JournalModel::RecordColumn), QStringLiteral("Score of 1 Assessing needs"));
    QCOMPARE(cell(model, 1, JournalModel::RecordColumn), QStringLiteral("A-001 Carers wait long"));
    QCOMPARE(cell(model, 2, JournalModel::WhatColumn), QStringLiteral("Create the workbook"));
    QCOMPARE(cell(model, 0, JournalModel::WhoColumn), QStringLiteral("Assessor 1"));
    QCOMPARE(model.subject(1).first, &kindOf<Evidence>());
    QVERIFY(!model.canFetchMore({}));
}

void TestJournalModel::readsAPageAtATime()
{
    TempWorkbook book;
    for (int i = 0; i < 25; ++i)
        take(book->apply(addSource(*book, sourceCalled(QString::number(i)))));
    Session session(std::move(book.workbook));
    JournalModel model(session); // without a tester, which reads to the end by itself
    model.setPageSize(20);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 20);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 26);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(cell(model, 0, JournalModel::RecordColumn), QStringLiteral("24"));
    QCOMPARE(cell(model, 24, JournalModel::RecordColumn), QStringLiteral("0"));
}

void TestJournalModel::newEntryComesOnTopWithoutReadingAgain()
{
    TempWorkbook book;
    Session session(std::move(book.workbook));
    JournalModel model(session);
    const QAbstractItemModelTester tester(&model);
    model.fetchMore({});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(session.apply(addSource(session.workbook(), sourceCalled(QStringLiteral("Survey")))));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.constFirst().at(1).toInt(), 0);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(cell(model, 0, JournalModel::RecordColumn), QStringLiteral("Survey"));
    session.undo();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, JournalModel::WhatColumn), QStringLiteral("Add source, taken back"));
}

void TestJournalModel::filterByTextKindAndPerson()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("Carers wait long"));
    addItem(*book, QStringLiteral("Direct payments work"));
    take(book->apply(setScore(*book, QStringLiteral("qs1"), 2, QStringLiteral("Because"))));
    Session session(std::move(book.workbook));
    JournalModel model(session);
    const QAbstractItemModelTester tester(&model);
    model.fetchMore({});
    model.setText(QStringLiteral("wait CARERS"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, JournalModel::RecordColumn), QStringLiteral("A-001 Carers wait long"));
    model.setText({});
    model.setKind(&kindOf<Score>());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.isFiltered());
    QVERIFY(session.apply(setScore(session.workbook(), QStringLiteral("qs2"), 3, QStringLiteral("Because"))));
    QVERIFY(session.apply(addSource(session.workbook(), sourceCalled(QStringLiteral("Survey")))));
    QCOMPARE(model.rowCount(), 2);
    model.setKind(nullptr);
    QCOMPARE(model.rowCount(), 6);
    model.setAuthor(newUuid());
    QCOMPARE(model.rowCount(), 0);
    model.setAuthor(session.workbook().self().uuid());
    QCOMPARE(model.rowCount(), 6);
}

void TestJournalModel::filterReadsAPageAtATime()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("The one to find"));
    for (int i = 0; i < 25; ++i)
        take(book->apply(addSource(*book, sourceCalled(QString::number(i)))));
    Session session(std::move(book.workbook));
    JournalModel model(session);
    model.setPageSize(20);
    model.fetchMore({});
    model.setKind(&kindOf<Evidence>());
    QCOMPARE(model.readCount(), 20);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, JournalModel::RecordColumn), QStringLiteral("A-001 The one to find"));
}

void TestJournalModel::oneRecordOnly()
{
    TempWorkbook book;
    const auto item = addItem(*book, QStringLiteral("Carers wait long"));
    addItem(*book, QStringLiteral("Another"));
    take(book->apply(withdrawEvidence(*book, item, QStringLiteral("Said twice"))));
    Session session(std::move(book.workbook));
    JournalModel model(session);
    const QAbstractItemModelTester tester(&model);
    model.fetchMore({});
    model.setRecord(item.uuid());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, JournalModel::WhatColumn), QStringLiteral("Withdraw evidence"));
    QVERIFY(session.apply(restoreEvidence(session.workbook(), item)));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(session.apply(addSource(session.workbook(), sourceCalled(QStringLiteral("Survey")))));
    QCOMPARE(model.rowCount(), 3);
    model.setRecord({});
    QCOMPARE(model.rowCount(), 6);
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"

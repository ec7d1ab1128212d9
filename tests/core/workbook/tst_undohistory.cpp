// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/undohistory.h"

#include <QtTest>

using namespace assay;

class TestUndoHistory : public QObject
{
    Q_OBJECT

private slots:
    void nothingAtFirst();
    void undoGoesBackAndRedoForward();
    void newChangeEndsRedo();
    void redoneChangeCanBeUndoneAgain();
    void settingUpIsNotUndone();
    void holdsNoContents();

private:
    static Entry entry(const char *verb, const QUuid &reverts = {})
    {
        Entry entry;
        entry.id = newUuid();
        entry.verb = QString::fromLatin1(verb);
        entry.reverts = reverts;
        entry.content = "content";
        return entry;
    }
};

void TestUndoHistory::nothingAtFirst()
{
    QVERIFY(!UndoHistory().undoable());
    QVERIFY(!UndoHistory().redoable());
}

void TestUndoHistory::undoGoesBackAndRedoForward()
{
    UndoHistory history;
    const Entry a = entry("a");
    const Entry b = entry("b");
    history.take(a);
    history.take(b);
    QCOMPARE(history.undoable()->id, b.id);
    const Entry undoB = entry("b", b.id);
    history.take(undoB);
    QCOMPARE(history.undoable()->id, a.id);
    QCOMPARE(history.redoable()->id, undoB.id);
    const Entry undoA = entry("a", a.id);
    history.take(undoA);
    QVERIFY(!history.undoable());
    QCOMPARE(history.redoable()->id, undoA.id);
    history.take(entry("a", undoA.id));
    QCOMPARE(history.redoable()->id, undoB.id);
    history.take(entry("b", undoB.id));
    QVERIFY(!history.redoable());
    QCOMPARE(history.undoable()->verb, QStringLiteral("b"));
}

void TestUndoHistory::newChangeEndsRedo()
{
    UndoHistory history;
    const Entry a = entry("a");
    history.take(a);
    history.take(entry("a", a.id));
    QVERIFY(history.redoable());
    history.take(entry("b"));
    QVERIFY(!history.redoable());
    QCOMPARE(history.undoable()->verb, QStringLiteral("b"));
}

void TestUndoHistory::redoneChangeCanBeUndoneAgain()
{
    UndoHistory history;
    const Entry a = entry("a");
    const Entry undo = entry("a", a.id);
    const Entry redo = entry("a", undo.id);
    history.take(a);
    history.take(undo);
    history.take(redo);
    QCOMPARE(history.undoable()->id, redo.id);
    history.take(entry("a", redo.id));
    QVERIFY(!history.undoable());
    QVERIFY(history.redoable());
}

void TestUndoHistory::settingUpIsNotUndone()
{
    UndoHistory history;
    const Entry a = entry("a");
    history.take(entry("create_workbook"));
    history.take(entry("join"));
    QVERIFY(!history.undoable());
    history.take(a);
    history.take(entry("a", a.id));
    history.take(entry("merge"));
    QVERIFY(!history.undoable());
    QVERIFY(history.redoable());
}

void TestUndoHistory::holdsNoContents()
{
    UndoHistory history;
    history.take(entry("a"));
    QVERIFY(history.undoable()->content.isEmpty());
}

QTEST_GUILESS_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"

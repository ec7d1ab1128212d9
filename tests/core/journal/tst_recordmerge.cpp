// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recordmerge.h"

#include "core/base/id.h"

#include <QtTest>

using namespace assay;
using namespace Qt::Literals::StringLiterals;

namespace {

using enum MergeStep::Side;

/// The history of one source's title, written as "who: from -> to".
class History
{
public:
    History &step(MergeStep::Side side, const QString &from, const QString &to, const char *verb = "edit_source", const QUuid &reverts = {})
    {
        MergeStep step;
        step.side = side;
        step.entry.id = newUuid();
        step.entry.device = derivedUuid(QUuid(), QString::number(side));
        step.entry.time = steps.size() + 1;
        step.entry.verb = QString::fromLatin1(verb);
        step.entry.reverts = reverts;
        step.edit = {from.isEmpty() ? Edit::Operation::Insert
                     : to.isEmpty() ? Edit::Operation::Remove
                                    : Edit::Operation::Set,
                     key.kind,
                     key.id,
                     {{0, valueOf(from), valueOf(to)}}};
        steps.append(step);
        return *this;
    }
    [[nodiscard]] RecordMerge merge() const { return {key, steps}; }
    /// The title once the merge has decided.
    [[nodiscard]] QString title() const
    {
        const RecordMerge merged = merge();
        RecordReplay replay = merged.replay();
        if (const auto decision = merged.decision())
            replay.take(*decision);
        return replay.isThere() ? toText(replay.values().value(0)) : QString();
    }
    [[nodiscard]] QString conflict() const
    {
        const auto conflicts = merge().conflicts();
        return conflicts.isEmpty() ? QString() : conflicts.first().firstValue + u'/' + conflicts.first().secondValue;
    }
    [[nodiscard]] QUuid last() const { return steps.last().entry.id; }

    RecordKey key{&kindOf<Source>(), derivedUuid(QUuid(), QStringLiteral("source"))};
    QList<MergeStep> steps;

private:
    static Value valueOf(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
};

} // namespace

class TestRecordMerge : public QObject
{
    Q_OBJECT

private slots:
    void laterValueStandsWithAConflict();
    void keptValueAgainstASettledOneIsAConflict();
    void keptValueAgainstAPlainChangeIsNone();
    void ownChangeThatWasThenKeptCountsFromThere();
    void keptOnBothSidesIsNone();
    void undoOfKeepingIsNoWord();
    void whatBothHaveIsForgotten();
    void removedAndChangedComesBack();
};

void TestRecordMerge::laterValueStandsWithAConflict()
{
    History history;
    history.step(Both, {}, u"a"_s).step(Ours, u"a"_s, u"b"_s).step(Theirs, u"a"_s, u"c"_s);
    QCOMPARE(history.title(), u"c"_s);
    QCOMPARE(history.conflict(), u"b/c"_s);
    QVERIFY(!history.merge().decision());
}

void TestRecordMerge::keptValueAgainstASettledOneIsAConflict()
{
    for (const auto keeper : {Ours, Theirs}) {
        const auto changer = keeper == Ours ? Theirs : Ours;
        History keptLater;
        keptLater.step(Both, {}, u"a"_s).step(changer, u"a"_s, u"b"_s, "settle_conflict").step(keeper, u"a"_s, u"a"_s, "settle_conflict");
        QCOMPARE(keptLater.conflict(), u"b/a"_s);
        QCOMPARE(keptLater.title(), u"a"_s);
        History keptEarlier;
        keptEarlier.step(Both, {}, u"a"_s).step(keeper, u"a"_s, u"a"_s, "settle_conflict").step(changer, u"a"_s, u"b"_s, "settle_conflict");
        QCOMPARE(keptEarlier.conflict(), u"a/b"_s);
        QCOMPARE(keptEarlier.title(), u"b"_s);
    }
}

void TestRecordMerge::keptValueAgainstAPlainChangeIsNone()
{
    for (const bool isKeptLater : {false, true}) {
        History history;
        history.step(Both, {}, u"a"_s);
        if (isKeptLater)
            history.step(Theirs, u"a"_s, u"b"_s).step(Ours, u"a"_s, u"a"_s, "settle_conflict");
        else
            history.step(Ours, u"a"_s, u"a"_s, "settle_conflict").step(Theirs, u"a"_s, u"b"_s);
        QCOMPARE(history.conflict(), QString());
        QCOMPARE(history.title(), u"b"_s);
    }
}

void TestRecordMerge::ownChangeThatWasThenKeptCountsFromThere()
{
    History history;
    history.step(Both, {}, u"a"_s)
        .step(Ours, u"a"_s, u"corrected"_s)
        .step(Theirs, u"a"_s, u"c"_s)
        .step(Ours, u"corrected"_s, u"corrected"_s, "settle_conflict");
    QCOMPARE(history.conflict(), u"c/corrected"_s);
    QCOMPARE(history.title(), u"corrected"_s);
}

void TestRecordMerge::keptOnBothSidesIsNone()
{
    History history;
    history.step(Both, {}, u"a"_s).step(Ours, u"a"_s, u"a"_s, "settle_conflict").step(Theirs, u"a"_s, u"a"_s, "settle_conflict");
    QCOMPARE(history.conflict(), QString());
    QCOMPARE(history.title(), u"a"_s);
}

void TestRecordMerge::undoOfKeepingIsNoWord()
{
    History history;
    history.step(Both, {}, u"a"_s).step(Theirs, u"a"_s, u"b"_s, "settle_conflict").step(Ours, u"a"_s, u"a"_s, "settle_conflict");
    history.step(Ours, u"a"_s, u"a"_s, "settle_conflict", history.last()); // undo
    QCOMPARE(history.conflict(), QString());
    QCOMPARE(history.title(), u"b"_s);
    history.step(Ours, u"a"_s, u"a"_s, "settle_conflict", history.last()); // redo
    QCOMPARE(history.conflict(), u"b/a"_s);
    QCOMPARE(history.title(), u"a"_s);
}

void TestRecordMerge::whatBothHaveIsForgotten()
{
    History history;
    history.step(Both, {}, u"a"_s)
        .step(Ours, u"a"_s, u"b"_s)
        .step(Theirs, u"a"_s, u"c"_s)
        .step(Both, u"c"_s, u"c"_s, "settle_conflict")
        .step(Theirs, u"c"_s, u"d"_s);
    QCOMPARE(history.conflict(), QString());
    QCOMPARE(history.title(), u"d"_s);
}

void TestRecordMerge::removedAndChangedComesBack()
{
    History history;
    history.step(Both, {}, u"a"_s).step(Ours, u"a"_s, {}).step(Theirs, u"a"_s, u"b"_s);
    QVERIFY(history.merge().removalOfChanged());
    QCOMPARE(history.conflict(), u"removed/changed"_s);
    QCOMPARE(history.title(), u"b"_s);
}

QTEST_GUILESS_MAIN(TestRecordMerge)
#include "tst_recordmerge.moc"

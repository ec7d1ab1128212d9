// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QSet>
#include <QtTest>

using namespace assay;

class TestId : public QObject
{
    Q_OBJECT

private slots:
    void hasTheFormOfVersionSeven();
    void beginsWithTheTime();
    void manyAreUniqueAndAscend();
    void orderOfIdsIsOrderOfBytes();
    void derivedIsTheSameForTheSameNameOnly();
    void idsOfDifferentKindsAreDifferentTypes();
};

void TestId::hasTheFormOfVersionSeven()
{
    for (int i = 0; i < 1000; ++i) {
        const QByteArray bytes = newUuid().toRfc4122();
        QCOMPARE(static_cast<uchar>(bytes[6]) >> 4, 7);
        QCOMPARE(static_cast<uchar>(bytes[8]) >> 6, 2);
    }
}

void TestId::beginsWithTheTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QByteArray bytes = newUuid().toRfc4122();
    qint64 time = 0;
    for (int i = 0; i < 6; ++i)
        time = time << 8 | static_cast<uchar>(bytes[i]);
    // The counter may have run ahead of the wall clock by some milliseconds.
    QVERIFY(time >= before && time <= QDateTime::currentMSecsSinceEpoch() + 1000);
}

void TestId::manyAreUniqueAndAscend()
{
    QSet<QUuid> seen;
    QUuid last;
    for (int i = 0; i < 50'000; ++i) {
        const QUuid id = newUuid();
        QVERIFY(i == 0 || last < id);
        last = id;
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 50'000);
}

void TestId::orderOfIdsIsOrderOfBytes()
{
    const QUuid a = newUuid();
    const QUuid b = newUuid();
    QVERIFY(a < b);
    QVERIFY(a.toRfc4122() < b.toRfc4122());
}

void TestId::derivedIsTheSameForTheSameNameOnly()
{
    // Fixed, because ids in files of today have to come out the same tomorrow.
    const QUuid scope(QStringLiteral("{01890a5d-ac96-774b-bcce-b302099a8057}"));
    QCOMPARE(derivedUuid(scope, QStringLiteral("qs1")), QUuid::createUuidV5(scope, QByteArray("qs1")));
    QCOMPARE(derivedUuid(scope, QStringLiteral("qs1")), derivedUuid(scope, QStringLiteral("qs1")));
    QVERIFY(derivedUuid(scope, QStringLiteral("qs1")) != derivedUuid(scope, QStringLiteral("qs2")));
    QVERIFY(derivedUuid(scope, QStringLiteral("qs1")) != derivedUuid(newUuid(), QStringLiteral("qs1")));
    QCOMPARE(static_cast<int>(derivedUuid(scope, QStringLiteral("qs1")).version()), 5);
}

void TestId::idsOfDifferentKindsAreDifferentTypes()
{
    struct One;
    struct Other;
    static_assert(!std::is_convertible_v<Id<One>, Id<Other>>);
    static_assert(!std::is_convertible_v<QUuid, Id<One>>);
    static_assert(!std::is_convertible_v<Id<One>, QUuid>);
    QVERIFY(Id<One>().isNull());
    QVERIFY(!Id<One>::create().isNull());
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>
#include <QtTest>

#include <limits>

using namespace assay;

namespace {

class HandClock final : public Clock
{
public:
    qint64 now = 1'700'000'000'000;
    qint64 milliseconds() const override { return now; }
};

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void systemClockIsNow();
    void readingHoldsTheWallTime();
    void readingsAscendWithinOneMillisecond();
    void readingsAscendWhenTheWallClockGoesBack();
    void readingFollowsWhatWasSeenElsewhere();
    void oldReadingFromElsewhereChangesNothing();
    void impossibleReadingIsLeftOut_data();
    void impossibleReadingIsLeftOut();
};

void TestClock::systemClockIsNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = SystemClock().milliseconds();
    QVERIFY(now >= before && now <= QDateTime::currentMSecsSinceEpoch());
}

void TestClock::readingHoldsTheWallTime()
{
    HandClock wall;
    QCOMPARE(HybridClock::millisecondsOf(HybridClock(wall).next()), wall.now);
}

void TestClock::readingsAscendWithinOneMillisecond()
{
    const HandClock wall;
    HybridClock clock(wall);
    qint64 last = clock.next();
    for (int i = 0; i < 70'000; ++i) { // more than the counter's 16 bits: runs over into the next millisecond
        const qint64 next = clock.next();
        QVERIFY(next > last);
        last = next;
    }
    QCOMPARE(HybridClock::millisecondsOf(last), wall.now + 1);
}

void TestClock::readingsAscendWhenTheWallClockGoesBack()
{
    HandClock wall;
    HybridClock clock(wall);
    const qint64 before = clock.next();
    wall.now -= 3'600'000;
    const qint64 after = clock.next();
    QVERIFY(after > before);
    wall.now += 7'200'000;
    QCOMPARE(HybridClock::millisecondsOf(clock.next()), wall.now);
}

void TestClock::readingFollowsWhatWasSeenElsewhere()
{
    const HandClock wall;
    HybridClock clock(wall);
    const qint64 elsewhere = (wall.now + 60'000) << 16;
    clock.observe(elsewhere);
    QVERIFY(clock.next() > elsewhere);
}

void TestClock::oldReadingFromElsewhereChangesNothing()
{
    const HandClock wall;
    HybridClock clock(wall);
    const qint64 last = clock.next();
    clock.observe(1);
    QCOMPARE(clock.next(), last + 1);
}

void TestClock::impossibleReadingIsLeftOut_data()
{
    QTest::addColumn<qint64>("reading");
    QTest::newRow("greatest number") << std::numeric_limits<qint64>::max();
    QTest::newRow("year 3000") << (qint64(32'503'680'000'000) << 16);
    QTest::newRow("negative") << qint64(-5);
    QTest::newRow("zero") << qint64(0);
}

void TestClock::impossibleReadingIsLeftOut()
{
    QFETCH(qint64, reading);
    const HandClock wall;
    HybridClock clock(wall);
    QVERIFY(!HybridClock::isPossible(reading));
    clock.observe(reading);
    QCOMPARE(HybridClock::millisecondsOf(clock.next()), wall.now);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"

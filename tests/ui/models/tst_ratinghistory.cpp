// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/models/ratinghistory.h"

using namespace assay;
using namespace assay::test;

class TestRatingHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noScoresNoDays();
    void eachDayHasItsLastRating();
    void incompleteDaysHaveARange();
    void aScoreTakenBackIsMissingAgain();
    void assessorsWhoDifferLeaveItOpen();
    void rationalesAloneAddNoDay();
    void erasedEntriesAreLeftOut();
    void readsOnlyWhatTouchesAScore();
    void undoneScoresAreReadToo();
    void onlyScoresChangeIt();

private:
    /// Seals the change as an entry of that day of March 2024.
    void on(int day, const Change &change);
    /// Scores with the assessor, whose scores are kept in m_records.
    [[nodiscard]] Change scored(int statement, std::optional<int> score, const QString &rationale = QStringLiteral("Because"));
    [[nodiscard]] QList<RatingDay> history() const { return ratingHistory(m_framework, m_framework.methods().first(), m_entries); }

    Framework m_framework = take(Framework::shipped(Framework::shippedKeys().first()));
    QUuid m_device = QUuid::createUuid();
    Id<Participant> m_assessor = Id<Participant>::create();
    Records m_records;
    QList<Entry> m_entries;
};

void TestRatingHistory::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_records = Records();
    m_entries.clear();
}

void TestRatingHistory::on(int day, const Change &change)
{
    const qint64 noon = QDateTime(QDate(2024, 3, day), QTime(12, 0)).toMSecsSinceEpoch() + m_entries.size();
    m_entries.append(seal(change, m_device, {m_entries.size(), QByteArray(32, '\0')}, noon << 16, m_assessor.uuid()));
    take(applyTo(m_records, change));
}

Change TestRatingHistory::scored(int statement, std::optional<int> score, const QString &rationale)
{
    const QString key = QStringLiteral("qs%1").arg(statement);
    const Score after{Score::idFor(m_assessor, key), key, m_assessor, score, rationale};
    Change change{QStringLiteral("set_score"), {}, {}};
    if (const Score *before = m_records.find(after.id))
        change.update(*before, after);
    else
        change.insert(after);
    return change;
}

void TestRatingHistory::noScoresNoDays()
{
    QVERIFY(history().isEmpty());
    TempWorkbook book;
    addItem(*book, QStringLiteral("Late"));
    QVERIFY(take(scoreEntries(*book)).isEmpty());
}

void TestRatingHistory::eachDayHasItsLastRating()
{
    for (int statement = 1; statement <= 9; ++statement)
        on(4, scored(statement, 3));
    on(9, scored(1, 4));
    on(9, scored(2, 4));
    on(9, scored(1, 2));
    const auto days = history();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days[0].day, QDate(2024, 3, 4));
    QCOMPARE(days[0].rating.percent, std::optional(75));
    QCOMPARE(days[1].day, QDate(2024, 3, 9));
    QCOMPARE(days[1].rating.fraction.points, 27);
}

void TestRatingHistory::incompleteDaysHaveARange()
{
    for (int statement = 1; statement <= 8; ++statement)
        on(statement, scored(statement, 3));
    const auto days = history();
    QCOMPARE(days.size(), 8);
    QVERIFY(!days.last().rating.complete && !days.last().rating.percent);
    QCOMPARE(days.last().rating.range.percentMin, 70);
    QCOMPARE(days.last().rating.range.percentMax, 78);
}

void TestRatingHistory::aScoreTakenBackIsMissingAgain()
{
    for (int statement = 1; statement <= 9; ++statement)
        on(1, scored(statement, 3));
    on(2, scored(9, std::nullopt));
    Change gone{QStringLiteral("set_score"), {}, {}};
    gone.remove(*m_records.find(Score::idFor(m_assessor, QStringLiteral("qs8"))));
    on(3, gone);
    const auto days = history();
    QCOMPARE(days.size(), 3);
    QCOMPARE(days[1].rating.scored, 8);
    QCOMPARE(days[2].rating.scored, 7);
}

void TestRatingHistory::assessorsWhoDifferLeaveItOpen()
{
    for (int statement = 1; statement <= 9; ++statement)
        on(1, scored(statement, 3));
    m_assessor = Id<Participant>::create();
    on(2, scored(7, 1));
    on(3, scored(7, 3));
    const auto days = history();
    QCOMPARE(days.size(), 3);
    QVERIFY(!days[1].rating.complete);
    QCOMPARE(days[2].rating.percent, std::optional(75));
}

void TestRatingHistory::rationalesAloneAddNoDay()
{
    on(1, scored(1, std::nullopt, QStringLiteral("To be weighed")));
    on(2, scored(1, 3));
    on(3, scored(1, 3, QStringLiteral("Better said")));
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().day, QDate(2024, 3, 2));
}

void TestRatingHistory::erasedEntriesAreLeftOut()
{
    on(1, scored(1, 3));
    on(2, scored(2, 3));
    m_entries.last().content.clear();
    QCOMPARE(history().size(), 1);
}

void TestRatingHistory::readsOnlyWhatTouchesAScore()
{
    TempWorkbook book;
    addItem(*book, QStringLiteral("Late"));
    take(book->apply(setScore(*book, QStringLiteral("qs1"), 3, QStringLiteral("Because"))));
    addItem(*book, QStringLiteral("Early"));
    take(book->apply(setScore(*book, QStringLiteral("qs2"), 4, QStringLiteral("Because"))));
    const auto entries = take(scoreEntries(*book));
    QCOMPARE(entries.size(), 2);
    QVERIFY(happensBefore(entries.first(), entries.last()));
    const auto days = ratingHistory(book->framework(), book->method(), entries);
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.first().rating.fraction.points, 7);
}

void TestRatingHistory::undoneScoresAreReadToo()
{
    TempWorkbook book;
    take(book->apply(setScore(*book, QStringLiteral("qs1"), 3, QStringLiteral("Because"))));
    take(book->undo());
    QCOMPARE(take(scoreEntries(*book)).size(), 2);
    QVERIFY(ratingHistory(book->framework(), book->method(), take(scoreEntries(*book))).isEmpty());
}

void TestRatingHistory::onlyScoresChangeIt()
{
    Announcement announcement;
    QVERIFY(!changesHistory(announcement));
    announcement.edits = {{Edit::Operation::Set, &kindOf<Evidence>(), QUuid(), {}}};
    QVERIFY(!changesHistory(announcement));
    announcement.edits.append({Edit::Operation::Set, &kindOf<Score>(), QUuid(), {}});
    QVERIFY(changesHistory(announcement));
    QVERIFY(changesHistory({{}, {}, true}));
}

QTEST_GUILESS_MAIN(TestRatingHistory)
#include "tst_ratinghistory.moc"

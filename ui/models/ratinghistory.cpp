// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratinghistory.h"

#include "core/journal/replay.h"
#include "core/scoring/verdict.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace assay {

namespace {

/// All scores that there are or can have been: a score that was taken back by undo is not in the records.
QSet<QUuid> possibleScores(const Workbook &workbook)
{
    QSet<QUuid> scores;
    const Records &records = workbook.records();
    for (const Score &score : records.all<Score>())
        scores.insert(score.id.uuid());
    for (const Participant &participant : records.all<Participant>()) {
        for (const QualityStatement &statement : workbook.framework().statements())
            scores.insert(Score::idFor(participant.id, statement.key).uuid());
    }
    return scores;
}

/// The scores as they stand after the entries taken so far.
class ScoreReplay final
{
public:
    void take(const Entry &entry);
    [[nodiscard]] StatementScores scores(const Framework &framework);

private:
    QHash<QUuid, RecordReplay> m_replays;
    QSet<QUuid> m_touched; ///< since the records were brought up to date
    Records m_records;
};

void ScoreReplay::take(const Entry &entry)
{
    const auto edits = decodeEdits(entry.content);
    if (!edits)
        return;
    for (const Edit &edit : *edits) {
        if (edit.kind != &kindOf<Score>())
            continue;
        m_replays[edit.record].take(edit);
        m_touched.insert(edit.record);
    }
}

StatementScores ScoreReplay::scores(const Framework &framework)
{
    Change change;
    for (const QUuid &score : std::as_const(m_touched)) {
        if (const auto edit = editTowards(m_records, kindOf<Score>(), score, m_replays[score]))
            change.edits.append(*edit);
    }
    m_touched.clear();
    StatementScores settled;
    if (!applyTo(m_records, change))
        return settled;
    const auto all = verdicts(framework, m_records);
    for (auto verdict = all.cbegin(); verdict != all.cend(); ++verdict) {
        if (verdict->score)
            settled.insert(verdict.key(), *verdict->score);
    }
    return settled;
}

QDate dayOf(const Entry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.milliseconds()).date();
}

} // namespace

Result<QList<Entry>> scoreEntries(const Workbook &workbook)
{
    QList<Entry> entries;
    QSet<QUuid> known;
    const QSet<QUuid> scores = possibleScores(workbook);
    for (const QUuid &score : scores) {
        const auto touching = workbook.journal({.record = score});
        if (!touching)
            return fail(touching.error());
        for (const Entry &entry : *touching) {
            if (!known.contains(entry.id))
                entries.append(entry);
            known.insert(entry.id);
        }
    }
    std::ranges::sort(entries, happensBefore);
    return entries;
}

QList<RatingDay> ratingHistory(const Framework &framework, const RatingMethod &method, const QList<Entry> &entries)
{
    QList<RatingDay> days;
    ScoreReplay replay;
    StatementScores last;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        replay.take(entries.at(i));
        const QDate day = dayOf(entries.at(i));
        if (i + 1 < entries.size() && dayOf(entries.at(i + 1)) == day)
            continue;
        const StatementScores scores = replay.scores(framework);
        if (scores == last)
            continue;
        last = scores;
        days.append({day, rate(framework, method, scores)});
    }
    return days;
}

bool changesHistory(const Announcement &announcement)
{
    return announcement.everything || std::ranges::any_of(announcement.edits, [](const Edit &edit) {
               return edit.kind == &kindOf<Score>() || edit.kind == &kindOf<Engagement>(); // which names the method
           });
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/attention.h"

#include "core/model/citations.h"
#include "core/scoring/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {

namespace {

using Severity = Attention::Severity;
using Rule = Attention::Rule;

constexpr int oldAfterYears = 2;
constexpr qsizetype mostNamed = 5;

struct AttentionText {
    Q_DECLARE_TR_FUNCTIONS(AttentionText)
};

/// What the scores of one statement say, over all assessors.
struct Reasons {
    bool isRationaleMissing = false; ///< somebody scored and gave none
    QStringList cited;
};

QString listed(const QStringList &names)
{
    if (names.size() <= mostNamed)
        return names.join(QStringLiteral(", "));
    return AttentionText::tr("%1 and %2 more").arg(names.first(mostNamed).join(QStringLiteral(", "))).arg(names.size() - mostNamed);
}

class Collector final
{
public:
    Collector(const Framework &framework, const Records &records, const Coverage &coverage, const QDate &cutOff, const FindEvidence &find)
        : m_framework(framework), m_records(records), m_coverage(coverage), m_cutOff(cutOff), m_find(find)
    {
        const Engagement &engagement = records.engagement();
        m_isScored = engagement.kind != EngagementKind::PeerChallenge || engagement.hasPracticeScores;
    }

    QList<Attention> collect()
    {
        if (m_isScored) {
            m_verdicts = verdicts(m_framework, m_records);
            readReasons();
        }
        addConflicts();
        for (const QualityStatement &statement : m_framework.statements())
            addStatement(statement);
        addCounts();
        std::ranges::stable_sort(m_found, {}, &Attention::severity);
        return m_found;
    }

private:
    void readReasons();
    void addConflicts();
    void addStatement(const QualityStatement &statement);
    void addSupport(const QualityStatement &statement, int items);
    void addCitations(const QualityStatement &statement, const Reasons &reasons);
    void addShortfalls(const QualityStatement &statement, const Reasons &reasons);
    void addMissingCategories(const QualityStatement &statement, int items);
    void addScores(const QualityStatement &statement, const Verdict &verdict);
    void addCounts();
    void addUnscored();
    [[nodiscard]] int itemCount(const QualityStatement &statement) const;
    [[nodiscard]] bool isCountedShortfall(const Evidence &item, const QString &statement) const;
    Attention &add(Severity severity, Rule rule, const QString &title, const QString &text, const QString &statement = {});

    const Framework &m_framework;
    const Records &m_records;
    const Coverage &m_coverage;
    QDate m_cutOff;
    const FindEvidence &m_find;
    bool m_isScored = true;
    QHash<QString, Verdict> m_verdicts;
    QHash<QString, Reasons> m_reasons;
    QList<Attention> m_found;
};

Attention &Collector::add(Severity severity, Rule rule, const QString &title, const QString &text, const QString &statement)
{
    m_found.append({severity, rule, title, text, statement, {}, {}, 0});
    return m_found.last();
}

void Collector::readReasons()
{
    for (const Score &score : m_records.all<Score>()) {
        Reasons &reasons = m_reasons[score.statement];
        if (score.rationale.trimmed().isEmpty()) {
            reasons.isRationaleMissing = reasons.isRationaleMissing || score.score.has_value();
            continue;
        }
        const QStringList cited = citations(score.rationale);
        for (const QString &reference : cited) {
            if (!reasons.cited.contains(reference))
                reasons.cited.append(reference);
        }
    }
}

void Collector::addConflicts()
{
    QList<const Conflict *> open;
    for (const Conflict &conflict : m_records.all<Conflict>()) {
        if (conflict.status == ConflictStatus::Open)
            open.append(&conflict);
    }
    std::ranges::sort(open, [](const Conflict *a, const Conflict *b) { return a->id < b->id; });
    for (const Conflict *conflict : std::as_const(open)) {
        const Kind *kind = kindNamed(conflict->kindName);
        const int field = kind ? kind->indexOf(conflict->field) : -1;
        const QString record = kind ? kindTitle(*kind) : conflict->kindName;
        const QString text = field < 0 ? AttentionText::tr("One laptop removed the record, another changed it. Decide which stands.")
                             : conflict->field == u"reference"
                                 ? AttentionText::tr("Two items have the number %1. Say which is meant where it is cited.")
                                       .arg(conflict->firstValue)
                                 : AttentionText::tr("Two laptops changed \"%1\" differently. Decide which value stands.")
                                       .arg(fieldTitle(kind->fields[static_cast<size_t>(field)]));
        Attention &found = add(Severity::Fix, Rule::OpenConflict, AttentionText::tr("Merge conflict to settle: %1").arg(record), text);
        found.conflict = conflict->id;
        if (kind == &kindOf<Evidence>())
            found.evidence = Id<Evidence>(conflict->record);
    }
}

int Collector::itemCount(const QualityStatement &statement) const
{
    int items = 0;
    for (const EvidenceMode mode : {EvidenceMode::Read, EvidenceMode::Heard, EvidenceMode::Seen})
        items += m_coverage.modeCount(statement.key, mode);
    return items;
}

void Collector::addStatement(const QualityStatement &statement)
{
    const Verdict verdict = m_verdicts.value(statement.key);
    const Reasons reasons = m_reasons.value(statement.key);
    const bool hasScore = verdict.state != Verdict::State::NotScored;
    const int items = itemCount(statement);
    if (hasScore)
        addSupport(statement, items);
    addCitations(statement, reasons);
    if (hasScore)
        addScores(statement, verdict);
    if (reasons.isRationaleMissing) {
        add(Severity::Check, Rule::NoRationale, AttentionText::tr("%1 is scored without a rationale").arg(statement.title),
            AttentionText::tr("Say why, and cite the evidence."), statement.key);
    } else if (hasScore) {
        addShortfalls(statement, reasons);
    }
    if (!hasScore || items > 0)
        addMissingCategories(statement, items);
}

void Collector::addSupport(const QualityStatement &statement, int items)
{
    if (items == 0) {
        add(Severity::Fix, Rule::ScoreWithoutEvidence, AttentionText::tr("%1 is scored without evidence").arg(statement.title),
            AttentionText::tr("No item is tagged to it. Tag evidence, or take the score back."), statement.key);
        return;
    }
    const int sources = m_coverage.sourceCount(statement.key);
    if (sources > 1)
        return;
    QString text;
    if (sources == 0)
        text = AttentionText::tr("None of its evidence names a source. Say where it comes from.");
    else if (items == 1)
        text = AttentionText::tr("It has one item only. Add a second source.");
    else
        text = AttentionText::tr("Its %n items name only one source. Add a second one.", nullptr, items);
    add(Severity::Fix, Rule::OneSource,
        sources == 0 ? AttentionText::tr("%1 rests on no named source").arg(statement.title)
                     : AttentionText::tr("%1 rests on one source").arg(statement.title),
        text, statement.key)
        .count = items;
}

void Collector::addCitations(const QualityStatement &statement, const Reasons &reasons)
{
    QStringList withdrawn;
    QStringList unknown;
    Id<Evidence> first;
    for (const QString &reference : reasons.cited) {
        const Evidence *item = m_find(reference);
        if (!item) {
            unknown.append(reference);
        } else if (item->status == EvidenceStatus::Withdrawn) {
            withdrawn.append(reference);
            if (first.isNull())
                first = item->id;
        }
    }
    if (!withdrawn.isEmpty()) {
        Attention &found = add(Severity::Fix, Rule::CitesWithdrawn, AttentionText::tr("%1 cites withdrawn evidence").arg(statement.title),
                               AttentionText::tr("Withdrawn: %1. Check the rationale.").arg(listed(withdrawn)), statement.key);
        found.evidence = first;
        found.count = static_cast<int>(withdrawn.size());
    }
    if (!unknown.isEmpty()) {
        add(Severity::Fix, Rule::CitesUnknown, AttentionText::tr("%1 cites unknown evidence").arg(statement.title),
            AttentionText::tr("Not in the evidence log: %1. Check the numbers in the rationale.").arg(listed(unknown)), statement.key)
            .count = static_cast<int>(unknown.size());
    }
}

bool Collector::isCountedShortfall(const Evidence &item, const QString &statement) const
{
    const EvidenceCategory *category = m_framework.category(item.category);
    const Tag *tag = m_records.find(Tag::idFor(item.id, statement));
    return item.status == EvidenceStatus::Active && category && category->isUsed && tag && tag->polarity == Polarity::Shortfall;
}

void Collector::addShortfalls(const QualityStatement &statement, const Reasons &reasons)
{
    const int all = m_coverage.statement(statement.key).shortfalls;
    int cited = 0;
    for (const QString &reference : reasons.cited) {
        const Evidence *item = m_find(reference);
        if (item && isCountedShortfall(*item, statement.key))
            ++cited;
    }
    const int open = all - cited;
    if (open <= 0)
        return;
    add(Severity::Check, Rule::ShortfallNotCited,
        open == 1 ? AttentionText::tr("1 shortfall not cited for %1").arg(statement.title)
                  : AttentionText::tr("%n shortfalls not cited for %1", nullptr, open).arg(statement.title),
        AttentionText::tr("The rationale cites %1 of %2. Cite the others, or say why they weigh less.").arg(cited).arg(all), statement.key)
        .count = open;
}

void Collector::addMissingCategories(const QualityStatement &statement, int items)
{
    QStringList missing;
    for (const EvidenceCategory &category : m_framework.categories()) {
        if (m_coverage.state(statement.key, category.key) == CoverageState::NoneYet)
            missing.append(category.title);
    }
    if (missing.isEmpty())
        return;
    add(Severity::Check, Rule::CategoryMissing,
        items == 0 ? AttentionText::tr("%1 has no evidence yet").arg(statement.title)
                   : AttentionText::tr("%1 lacks expected evidence").arg(statement.title),
        AttentionText::tr("None yet, but expected: %1.").arg(missing.join(QStringLiteral(", "))), statement.key)
        .count = static_cast<int>(missing.size());
}

void Collector::addScores(const QualityStatement &statement, const Verdict &verdict)
{
    if (verdict.state == Verdict::State::Differs) {
        QStringList scores;
        for (const Score *score : verdict.scores)
            scores.append(QString::number(*score->score));
        std::ranges::sort(scores);
        add(Severity::Check, Rule::AssessorsDiffer, AttentionText::tr("Assessors differ on %1").arg(statement.title),
            AttentionText::tr("Scores: %1. It has none until they agree.").arg(scores.join(QStringLiteral(", "))), statement.key);
        return;
    }
    const ScoreLevel *level = m_framework.level(verdict.score.value_or(0));
    if (level && !level->notice.isEmpty())
        add(Severity::Note, Rule::LevelNotice, AttentionText::tr("%1 has a score of %2").arg(statement.title).arg(level->score),
            level->notice, statement.key);
}

void Collector::addCounts()
{
    if (const int undated = m_coverage.undatedItems(); undated > 0) {
        add(Severity::Check, Rule::NoFactDate,
            undated == 1 ? AttentionText::tr("1 item has no date of the fact")
                         : AttentionText::tr("%n items have no date of the fact", nullptr, undated),
            AttentionText::tr("Say when it was so, as exactly as you know: a day, a month or a year."))
            .count = undated;
    }
    if (const int untagged = m_coverage.untaggedItems(); untagged > 0) {
        add(Severity::Check, Rule::Untagged,
            untagged == 1 ? AttentionText::tr("1 item is not tagged") : AttentionText::tr("%n items are not tagged", nullptr, untagged),
            AttentionText::tr("Evidence counts only once it is tagged to a quality statement."))
            .count = untagged;
    }
    if (const int old = m_coverage.itemsBefore(m_cutOff.addYears(-oldAfterYears)); old > 0) {
        add(Severity::Note, Rule::OldFacts,
            old == 1 ? AttentionText::tr("1 fact is more than 2 years old")
                     : AttentionText::tr("%n facts are more than 2 years old", nullptr, old),
            AttentionText::tr("Counted back from %1. The oldest is of %2.")
                .arg(FactDate::fromDay(m_cutOff).display())
                .arg(m_coverage.earliestDay().year()))
            .count = old;
    }
    addUnscored();
}

void Collector::addUnscored()
{
    QStringList unscored;
    QString first;
    for (const QualityStatement &statement : m_framework.statements()) {
        if (m_isScored && m_verdicts.value(statement.key).state == Verdict::State::NotScored) {
            first = unscored.isEmpty() ? statement.key : first;
            unscored.append(statement.shortTitle);
        }
    }
    if (!unscored.isEmpty()) {
        const int count = static_cast<int>(unscored.size());
        add(Severity::Note, Rule::NotScored,
            count == 1 ? AttentionText::tr("1 statement is not scored") : AttentionText::tr("%n statements are not scored", nullptr, count),
            AttentionText::tr("Not scored: %1.").arg(listed(unscored)), first)
            .count = count;
    }
}

} // namespace

QList<Attention> attention(const Framework &framework, const Records &records, const Coverage &coverage, const QDate &today,
                           const FindEvidence &find)
{
    const FactDate &cutOff = records.engagement().cutOff;
    return Collector(framework, records, coverage, cutOff.isKnown() ? cutOff.lastDay() : today, find).collect();
}

QList<Attention> attention(const Framework &framework, const Records &records, const Coverage &coverage, const QDate &today)
{
    QHash<QString, const Evidence *> cited;
    for (const Score &score : records.all<Score>()) {
        const QStringList references = citations(score.rationale);
        for (const QString &reference : references)
            cited.insert(reference, nullptr);
    }
    if (!cited.isEmpty()) {
        for (const Evidence &item : records.all<Evidence>()) {
            if (const auto place = cited.find(item.reference); place != cited.end())
                *place = &item;
        }
    }
    return attention(framework, records, coverage, today, [&](const QString &reference) { return cited.value(reference); });
}

} // namespace assay

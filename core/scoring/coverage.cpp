// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/coverage.h"

namespace assay {

namespace {

int &counterOf(CoverageCell &cell, Polarity polarity)
{
    switch (polarity) {
    case Polarity::Strength:
        return cell.strengths;
    case Polarity::Shortfall:
        return cell.shortfalls;
    case Polarity::Neutral:
        break;
    }
    return cell.neutrals;
}

} // namespace

Coverage::Coverage(const Framework &framework)
{
    // A framework has at most 100 of each, so an index fits a byte.
    for (const EvidenceCategory &category : framework.categories()) {
        m_categories.append(category.key);
        m_isUsed.push_back(category.isUsed);
    }
    for (const QualityStatement &statement : framework.statements()) {
        m_statements.append(statement.key);
        for (const EvidenceCategory &category : framework.categories())
            m_isExpected.push_back(statement.expectedCategories.contains(category.key));
    }
    const auto statements = static_cast<size_t>(m_statements.size());
    m_cells.resize(m_isExpected.size());
    m_modes.resize(statements);
    m_sources.resize(statements);
}

Coverage::Coverage(const Framework &framework, const Records &records) : Coverage(framework)
{
    const auto &tags = records.all<Tag>();
    const auto &evidence = records.all<Evidence>();
    m_items.reserve(evidence.size());
    for (const Evidence &item : evidence)
        m_items.insert(item.id, itemOf(item));
    m_tags.reserve(tags.size());
    for (const Tag &tag : tags) {
        const auto item = m_items.find(tag.evidence);
        const qint8 statement = statementIndex(tag.statement);
        if (item == m_items.end() || statement < 0)
            continue;
        const Contribution contribution = contributionOf(tag, *item, statement);
        ++item->tags;
        count(contribution, 1);
        m_tags.insert(tag.id, contribution);
    }
    for (const Item &item : std::as_const(m_items))
        tally(item, 1);
}

// Linear searches: a hash of the text costs more than comparing it with a handful of keys.
qint8 Coverage::statementIndex(const QString &key) const
{
    return static_cast<qint8>(m_statements.indexOf(key));
}

qint8 Coverage::categoryIndex(const QString &key) const
{
    return static_cast<qint8>(m_categories.indexOf(key));
}

Coverage::Item Coverage::itemOf(const Evidence &evidence) const
{
    const QDate lastDay = evidence.factDate.lastDay();
    return {evidence.source,
            lastDay.isValid() ? static_cast<qint32>(lastDay.toJulianDay()) : 0,
            0,
            categoryIndex(evidence.category),
            evidence.status == EvidenceStatus::Active,
            evidence.mode};
}

Coverage::Contribution Coverage::contributionOf(const Tag &tag, const Item &item, qint8 statement) const
{
    return {tag.evidence, item.source, statement, item.category, item.isActive, tag.polarity, item.mode};
}

void Coverage::count(const Contribution &contribution, int by)
{
    if (!contribution.isActive)
        return;
    const auto statement = static_cast<size_t>(int{contribution.statement}); // never -1 here
    if (contribution.category >= 0)
        counterOf(m_cells[statement * m_isUsed.size() + static_cast<size_t>(contribution.category)], contribution.polarity) += by;
    m_modes[statement][static_cast<size_t>(contribution.mode)] += by;
    if (contribution.source.isNull())
        return;
    auto &sources = m_sources[statement];
    int &tags = sources[contribution.source];
    tags += by;
    if (tags == 0)
        sources.remove(contribution.source);
}

void Coverage::tally(const Item &item, int by)
{
    if (!item.isActive)
        return;
    if (item.tags == 0)
        m_untagged += by;
    if (item.lastDay == 0) {
        m_undated += by;
        return;
    }
    const auto day = m_days.try_emplace(item.lastDay, 0).first;
    day->second += by;
    if (day->second == 0)
        m_days.erase(day);
}

void Coverage::countTag(Id<Evidence> id, int by)
{
    const auto item = m_items.find(id);
    if (item == m_items.end())
        return;
    tally(*item, -1);
    item->tags += by;
    tally(*item, 1);
}

void Coverage::takeOut(Id<Tag> tag)
{
    const auto counted = m_tags.constFind(tag);
    if (counted == m_tags.cend())
        return;
    count(*counted, -1);
    countTag(counted->item, -1);
    m_tags.erase(counted);
}

void Coverage::refresh(const Records &records, Id<Tag> id)
{
    takeOut(id);
    const Tag *tag = records.find(id);
    const Evidence *evidence = tag ? records.find(tag->evidence) : nullptr;
    const qint8 statement = tag ? statementIndex(tag->statement) : qint8(-1);
    if (!evidence || statement < 0)
        return;
    if (!m_items.contains(evidence->id)) {
        const Item item = itemOf(*evidence);
        m_items.insert(evidence->id, item);
        tally(item, 1);
    }
    const Contribution contribution = contributionOf(*tag, itemOf(*evidence), statement);
    count(contribution, 1);
    countTag(evidence->id, 1);
    m_tags.insert(id, contribution);
}

void Coverage::refresh(const Records &records, Id<Evidence> id)
{
    qint32 tags = 0;
    if (const auto known = m_items.constFind(id); known != m_items.cend()) {
        tally(*known, -1);
        tags = known->tags;
        m_items.erase(known);
    }
    if (const Evidence *evidence = records.find(id)) {
        Item item = itemOf(*evidence);
        item.tags = tags;
        m_items.insert(id, item);
        tally(item, 1);
    }
    const auto tagsNow = records.tagsOf(id);
    for (const Id<Tag> &tag : tagsNow)
        refresh(records, tag);
}

int Coverage::itemsBefore(const QDate &day) const
{
    int items = 0;
    const auto end = m_days.lower_bound(static_cast<qint32>(day.toJulianDay()));
    for (auto before = m_days.cbegin(); before != end; ++before)
        items += before->second;
    return items;
}

QDate Coverage::earliestDay() const
{
    return m_days.empty() ? QDate() : QDate::fromJulianDay(m_days.cbegin()->first);
}

const CoverageCell *Coverage::cellAt(const QString &statement, const QString &category) const
{
    const qint8 row = statementIndex(statement);
    const qint8 column = categoryIndex(category);
    if (row < 0 || column < 0)
        return nullptr;
    return &m_cells[static_cast<size_t>(row) * m_isUsed.size() + static_cast<size_t>(column)];
}

CoverageCell Coverage::cell(const QString &statement, const QString &category) const
{
    const CoverageCell *cell = cellAt(statement, category);
    return cell ? *cell : CoverageCell();
}

CoverageCell Coverage::statement(const QString &statement) const
{
    CoverageCell sum;
    const qint8 row = statementIndex(statement);
    if (row < 0)
        return sum;
    const size_t columns = m_isUsed.size();
    for (size_t column = 0; column < columns; ++column) {
        if (!m_isUsed[column])
            continue;
        const CoverageCell &cell = m_cells[static_cast<size_t>(row) * columns + column];
        sum.strengths += cell.strengths;
        sum.shortfalls += cell.shortfalls;
        sum.neutrals += cell.neutrals;
    }
    return sum;
}

int Coverage::modeCount(const QString &statement, EvidenceMode mode) const
{
    const qint8 row = statementIndex(statement);
    return row < 0 ? 0 : m_modes[static_cast<size_t>(row)][static_cast<size_t>(mode)];
}

int Coverage::sourceCount(const QString &statement) const
{
    const qint8 row = statementIndex(statement);
    return row < 0 ? 0 : static_cast<int>(m_sources[static_cast<size_t>(row)].size());
}

CoverageState Coverage::state(const QString &statement, const QString &category) const
{
    const CoverageCell *cell = cellAt(statement, category);
    if (!cell)
        return CoverageState::DoesNotApply;
    if (cell->total() > 0)
        return CoverageState::Covered;
    if (!m_isUsed[static_cast<size_t>(categoryIndex(category))])
        return CoverageState::DoesNotApply;
    return m_isExpected[static_cast<size_t>(cell - m_cells.data())] ? CoverageState::NoneYet : CoverageState::NotExpected;
}

bool operator==(const Coverage &a, const Coverage &b)
{
    return a.m_statements == b.m_statements && a.m_categories == b.m_categories && a.m_isUsed == b.m_isUsed
           && a.m_isExpected == b.m_isExpected && a.m_cells == b.m_cells && a.m_modes == b.m_modes && a.m_sources == b.m_sources
           && a.m_days == b.m_days && a.m_undated == b.m_undated && a.m_untagged == b.m_untagged;
}

} // namespace assay

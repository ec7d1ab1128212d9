// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencefacetmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {

namespace {

constexpr int untaggedBit = 31;

template<class E>
QString titleOf(size_t choice)
{
    return QCoreApplication::translate("Choice", ChoicesOf<E>::choices[choice].label);
}

bool hasBit(quint32 bits, int bit)
{
    return (bits >> bit & 1U) != 0;
}

} // namespace

EvidenceFacetModel::EvidenceFacetModel(Session &session, EvidenceModel &log, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_log(log)
{
    connect(&log, &EvidenceModel::counted, this, &EvidenceFacetModel::follow);
    connect(&session, &Session::changed, this, [this](const Announcement &announcement) {
        const auto isSource = [](const Edit &edit) { return edit.kind == &kindOf<Source>(); };
        m_isStale = m_isStale || announcement.everything || std::ranges::any_of(announcement.edits, isSource);
        if (m_isStale)
            follow();
    });
    follow();
}

void EvidenceFacetModel::follow()
{
    const auto &filter = m_log.filter();
    const bool hasUntagged = filter.counts().statements[untaggedBit] > 0 || hasBit(filter.facets().statements, untaggedBit)
                             || m_hasUntagged;
    if (m_isStale || hasUntagged != m_hasUntagged || m_sourceCount != filter.index().sources().size()) {
        beginResetModel();
        m_isStale = false;
        m_hasUntagged = hasUntagged;
        m_sourceCount = filter.index().sources().size();
        m_entries = makeEntries();
        endResetModel();
    } else {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void EvidenceFacetModel::addStatements(QList<Entry> &entries) const
{
    entries.append({Group::Statement, -1, tr("Quality statement"), {}});
    const auto &statements = m_session.framework().statements();
    for (int i = 0; i < std::min<int>(static_cast<int>(statements.size()), untaggedBit); ++i)
        entries.append({Group::Statement, i, tr("%1 %2").arg(statements[i].number).arg(statements[i].shortTitle), {}});
    if (m_hasUntagged)
        entries.append({Group::Statement, untaggedBit, tr("Not tagged yet"), {}});
}

void EvidenceFacetModel::addSources(QList<Entry> &entries) const
{
    const auto &sources = m_log.filter().index().sources();
    QList<Entry> found;
    for (size_t i = 1; i < sources.size(); ++i) {
        if (const auto *source = m_session.records().find(sources[i].id))
            found.append({Group::Source, static_cast<int>(i), source->title, {}});
    }
    if (found.isEmpty())
        return;
    std::ranges::sort(found, {}, [&](const Entry &entry) { return sources[static_cast<size_t>(entry.choice)].folded; });
    entries.append({Group::Source, -1, tr("Source"), {}});
    entries.append(found);
}

QList<EvidenceFacetModel::Entry> EvidenceFacetModel::makeEntries() const
{
    QList<Entry> entries;
    addStatements(entries);
    entries.append({Group::Shows, -1, tr("What it shows"), {}});
    for (int i = 0; i < 3; ++i)
        entries.append({Group::Shows, i, titleOf<Polarity>(static_cast<size_t>(i)), {}});
    entries.append({Group::Category, -1, tr("Category"), {}});
    const auto &categories = m_session.framework().categories();
    for (int i = 0; i < static_cast<int>(categories.size()); ++i) {
        if (categories[i].isUsed)
            entries.append({Group::Category, i, categories[i].shortTitle, categories[i].key});
    }
    entries.append({Group::Mode, -1, tr("How we know"), {}});
    for (int i = 0; i < 3; ++i)
        entries.append({Group::Mode, i, titleOf<EvidenceMode>(static_cast<size_t>(i)), {}});
    entries.append({Group::Citing, -1, tr("In rationales"), {}});
    entries.append({Group::Citing, 0, tr("Cited"), {}});
    entries.append({Group::Citing, 1, tr("Not cited"), {}});
    addSources(entries);
    entries.append({Group::Status, -1, tr("Status"), {}});
    entries.append({Group::Status, 0, tr("Withdrawn"), {}});
    return entries;
}

bool EvidenceFacetModel::isChosen(const Entry &entry) const
{
    const EvidenceFacets &facets = m_log.filter().facets();
    switch (entry.group) {
    case Group::Statement:
        return hasBit(facets.statements, entry.choice);
    case Group::Shows:
        return hasBit(facets.shows, entry.choice);
    case Group::Category:
        return hasBit(facets.categories, entry.choice);
    case Group::Mode:
        return hasBit(facets.modes, entry.choice);
    case Group::Citing:
        return hasBit(facets.citing, entry.choice);
    case Group::Source:
        return facets.sources.contains(m_log.filter().index().sources()[static_cast<size_t>(entry.choice)].id);
    case Group::Status:
        return facets.withdrawn;
    }
    return false;
}

int EvidenceFacetModel::count(const Entry &entry) const
{
    const EvidenceCounts &counts = m_log.filter().counts();
    const auto choice = static_cast<size_t>(entry.choice);
    switch (entry.group) {
    case Group::Statement:
        return counts.statements[choice];
    case Group::Shows:
        return counts.shows[choice];
    case Group::Category:
        return counts.categories[choice];
    case Group::Mode:
        return counts.modes[choice];
    case Group::Citing:
        return counts.citing[choice];
    case Group::Source:
        return choice < counts.sources.size() ? counts.sources[choice] : 0;
    case Group::Status:
        return counts.withdrawn;
    }
    return 0;
}

QList<EvidenceFacetModel::Chosen> EvidenceFacetModel::chosen() const
{
    QList<Chosen> result;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].choice >= 0 && isChosen(m_entries[row]))
            result.append({row, m_entries[row].title});
    }
    return result;
}

void EvidenceFacetModel::clear()
{
    m_log.setFacets({});
}

int EvidenceFacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EvidenceFacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry &entry = m_entries[index.row()];
    const bool isGroup = entry.choice < 0;
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return isGroup ? QVariant() : QVariant(entry.title);
    case Qt::AccessibleTextRole:
        return isGroup ? entry.title : tr("%1, %n item(s)", nullptr, count(entry)).arg(entry.title);
    case GroupRole:
        return isGroup;
    case Qt::CheckStateRole:
        return isGroup ? QVariant() : QVariant(isChosen(entry) ? Qt::Checked : Qt::Unchecked);
    case CountRole:
        return isGroup ? QVariant() : QVariant(count(entry));
    case PolarityRole:
        return isGroup || entry.group != Group::Shows ? QVariant() : QVariant(entry.choice);
    case CategoryRole:
        return entry.key.isEmpty() ? QVariant() : QVariant(entry.key);
    default:
        return {};
    }
}

bool EvidenceFacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.row() >= m_entries.size() || m_entries[index.row()].choice < 0)
        return false;
    const Entry entry = m_entries[index.row()];
    const bool isOn = value.toInt() == Qt::Checked;
    EvidenceFacets facets = m_log.filter().facets();
    const quint32 bit = entry.group == Group::Source ? 0 : 1U << entry.choice;
    const auto put = [&](quint32 &bits) { bits = isOn ? bits | bit : bits & ~bit; };
    switch (entry.group) {
    case Group::Statement:
        put(facets.statements);
        break;
    case Group::Shows:
        put(facets.shows);
        break;
    case Group::Category:
        put(facets.categories);
        break;
    case Group::Mode:
        put(facets.modes);
        break;
    case Group::Citing:
        put(facets.citing);
        break;
    case Group::Source: {
        const auto id = m_log.filter().index().sources()[static_cast<size_t>(entry.choice)].id;
        if (isOn)
            facets.sources.insert(id);
        else
            facets.sources.remove(id);
        break;
    }
    case Group::Status:
        facets.withdrawn = isOn;
        break;
    }
    m_log.setFacets(facets);
    return true;
}

Qt::ItemFlags EvidenceFacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    if (m_entries[index.row()].choice < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace assay

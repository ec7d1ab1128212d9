// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalmodel.h"

#include "ui/models/journaltext.h"
#include "ui/models/session.h"

#include <algorithm>

namespace assay {

JournalModel::JournalModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &JournalModel::follow);
}

void JournalModel::setRecord(const QUuid &record)
{
    if (m_record == record)
        return;
    m_record = record;
    restart();
}

void JournalModel::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    applyFilter();
}

void JournalModel::setKind(const Kind *kind)
{
    m_kind = kind;
    applyFilter();
}

void JournalModel::setAuthor(const QUuid &author)
{
    m_author = author;
    applyFilter();
}

bool JournalModel::isFiltered() const
{
    return !m_record.isNull() || !m_words.isEmpty() || m_kind || !m_author.isNull();
}

std::pair<const Kind *, QUuid> JournalModel::subject(int row) const
{
    const Line &line = m_lines.at(m_shown.at(row));
    return {line.subjectKind, line.subject};
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Line &line = m_lines.at(m_shown.at(index.row()));
    switch (index.column()) {
    case WhenColumn:
        return JournalText::when(line.entry);
    case WhoColumn:
        return who(line);
    case WhatColumn:
        return line.what;
    default:
        return line.record;
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    default:
        return tr("Record");
    }
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    const QList<qsizetype> found = readOn();
    if (!found.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
        m_shown.append(found);
        endInsertRows();
    }
    emit fetched();
}

/// Reads a page, and gives the indices of what passes the filter.
QList<qsizetype> JournalModel::readOn()
{
    QList<qsizetype> found;
    if (m_isAtEnd)
        return found;
    const QList<Entry> entries = read(readCount(), m_pageSize);
    m_isAtEnd = entries.size() < m_pageSize;
    for (const Entry &entry : entries) {
        m_lines.append(lineOf(entry));
        if (passes(m_lines.last()))
            found.append(m_lines.size() - 1);
    }
    return found;
}

void JournalModel::restart()
{
    beginResetModel();
    m_lines.clear();
    m_isAtEnd = false;
    m_shown = readOn();
    endResetModel();
}

void JournalModel::applyFilter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (passes(m_lines.at(i)))
            m_shown.append(i);
    }
    endResetModel();
}

/// Puts the entries that have come since on top; after a merge entries may have come anywhere.
void JournalModel::follow(const Announcement &announcement)
{
    if (announcement.everything || m_lines.isEmpty()) {
        restart();
        return;
    }
    // Headers first: the entry on top may be the import of a whole log.
    const QList<Entry> latest = read(0, m_pageSize, false);
    const auto known = std::ranges::find(latest, m_lines.first().entry.id, &Entry::id);
    if (known == latest.cend()) {
        restart();
        return;
    }
    const auto count = static_cast<int>(known - latest.cbegin());
    const QList<Entry> fresh = count > 0 ? read(0, count) : QList<Entry>();
    for (auto entry = fresh.crbegin(); entry != fresh.crend(); ++entry) {
        m_lines.prepend(lineOf(*entry));
        for (qsizetype &shown : m_shown)
            ++shown;
        if (!passes(m_lines.first()))
            continue;
        beginInsertRows({}, 0, 0);
        m_shown.prepend(0);
        endInsertRows();
    }
}

JournalModel::Line JournalModel::lineOf(const Entry &entry) const
{
    Line line;
    line.entry = entry;
    line.what = JournalText::what(entry);
    describe(line);
    line.words = line.what + u' ' + line.record + u' ' + JournalText::when(entry);
    return line;
}

void JournalModel::describe(Line &line) const
{
    if (line.entry.isErased()) {
        line.record = tr("Content erased");
        return;
    }
    const auto edits = decodeEdits(line.entry.content);
    if (!edits) {
        line.record = edits.error().what;
        return;
    }
    for (const Edit &edit : *edits)
        line.kinds.insert(edit.kind);
    line.record = JournalText(m_session.records(), m_session.framework()).records(*edits);
    if (const Edit *subject = JournalText::subject(*edits)) {
        line.subjectKind = subject->kind;
        line.subject = subject->record;
    }
}

QString JournalModel::who(const Line &line) const
{
    return JournalText(m_session.records(), m_session.framework()).who(line.entry.author);
}

bool JournalModel::passes(const Line &line) const
{
    if (m_kind && !line.kinds.contains(m_kind))
        return false;
    if (!m_author.isNull() && line.entry.author != m_author)
        return false;
    if (m_words.isEmpty())
        return true;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return line.words.contains(word, Qt::CaseInsensitive) || who(line).contains(word, Qt::CaseInsensitive);
    });
}

QList<Entry> JournalModel::read(int offset, int limit, bool withContent)
{
    JournalQuery query{std::nullopt, offset, limit, withContent};
    if (!m_record.isNull())
        query.record = m_record;
    const auto entries = m_session.workbook().journal(query);
    if (entries)
        return *entries;
    emit failed(entries.error());
    return {};
}

} // namespace assay

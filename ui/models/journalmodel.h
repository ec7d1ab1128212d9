// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

#include <QAbstractTableModel>
#include <QSet>

namespace assay {

class Session;

/// The journal of a workbook, newest first, read a page at a time as somebody asks for more. Filters look at what
/// has been read; the next page may hold nothing that they let through.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, RecordColumn, ColumnCount };

    explicit JournalModel(Session &session, QObject *parent = nullptr);

    /// How many entries are read at a time; 200 take some 10 ms.
    void setPageSize(int entries) { m_pageSize = entries; }
    /// Only entries that touch this record; null for all.
    void setRecord(const QUuid &record);
    [[nodiscard]] const QUuid &record() const { return m_record; }
    /// All words must occur in who, what or record; case does not count.
    void setText(const QString &text);
    /// Only entries with an edit of this kind; null for all.
    void setKind(const Kind *kind);
    /// Only entries of this participant; null for all.
    void setAuthor(const QUuid &author);
    [[nodiscard]] bool isFiltered() const;

    [[nodiscard]] const Entry &entry(int row) const { return m_lines.at(m_shown.at(row)).entry; }
    /// What the entry is about: kind and id of the record; a null kind when its content was erased.
    [[nodiscard]] std::pair<const Kind *, QUuid> subject(int row) const;
    /// Entries read so far, shown or not.
    [[nodiscard]] int readCount() const { return static_cast<int>(m_lines.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page was read, of which the filters may have let nothing through.
    void fetched();
    /// The journal could not be read.
    void failed(const assay::Error &error);

private:
    struct Line {
        Entry entry;
        QString what;
        QString record;
        QString words; ///< of all columns but who, whose names may change
        QSet<const Kind *> kinds;
        const Kind *subjectKind = nullptr;
        QUuid subject;
    };

    [[nodiscard]] QList<qsizetype> readOn();
    void restart();
    void applyFilter();
    void follow(const Announcement &announcement);
    [[nodiscard]] Line lineOf(const Entry &entry) const;
    void describe(Line &line) const;
    [[nodiscard]] bool passes(const Line &line) const;
    [[nodiscard]] QString who(const Line &line) const;
    [[nodiscard]] QList<Entry> read(int offset, int limit, bool withContent = true);

    Session &m_session;
    QList<Line> m_lines;
    QList<qsizetype> m_shown; ///< indices into m_lines
    int m_pageSize = 200;
    bool m_isAtEnd = false;
    QUuid m_record;
    QStringList m_words;
    const Kind *m_kind = nullptr;
    QUuid m_author;
};

} // namespace assay

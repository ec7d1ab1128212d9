// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencemodel.h"

#include <QAbstractListModel>

namespace assay {

/// The filters of the evidence log as a list to tick: groups, their choices, and how many items each would give.
class EvidenceFacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole, ///< bool: a group's title, not a choice
        CountRole,                ///< int
        PolarityRole,             ///< int, only of what an item shows
        CategoryRole,             ///< key, only of categories
    };
    /// A choice that is made, for a chip.
    struct Chosen {
        int row = 0;
        QString title;
    };

    EvidenceFacetModel(Session &session, EvidenceModel &log, QObject *parent = nullptr);

    [[nodiscard]] QList<Chosen> chosen() const;
    /// Takes all choices back.
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Group { Statement, Shows, Category, Mode, Citing, Source, Status };
    struct Entry {
        Group group = Group::Statement;
        int choice = -1; ///< bit of the group, or place of the source; -1 is the title of the group
        QString title;
        QString key; ///< of a category
    };

    void follow();
    [[nodiscard]] QList<Entry> makeEntries() const;
    void addStatements(QList<Entry> &entries) const;
    void addSources(QList<Entry> &entries) const;
    [[nodiscard]] bool isChosen(const Entry &entry) const;
    [[nodiscard]] int count(const Entry &entry) const;

    Session &m_session;
    EvidenceModel &m_log;
    QList<Entry> m_entries;
    bool m_isStale = true;
    bool m_hasUntagged = false;
    size_t m_sourceCount = 0;
};

} // namespace assay

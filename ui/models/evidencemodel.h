// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencefilter.h"
#include "ui/models/session.h"

#include <QAbstractTableModel>

#include <functional>

namespace assay {

/// The evidence log as a table: the items that pass query and facets, in order, kept up to date with the workbook.
/// Filters and sorts itself; a proxy on top would cost what it saves.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        PolaritiesRole = Qt::UserRole, ///< QList<int> of Polarity, each once
        NumbersRole,                   ///< QStringList of statement numbers
        CategoryRole,                  ///< key
        CitedRole,                     ///< bool
        WithdrawnRole,                 ///< bool
    };

    explicit EvidenceModel(Session &session, QObject *parent = nullptr);

    /// Reads the evidence in. Until then the model is empty and costs nothing.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const EvidenceFilter &filter() const { return m_filter; }
    void setQuery(const QString &query);
    void setFacets(const EvidenceFacets &facets);

    [[nodiscard]] Id<Evidence> id(const QModelIndex &index) const;
    /// Row of the item, or an invalid index when it is not listed.
    [[nodiscard]] QModelIndex find(Id<Evidence> id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// The list is about to be made anew, and has been: the moment to keep the current item.
    void listAboutToChange();
    void listChanged();
    /// Counts are new; comes after the rows are.
    void counted();

private:
    void follow(const Announcement &announcement);
    /// Add the items whose rows may have changed.
    void addItemsOf(const Edit &edit, QSet<Id<Evidence>> &items) const;
    void followCitations(QSet<Id<Evidence>> &items);
    void refresh(Id<Evidence> id);
    void reset(const std::function<void()> &change);
    [[nodiscard]] QSet<QString> citedReferences() const;
    [[nodiscard]] QString text(EvidenceColumn column, const Evidence &evidence) const;
    [[nodiscard]] QString accessibleText(EvidenceColumn column, const Evidence &evidence) const;
    [[nodiscard]] QString toolTip(EvidenceColumn column, const Evidence &evidence) const;
    [[nodiscard]] QList<const Tag *> tags(const Evidence &evidence) const;

    Session &m_session;
    EvidenceFilter m_filter;
    QSet<QString> m_cited;
    bool m_isLoaded = false;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statementfacts.h"

#include <QAbstractTableModel>
#include <QSet>

namespace assay {

struct Announcement;
struct EvidenceCategory;

/// The evidence for and against one statement: strengths on the left, shortfalls on the right, category by category.
/// Category heads, gaps and neutral items are rows of one cell that the view spans over both columns.
class StatementEvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class RowKind { Category, Pair, Neutral, Gap };
    enum Column { StrengthColumn, ShortfallColumn };
    enum Role {
        RowKindRole = Qt::UserRole,
        EvidenceRole,  ///< QUuid of the item; null in an empty cell
        ReferenceRole, ///< "A-016"
        PolarityRole,
        CitedRole,     ///< by the rationale as it is being written
        CategoryRole,  ///< key, on every row
        NoteRole,      ///< right end of a category head: counts, "expected"
    };

    explicit StatementEvidenceModel(Session &session, QObject *parent = nullptr);

    void setStatement(const QString &statement);
    [[nodiscard]] const QString &statement() const { return m_statement; }
    [[nodiscard]] const QList<StatementItem> &items() const { return m_items; }
    /// Numbers that the rationale cites at this moment, saved or not.
    void setCited(const QSet<QString> &references);
    /// Where the item stands; invalid when it is not tagged to the statement.
    [[nodiscard]] QModelIndex indexOf(Id<Evidence> evidence) const;
    [[nodiscard]] RowKind rowKind(int row) const { return m_rows.at(row).kind; }
    [[nodiscard]] int countOf(Polarity polarity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        RowKind kind = RowKind::Pair;
        const EvidenceCategory *category = nullptr;
        int left = -1;  ///< index into m_items
        int right = -1; ///< on pairs only
    };

    void follow(const Announcement &announcement);
    [[nodiscard]] bool concerns(const Announcement &announcement) const;
    void rebuild();
    void addCategory(const EvidenceCategory &category);
    [[nodiscard]] int itemAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant itemData(const StatementItem &item, int role) const;
    [[nodiscard]] QVariant headData(const Row &row, int role) const;

    Session &m_session;
    QString m_statement;
    QList<StatementItem> m_items;
    QList<Row> m_rows;
    QSet<QString> m_cited;
};

} // namespace assay

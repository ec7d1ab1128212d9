// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/coverage.h"
#include "core/scoring/verdict.h"

#include <QAbstractTableModel>
#include <QSet>

namespace assay {

class Session;
struct Announcement;

/// The quality statements under their themes, each with its score and what the evidence says in every category in use.
/// A theme is a row of its own; the view spans it.
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StatementColumn, ScoreColumn, FirstCategoryColumn };
    enum Role {
        IsThemeRole = Qt::UserRole,
        StatementRole, ///< key of the statement; empty on a theme
        NumberRole,    ///< of the statement or theme
        ScoreRole,     ///< settled score; invalid when there is none
        ScoreNoteRole, ///< short words beside the score: "Yours", "Differ"
        CellRole,      ///< CoverageCell
        StateRole,     ///< CoverageState as a number
        CategoryRole,  ///< key of the category; also of the header
        ShortTitleRole, ///< of statements and the header, where there is little room
        AlertRole,     ///< true when something about the statement is to be fixed
    };

    explicit CoverageModel(Session &session, QObject *parent = nullptr);

    /// Marks these statements as having something to fix.
    void setAlerts(const QSet<QString> &statements);
    /// Row of the statement, or -1.
    [[nodiscard]] int rowOf(const QString &statement) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        const Theme *theme = nullptr; ///< set on a theme's row only
        const QualityStatement *statement = nullptr;
    };

    void build();
    void follow(const Announcement &announcement);
    [[nodiscard]] QVariant themeData(const Theme &theme, int column, int role) const;
    [[nodiscard]] QVariant statementData(const QualityStatement &statement, int role) const;
    [[nodiscard]] QVariant scoreData(const QualityStatement &statement, int role) const;
    [[nodiscard]] QVariant cellData(const QualityStatement &statement, const EvidenceCategory &category, int role) const;
    [[nodiscard]] QString scoreNote(const Verdict &verdict) const;
    [[nodiscard]] QString scoreSentence(const QualityStatement &statement, const Verdict &verdict) const;

    Session &m_session;
    QList<Row> m_rows;
    QList<const EvidenceCategory *> m_categories;
    QSet<QString> m_alerts;
};

/// "+4 −3 ○1": only the parts that are not nought.
[[nodiscard]] QString polarityCounts(const CoverageCell &cell);
/// "8 items: 4 strengths, 3 shortfalls, 1 neutral".
[[nodiscard]] QString polaritySentence(const CoverageCell &cell);
/// "None yet", "not expected", "does not apply"; empty when there are items.
[[nodiscard]] QString coverageWord(CoverageState state);

} // namespace assay

Q_DECLARE_METATYPE(assay::CoverageCell)

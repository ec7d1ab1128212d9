// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statementfacts.h"
#include "ui/parts/pane.h"

#include <QSet>

class QTimer;

namespace assay {

class CitationListModel;
class RationaleEditor;
class Session;

/// The reason for your score of one statement. Saved as one change per stretch of writing: when the focus leaves, on
/// Ctrl+Enter, after a pause of typing or a minute without one, or with a citation; flush() saves at once.
class RationalePane final : public Pane
{
    Q_OBJECT

public:
    explicit RationalePane(Session &session, QWidget *parent = nullptr);

    /// Shows another statement; the text of the one before must have been saved.
    void setStatement(const QString &statement);
    /// Follows the workbook: takes over the rationale unless there is unsaved typing.
    void refresh(const QList<StatementItem> &items);
    /// False when there was something to save and it could not be; the text stays in the editor.
    bool flush();
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isDirty() const;
    /// Numbers cited by the text as it stands.
    [[nodiscard]] QSet<QString> cited() const;
    void toggleCitation(const QString &reference);
    [[nodiscard]] RationaleEditor *editor() const { return m_editor; }

signals:
    void citedChanged();
    /// "Show them": the next shortfall that is not cited.
    void showShortfall(const assay::Id<assay::Evidence> &evidence);

private:
    void edited();
    void stopTimers();
    void showCitations();
    void showNextShortfall();
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString warnings(const CitationCheck &check) const;

    Session &m_session;
    QString m_statement;
    QString m_base; ///< the rationale that the editor started from
    QList<StatementItem> m_items;
    CitationListModel *m_offers;
    RationaleEditor *m_editor;
    QTimer *m_pause;
    QTimer *m_longest;
    QLabel *m_counts;
    QLabel *m_link;
    QLabel *m_warnings;
    qsizetype m_shown = -1; ///< place of the last shortfall shown
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tag.h"
#include "ui/models/session.h"
#include "ui/parts/pane.h"

class QGridLayout;
class QPushButton;
class QScrollArea;
class QTimer;
class QToolButton;

namespace assay {

class LinkColumn;
class SignLine;
class QuoteBox;

/// All of one evidence item: what it says, where from, what it is used in, how it came about.
class EvidenceInspector final : public Pane
{
    Q_OBJECT

public:
    explicit EvidenceInspector(Session &session, QWidget *parent = nullptr);

    /// Shows the item soon; `selected` is how many are selected with it.
    void show(Id<Evidence> item, int selected);
    /// Whether the item stands first or last in the list, where there is no previous or next one.
    void setEnds(bool isFirst, bool isLast);

signals:
    void previousRequested();
    void nextRequested();
    void statementRequested(const QString &statement);
    void editRequested();
    void withdrawRequested();
    void restoreRequested();
    void journalRequested();

private:
    void setUpBody();
    void setUpFields();
    void setUpFoot();
    void follow(const Announcement &announcement);
    void refresh();
    void refreshSteps();
    void refreshFields(const Evidence &evidence);
    void refreshTags(const Evidence &evidence);
    void refreshUses(const Evidence &evidence);
    void refreshHistory();
    void addField(int row, const QString &name, QLabel *value);

    Session &m_session;
    Id<Evidence> m_item;
    bool m_isFirst = false;
    bool m_isLast = false;
    QTimer *m_soon;
    QTimer *m_later; ///< for the journal, which is on disk
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QLabel *m_summary = nullptr;
    SignLine *m_signs = nullptr;
    QLabel *m_withdrawn = nullptr;
    QuoteBox *m_quote = nullptr;
    QGridLayout *m_fields = nullptr;
    LinkColumn *m_statements = nullptr;
    QLabel *m_sourceName = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_locator = nullptr;
    QLabel *m_saidBy = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_note = nullptr;
    LinkColumn *m_uses = nullptr;
    QLabel *m_added = nullptr;
    QLabel *m_changed = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_edit = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_restore = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace assay

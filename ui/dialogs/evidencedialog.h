// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencedraft.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace assay {

class ChoiceRow;
class KeyButton;
class Session;
class SourceField;
class TagsField;

/// Adds an evidence item or edits one, by keyboard alone. Ctrl+Enter saves through the session; a field that does not
/// fit says so beside itself and takes the focus. What is typed when the form is left is there when it is opened again.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(Session &session, std::optional<Id<Evidence>> edit, QWidget *parent = nullptr);

    /// For a new item: tagged to this statement from the start, unless it goes on from a draft.
    void setStatement(const QString &statement);
    /// The item that was added or edited; null before it is saved.
    [[nodiscard]] Id<Evidence> saved() const { return m_saved; }

    /// Applies the item and closes; stays open when a field does not fit or the change is refused.
    void save();
    /// Leaves without saving, and keeps a draft of what was typed.
    void reject() override;

private:
    [[nodiscard]] QWidget *leftColumn();
    [[nodiscard]] QWidget *rightColumn();
    [[nodiscard]] QWidget *footer();
    void startAfresh();
    void fill(const EvidenceDraft &draft);
    [[nodiscard]] EvidenceDraft typed() const;
    [[nodiscard]] EvidenceDraft asRecorded() const;
    void refreshTitle();
    [[nodiscard]] bool check();
    void complain(QLabel *place, QWidget *field, const QString &sentence);

    Session &m_session;
    Evidence m_base;      ///< the item as it is; its id is null for a new one
    EvidenceDraft m_start; ///< what the form was filled with
    Id<Evidence> m_saved;

    QPlainTextEdit *m_summary;
    QPlainTextEdit *m_quote;
    SourceField *m_source;
    QLineEdit *m_locator;
    QLineEdit *m_saidBy;
    QLineEdit *m_date;
    QPlainTextEdit *m_note;
    TagsField *m_tags;
    ChoiceRow *m_category;
    ChoiceRow *m_mode;
    KeyButton *m_afresh; ///< there when the form goes on from a draft
    QLabel *m_summaryError;
    QLabel *m_sourceError;
    QLabel *m_categoryError;
    QLabel *m_dateError;
    QLabel *m_error;
};

} // namespace assay

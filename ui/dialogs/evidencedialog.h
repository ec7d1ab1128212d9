// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace assay {

class ChoiceRow;
class Session;
class SourceField;
class TagsField;
struct TagWish;

/// Adds an evidence item or edits one, by keyboard alone. Ctrl+Enter saves through the session; a field that does not
/// fit says so beside itself and takes the focus.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(Session &session, std::optional<Id<Evidence>> edit, QWidget *parent = nullptr);

    /// For a new item: tagged to this statement from the start.
    void setStatement(const QString &statement);
    /// The item that was added or edited; null before it is saved.
    [[nodiscard]] Id<Evidence> saved() const { return m_saved; }

    /// Applies the item and closes; stays open when a field does not fit or the change is refused.
    void save();

private:
    [[nodiscard]] QWidget *leftColumn();
    [[nodiscard]] QWidget *rightColumn();
    [[nodiscard]] QWidget *footer();
    void load(const Evidence &item);
    [[nodiscard]] bool check();
    void complain(QLabel *place, QWidget *field, const QString &sentence);

    Session &m_session;
    Evidence m_item;
    bool m_isNew = true;
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
    QLabel *m_summaryError;
    QLabel *m_sourceError;
    QLabel *m_categoryError;
    QLabel *m_dateError;
    QLabel *m_error;
};

} // namespace assay

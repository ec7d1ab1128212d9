// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace assay {

class Session;
struct Engagement;

/// What the workbook is about: the authority, the kind of work, up to when evidence counts, and whether a peer
/// challenge's scores give a rating. Framework and method are only shown; they stay as they were chosen.
class EngagementDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EngagementDialog(Session &session, QWidget *parent = nullptr);

private:
    void save();
    void complain(const QString &sentence, QWidget *field);
    [[nodiscard]] QLabel *method() const;

    Session &m_session;
    QLineEdit *m_authority;
    QComboBox *m_kind;
    QLineEdit *m_cutOff;
    QCheckBox *m_practice;
    QPlainTextEdit *m_note;
    QLabel *m_error;
};

} // namespace assay

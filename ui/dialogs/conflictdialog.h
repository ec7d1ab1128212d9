// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/conflict.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace assay {

class Session;
enum class ConflictChoice;

/// Both values of a conflict side by side; a person keeps one and may say why.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(Session &session, Id<Conflict> conflict, QWidget *parent = nullptr);

    /// The oldest conflict that is still open, or null.
    [[nodiscard]] static Id<Conflict> firstOpen(const Session &session);

private:
    [[nodiscard]] QWidget *side(const QString &title, const QString &value, const QUuid &entry, const char *objectName);
    void settle(ConflictChoice choice);

    Session &m_session;
    Conflict m_conflict;
    QLineEdit *m_reason;
    QLabel *m_error;
};

} // namespace assay

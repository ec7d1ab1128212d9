// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/participant.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace assay {

class Session;

/// Name, role and series of the participant who works on this device.
class WhoAreYouDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WhoAreYouDialog(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    void save();

    Session &m_session;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QLineEdit *m_series;
    QLabel *m_error;
};

} // namespace assay

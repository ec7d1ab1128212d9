// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace assay {

/// A bar under the page header for an error that concerns the page: what happened, why, what to do. Hidden until there
/// is one. Its text can be copied.
class ErrorBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget *parent = nullptr);

    /// `action` is the text of a button beside the message; none when empty.
    void showError(const Error &error, const QString &action = {});
    void clear();
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_dismiss;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace assay {

/// Shows how far work on another thread has come, and stays until it is done; Cancel and Escape ask it to stop.
class ProgressDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without a progress nothing is counted and nothing can be cancelled.
    ProgressDialog(QWidget *parent, const QString &text, Progress *progress, const std::atomic<bool> &isDone);

    void reject() override;

private:
    void refresh();

    Progress *m_progress;
    const std::atomic<bool> &m_isDone;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel = nullptr;
};

} // namespace assay

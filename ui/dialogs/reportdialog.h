// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace assay {

/// The result of a check or a merge: one sentence, and the details as text that can be copied.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const QString &title, const QString &summary, const QStringList &details, QWidget *parent = nullptr);
};

} // namespace assay

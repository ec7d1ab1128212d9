// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

namespace assay {

/// Says who has the workbook, and offers to open it read-only.
class InUseDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit InUseDialog(const Error &inUse, QWidget *parent = nullptr);
};

} // namespace assay

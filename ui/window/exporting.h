// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workbookdesk.h"

namespace assay {

/// Opens the workbook read-only and writes what is wanted of it; for any thread.
[[nodiscard]] Result<> exportWorkbook(const QString &workbook, const Identity &who, ExportKind kind, bool isAttributed, const QString &path,
                                      Progress &progress);

} // namespace assay

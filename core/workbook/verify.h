// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace assay {

class WorkbookFile;

/// Checks a whole workbook file: SQLite's own structure, the hash of each entry and its content, the chain of each device,
/// which entry touches which record, and that the entries together give exactly the records. Within a transaction of the
/// caller's.
[[nodiscard]] Result<> verifyNow(WorkbookFile &file, VerifySummary &summary);

/// What is wrong with one entry by itself; empty when nothing is.
[[nodiscard]] QString entryProblem(const Entry &entry);

} // namespace assay

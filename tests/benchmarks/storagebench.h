// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"
#include "tests/benchmarks/measure.h"

namespace assay::bench {

/// Durable changes through the door against bare single-row inserts with the same sync setting, in one folder.
[[nodiscard]] Line durableChange(Workbook &workbook, const QString &folder, int changes);
/// Opening against reading the same rows with plain Qt Sql.
[[nodiscard]] Line openWorkbook(const QString &path);

} // namespace assay::bench

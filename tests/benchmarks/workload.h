// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace assay::bench {

/// The workbook that the benchmarks share: `items` evidence items from 300 sources and one and a half times as many
/// tags, with texts of the length that assessors write. Made once per run, through the write door.
[[nodiscard]] std::unique_ptr<Workbook> makeLargeWorkbook(const QString &path, int items);

[[nodiscard]] Identity benchmarkIdentity();

} // namespace assay::bench

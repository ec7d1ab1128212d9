// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/measure.h"
#include "ui/models/session.h"

namespace assay::bench {

/// One frame of a screen, in milliseconds.
inline constexpr double frame = 16.0;

/// Typing one more letter into the search of the evidence log, sorting it by another column, choosing a filter.
[[nodiscard]] QList<Line> evidenceLog(Session &session);
/// Rating and coverage after one change, without the disk.
[[nodiscard]] Line derivedFigures(Session &session);
/// What the overview shows under alerts, which it asks for anew after a change.
[[nodiscard]] Line alerts(const Session &session);
/// Memory of a process that has the workbook and its evidence log open, against 400 MB.
[[nodiscard]] Line memory(const QString &path);
/// What the process that memory() starts does: opens everything and prints its resident memory in MB.
int printMemory(const QString &path);

} // namespace assay::bench

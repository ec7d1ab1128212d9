// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/exchange/csv.h"
#include "core/exchange/refusedrow.h"

class QJsonArray;

namespace assay {

/// Reads a CSV file whole.
[[nodiscard]] Result<CsvTable> readTable(const QString &path);

/// Names each refused row on standard error, unless they are in the JSON document.
void sayRefused(const Console &console, const QString &path, const QList<RefusedRow> &rows);
[[nodiscard]] QJsonArray refusedJson(const QList<RefusedRow> &rows);
[[nodiscard]] Exit exitFor(const QList<RefusedRow> &rows);

} // namespace assay

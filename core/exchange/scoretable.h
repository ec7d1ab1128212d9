// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/refusedrow.h"
#include "core/workbook/workbook.h"

namespace assay {

/// A score as a person wishes it. Of score and rationale, what is not given stays as it is.
struct ScoreWish {
    QString statement; ///< key
    std::optional<int> score;
    std::optional<QString> rationale;
    QString assessor; ///< name; empty: who works here
};

/// The change that sets the scores; people who are not in the workbook yet are added with it.
[[nodiscard]] Result<Change> scoreChange(const Workbook &workbook, const QString &verb, const QList<ScoreWish> &wishes);

/// What reading a table of scores would set.
struct ScoreImport {
    Change change;      ///< all valid rows in one; empty when nothing is new
    qsizetype set = 0;  ///< rows that were taken
    qsizetype blank = 0; ///< rows with neither score nor rationale; they change nothing
    QList<RefusedRow> refused;
};

/// Reads columns statement and score, and rationale and assessor if they are there. Fails as a whole when the columns
/// are not those expected.
[[nodiscard]] Result<ScoreImport> readScores(const Workbook &workbook, const CsvTable &table);

} // namespace assay

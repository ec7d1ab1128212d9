// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/attribution.h"
#include "core/exchange/csv.h"
#include "core/exchange/refusedrow.h"
#include "core/workbook/workbook.h"

namespace assay {

/// The evidence log as a table that can be read in again: one row for each item, with its source and its tags.
/// Tags are written "qs1:strength;qs7:shortfall:3", the number being the weight.
[[nodiscard]] QStringList evidenceColumns(Attribution attribution);
[[nodiscard]] QStringList evidenceRow(const Workbook &workbook, const Evidence &item, Attribution attribution);
/// All items, or those that are tagged to a statement, in the order of their numbers.
[[nodiscard]] QList<const Evidence *> evidenceLog(const Workbook &workbook, const QString &statement = {});
/// The tags of an item in the order of the framework.
[[nodiscard]] QList<Tag> tagsInOrder(const Workbook &workbook, Id<Evidence> item);

/// What reading a table of evidence would add.
struct EvidenceImport {
    struct Item {
        qsizetype line = 0;
        QString reference; ///< the number it is given
    };
    Change change; ///< all valid rows in one; empty when there are none
    QList<Item> added;
    qsizetype sourcesAdded = 0;
    QList<RefusedRow> refused;
};

/// Reads the table against the workbook and changes nothing. Fails as a whole when the columns are not those expected.
/// Sources are found by title, or by id, and made when they are new. Items get new numbers of this device's series; a
/// row whose number is in the workbook already is refused.
[[nodiscard]] Result<EvidenceImport> readEvidence(const Workbook &workbook, const CsvTable &table);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/attribution.h"

#include <QStringList>

namespace assay {

class Workbook;
struct Kind;

/// All records of one kind as a table, by its field table: the id, then each field that tables show.
struct KindTable {
    QString name; ///< of the kind
    QStringList header;
    QList<QStringList> rows; ///< by id
};

/// Without attribution there are no participants, and ids do not say who scored (see ExportIds).
[[nodiscard]] KindTable kindTable(const Workbook &workbook, const Kind &kind, Attribution attribution);

/// The field's value as a stable text: choices by key, times in ISO 8601 UTC.
[[nodiscard]] QString cellText(const Field &field, const Value &value);

} // namespace assay

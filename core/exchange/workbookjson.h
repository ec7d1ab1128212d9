// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/attribution.h"

#include <QJsonObject>

namespace assay {

class Workbook;

/// The whole state of a workbook in one document: what each field is ("schema"), the framework, and all records by
/// kind. Values are as the field tables have them, ids as texts, times in ISO 8601 UTC, what is not known as null.
/// Without attribution there are no participants, and ids do not say who scored (see ExportIds).
[[nodiscard]] QJsonObject workbookJson(const Workbook &workbook, Attribution attribution);

} // namespace assay

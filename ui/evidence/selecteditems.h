// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencemodel.h"

#include <QItemSelection>

namespace assay {

/// Which items of the log are selected, by whole rows. Works on ranges: all of 100,000 items may be selected.
[[nodiscard]] QList<Id<Evidence>> itemsOf(const EvidenceModel &model, const QItemSelection &selection);
[[nodiscard]] int rowCountOf(const QItemSelection &selection);
/// The rows of those items that are listed, in as few ranges as they form.
[[nodiscard]] QItemSelection rowsOf(const EvidenceModel &model, const QSet<Id<Evidence>> &items);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace assay {

/// What became of an evidence item, in sentences for the inspector.

/// "Added by Assessor A, 30 March 2023, 11:02." Empty when neither is known.
[[nodiscard]] QString addedSentence(const Records &records, const Evidence &evidence);

/// "Changed once: category, 31 March 2023." From the item's journal entries, newest first; empty when it was never
/// changed. Entries whose content was erased are left out.
[[nodiscard]] QString changedSentence(Id<Evidence> evidence, const QList<Entry> &entries);

} // namespace assay

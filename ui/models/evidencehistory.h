// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace assay {

/// What became of an evidence item, in sentences for the inspector.

/// "Added by Assessor A, 30 March 2023, 11:02." Empty when neither is known.
[[nodiscard]] QString addedSentence(const Records &records, const Evidence &evidence);

/// "Changed once: category, 31 March 2023." Empty when it was never changed since it was added. Reads the journal, but
/// of its contents only that of the last change: the entry of an import holds thousands of items.
[[nodiscard]] QString changedSentence(const Workbook &workbook, Id<Evidence> evidence);

} // namespace assay

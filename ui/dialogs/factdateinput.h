// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/factdate.h"

namespace assay {

/// Reads a date as people type it: "29 March 2023", "29/3/2023" (day first), "Mar 2023", "2023", and the forms of
/// FactDate itself. Periods only as FactDate has them. Empty is unknown.
[[nodiscard]] Result<FactDate> factDateFromInput(const QString &text);

} // namespace assay

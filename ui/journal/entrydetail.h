// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace assay {

class Session;

/// One journal entry as rich text for reading and copying: who, when, each field before and after, and the proof.
[[nodiscard]] QString entryDetail(const Session &session, const Entry &entry);

} // namespace assay

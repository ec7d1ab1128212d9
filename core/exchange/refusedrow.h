// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// A row that was not taken in, and why.
struct RefusedRow {
    qsizetype line = 0; ///< of the file, from 1
    QString reason;
};

} // namespace assay

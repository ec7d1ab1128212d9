// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace assay {

enum class Overwrite { Refuse, Allow };

/// Writes all of it or nothing: a file that was there stays as it was until the new one is complete. A workbook is not
/// overwritten even where that is allowed.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &content, Overwrite overwrite);

} // namespace assay

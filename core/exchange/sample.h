// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace assay {

/// Makes a workbook of the worked example that the program ships. Everything in it went through the write door, so its
/// journal tells how the assessment came about. Refuses to overwrite; leaves no file behind when it fails.
[[nodiscard]] Result<std::unique_ptr<Workbook>> writeSample(const QString &path, const Identity &who);

/// The same from another file of that form.
[[nodiscard]] Result<std::unique_ptr<Workbook>> writeSample(const QString &path, const Identity &who, const QByteArray &json);

} // namespace assay

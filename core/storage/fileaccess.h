// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

/// How a workbook file is opened.
enum class FileAccess { ReadWrite, ReadOnly };

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace assay {

/// What another program, or a crash, left beside a workbook. It has to be taken in before the file can be read, and
/// that needs a connection that may write.
enum class Leftover {
    None,
    Journal, ///< a change was cut off; the journal has the pages as they were before it
    Log,     ///< the file is in write-ahead mode, in which Assay never leaves one
};

/// Looks at a file and at what lies beside it before SQLite is let near: SQLite does what side files say, and opens
/// them wherever a link leads. Fails for what is no workbook, is cut short, or came with something that would do harm.
[[nodiscard]] Result<Leftover> checkFile(const QString &path);

/// Whether a new workbook can be made there: no file has that name, and none would be taken for a part of the new one.
[[nodiscard]] Result<> checkFree(const QString &path);

/// Of a file: the name of the one beside it in which SQLite keeps how things were before a change.
[[nodiscard]] QString journalNameOf(const QString &path);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>

namespace assay {

/// The right to write to a workbook: a lock file beside it, held as long as the object lives, gone with the process.
class WorkbookLock final
{
public:
    /// Fails with InUse and who has it, or with ReadOnly where no lock file can be made.
    [[nodiscard]] static Result<std::unique_ptr<WorkbookLock>> take(const QString &workbookPath);

private:
    explicit WorkbookLock(const QString &lockPath);
    QLockFile m_file;
};

} // namespace assay

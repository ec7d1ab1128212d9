// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace assay {

/// The merge of a colleague's copy in two halves, so that a window can go on painting: run() on any thread, then
/// finish() on the workbook's own. From the making of this object to its end the workbook can be read, but takes no
/// change.
class Merging final
{
public:
    Merging(Workbook &workbook, QString otherPath);
    ~Merging();
    Merging(const Merging &) = delete;
    Merging &operator=(const Merging &) = delete;

    /// Reads the other copy, unites both and commits that to the file, through a connection of its own. On failure, and
    /// when it was cancelled, nothing has changed.
    [[nodiscard]] Result<> run(Progress *progress = nullptr);
    /// After a run that succeeded: lets the workbook know its new records, and announces them.
    MergeSummary finish();

private:
    class Union;
    Workbook &m_workbook;
    std::unique_ptr<Union> m_union;
};

} // namespace assay

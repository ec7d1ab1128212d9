// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/workbookfile.h"
#include "core/workbook/rules.h"
#include "core/workbook/undohistory.h"
#include "core/workbook/workbook.h"

namespace assay {

/// What a workbook holds; shared by the files that implement it.
struct Workbook::State {
    std::unique_ptr<WorkbookFile> file;
    Records records;
    Framework framework;
    References references;
    UndoHistory undo;
    SystemClock wall;
    HybridClock clock{wall};
    ChainEnd end;
    QUuid device;
    Participant self;
    bool hasJoined = false; ///< `self` is among the records
    bool isMerging = false; ///< another thread is about to bring new records; no change is taken meanwhile

    /// Reads the file's records and everything that is kept beside them.
    [[nodiscard]] Result<> load(const Identity &who);
    /// Numbers of items whose adding was undone are not given a second time.
    [[nodiscard]] Result<> keepNumbersOfTheGone();
    /// The change that adds `self` to the team.
    [[nodiscard]] Change join() const;
};

/// An entry with the records its edits touch.
[[nodiscard]] NewEntry newEntry(Entry entry, const QList<Edit> &edits);
[[nodiscard]] QList<Touched> touchedBy(const QList<Edit> &edits);

} // namespace assay

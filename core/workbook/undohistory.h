// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

namespace assay {

/// What can be undone and redone, read off the journal: an entry that reverts another takes it back, one that reverts
/// such an entry brings it again. Holds headers, no contents.
class UndoHistory final
{
public:
    /// Takes the next entry of this device, oldest first.
    void take(Entry entry);

    [[nodiscard]] std::optional<Entry> undoable() const { return topOf(m_done); }
    [[nodiscard]] std::optional<Entry> redoable() const { return topOf(m_undone); }

private:
    [[nodiscard]] static std::optional<Entry> topOf(const QList<Entry> &entries);

    QList<Entry> m_done;
    QList<Entry> m_undone; ///< the entries that took something back
};

} // namespace assay

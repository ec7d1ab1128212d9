// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/undohistory.h"

namespace assay {

void UndoHistory::take(Entry entry)
{
    // These set the workbook up; taking them back would leave it without what it needs.
    if (entry.verb == u"create_workbook" || entry.verb == u"join" || entry.verb == u"merge")
        return;
    entry.content.clear();
    if (!entry.reverts.isNull() && !m_done.isEmpty() && m_done.last().id == entry.reverts) {
        m_done.removeLast();
        m_undone.append(std::move(entry));
        return;
    }
    if (!entry.reverts.isNull() && !m_undone.isEmpty() && m_undone.last().id == entry.reverts)
        m_undone.removeLast();
    else
        m_undone.clear();
    m_done.append(std::move(entry));
}

std::optional<Entry> UndoHistory::topOf(const QList<Entry> &entries)
{
    return entries.isEmpty() ? std::nullopt : std::optional(entries.last());
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace assay {

/// How far long work has come, and whether it should stop. One thread works, another looks and may cancel.
class Progress final
{
public:
    /// A stretch of so many steps begins; 0: nobody knows how many.
    void begin(qint64 steps) noexcept
    {
        m_done = 0;
        m_total = steps;
    }
    void step() noexcept { m_done.fetch_add(1, std::memory_order_relaxed); }
    /// The work stops at the next place where it can, and leaves everything as it was.
    void cancel() noexcept { m_isCancelled = true; }

    [[nodiscard]] bool isCancelled() const noexcept { return m_isCancelled.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 done() const noexcept { return m_done; }
    [[nodiscard]] qint64 total() const noexcept { return m_total; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace assay

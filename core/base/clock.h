// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace assay {

/// Where the time comes from; tests replace it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 milliseconds() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 milliseconds() const override;
};

/// Hybrid logical clock: 48 bits of milliseconds and 16 bits of counter in one number. Its readings ascend even when
/// the wall clock goes back, and follow every reading that was seen from another device.
/// Kulkarni et al., "Logical physical clocks", 2014.
class HybridClock final
{
public:
    explicit HybridClock(const Clock &clock) : m_clock(clock) {}

    [[nodiscard]] qint64 next();
    /// Readings that cannot be are left out.
    void observe(qint64 reading);
    /// The latest of all that were given or observed; 0 at first.
    [[nodiscard]] qint64 last() const { return m_last; }

    [[nodiscard]] static qint64 millisecondsOf(qint64 reading) { return reading >> 16; }
    /// Whether a reading can be one: from 1970 to the year 3000. Others would leave no room for what follows them.
    [[nodiscard]] static bool isPossible(qint64 reading);

private:
    const Clock &m_clock;
    qint64 m_last = 0;
};

} // namespace assay

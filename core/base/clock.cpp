// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

#include <algorithm>

namespace assay {

qint64 SystemClock::milliseconds() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 HybridClock::next()
{
    m_last = std::max(m_clock.milliseconds() << 16, m_last + 1);
    return m_last;
}

void HybridClock::observe(qint64 reading)
{
    if (isPossible(reading))
        m_last = std::max(m_last, reading);
}

bool HybridClock::isPossible(qint64 reading)
{
    constexpr qint64 year3000 = 32'503'680'000'000;
    return reading > 0 && millisecondsOf(reading) < year3000;
}

} // namespace assay

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
    m_last = std::max(m_last, reading);
}

} // namespace assay

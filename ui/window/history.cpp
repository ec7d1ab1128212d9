// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history.h"

namespace assay {

bool isSamePlace(const Destination &a, const Destination &b)
{
    return a.page == b.page && a.statement == b.statement && a.evidence == b.evidence && a.record == b.record;
}

void History::visit(const Destination &place)
{
    if (m_now >= 0 && isSamePlace(m_places[m_now], place))
        return;
    m_places.resize(m_now + 1);
    m_places.append(place);
    m_now = m_places.size() - 1;
}

void History::settle(const Destination &place)
{
    if (m_now >= 0 && m_places[m_now].page == place.page)
        m_places[m_now] = place;
}

Destination History::back()
{
    Q_ASSERT(canGoBack());
    return m_places[--m_now];
}

Destination History::forward()
{
    Q_ASSERT(canGoForward());
    return m_places[++m_now];
}

void History::clear()
{
    m_places.clear();
    m_now = -1;
}

} // namespace assay

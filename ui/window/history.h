// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace assay {

/// Where a person has been, for back and forward. A value.
class History final
{
public:
    /// Goes on from here: what was ahead is forgotten. A place where one is already adds nothing.
    void visit(const Destination &place);
    /// Where one got to at the present place, before going elsewhere; so that back leads there.
    void settle(const Destination &place);
    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < m_places.size(); }
    /// The place before or after; only when it can be gone to.
    [[nodiscard]] Destination back();
    [[nodiscard]] Destination forward();
    void clear();

private:
    QList<Destination> m_places;
    qsizetype m_now = -1;
};

[[nodiscard]] bool isSamePlace(const Destination &a, const Destination &b);

} // namespace assay

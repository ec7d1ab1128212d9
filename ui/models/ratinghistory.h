// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"
#include "core/workbook/workbook.h"

#include <QDate>

namespace assay {

/// How the overall stood at the end of a day on which scores changed.
struct RatingDay {
    QDate day; ///< by the calendar of this computer
    Rating rating;
};

/// The journal entries that touch a score, once each, in the order in which they take effect. Reads no others.
[[nodiscard]] Result<QList<Entry>> scoreEntries(const Workbook &workbook);
/// The entries replayed, the earliest day first, by the framework and the method of today. Entries whose content was
/// erased say nothing.
[[nodiscard]] QList<RatingDay> ratingHistory(const Framework &framework, const RatingMethod &method, const QList<Entry> &entries);
/// Whether the history can be another one after this.
[[nodiscard]] bool changesHistory(const Announcement &announcement);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

#include <QMap>

namespace assay {

/// What the entries of one record add up to. Takes edits in the order of happensBefore(); each field has the value
/// that was set last, so the result is the same on every laptop that has the same entries.
class RecordReplay final
{
public:
    void take(const Edit &edit);

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Values by field index; empty fields are left out.
    [[nodiscard]] const QMap<int, Value> &values() const { return m_values; }

private:
    bool m_isThere = false;
    QMap<int, Value> m_values;
};

/// The edit that turns the record, as it is in `records`, into what the replay says; nullopt when it is so already.
[[nodiscard]] std::optional<Edit> editTowards(const Records &records, const Kind &kind, const QUuid &id, const RecordReplay &replay);

} // namespace assay

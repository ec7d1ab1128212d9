// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/attribution.h"

#include <QHash>

namespace assay {

class Records;
struct Kind;

/// Whether an export has records of the kind. The table of participants says who numbers in which series.
[[nodiscard]] bool isExported(const Kind &kind, Attribution attribution);

/// Ids as one export writes them. Without attribution those of participants are left out. Those of scores and conflicts
/// are made from them, and whoever guesses a name could check it; numbers take their place, in the order of what is
/// written, so that they point to each other as before and say nothing more.
class ExportIds final
{
public:
    ExportIds(const Records &records, Attribution attribution);

    /// Null when it is left out.
    [[nodiscard]] QUuid written(const QUuid &id) const { return m_written.value(id, id); }
    [[nodiscard]] Value written(const Value &value) const;

private:
    void number(const Records &records, const Kind &kind);

    QHash<QUuid, QUuid> m_written; ///< only those that change
};

} // namespace assay

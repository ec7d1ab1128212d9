// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

namespace assay {

enum class ConflictStatus { Open, Resolved };

/// What a merge could not decide: a field that two laptops changed differently, or a record that one removed and the
/// other changed. The workbook holds the later value meanwhile; a person settles it. Its id follows from the two
/// entries and the field, so that both laptops raise the same conflict.
struct Conflict {
    Id<Conflict> id;
    QString kindName; ///< of the record in conflict
    QUuid record;
    QString field; ///< key; empty when one side removed the record, and the values are then two of the three below
    QString firstValue;  ///< canonical text of the earlier value (see Value)
    QString secondValue; ///< of the later value, which stands until the conflict is settled
    QUuid firstEntry;    ///< journal entries that set them
    QUuid secondEntry;
    ConflictStatus status = ConflictStatus::Open;
    QString resolution; ///< what was decided and why

    static constexpr QLatin1StringView removed{"removed"};
    static constexpr QLatin1StringView changed{"changed"};
    static constexpr QLatin1StringView needed{"needed"}; ///< another record points to it
};

template<>
struct ChoicesOf<ConflictStatus> {
    static constexpr Choice choices[] = {{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
                                         {"resolved", QT_TRANSLATE_NOOP("Choice", "Settled")}};
};
template<>
struct KindName<Conflict> {
    static constexpr const char *name = "conflict";
};
template<>
const Kind &kindOf<Conflict>();

} // namespace assay

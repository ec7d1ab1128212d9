// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

namespace assay {

enum class Polarity { Strength, Shortfall, Neutral };

/// Connects an evidence item to a quality statement. One per pair: its id follows from the two.
struct Tag {
    Id<Tag> id;
    Id<Evidence> evidence;
    QString statement; ///< key of the framework's quality statement
    Polarity polarity = Polarity::Strength;
    std::optional<int> weight; ///< 1 slight, 2 usual, 3 heavy; empty is usual

    [[nodiscard]] static Id<Tag> idFor(Id<Evidence> evidence, const QString &statement)
    {
        return Id<Tag>(derivedUuid(evidence.uuid(), statement));
    }
};

template<>
struct ChoicesOf<Polarity> {
    static constexpr Choice choices[] = {{"strength", QT_TRANSLATE_NOOP("Choice", "Strength")},
                                         {"shortfall", QT_TRANSLATE_NOOP("Choice", "Shortfall")},
                                         {"neutral", QT_TRANSLATE_NOOP("Choice", "Neutral")}};
};
template<>
struct KindName<Tag> {
    static constexpr const char *name = "tag";
};
template<>
const Kind &kindOf<Tag>();

} // namespace assay

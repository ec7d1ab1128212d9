// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

namespace assay {

/// A person of the team, working on one device. Evidence they add is numbered in their series ("A-062"), so numbers
/// stay unique when laptops are merged and are never changed.
struct Participant {
    Id<Participant> id;
    QString name;
    QString role;
    QString series; ///< capital letters and digits, unique in the workbook
    QUuid device;   ///< the device that numbers with this series; null until one has taken it
};

template<>
struct KindName<Participant> {
    static constexpr const char *name = "participant";
};
template<>
const Kind &kindOf<Participant>();

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/conflict.h"

#include <QUuid>

#include <optional>

namespace assay {

class Session;

/// What the conflict is about, for a person: "E-062, summary".
[[nodiscard]] QString conflictTitle(const Session &session, const Conflict &conflict);
/// One of its values as a person reads it; "nothing" when it is empty.
[[nodiscard]] QString conflictValue(const Session &session, const Conflict &conflict, const QString &text);
/// What stands now, as a person reads it, where that is neither of the two values; nullopt where it is one of them.
[[nodiscard]] std::optional<QString> conflictSetSince(const Session &session, const Conflict &conflict);
/// Who set a value and when, from the journal; empty when the entry is not there.
[[nodiscard]] QString conflictOrigin(const Session &session, const QUuid &record, const QUuid &entry);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/records.h"

namespace assay {

class Workbook;

/// The participant of that name, or a new one for it that is not among the records yet. Its id and series follow from
/// the workbook and the name, so that two laptops that name the same person make the same record. Refuses a blank
/// name, and one that several participants have. `taken` are series that are about to be used.
[[nodiscard]] Result<Participant> participantNamed(const Records &records, const QString &name, const QStringList &taken = {});

/// The same for a wish of the person who works here: their own name means them, also before they have joined and when
/// others are called so. Whoever has the id Workbook::self() joins with the change and is not to be added to it.
[[nodiscard]] Result<Participant> assessorNamed(const Workbook &workbook, const QString &name, const QStringList &taken = {});

} // namespace assay

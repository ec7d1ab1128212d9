// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"

namespace assay {

/// The key of the statement that a person means by its number, key, title or an alias. In doubt it refuses and names
/// the candidates.
[[nodiscard]] Result<QString> statementFor(const Framework &framework, const QString &label);

/// The score that a text says, a whole number of the framework's levels.
[[nodiscard]] Result<int> scoreFor(const Framework &framework, const QString &text);

} // namespace assay

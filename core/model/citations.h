// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace assay {

/// Evidence numbers that a text cites as "[E-016]" or "[E-016, E-021]", in order, each once.
[[nodiscard]] QStringList citations(const QString &text);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace assay {

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
[[nodiscard]] QPalette paletteFor(const Colours &colours);
/// Pane frames, rail, menu row and status bar; everything else is drawn by ThemeStyle.
[[nodiscard]] QString styleSheetFor(const Colours &colours);

} // namespace assay

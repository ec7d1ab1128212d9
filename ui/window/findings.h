// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"
#include "ui/window/palette.h"

class QAction;

namespace assay {

using Go = std::function<void(const Destination &)>;

/// What the palette shows for a text: actions that can be done, statements, and evidence by number or summary. Every
/// word of the text has to occur; case does not count. At most 12 items of evidence.
[[nodiscard]] QList<PaletteEntry> findings(const QString &text, const QList<QAction *> &actions, const Session *session, const Go &go);

} // namespace assay

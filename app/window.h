// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace assay {

/// Whether the words, which name no command, ask for the window: none at all, a workbook, or options of Qt such as
/// "-platform".
[[nodiscard]] bool opensWindow(const QStringList &words);

/// Opens the window, with the workbook if one is named, and stays until it is closed. Returns the exit status.
[[nodiscard]] int runWindow(int &argc, char **argv);

} // namespace assay

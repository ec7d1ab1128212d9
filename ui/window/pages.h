// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace assay {

class Settings;

/// The page of that key, or null.
[[nodiscard]] Page *makePage(const QString &key, Session &session, QWidget *parent);

/// Keeps and brings back how a page is arranged: the sizes of its splitters, and what else the page keeps.
void saveArrangement(const Page &page, Settings &settings);
void restoreArrangement(Page &page, const Settings &settings);

} // namespace assay

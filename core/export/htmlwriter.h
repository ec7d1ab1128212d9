// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace assay {

/// The report as one HTML 5 page that meets WCAG 2.2 AA, needs nothing from elsewhere and prints well. Each citation
/// leads to its evidence, and each item of evidence back to where it is cited. UTF-8.
[[nodiscard]] QByteArray toHtml(const Report &report);

} // namespace assay

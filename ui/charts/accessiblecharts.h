// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

/// Teaches the accessibility bridge about the charts: BandGauge is a value between the lowest per cent and 100 with its
/// sentence as text; every ChartImage is one image without children. Once per program; later calls do nothing.
void installAccessibleCharts();

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAbstractAxis;
class QChart;
class QPainter;
class QWidget;

namespace assay {

/// A view of the chart in the look of the program: no frame, legend or animation, transparent, never focused. What
/// Qt Charts has no words for is painted over it (direct labels, dashed outlines) or under it (a grid with corners).
/// Takes the chart.
using PaintFunction = std::function<void(QPainter &painter)>;
[[nodiscard]] QWidget *overlayView(QChart *chart, PaintFunction paintOver, PaintFunction paintUnder, QWidget *parent);
/// Paints the view again.
void repaintOverlay(QWidget *view);
/// Pens of axis line and grid, colour and font of labels, from the theme.
void dressAxis(QAbstractAxis &axis);
/// Takes all series and axes out of the chart.
void emptyChart(QChart &chart);

} // namespace assay

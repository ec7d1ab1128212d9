// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionSlider;

namespace assay {

/// Shapes of ThemeStyle, in the colours in force. Lengths are logical pixels.

enum class Arrow { Up, Down, Left, Right };

/// A rounded box whose outline lies inside `rect`.
void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width = 1, qreal radius = 4);
/// The frame of a field: outline of controls, softer when disabled.
void drawFieldFrame(QPainter &painter, const QRect &rect, bool isEnabled);
/// Push buttons and tool buttons; `isPrimary` fills with the accent.
void drawButton(QPainter &painter, const QStyleOption &option, bool isPrimary, bool isFlat);
void drawCheckIndicator(QPainter &painter, const QStyleOption &option);
void drawRadioIndicator(QPainter &painter, const QStyleOption &option);
/// The ground of a table head, with its rule.
void drawHeaderSection(QPainter &painter, const QStyleOption &option);
/// An open chevron in the middle of `rect`.
void drawChevron(QPainter &painter, const QRect &rect, Arrow arrow, const QColor &colour);
/// The filled triangle of combo boxes and spin boxes.
void drawTriangle(QPainter &painter, const QRect &rect, Arrow arrow, const QColor &colour);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);
void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);

} // namespace assay

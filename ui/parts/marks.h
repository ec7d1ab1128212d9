// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tag.h"
#include "core/scoring/coverage.h"

#include <QBrush>
#include <QFont>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;
class QWidget;

namespace assay {

/// Signs that go with every colour that carries meaning, for delegates and custom widgets. All fit themselves into
/// the middle of `rect` unless said otherwise, and use the colours in force.

/// +, − or ○ in a box of 16 px.
void drawPolarity(QPainter &painter, const QRect &rect, Polarity polarity);
/// "+", "−", "○".
[[nodiscard]] QString polaritySign(Polarity polarity);
/// "Strength", "Shortfall", "Neutral", translated.
[[nodiscard]] QString polarityTitle(Polarity polarity);

/// Square, triangle, disc or star for the bands from inadequate to outstanding.
void drawBandMark(QPainter &painter, const QRect &rect, const QString &band);
void drawScoreMark(QPainter &painter, const QRect &rect, int score);
/// Key of the band that shares colour and mark with a score of 1 to 4.
[[nodiscard]] QString bandLike(int score);
/// Crossed lines, diagonal lines, plain or dots in the band's colour, for use over the soft fill.
[[nodiscard]] QBrush bandPattern(const QString &band);
/// Soft fill with the pattern on it; text over it wants a plain soft patch behind.
void fillBand(QPainter &painter, const QRectF &rect, const QString &band);

/// Four boxes of 14x9 px, as many filled as the score says; from the left of `rect`. No score: four empty boxes.
void drawScoreSegments(QPainter &painter, const QRect &rect, std::optional<int> score);
/// A bar of strengths (solid), shortfalls (diagonal) and neutrals (outline), as wide as `rect`, 4 px high.
void drawPolarityBar(QPainter &painter, const QRect &rect, const CoverageCell &cell);
/// The hatch of shortfalls.
[[nodiscard]] QBrush shortfallBrush();
/// Fill for that many items, by the coverage ramp.
[[nodiscard]] QColor heatColour(int items);

/// An evidence number: filled when cited, outlined when not. Returns the rectangle used, from the left of `rect`.
QRect drawCitationChip(QPainter &painter, const QRect &rect, const QString &reference, bool isCited);
[[nodiscard]] QSize citationChipSize(const QString &reference);
/// A small outlined box with a number of a statement; from the left of `rect`. Returns the rectangle used.
QRect drawNumberBox(QPainter &painter, const QRect &rect, const QString &number, bool isFilled = false);

/// Background of a row or cell as LOOK section 6 has it: soft accent with focus; grey with an accent edge without.
void drawRowBackground(QPainter &painter, const QStyleOptionViewItem &option);
/// The ring of the current row, inside `rect`; call it after the cell is painted.
void drawRowRing(QPainter &painter, const QRect &rect);

/// Text on up to `lines` lines with an ellipsis at the end of the last, top left in `rect`. Returns its height.
int drawElided(QPainter &painter, const QRect &rect, const QString &text, int lines, const QFont &font, const QColor &colour);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QFont;
class QPainter;
class QStyleOption;
class QStyleOptionTab;
class QWidget;

namespace assay {

/// The chosen tab has the look of the rail's: soft accent with an accent edge, here below. With focus, its ring.
void drawTab(QPainter &painter, const QStyleOptionTab &tab);
void drawTabText(QPainter &painter, const QStyleOptionTab &tab, const QFont &font);
/// Wide enough for its text when it is chosen, so that nothing moves.
[[nodiscard]] QSize tabSize(const QStyleOption &option, const QSize &contents, int height, const QWidget *widget);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace assay {

/// A pair of colours of one meaning: for marks and text, and for soft fills under text of the strong one.
struct ColourPair {
    QColor strong;
    QColor soft;
};

/// All colours of one theme. No colour literal stands anywhere else. Values: LOOK section 2.
struct Colours {
    QColor bg, surface, surface2, desk, border, borderStrong, text, muted, disabled;
    QColor accent, accentHover, onAccent, accentSoft, inactive, focus;
    ColourPair inadequate, requiresImprovement, good, outstanding; ///< ratings, and scores 1 to 4
    ColourPair strength, shortfall, neutral;
    QColor people, staff, partners, processes, outcomes, observation;
    QColor heat[4]; ///< coverage ramp: 1-2, 3-4, 5-7, 8 or more items

    /// By score 1 to 4.
    [[nodiscard]] const ColourPair &score(int score) const;
    /// By key of the band.
    [[nodiscard]] const ColourPair &band(const QString &key) const;
    /// By key of the evidence category.
    [[nodiscard]] QColor category(const QString &key) const;
};

enum class ThemeChoice { System, Light, Dark };

/// Roles of text (LOOK section 3); sizes follow View > Text size.
enum class TextRole { Small, Body, Strong, PaneTitle, InspectorTitle, PageTitle, RatingWord, Figure, StartTitle };

/// The colours in force.
[[nodiscard]] const Colours &colours();
[[nodiscard]] bool isDark();
[[nodiscard]] QFont font(TextRole role);
/// Breeze icon by freedesktop name, in the colour scheme of the theme.
[[nodiscard]] QIcon icon(const QString &name);
/// An icon of an evidence category, in its colour.
[[nodiscard]] QIcon categoryIcon(const QString &category);

/// Sets style, palette, style sheet, icon theme and font of the whole program. `textPercent` is 100, 115, 130 or 150.
void applyTheme(QApplication &application, ThemeChoice choice, int textPercent);

} // namespace assay

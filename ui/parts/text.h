// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <functional>

class QLabel;
class QLayout;
class QWidget;

namespace assay {

/// A label in a role of text, that follows theme and text size.
[[nodiscard]] QLabel *roleLabel(TextRole role, const QString &text, QWidget *parent = nullptr);
/// Secondary text in `muted`.
[[nodiscard]] QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *quietLabel(const QString &text, TextRole role, QWidget *parent = nullptr);
/// Underlined text in `accent` that Tab reaches and Enter follows; linkActivated() tells it. The text is plain.
[[nodiscard]] QLabel *linkLabel(const QString &text, QWidget *parent = nullptr);
/// Sets the text of a linkLabel().
void setLinkText(QLabel *label, const QString &text);

/// An icon that follows the theme; `colour` fills its shape, when given.
[[nodiscard]] QLabel *iconLabel(const QString &iconName, int side, std::function<QColor()> colour = {}, QWidget *parent = nullptr);

/// Adds a semibold label above the field, as its buddy; an ampersand in it makes the mnemonic. The label's text
/// without it becomes the field's accessible name.
QLabel *addField(QLayout *layout, const QString &label, QWidget *field);
/// The same label alone, for layouts of other shapes.
[[nodiscard]] QLabel *fieldLabel(const QString &label, QWidget *field, QWidget *parent = nullptr);

/// Says a sentence to screen readers as an alert of `label`, which shows it. Qt 6.4 has no announcement event.
void announce(QLabel *label, const QString &sentence);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palettes.h"

namespace assay {

namespace {

const char *const sheet = R"(
QMenuBar { background: @surface2; border-bottom: 1px solid @border; }
QMenuBar::item { background: transparent; padding: 8px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @accentSoft; }
QMenu { background: @surface; border: 1px solid @borderStrong; padding: 4px 0; }
QMenu::separator { height: 1px; background: @border; margin: 4px 0; }
QStatusBar { background: @surface2; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QToolBar#rail { background: @surface2; border: none; border-right: 1px solid @border; spacing: 0; padding: 0; }
QToolBar#rail QToolButton { border: none; border-left: 4px solid @surface2; padding: 7px 4px 5px 0; margin: 0; }
QToolBar#rail QToolButton:hover { background: @inactive; border-left-color: @inactive; }
QToolBar#rail QToolButton:checked { background: @accentSoft; border-left-color: @accent; font-weight: 600; }
assay--Pane { background: @surface; border: 1px solid @border; border-radius: 4px; }
QDialog#commandPalette assay--Pane { border-color: @borderStrong; }
QFrame#paneHead { background: @surface; border: none; border-bottom: 1px solid @border; border-top-left-radius: 4px; border-top-right-radius: 4px; }
QFrame#paneFoot { background: @surface; border: none; border-top: 1px solid @border; border-bottom-left-radius: 4px; border-bottom-right-radius: 4px; }
QFrame#strip { background: @surface2; border: 1px solid @border; border-radius: 4px; }
)";

} // namespace

QString styleSheetFor(const Colours &colours)
{
    // The longest name first, since one token begins another.
    const std::pair<QString, QColor> tokens[] = {
        {QStringLiteral("@borderStrong"), colours.borderStrong}, {QStringLiteral("@border"), colours.border},
        {QStringLiteral("@surface2"), colours.surface2},         {QStringLiteral("@surface"), colours.surface},
        {QStringLiteral("@accentSoft"), colours.accentSoft},     {QStringLiteral("@accent"), colours.accent},
        {QStringLiteral("@inactive"), colours.inactive},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : tokens)
        text.replace(name, colour.name());
    return text;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palettes.h"

#include <utility>

namespace assay {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(0xff000000U | value);
}

ColourPair pair(unsigned strong, unsigned soft)
{
    return {rgb(strong), rgb(soft)};
}

Colours light()
{
    Colours c;
    c.bg = rgb(0xEDF0F1);
    c.surface = rgb(0xFFFFFF);
    c.surface2 = rgb(0xF4F6F7);
    c.desk = rgb(0xD9DEE1);
    c.border = rgb(0xCDD4D8);
    c.borderStrong = rgb(0x738089);
    c.text = rgb(0x182026);
    c.muted = rgb(0x4E5A62);
    c.disabled = rgb(0x5D6870);
    c.accent = rgb(0x00606B);
    c.accentHover = rgb(0x004E57);
    c.onAccent = rgb(0xFFFFFF);
    c.accentSoft = rgb(0xD2E7E9);
    c.inactive = rgb(0xE1E6E8);
    c.focus = rgb(0x182026);
    c.inadequate = pair(0xA3222B, 0xF7DFDF);
    c.requiresImprovement = pair(0x855600, 0xF6E8C9);
    c.good = pair(0x256B3D, 0xDAEDDF);
    c.outstanding = pair(0x5F3B99, 0xE8E0F4);
    c.strength = pair(0x1F5AA6, 0xDDE9F8);
    c.shortfall = pair(0xA3400A, 0xFBE4D6);
    c.neutral = pair(0x55616A, 0xE5E9EB);
    c.people = rgb(0x8A3B73);
    c.staff = rgb(0x2F6690);
    c.partners = rgb(0x55671C);
    c.processes = rgb(0x7A4F2A);
    c.outcomes = rgb(0x2B6963);
    c.observation = rgb(0x55616A);
    c.heat[0] = rgb(0xEEF1F4);
    c.heat[1] = rgb(0xDDE4EA);
    c.heat[2] = rgb(0xC8D3DC);
    c.heat[3] = rgb(0xAFBECB);
    return c;
}

Colours dark()
{
    Colours c;
    c.bg = rgb(0x14191C);
    c.surface = rgb(0x1B2226);
    c.surface2 = rgb(0x232B30);
    c.desk = rgb(0x0E1214);
    c.border = rgb(0x3A454C);
    c.borderStrong = rgb(0x84919A);
    c.text = rgb(0xE8EDEF);
    c.muted = rgb(0xABB7BE);
    c.disabled = rgb(0x8D99A1);
    c.accent = rgb(0x5FC3CE);
    c.accentHover = rgb(0x86D5DD);
    c.onAccent = rgb(0x08252A);
    c.accentSoft = rgb(0x1D424A);
    c.inactive = rgb(0x303A40);
    c.focus = rgb(0xFFFFFF);
    c.inadequate = pair(0xF28E90, 0x4A2428);
    c.requiresImprovement = pair(0xE2AC50, 0x43351A);
    c.good = pair(0x7CC995, 0x1F3F2B);
    c.outstanding = pair(0xBBA2EE, 0x382D54);
    c.strength = pair(0x8AB9F4, 0x1F3653);
    c.shortfall = pair(0xF2A479, 0x4B2E1F);
    c.neutral = pair(0xB0BBC2, 0x323C42);
    c.people = rgb(0xE0A0CC);
    c.staff = rgb(0x90BEE3);
    c.partners = rgb(0xB7C973);
    c.processes = rgb(0xD6AB81);
    c.outcomes = rgb(0x80C6BF);
    c.observation = rgb(0xB0BBC2);
    c.heat[0] = rgb(0x242B31);
    c.heat[1] = rgb(0x2F3942);
    c.heat[2] = rgb(0x3C4955);
    c.heat[3] = rgb(0x4B5A68);
    return c;
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours = light();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = dark();
    return colours;
}

QPalette paletteFor(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.bg);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.surface2);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface2);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::ToolTipBase, c.surface2);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.surface2);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.borderStrong);
    palette.setColor(QPalette::Shadow, c.borderStrong);
    palette.setColor(QPalette::Highlight, c.accentSoft);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, c.inactive);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.surface2);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.inactive);
    return palette;
}

const ColourPair &Colours::score(int score) const
{
    switch (score) {
    case 1:
        return inadequate;
    case 2:
        return requiresImprovement;
    case 3:
        return good;
    case 4:
        return outstanding;
    default:
        return neutral;
    }
}

const ColourPair &Colours::band(const QString &key) const
{
    static const std::pair<QLatin1StringView, ColourPair Colours::*> bands[] = {
        {QLatin1StringView("inadequate"), &Colours::inadequate},
        {QLatin1StringView("requires_improvement"), &Colours::requiresImprovement},
        {QLatin1StringView("good"), &Colours::good},
        {QLatin1StringView("outstanding"), &Colours::outstanding},
    };
    for (const auto &[name, member] : bands) {
        if (key == name)
            return this->*member;
    }
    return neutral;
}

QColor Colours::category(const QString &key) const
{
    static const std::pair<QLatin1StringView, QColor Colours::*> categories[] = {
        {QLatin1StringView("people"), &Colours::people},     {QLatin1StringView("staff"), &Colours::staff},
        {QLatin1StringView("partners"), &Colours::partners}, {QLatin1StringView("processes"), &Colours::processes},
        {QLatin1StringView("outcomes"), &Colours::outcomes}, {QLatin1StringView("observation"), &Colours::observation},
    };
    for (const auto &[name, member] : categories) {
        if (key == name)
            return this->*member;
    }
    return muted;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/focusring.h"
#include "ui/theme/palettes.h"
#include "ui/theme/themestyle.h"
#include "ui/theme/tintedicon.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

namespace assay {

namespace {

struct State {
    const Colours *colours = &lightColours();
    bool isDark = false;
    int textPercent = 100;
    QString family;
};

State &state()
{
    static State state;
    return state;
}

struct RoleSize {
    qreal points;
    bool isStrong;
};

RoleSize sizeOf(TextRole role)
{
    switch (role) {
    case TextRole::Small:
        return {9, false};
    case TextRole::Body:
        return {9.75, false};
    case TextRole::Strong:
    case TextRole::PaneTitle:
        return {9.75, true};
    case TextRole::InspectorTitle:
        return {11.25, true};
    case TextRole::PageTitle:
        return {15, true};
    case TextRole::RatingWord:
        return {21, true};
    case TextRole::Figure:
        return {27, true};
    case TextRole::StartTitle:
        return {19.5, true};
    }
    Q_UNREACHABLE();
}

/// Qt 6.4 does not tell the colour scheme of the desktop; its palette shows it.
bool isSystemDark(QApplication &application)
{
    application.setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

QString iconOf(const QString &category)
{
    static const QHash<QString, QString> icons = {
        {QStringLiteral("people"), QStringLiteral("user-identity")},        {QStringLiteral("staff"), QStringLiteral("system-users")},
        {QStringLiteral("partners"), QStringLiteral("x-shape-connection")}, {QStringLiteral("processes"), QStringLiteral("run-build")},
        {QStringLiteral("outcomes"), QStringLiteral("office-chart-line")},  {QStringLiteral("observation"), QStringLiteral("view-visible")},
    };
    return icons.value(category, QStringLiteral("tag"));
}

} // namespace

const Colours &colours()
{
    return *state().colours;
}

bool isDark()
{
    return state().isDark;
}

QFont font(TextRole role)
{
    const RoleSize size = sizeOf(role);
    QFont font = QApplication::font();
    if (!state().family.isEmpty())
        font.setFamily(state().family);
    font.setPointSizeF(size.points * state().textPercent / 100.0);
    font.setWeight(size.isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QIcon icon(const QString &name)
{
    return QIcon::fromTheme(name);
}

QIcon categoryIcon(const QString &category)
{
    return tintedIcon(iconOf(category), [category] { return colours().category(category); });
}

void applyTheme(QApplication &application, ThemeChoice choice, int textPercent)
{
    State &now = state();
    if (now.family.isEmpty())
        now.family = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    now.isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark(application));
    now.colours = now.isDark ? &darkColours() : &lightColours();
    now.textPercent = textPercent;

    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    QIcon::setThemeName(now.isDark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    application.setStyleSheet(QString());
    QApplication::setStyle(new ThemeStyle);
    const QPalette palette = paletteFor(*now.colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(font(TextRole::Body));
    application.setStyleSheet(styleSheetFor(*now.colours));
    QToolTip::setFont(font(TextRole::Small)); // taking a style sheet forgets the fonts of classes
    FocusRing::install(application);
}

} // namespace assay

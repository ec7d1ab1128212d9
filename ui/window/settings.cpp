// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

#include "core/base/id.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace assay {

namespace {

constexpr int recentLimit = 8;

constexpr QLatin1StringView deviceKey("device/id");
constexpr QLatin1StringView nameKey("person/name");
constexpr QLatin1StringView recentKey("window/recent");
constexpr QLatin1StringView themeKey("window/theme");
constexpr QLatin1StringView textKey("window/text_percent");
constexpr QLatin1StringView languageKey("window/language");

const char *const themeNames[] = {"system", "light", "dark"};

QString accountName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return QCoreApplication::translate("Identity", "Assessor");
}

} // namespace

Settings::Settings() = default;

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

Identity Settings::identity()
{
    QUuid device = QUuid::fromString(m_settings.value(deviceKey).toString());
    if (device.isNull()) {
        device = newUuid();
        m_settings.setValue(deviceKey, device.toString(QUuid::WithoutBraces));
        m_settings.sync();
    }
    const QString name = m_settings.value(nameKey).toString().trimmed();
    return {device, name.isEmpty() ? accountName() : name};
}

void Settings::setPersonName(const QString &name)
{
    m_settings.setValue(nameKey, name.trimmed());
}

QStringList Settings::recentWorkbooks() const
{
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentWorkbook(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue(recentKey, QStringList(paths.mid(0, recentLimit)));
}

ThemeChoice Settings::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    for (int i = 0; i < 3; ++i) {
        if (name == QLatin1StringView(themeNames[i]))
            return static_cast<ThemeChoice>(i);
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, QString::fromLatin1(themeNames[static_cast<int>(theme)]));
}

int Settings::textPercent() const
{
    const int percent = m_settings.value(textKey, 100).toInt();
    return textSizes().contains(percent) ? percent : 100;
}

void Settings::setTextPercent(int percent)
{
    m_settings.setValue(textKey, percent);
}

QString Settings::language() const
{
    return m_settings.value(languageKey, QStringLiteral("en")).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

QByteArray Settings::layout(const QString &part) const
{
    return m_settings.value(QStringLiteral("layout/") + part).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("layout/") + part, state);
}

} // namespace assay

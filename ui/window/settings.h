// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"
#include "ui/theme/theme.h"

#include <QSettings>

namespace assay {

/// What the window remembers between runs, for this person on this computer. Nothing of it is in a workbook.
class Settings final
{
public:
    /// The program's own settings, by organisation and name of the application.
    Settings();
    /// Settings in a file of their own, for tests.
    explicit Settings(const QString &file);

    /// Device id (made at the first call) and the person's name.
    [[nodiscard]] Identity identity();
    void setPersonName(const QString &name);

    /// Newest first; files that are gone are left out.
    [[nodiscard]] QStringList recentWorkbooks() const;
    void addRecentWorkbook(const QString &path);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// One of textSizes().
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    [[nodiscard]] static QList<int> textSizes() { return {100, 115, 130, 150}; }
    /// Code of the language, "en" unless another was chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace assay {

struct Language {
    QString code; ///< "cy"
    QString name; ///< in the language itself: "Cymraeg"
};

/// English and every language whose texts are compiled in.
[[nodiscard]] QList<Language> languages();
/// Puts the program's texts into the language, in place of the one before. Widgets that exist keep theirs until they
/// are made anew.
void applyLanguage(const QString &code);

} // namespace assay

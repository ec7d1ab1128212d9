// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/framework/jsonplace.h"

namespace assay {

/// Reads a framework file and checks that all of it holds together. The file may come from a workbook that somebody
/// sent, so nothing about it is taken for granted: size, counts and lengths are limited and unknown keys refused.
class FrameworkReader final
{
public:
    [[nodiscard]] Result<Framework> read(const QByteArray &json);

private:
    void readThemes(JsonPlace &file);
    void readCategories(JsonPlace &file);
    void readStatements(JsonPlace &file);
    void readExpected(JsonPlace &place, QualityStatement &statement);
    void readLevels(JsonPlace &file);
    void readMethods(JsonPlace &file);
    void readBands(JsonPlace &method, QList<Band> &bands);
    void checkThemesUsed();
    void indexThemeNames();
    void indexStatementNames();
    void addName(int statement, const QString &name, Framework::Match match, const QString &path);

    Framework m_framework;
    JsonProblems m_problems;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

namespace assay {

enum class SourceType { Document, Meeting, CaseFiles, Measures, Survey, Visit };

/// Where evidence comes from: a document, a meeting, a set of case files.
struct Source {
    Id<Source> id;
    QString title;
    SourceType type = SourceType::Document;
    QString publisher; ///< organisation that made it
    FactDate date;     ///< when it was made or took place
    QString link;      ///< address or place where it can be found
    QString note;
};

template<>
struct ChoicesOf<SourceType> {
    static constexpr Choice choices[] = {
        {"document", QT_TRANSLATE_NOOP("Choice", "Document")},     {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
        {"case_files", QT_TRANSLATE_NOOP("Choice", "Case files")}, {"measures", QT_TRANSLATE_NOOP("Choice", "Measures")},
        {"survey", QT_TRANSLATE_NOOP("Choice", "Survey")},         {"visit", QT_TRANSLATE_NOOP("Choice", "Visit")}};
};
template<>
struct KindName<Source> {
    static constexpr const char *name = "source";
};
template<>
const Kind &kindOf<Source>();

} // namespace assay

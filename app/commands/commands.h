// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/workbook/workbook.h"

#include <memory>

namespace assay {

[[nodiscard]] Exit runNew(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runSample(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runInfo(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runEvidenceList(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runEvidenceImport(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runScoreSet(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runScoreImport(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runRating(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runReport(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runExport(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runJournal(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runVerify(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runMerge(const Arguments &arguments, const Console &console);
[[nodiscard]] Exit runScreenshot(const Arguments &arguments, const Console &console);

/// Opens the workbook as who works on this computer.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openHere(const QString &path, OpenMode mode);

/// The error of an option that has to be given, or has a value that is not one of those allowed.
[[nodiscard]] Error missingOption(const QString &option);
[[nodiscard]] Error unknownChoice(const QString &option, const QString &value, const QStringList &allowed);

/// An empty text as null.
[[nodiscard]] QJsonValue orNull(const QString &text);

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QDate>

namespace assay {

class Workbook;

struct ReportOptions {
    /// Names of assessors, and who said what. Left out unless asked for.
    bool withAttribution = false;
    /// Day that the report bears.
    QDate date;
};

/// What a workbook amounts to: the rating and how it follows, each statement with its score, evidence and gaps, and
/// the evidence and sources behind them.
[[nodiscard]] Report assessmentSummary(const Workbook &workbook, const ReportOptions &options);

} // namespace assay

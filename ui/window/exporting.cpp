// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exporting.h"

#include "core/exchange/evidencetable.h"
#include "core/exchange/workbookjson.h"
#include "core/export/filewriter.h"
#include "core/export/htmlwriter.h"
#include "core/report/summary.h"

#include <QJsonDocument>

namespace assay {

namespace {

QByteArray contentOf(const Workbook &workbook, ExportKind kind, bool isAttributed)
{
    const Attribution attribution = isAttributed ? Attribution::Included : Attribution::LeftOut;
    switch (kind) {
    case ExportKind::EvidenceCsv: {
        QByteArray table = csvMark() + csvLine(evidenceColumns(attribution));
        const auto log = evidenceLog(workbook);
        for (const Evidence *item : log)
            table += csvLine(evidenceRow(workbook, *item, attribution));
        return table;
    }
    case ExportKind::WorkbookJson:
        return QJsonDocument(workbookJson(workbook, attribution)).toJson();
    case ExportKind::SummaryHtml:
        return toHtml(assessmentSummary(workbook, {isAttributed, QDate::currentDate()}));
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> exportWorkbook(const QString &workbook, const Identity &who, ExportKind kind, bool isAttributed, const QString &path,
                        Progress &progress)
{
    const auto opened = Workbook::open(workbook, OpenMode::ReadOnly, who, &progress);
    if (!opened)
        return fail(opened.error());
    return writeFile(path, contentOf(**opened, kind, isAttributed), Overwrite::Allow);
}

} // namespace assay

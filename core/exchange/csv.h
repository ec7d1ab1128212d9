// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace assay {

/// A table of texts as read from a CSV file. All rows have as many cells as the header.
struct CsvTable {
    QStringList header;
    QList<QStringList> rows;
    QList<qsizetype> lines; ///< line of the file at which each row begins, from 1
    QChar separator = u',';
    QString note; ///< what a person should know about how it was read; mostly empty

    /// Index of a column, whatever its case and surrounding blanks; -1 when there is none.
    [[nodiscard]] qsizetype column(const QString &title) const;
};

/// Fails for a row with a text that a workbook cannot keep: one with a null or half a character, or one that begins with
/// a byte order mark, as where two files were joined. Names the column.
[[nodiscard]] Result<> checkTexts(const CsvTable &table, qsizetype row);

/// What a file may hold before it is refused.
struct CsvLimits {
    qsizetype bytes = 256 * 1024 * 1024;
    qsizetype rows = 1'000'000;
    qsizetype columns = 1'000;
    qsizetype cellCharacters = 1'000'000;
};

/// Reads CSV as RFC 4180 has it, and as spreadsheets write it: separated by comma, semicolon or tab (seen from the
/// header, or named by a first line "sep=;"), in UTF-8, in UTF-16 with its mark, or else in Windows-1252, which is
/// noted. Cells that writeCsv() disarmed are given back as they were. Errors name the line.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {});

/// One line of CSV with comma and CRLF, in UTF-8, for writing long tables piece by piece; begin the file with csvMark().
///
/// A cell that a spreadsheet would take for a formula is disarmed by an apostrophe before it: one that begins with
/// = + - @, a tab or a line break, unless it is a plain number, and one that already has apostrophes before such a
/// beginning. readCsv() takes exactly one such apostrophe away, so that every text comes back as it was.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// The byte order mark by which spreadsheets know UTF-8.
[[nodiscard]] QByteArray csvMark();

/// Mark, header and rows.
[[nodiscard]] QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows);

} // namespace assay

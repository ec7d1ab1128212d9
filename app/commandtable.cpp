// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commands/commands.h"

namespace assay {

namespace {

constexpr CommandOption force{"force", nullptr, QT_TRANSLATE_NOOP("Command", "overwrite what is there")};
constexpr CommandOption withAttribution{"with-attribution", nullptr,
                                        QT_TRANSLATE_NOOP("Command", "include who said or did what; left out otherwise")};

constexpr CommandOption newOptions[] = {
    {"authority", "NAME", QT_TRANSLATE_NOOP("Command", "name of the council")},
    {"kind", "KIND", QT_TRANSLATE_NOOP("Command", "cqc (CQC assessment, the default), peer (peer challenge) or self (self-assessment)")},
    {"framework", "ID", QT_TRANSLATE_NOOP("Command", "framework to assess by; the newest by default")},
};
constexpr CommandOption listOptions[] = {
    {"csv", nullptr, QT_TRANSLATE_NOOP("Command", "print CSV that can be imported again")},
    {"statement", "STATEMENT", QT_TRANSLATE_NOOP("Command", "only what is tagged to this quality statement")},
    withAttribution,
};
constexpr CommandOption scoreOptions[] = {
    {"assessor", "NAME", QT_TRANSLATE_NOOP("Command", "whose score it is, added to the team if new; yours by default")},
    {"rationale", "TEXT", QT_TRANSLATE_NOOP("Command", "the reason, citing evidence as [A-012]; stays as it is by default")},
};
constexpr CommandOption reportOptions[] = {
    {"kind", "KIND", QT_TRANSLATE_NOOP("Command", "summary (assessment summary)")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Command", "html")},
    {"output", "FILE", QT_TRANSLATE_NOOP("Command", "where to write it")},
    withAttribution,
    force,
};
constexpr CommandOption exportOptions[] = {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Command", "csv (a folder with one file for each kind of record) or json (one file)")},
    {"output", "PATH", QT_TRANSLATE_NOOP("Command", "folder for csv, file for json")},
    withAttribution,
    force,
};
constexpr CommandOption journalOptions[] = {
    {"record", "RECORD", QT_TRANSLATE_NOOP("Command", "only this evidence number, statement (its scores, as qs7) or id")},
    {"limit", "N", QT_TRANSLATE_NOOP("Command", "only the newest N entries")},
};
constexpr CommandOption screenshotOptions[] = {
    {"page", "NAME", QT_TRANSLATE_NOOP("Command", "overview, evidence, statements, rating, journal or start")},
    {"output", "FILE", QT_TRANSLATE_NOOP("Command", "PNG file to write; overwritten if it is there")},
    {"size", "WxH", QT_TRANSLATE_NOOP("Command", "size of the window, 1366x768 by default")},
    {"theme", "THEME", QT_TRANSLATE_NOOP("Command", "light (the default) or dark")},
    {"statement", "STATEMENT", QT_TRANSLATE_NOOP("Command", "the quality statement to show")},
    {"text-size", "PERCENT", QT_TRANSLATE_NOOP("Command", "100, 115, 130 or 150")},
    {"language", "CODE", QT_TRANSLATE_NOOP("Command", "language of the window, en by default")},
};

constexpr Command commands[] = {
    {"new", "WORKBOOK --authority NAME [--kind cqc|peer|self] [--framework ID]",
     QT_TRANSLATE_NOOP("Command", "Makes a workbook; refuses to overwrite."), 1, 1, newOptions, runNew},
    {"sample", "WORKBOOK", QT_TRANSLATE_NOOP("Command", "Writes the worked example, Hertfordshire."), 1, 1, {}, runSample},
    {"info", "WORKBOOK", QT_TRANSLATE_NOOP("Command", "Says what is in a workbook."), 1, 1, {}, runInfo},
    {"evidence list", "WORKBOOK [--statement STATEMENT] [--csv] [--with-attribution]",
     QT_TRANSLATE_NOOP("Command", "Prints the evidence log."), 1, 1, listOptions, runEvidenceList},
    {"evidence import",
     "WORKBOOK FILE.csv",
     QT_TRANSLATE_NOOP("Command",
                       "Adds evidence from a table as \"evidence list --csv\" prints it; rows that do not fit are refused and named."),
     2,
     2,
     {},
     runEvidenceImport},
    {"score set", "WORKBOOK STATEMENT 1-4 [--assessor NAME] [--rationale TEXT]",
     QT_TRANSLATE_NOOP("Command", "Scores a quality statement, named by number, key or title."), 3, 3, scoreOptions, runScoreSet},
    {"score import",
     "WORKBOOK FILE.csv",
     QT_TRANSLATE_NOOP("Command", "Sets scores from a table: statement, score, rationale, assessor."),
     2,
     2,
     {},
     runScoreImport},
    {"rating", "WORKBOOK", QT_TRANSLATE_NOOP("Command", "Prints the scores, the rating and how it follows."), 1, 1, {}, runRating},
    {"report", "WORKBOOK --kind summary --format html --output FILE [--with-attribution] [--force]",
     QT_TRANSLATE_NOOP("Command", "Writes a report."), 1, 1, reportOptions, runReport},
    {"export", "WORKBOOK --format csv|json --output PATH [--with-attribution] [--force]",
     QT_TRANSLATE_NOOP("Command", "Writes the data of a workbook."), 1, 1, exportOptions, runExport},
    {"journal", "WORKBOOK [--record RECORD] [--limit N]", QT_TRANSLATE_NOOP("Command", "Prints what happened, the newest first."), 1, 1,
     journalOptions, runJournal},
    {"verify", "WORKBOOK", QT_TRANSLATE_NOOP("Command", "Checks the whole file and its journal."), 1, 1, {}, runVerify},
    {"merge", "WORKBOOK OTHER...", QT_TRANSLATE_NOOP("Command", "Takes colleagues' copies into a workbook."), 2, -1, {}, runMerge},
    {"screenshot", "[WORKBOOK] --page NAME --output FILE.png [--size WxH] [--theme light|dark] [--statement STATEMENT]",
     QT_TRANSLATE_NOOP("Command", "Draws a page of the window into a picture."), 0, 1, screenshotOptions, runScreenshot, true},
};

} // namespace

std::span<const Command> allCommands()
{
    return commands;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "core/exchange/csv.h"
#include "core/exchange/kindtable.h"
#include "core/exchange/workbookjson.h"
#include "core/export/filewriter.h"
#include "core/export/htmlwriter.h"
#include "core/report/summary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

Overwrite overwriteOf(const Arguments &arguments)
{
    return arguments.has(u"force"_s) ? Overwrite::Allow : Overwrite::Refuse;
}

Attribution attributionOf(const Arguments &arguments)
{
    return arguments.has(u"with-attribution"_s) ? Attribution::Included : Attribution::LeftOut;
}

/// The option's value, which has to be one of those allowed.
Result<QString> choiceOf(const Arguments &arguments, const QString &option, const QStringList &allowed)
{
    if (!arguments.has(option))
        return fail(missingOption(option));
    const QString value = arguments.value(option);
    if (!allowed.contains(value))
        return fail(unknownChoice(option, value, allowed));
    return value;
}

Exit sayWritten(const Console &console, const QString &format, const QStringList &files, Attribution attribution)
{
    for (const QString &file : files)
        console.line(Texts::tr("Written: %1").arg(file));
    if (attribution == Attribution::LeftOut)
        console.line(Texts::tr("Who said or did what is left out; --with-attribution includes it."));
    console.json(
        {{u"format"_s, format}, {u"files"_s, QJsonArray::fromStringList(files)}, {u"attribution"_s, attribution == Attribution::Included}});
    return Exit::Done;
}

/// Refuses before anything is written, so that a folder is not left half new.
Result<> checkTargets(const QStringList &files, Overwrite overwrite)
{
    for (const QString &file : files) {
        if (overwrite == Overwrite::Refuse && QFileInfo::exists(file)) {
            return fail(ErrorCode::AlreadyExists, Texts::tr("Nothing was written"), Texts::tr("\"%1\" exists already").arg(file),
                        Texts::tr("Choose another folder, or allow overwriting with --force."));
        }
    }
    return {};
}

Result<QStringList> exportCsv(const Workbook &workbook, const QString &folder, Attribution attribution, Overwrite overwrite)
{
    const QDir target(folder);
    QStringList files;
    for (const Kind *kind : allKinds())
        files.append(target.filePath(QLatin1StringView(kind->name) + u".csv"_s));
    if (const auto checked = checkTargets(files, overwrite); !checked)
        return fail(checked.error());
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::InvalidInput, Texts::tr("The folder \"%1\" cannot be made").arg(folder), {},
                    Texts::tr("Choose a folder that you may write."));
    }
    ProgressLine progress(Texts::tr("Exporting"), files.size());
    qsizetype index = 0;
    for (const Kind *kind : allKinds()) {
        progress.step();
        const KindTable table = kindTable(workbook, *kind, attribution);
        if (const auto written = writeFile(files.at(index++), writeCsv(table.header, table.rows), overwrite); !written)
            return fail(written.error());
    }
    return files;
}

} // namespace

Exit runReport(const Arguments &arguments, const Console &console)
{
    const auto kind = choiceOf(arguments, u"kind"_s, {u"summary"_s});
    const auto format = choiceOf(arguments, u"format"_s, {u"html"_s});
    if (!kind || !format)
        return console.fail(kind ? format.error() : kind.error());
    const QString output = arguments.value(u"output"_s);
    if (output.isEmpty())
        return console.fail(missingOption(u"output"_s));
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadOnly);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    const Attribution attribution = attributionOf(arguments);
    const Report report = assessmentSummary(**opened, {attribution == Attribution::Included, QDate::currentDate()});
    if (const auto written = writeFile(output, toHtml(report), overwriteOf(arguments)); !written)
        return console.fail(written.error(), Exit::WrongUsage);
    return sayWritten(console, *format, {output}, attribution);
}

Exit runExport(const Arguments &arguments, const Console &console)
{
    const auto format = choiceOf(arguments, u"format"_s, {u"csv"_s, u"json"_s});
    if (!format)
        return console.fail(format.error());
    const QString output = arguments.value(u"output"_s);
    if (output.isEmpty())
        return console.fail(missingOption(u"output"_s));
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadOnly);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    const Attribution attribution = attributionOf(arguments);
    const Overwrite overwrite = overwriteOf(arguments);
    if (*format == u"csv") {
        const auto files = exportCsv(**opened, output, attribution, overwrite);
        return files ? sayWritten(console, *format, *files, attribution) : console.fail(files.error(), Exit::WrongUsage);
    }
    const QByteArray json = QJsonDocument(workbookJson(**opened, attribution)).toJson();
    if (const auto written = writeFile(output, json, overwrite); !written)
        return console.fail(written.error(), Exit::WrongUsage);
    return sayWritten(console, *format, {output}, attribution);
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/table.h"
#include "core/exchange/scoretable.h"
#include "core/exchange/statementlabel.h"
#include "core/model/citations.h"
#include "core/scoring/verdict.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// Cited numbers that no item has.
QStringList unknownCitations(const Workbook &workbook, const QString &rationale)
{
    QStringList unknown = citations(rationale);
    unknown.removeIf([&](const QString &number) { return workbook.evidenceByReference(number) != nullptr; });
    return unknown;
}

} // namespace

Exit runScoreSet(const Arguments &arguments, const Console &console)
{
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadWrite);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    Workbook &workbook = **opened;
    const auto statement = statementFor(workbook.framework(), arguments.positional().at(1));
    if (!statement)
        return console.fail(statement.error());
    const auto score = scoreFor(workbook.framework(), arguments.positional().at(2));
    if (!score)
        return console.fail(score.error());

    ScoreWish wish{*statement, *score, std::nullopt, arguments.value(u"assessor"_s)};
    if (arguments.has(u"assessor"_s) && wish.assessor.trimmed().isEmpty())
        return console.fail(missingOption(u"assessor"_s));
    if (arguments.has(u"rationale"_s))
        wish.rationale = arguments.value(u"rationale"_s);
    const auto change = scoreChange(workbook, u"set_score"_s, {wish});
    if (!change)
        return console.fail(change.error());
    if (const auto applied = workbook.apply(*change); !applied)
        return console.fail(applied.error());

    const QStringList unknown = unknownCitations(workbook, wish.rationale.value_or(QString()));
    const Verdict verdict = verdicts(workbook.framework(), workbook.records()).value(*statement);
    console.json({{u"statement"_s, *statement},
                  {u"score"_s, *score},
                  {u"settled_score"_s, verdict.score ? QJsonValue(*verdict.score) : QJsonValue()},
                  {u"changed"_s, !change->isEmpty()},
                  {u"unknown_citations"_s, QJsonArray::fromStringList(unknown)}});
    console.line(Texts::tr("%1: %2").arg(workbook.framework().statement(*statement)->title, QString::number(*score)));
    if (verdict.state == Verdict::State::Differs)
        console.line(Texts::tr("Note: the assessors differ on it, so it has no score until they agree."));
    if (!unknown.isEmpty())
        console.line(Texts::tr("Note: cited, but not in the workbook: %1").arg(unknown.join(u", "_s)));
    return Exit::Done;
}

Exit runScoreImport(const Arguments &arguments, const Console &console)
{
    const QString path = arguments.positional().at(1);
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadWrite);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    Workbook &workbook = **opened;
    const auto table = readTable(path);
    if (!table)
        return console.fail(table.error(), Exit::WrongUsage);
    const auto import = readScores(workbook, *table);
    if (!import)
        return console.fail(import.error());
    if (const auto applied = workbook.apply(import->change); !applied)
        return console.fail(applied.error());

    console.json({{u"imported"_s, import->set},
                  {u"blank"_s, import->blank},
                  {u"refused"_s, refusedJson(import->refused)},
                  {u"note"_s, orNull(table->note)}});
    if (!table->note.isEmpty())
        console.line(table->note);
    console.line(Texts::tr("Scores taken: %1; rows without a score: %2; rows refused: %3")
                     .arg(QString::number(import->set), QString::number(import->blank), QString::number(import->refused.size())));
    sayRefused(console, path, import->refused);
    return exitFor(import->refused);
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/table.h"
#include "core/exchange/evidencetable.h"
#include "core/exchange/statementlabel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr qsizetype summaryCharacters = 90;

/// The columns of the table, the tags taken apart.
QJsonObject itemJson(const Workbook &workbook, const Evidence &item, Attribution attribution)
{
    const QStringList columns = evidenceColumns(attribution);
    const QStringList cells = evidenceRow(workbook, item, attribution);
    QJsonObject json;
    for (qsizetype i = 0; i + 1 < columns.size(); ++i)
        json.insert(columns[i], orNull(cells[i]));
    QJsonArray tags;
    for (const Tag &tag : tagsInOrder(workbook, item.id)) {
        tags.append(QJsonObject{{u"statement"_s, tag.statement},
                                {u"polarity"_s, choiceKey(tag.polarity)},
                                {u"weight"_s, tag.weight ? QJsonValue(*tag.weight) : QJsonValue()}});
    }
    json.insert(u"tags"_s, tags);
    return json;
}

QString tagsText(const Workbook &workbook, const Evidence &item)
{
    QStringList tags;
    for (const Tag &tag : tagsInOrder(workbook, item.id)) {
        const QChar sign = tag.polarity == Polarity::Strength ? u'+' : tag.polarity == Polarity::Shortfall ? u'-' : u'0';
        tags.append(QString::number(workbook.framework().statement(tag.statement)->number) + sign);
    }
    return tags.join(u' ');
}

void sayLog(const Console &console, const Workbook &workbook, const QList<const Evidence *> &items)
{
    QList<QStringList> rows;
    for (const Evidence *item : items) {
        QString summary = item->summary.simplified();
        if (summary.size() > summaryCharacters)
            summary = summary.left(summaryCharacters - 1) + u'…';
        if (item->status == EvidenceStatus::Withdrawn)
            summary = Texts::tr("withdrawn: %1").arg(summary);
        rows.append({item->reference, item->factDate.text(), tagsText(workbook, *item), summary});
    }
    console.columns(rows);
}

void sayCsv(const Console &console, const Workbook &workbook, const QList<const Evidence *> &items, Attribution attribution)
{
    console.raw(csvMark() + csvLine(evidenceColumns(attribution)));
    for (const Evidence *item : items)
        console.raw(csvLine(evidenceRow(workbook, *item, attribution)));
}

} // namespace

Exit runEvidenceList(const Arguments &arguments, const Console &console)
{
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadOnly);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    const Workbook &workbook = **opened;
    QString statement;
    if (arguments.has(u"statement"_s)) {
        const auto found = statementFor(workbook.framework(), arguments.value(u"statement"_s));
        if (!found)
            return console.fail(found.error());
        statement = *found;
    }
    const Attribution attribution = arguments.has(u"with-attribution"_s) ? Attribution::Included : Attribution::LeftOut;
    const auto items = evidenceLog(workbook, statement);
    if (console.isJson()) {
        QJsonArray array;
        for (const Evidence *item : items)
            array.append(itemJson(workbook, *item, attribution));
        console.json({{u"count"_s, items.size()}, {u"evidence"_s, array}});
    } else if (arguments.has(u"csv"_s)) {
        sayCsv(console, workbook, items, attribution);
    } else {
        sayLog(console, workbook, items);
    }
    return Exit::Done;
}

Exit runEvidenceImport(const Arguments &arguments, const Console &console)
{
    const QString path = arguments.positional().at(1);
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadWrite);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    Workbook &workbook = **opened;
    const auto table = readTable(path);
    if (!table)
        return console.fail(table.error(), Exit::WrongUsage);
    const auto import = readEvidence(workbook, *table);
    if (!import)
        return console.fail(import.error());
    if (const auto applied = workbook.apply(import->change); !applied)
        return console.fail(applied.error());

    QJsonArray added;
    for (const EvidenceImport::Item &item : import->added)
        added.append(QJsonObject{{u"line"_s, item.line}, {u"reference"_s, item.reference}});
    console.json({{u"imported"_s, import->added.size()},
                  {u"sources_added"_s, import->sourcesAdded},
                  {u"added"_s, added},
                  {u"refused"_s, refusedJson(import->refused)},
                  {u"note"_s, orNull(table->note)}});
    if (!table->note.isEmpty())
        console.line(table->note);
    console.line(
        Texts::tr("Evidence items added: %1; new sources: %2; rows refused: %3")
            .arg(QString::number(import->added.size()), QString::number(import->sourcesAdded), QString::number(import->refused.size())));
    if (!import->added.isEmpty())
        console.line(Texts::tr("Numbers given: %1 to %2").arg(import->added.first().reference, import->added.last().reference));
    sayRefused(console, path, import->refused);
    return exitFor(import->refused);
}

} // namespace assay

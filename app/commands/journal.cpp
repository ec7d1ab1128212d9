// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr qsizetype valueCharacters = 60;
constexpr int editsShown = 8; ///< of one entry, in plain text

/// What people call the record; empty when it is gone.
QString recordLabel(const Workbook &workbook, const Edit &edit)
{
    const Records &records = workbook.records();
    const auto number = [&](Id<Evidence> id) {
        const Evidence *item = records.find(id);
        return item ? item->reference : QString();
    };
    const auto title = [&](const QString &key) {
        const QualityStatement *statement = workbook.framework().statement(key);
        return statement ? QString::number(statement->number) + u' ' + statement->title : key;
    };
    if (edit.kind == &kindOf<Evidence>())
        return number(Id<Evidence>(edit.record));
    if (edit.kind == &kindOf<Tag>()) {
        const Tag *tag = records.find(Id<Tag>(edit.record));
        return tag ? number(tag->evidence) + u", "_s + title(tag->statement) : QString();
    }
    if (edit.kind == &kindOf<Score>()) {
        const Score *score = records.find(Id<Score>(edit.record));
        return score ? title(score->statement) : QString();
    }
    if (edit.kind == &kindOf<Source>()) {
        const Source *source = records.find(Id<Source>(edit.record));
        return source ? source->title : QString();
    }
    if (edit.kind == &kindOf<Participant>()) {
        const Participant *participant = records.find(Id<Participant>(edit.record));
        return participant ? participant->name : QString();
    }
    return {};
}

QString operationKey(Edit::Operation operation)
{
    return operation == Edit::Operation::Insert ? u"insert"_s : operation == Edit::Operation::Set ? u"set"_s : u"remove"_s;
}

QString authorName(const Workbook &workbook, const Entry &entry)
{
    const Participant *author = workbook.records().find(Id<Participant>(entry.author));
    return author ? author->name : QString();
}

QJsonObject editJson(const Workbook &workbook, const Edit &edit)
{
    QJsonArray fields;
    for (const FieldChange &change : edit.fields) {
        const Field &field = edit.kind->fields[static_cast<size_t>(change.field)];
        fields.append(QJsonObject{
            {u"field"_s, QLatin1StringView(field.key)}, {u"before"_s, toJson(change.before)}, {u"after"_s, toJson(change.after)}});
    }
    return {{u"operation"_s, operationKey(edit.operation)},
            {u"kind"_s, QLatin1StringView(edit.kind->name)},
            {u"record"_s, edit.record.toString(QUuid::WithoutBraces)},
            {u"label"_s, orNull(recordLabel(workbook, edit))},
            {u"fields"_s, fields}};
}

QJsonObject entryJson(const Workbook &workbook, const Entry &entry, const QList<Edit> &edits)
{
    QJsonArray list;
    for (const Edit &edit : edits)
        list.append(editJson(workbook, edit));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.milliseconds(), Qt::UTC);
    return {{u"id"_s, entry.id.toString(QUuid::WithoutBraces)},
            {u"time"_s, time.toString(Qt::ISODateWithMs)},
            {u"device"_s, entry.device.toString(QUuid::WithoutBraces)},
            {u"sequence"_s, entry.sequence},
            {u"author"_s, entry.author.toString(QUuid::WithoutBraces)},
            {u"author_name"_s, orNull(authorName(workbook, entry))},
            {u"verb"_s, entry.verb},
            {u"reverts"_s, entry.reverts.isNull() ? QJsonValue() : QJsonValue(entry.reverts.toString(QUuid::WithoutBraces))},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
            {u"erased"_s, entry.isErased()},
            {u"edits"_s, list}};
}

QString shortened(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() > valueCharacters ? simple.left(valueCharacters - 1) + u'…' : simple;
}

/// Fields that tell enough about a new record.
bool isTelling(const Edit &edit, const Field &field)
{
    if (edit.operation == Edit::Operation::Set)
        return true;
    return edit.kind == &kindOf<Score>() && (qstrcmp(field.key, "score") == 0 || qstrcmp(field.key, "rationale") == 0);
}

void sayEdit(const Console &console, const Workbook &workbook, const Edit &edit)
{
    QString line = u"    "_s + kindTitle(*edit.kind);
    if (const QString label = recordLabel(workbook, edit); !label.isEmpty())
        line += u' ' + shortened(label);
    if (edit.operation == Edit::Operation::Insert)
        console.line(Texts::tr("%1: added").arg(line));
    else if (edit.operation == Edit::Operation::Remove)
        console.line(Texts::tr("%1: removed").arg(line));
    for (const FieldChange &change : edit.fields) {
        const Field &field = edit.kind->fields[static_cast<size_t>(change.field)];
        if (!isTelling(edit, field))
            continue;
        const auto shown = [&](const Value &value) {
            return isEmpty(value) && field.type != FieldType::Choice ? Texts::tr("nothing")
                                                                     : u'"' + shortened(valueTitle(field, value)) + u'"';
        };
        console.line(Texts::tr("%1: %2 from %3 to %4").arg(line, fieldTitle(field), shown(change.before), shown(change.after)));
    }
}

void sayEntry(const Console &console, const Workbook &workbook, const Entry &entry, const QList<Edit> &edits)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(entry.milliseconds()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString author = authorName(workbook, entry);
    QString verb = verbTitle(entry.verb);
    if (!entry.reverts.isNull())
        verb = (entry.reversals % 2 == 1 ? Texts::tr("Taken back: %1") : Texts::tr("Done again: %1")).arg(verb);
    console.line(Texts::tr("%1  %2  %3").arg(time, author.isEmpty() ? Texts::tr("not known") : author, verb));
    if (entry.isErased())
        console.line(u"    "_s + Texts::tr("The content was erased."));
    for (qsizetype i = 0; i < qMin<qsizetype>(edits.size(), editsShown); ++i)
        sayEdit(console, workbook, edits[i]);
    if (edits.size() > editsShown)
        console.line(u"    "_s + Texts::tr("and %1 more").arg(edits.size() - editsShown));
}

/// The records that a word means: an evidence number, a statement (its scores), or an id.
Result<QList<QUuid>> recordsMeant(const Workbook &workbook, const QString &word)
{
    if (const Evidence *item = workbook.evidenceByReference(word))
        return QList<QUuid>{item->id.uuid()};
    if (workbook.framework().statement(word)) {
        QList<QUuid> scores;
        for (const Score &score : workbook.records().all<Score>()) {
            if (score.statement == word)
                scores.append(score.id.uuid());
        }
        return scores;
    }
    const QUuid id = QUuid::fromString(word);
    if (!id.isNull())
        return QList<QUuid>{id};
    return fail(ErrorCode::NotFound, Texts::tr("There is no record \"%1\"").arg(word.left(60)), {},
                Texts::tr("Give an evidence number, the key of a statement such as qs7 for its scores, or the id of a record."));
}

/// Newest first, each once.
Result<QList<Entry>> entriesOf(const Workbook &workbook, const QList<QUuid> &records, int limit)
{
    QList<Entry> all;
    QSet<QUuid> seen;
    for (const QUuid &record : records) {
        JournalQuery query;
        query.record = record;
        query.limit = limit;
        auto entries = workbook.journal(query);
        if (!entries)
            return entries;
        for (Entry &entry : *entries) {
            if (seen.contains(entry.id))
                continue;
            seen.insert(entry.id);
            all.append(std::move(entry));
        }
    }
    std::ranges::sort(all, [](const Entry &a, const Entry &b) { return happensBefore(b, a); });
    if (limit >= 0 && all.size() > limit)
        all.resize(limit);
    return all;
}

Result<int> limitOf(const Arguments &arguments)
{
    if (!arguments.has(u"limit"_s))
        return -1;
    bool isNumber = false;
    const int limit = arguments.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" is not a number of entries").arg(arguments.value(u"limit"_s).left(40)), {},
                    Texts::tr("Give a whole number from 1."));
    return limit;
}

Result<QList<Entry>> wantedEntries(const Workbook &workbook, const Arguments &arguments)
{
    const auto limit = limitOf(arguments);
    if (!limit)
        return fail(limit.error());
    if (!arguments.has(u"record"_s)) {
        JournalQuery query;
        query.limit = *limit;
        return workbook.journal(query);
    }
    const auto records = recordsMeant(workbook, arguments.value(u"record"_s));
    if (!records)
        return fail(records.error());
    return entriesOf(workbook, *records, *limit);
}

} // namespace

Exit runJournal(const Arguments &arguments, const Console &console)
{
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadOnly);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    const Workbook &workbook = **opened;
    const auto entries = wantedEntries(workbook, arguments);
    if (!entries)
        return console.fail(entries.error());
    QJsonArray array;
    for (const Entry &entry : *entries) {
        QList<Edit> edits;
        if (!entry.isErased()) {
            auto decoded = decodeEdits(entry.content);
            if (!decoded)
                return console.fail(decoded.error());
            edits = std::move(*decoded);
        }
        if (console.isJson())
            array.append(entryJson(workbook, entry, edits));
        else
            sayEntry(console, workbook, entry, edits);
    }
    console.json({{u"entries"_s, array}});
    return Exit::Done;
}

} // namespace assay

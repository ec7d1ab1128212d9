// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/change.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <iterator>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr int saltBytes = 16;

QString placeOf(const Edit &edit, int field)
{
    return QStringLiteral("%1.%2").arg(QLatin1StringView(edit.kind->name),
                                       QLatin1StringView(edit.kind->fields[static_cast<size_t>(field)].key));
}

std::unexpected<Error> outdated(const QString &place)
{
    return fail(ErrorCode::Conflict, Texts::tr("The change could not be made"),
                Texts::tr("\"%1\" is not what it was when the change was prepared").arg(place),
                Texts::tr("Look at the present value and make the change again."));
}

std::unexpected<Error> badValue(const QString &place)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("The change could not be made"),
                Texts::tr("the value does not fit the field \"%1\"").arg(place));
}

std::unexpected<Error> badContent(const QString &why)
{
    return fail(ErrorCode::Damaged, Texts::tr("A journal entry cannot be read"), why,
                Texts::tr("Run \"assay verify\" and go back to a copy from before."));
}

Result<> applyEdit(Records &records, const Edit &edit)
{
    const bool isThere = records.table(*edit.kind).find(edit.record) != nullptr;
    if (isThere == (edit.operation == Edit::Operation::Insert))
        return outdated(QString::fromLatin1(edit.kind->name));
    if (isThere) {
        for (const FieldChange &change : edit.fields) {
            if (records.value(*edit.kind, edit.record, change.field) != change.before)
                return outdated(placeOf(edit, change.field));
        }
    }
    if (edit.operation == Edit::Operation::Remove) {
        records.remove(*edit.kind, edit.record);
        return {};
    }
    if (edit.operation == Edit::Operation::Insert)
        records.insert(*edit.kind, edit.record);
    for (qsizetype i = 0; i < edit.fields.size(); ++i) {
        const FieldChange &change = edit.fields[i];
        if (records.write(*edit.kind, edit.record, change.field, change.after))
            continue;
        // Take this edit's own part back; the caller takes back the edits before it.
        if (edit.operation == Edit::Operation::Insert) {
            records.remove(*edit.kind, edit.record);
        } else {
            for (qsizetype j = 0; j < i; ++j)
                records.write(*edit.kind, edit.record, edit.fields[j].field, edit.fields[j].before);
        }
        return badValue(placeOf(edit, change.field));
    }
    return {};
}

Result<Edit> decodeEdit(const QCborArray &item)
{
    Edit edit;
    if (item.size() != 4 || !item.at(3).isMap())
        return badContent(Texts::tr("an edit is not in the expected form"));
    edit.kind = kindNamed(item.at(0).toString());
    if (!edit.kind)
        return badContent(Texts::tr("it names the unknown kind of record \"%1\"").arg(item.at(0).toString().left(40)));
    const QByteArray record = item.at(1).toByteArray();
    edit.record = record.size() == 16 ? QUuid::fromRfc4122(record) : QUuid();
    const qint64 operation = item.at(2).toInteger(-1);
    if (edit.record.isNull() || operation < 0 || operation > 2)
        return badContent(Texts::tr("an edit has no record or no operation"));
    edit.operation = static_cast<Edit::Operation>(operation);
    const QCborMap fields = item.at(3).toMap();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        FieldChange change;
        change.field = edit.kind->indexOf(field.key().toString());
        const QCborArray values = field.value().toArray();
        if (change.field < 0)
            return badContent(Texts::tr("it names the unknown field \"%1\"").arg(field.key().toString().left(40)));
        if (values.size() != 2 || !fromCbor(values.at(0), change.before) || !fromCbor(values.at(1), change.after))
            return badContent(Texts::tr("the field \"%1\" has no readable values").arg(placeOf(edit, change.field)));
        const Field &known = edit.kind->fields[static_cast<size_t>(change.field)];
        if (!known.fits(change.before) || !known.fits(change.after))
            return badContent(Texts::tr("the field \"%1\" has a value that does not fit").arg(placeOf(edit, change.field)));
        edit.fields.append(change);
    }
    std::ranges::sort(edit.fields, {}, &FieldChange::field);
    if (std::ranges::adjacent_find(edit.fields, {}, &FieldChange::field) != edit.fields.end())
        return badContent(Texts::tr("an edit names a field twice"));
    return edit;
}

} // namespace

Change &Change::addEdit(const Kind &kind, const QUuid &id, const void *before, const void *after)
{
    Edit edit;
    edit.kind = &kind;
    edit.record = id;
    edit.operation = !before ? Edit::Operation::Insert : !after ? Edit::Operation::Remove : Edit::Operation::Set;
    for (size_t i = 0; i < kind.fields.size(); ++i) {
        const Value was = before ? kind.fields[i].read(before) : Value();
        const Value is = after ? kind.fields[i].read(after) : Value();
        if (was != is)
            edit.fields.append({static_cast<int>(i), was, is});
    }
    if (edit.operation != Edit::Operation::Set || !edit.fields.isEmpty())
        edits.append(edit);
    return *this;
}

Edit inverse(const Edit &edit)
{
    Edit back = edit;
    if (edit.operation == Edit::Operation::Insert)
        back.operation = Edit::Operation::Remove;
    else if (edit.operation == Edit::Operation::Remove)
        back.operation = Edit::Operation::Insert;
    for (FieldChange &change : back.fields)
        std::swap(change.before, change.after);
    return back;
}

Change inverse(const Change &change)
{
    Change back;
    back.verb = change.verb;
    std::ranges::transform(change.edits.crbegin(), change.edits.crend(), std::back_inserter(back.edits),
                           [](const Edit &edit) { return inverse(edit); });
    return back;
}

Result<> applyTo(Records &records, const Change &change)
{
    for (qsizetype i = 0; i < change.edits.size(); ++i) {
        const auto result = applyEdit(records, change.edits[i]);
        if (result)
            continue;
        for (qsizetype j = i - 1; j >= 0; --j) {
            [[maybe_unused]] const auto undone = applyEdit(records, inverse(change.edits[j]));
            Q_ASSERT(undone);
        }
        return result;
    }
    return {};
}

QString verbTitle(const QString &verb)
{
    struct Verb {
        const char *key;
        const char *title;
    };
    static constexpr Verb verbs[] = {
        {"create_workbook", QT_TRANSLATE_NOOP("Verb", "Create the workbook")},
        {"join", QT_TRANSLATE_NOOP("Verb", "Join the team")},
        {"edit_engagement", QT_TRANSLATE_NOOP("Verb", "Change what the workbook is about")},
        {"edit_participant", QT_TRANSLATE_NOOP("Verb", "Change a participant")},
        {"add_source", QT_TRANSLATE_NOOP("Verb", "Add source")},
        {"add_evidence", QT_TRANSLATE_NOOP("Verb", "Add evidence")},
        {"import_evidence", QT_TRANSLATE_NOOP("Verb", "Import evidence")},
        {"edit_evidence", QT_TRANSLATE_NOOP("Verb", "Change evidence")},
        {"withdraw_evidence", QT_TRANSLATE_NOOP("Verb", "Withdraw evidence")},
        {"restore_evidence", QT_TRANSLATE_NOOP("Verb", "Restore evidence")},
        {"tag_evidence", QT_TRANSLATE_NOOP("Verb", "Tag evidence")},
        {"untag_evidence", QT_TRANSLATE_NOOP("Verb", "Untag evidence")},
        {"set_polarity", QT_TRANSLATE_NOOP("Verb", "Change what evidence shows")},
        {"set_score", QT_TRANSLATE_NOOP("Verb", "Score a statement")},
        {"import_scores", QT_TRANSLATE_NOOP("Verb", "Import scores")},
        {"merge", QT_TRANSLATE_NOOP("Verb", "Merge a copy")},
        {"settle_conflict", QT_TRANSLATE_NOOP("Verb", "Settle a conflict")},
    };
    for (const Verb &known : verbs) {
        if (verb == QLatin1StringView(known.key))
            return QCoreApplication::translate("Verb", known.title);
    }
    return verb;
}

QByteArray encodeEdits(const QList<Edit> &edits)
{
    QByteArray salt(saltBytes, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    QCborArray list;
    for (const Edit &edit : edits) {
        QCborMap fields;
        for (const FieldChange &change : edit.fields) {
            fields.insert(QLatin1StringView(edit.kind->fields[static_cast<size_t>(change.field)].key),
                          QCborArray{toCbor(change.before), toCbor(change.after)});
        }
        list.append(QCborArray{QLatin1StringView(edit.kind->name), edit.record.toRfc4122(), static_cast<int>(edit.operation), fields});
    }
    return QCborValue(QCborArray{salt, list}).toCbor();
}

Result<QList<Edit>> decodeEdits(const QByteArray &content)
{
    QCborParserError parserError;
    const QCborValue root = QCborValue::fromCbor(content, &parserError);
    if (parserError.error != QCborError::NoError || parserError.offset != content.size() || !root.isArray() || root.toArray().size() != 2
        || !root.toArray().at(0).isByteArray() || !root.toArray().at(1).isArray())
        return badContent(Texts::tr("its content is not in the expected form"));
    QList<Edit> edits;
    const QCborArray list = root.toArray().at(1).toArray();
    edits.reserve(list.size());
    for (const QCborValue item : list) {
        auto edit = decodeEdit(item.toArray());
        if (!edit)
            return fail(edit.error());
        edits.append(std::move(*edit));
    }
    return edits;
}

} // namespace assay

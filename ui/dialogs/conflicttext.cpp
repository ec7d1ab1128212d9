// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conflicttext.h"

#include "ui/models/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

/// How people call a record: by number, title, name or statement.
QString recordTitle(const Session &session, const QString &kindName, const QUuid &id)
{
    const Records &records = session.records();
    if (const Evidence *item = records.find(Id<Evidence>(id)))
        return item->reference;
    if (const Source *source = records.find(Id<Source>(id)))
        return source->title;
    if (const Participant *participant = records.find(Id<Participant>(id)))
        return participant->name;
    if (const Score *score = records.find(Id<Score>(id))) {
        const QualityStatement *statement = session.framework().statement(score->statement);
        return statement ? Texts::tr("score of %1").arg(statement->title) : score->statement;
    }
    if (const Tag *tag = records.find(Id<Tag>(id))) {
        const Evidence *item = records.find(tag->evidence);
        const QualityStatement *statement = session.framework().statement(tag->statement);
        return Texts::tr("%1 for %2", "evidence number, statement")
            .arg(item ? item->reference : QString(), statement ? statement->title : tag->statement);
    }
    const Kind *kind = kindNamed(kindName);
    return kind ? kindTitle(*kind) : kindName;
}

} // namespace

QString conflictTitle(const Session &session, const Conflict &conflict)
{
    const QString record = recordTitle(session, conflict.kindName, conflict.record);
    const Kind *kind = kindNamed(conflict.kindName);
    const int field = kind ? kind->indexOf(conflict.field) : -1;
    if (field < 0)
        return Texts::tr("%1: changed on one laptop, removed on another").arg(record);
    // Both sides gave one number to different items; there is no other value to choose.
    if (conflict.field == u"reference")
        return Texts::tr("Two items have the number %1").arg(conflict.firstValue);
    return QStringLiteral("%1, %2").arg(record, fieldTitle(kind->fields[static_cast<size_t>(field)]).toLower());
}

QString conflictValue(const Session &session, const Conflict &conflict, const QString &text)
{
    const Kind *kind = kindNamed(conflict.kindName);
    const int index = kind ? kind->indexOf(conflict.field) : -1;
    if (index < 0) {
        if (text == Conflict::removed)
            return Texts::tr("removed");
        return text == Conflict::needed ? Texts::tr("still used by another record") : Texts::tr("changed");
    }
    const Field &field = kind->fields[static_cast<size_t>(index)];
    Value value;
    if (!valueFromText(field, text, value))
        return text;
    if (field.target && std::holds_alternative<QUuid>(value))
        return recordTitle(session, QString::fromLatin1(field.target), std::get<QUuid>(value));
    const QString title = valueTitle(field, value);
    return title.isEmpty() ? Texts::tr("nothing") : title;
}

std::optional<QString> conflictSetSince(const Session &session, const Conflict &conflict)
{
    const Kind *kind = kindNamed(conflict.kindName);
    const int index = kind ? kind->indexOf(conflict.field) : -1;
    const void *record = index < 0 ? nullptr : session.records().table(*kind).find(conflict.record);
    if (!record)
        return std::nullopt;
    const QString present = toText(kind->fields[static_cast<size_t>(index)].read(record));
    if (present == conflict.firstValue || present == conflict.secondValue)
        return std::nullopt;
    return conflictValue(session, conflict, present);
}

QString conflictOrigin(const Session &session, const QUuid &record, const QUuid &entry)
{
    JournalQuery query;
    query.record = record;
    const auto entries = session.workbook().journal(query);
    if (!entries)
        return {};
    const auto found = std::ranges::find_if(*entries, [&](const Entry &candidate) { return candidate.id == entry; });
    if (found == entries->cend())
        return {};
    const Participant *author = session.records().find(Id<Participant>(found->author));
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(found->milliseconds()), QStringLiteral("d MMMM yyyy, HH:mm"));
    return author ? Texts::tr("%1, %2", "name and time").arg(author->name, when) : when;
}

} // namespace assay

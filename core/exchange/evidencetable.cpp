// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evidencetable.h"

#include "core/exchange/kindtable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

/// Fields of the item that stand in the table under their own key, in this order.
constexpr const char *ownColumns[] = {"locator",   "summary", "quote", "category", "mode",
                                      "fact_date", "said_by", "note",  "status",   "withdrawn_because"};

const Field &evidenceField(const char *key)
{
    const Kind &kind = kindOf<Evidence>();
    return kind.fields[static_cast<size_t>(kind.indexOf(QString::fromLatin1(key)))];
}

QString tagText(const Tag &tag)
{
    const QString text = tag.statement + u':' + choiceKey(tag.polarity);
    return tag.weight ? text + u':' + QString::number(*tag.weight) : text;
}

std::pair<QString, qlonglong> orderOf(const Evidence *item)
{
    const qsizetype dash = item->reference.lastIndexOf(u'-');
    return {item->reference.left(dash), QStringView(item->reference).sliced(dash + 1).toLongLong()};
}

} // namespace

QStringList evidenceColumns(Attribution attribution)
{
    QStringList columns{u"reference"_s, u"source"_s, u"source_type"_s, u"publisher"_s, u"source_date"_s};
    for (const char *key : ownColumns) {
        if (isExported(evidenceField(key), attribution))
            columns.append(QString::fromLatin1(key));
    }
    columns.append(u"tags"_s);
    return columns;
}

QStringList evidenceRow(const Workbook &workbook, const Evidence &item, Attribution attribution)
{
    const Source *source = workbook.records().find(item.source);
    QStringList row{item.reference};
    if (source)
        row << source->title << choiceKey(source->type) << source->publisher << source->date.text();
    else
        row << QString() << QString() << QString() << QString();
    for (const char *key : ownColumns) {
        const Field &field = evidenceField(key);
        if (isExported(field, attribution))
            row.append(cellText(field, field.read(&item)));
    }
    QStringList tags;
    for (const Tag &tag : tagsInOrder(workbook, item.id))
        tags.append(tagText(tag));
    row.append(tags.join(u';'));
    return row;
}

QList<const Evidence *> evidenceLog(const Workbook &workbook, const QString &statement)
{
    const Records &records = workbook.records();
    QList<const Evidence *> items;
    for (const Evidence &item : records.all<Evidence>()) {
        if (statement.isEmpty() || records.find(Tag::idFor(item.id, statement)))
            items.append(&item);
    }
    std::ranges::sort(items, {}, orderOf);
    return items;
}

QList<Tag> tagsInOrder(const Workbook &workbook, Id<Evidence> item)
{
    QList<Tag> tags;
    for (const QualityStatement &statement : workbook.framework().statements()) {
        if (const Tag *tag = workbook.records().find(Tag::idFor(item, statement.key)))
            tags.append(*tag);
    }
    return tags;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportids.h"

#include "core/model/records.h"

#include <algorithm>

namespace assay {

bool isExported(const Kind &kind, Attribution attribution)
{
    return attribution == Attribution::Included || &kind != &kindOf<Participant>();
}

ExportIds::ExportIds(const Records &records, Attribution attribution)
{
    if (attribution == Attribution::Included)
        return;
    for (const Participant &participant : records.all<Participant>())
        m_written.insert(participant.id.uuid(), QUuid());
    number(records, kindOf<Score>());
    number(records, kindOf<Conflict>()); // after the scores, to which conflicts point
}

Value ExportIds::written(const Value &value) const
{
    const auto *id = std::get_if<QUuid>(&value);
    if (!id)
        return value;
    const QUuid instead = written(*id);
    return instead.isNull() ? Value() : Value(instead);
}

void ExportIds::number(const Records &records, const Kind &kind)
{
    QList<std::pair<QStringList, QUuid>> rows;
    records.table(kind).forEach([&](const QUuid &id, const void *record) {
        QStringList row;
        for (const Field &field : kind.fields) {
            if (isExported(field, Attribution::LeftOut))
                row.append(toText(written(field.read(record))));
        }
        rows.append({row, id});
    });
    std::ranges::sort(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString name = QStringLiteral("%1 %2").arg(QLatin1StringView(kind.name)).arg(i + 1);
        m_written.insert(rows[i].second, derivedUuid(records.engagement().id.uuid(), name));
    }
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordrows.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QVariant toSql(const Value &value)
{
    switch (value.index()) {
    case 1:
        return std::get<bool>(value) ? 1 : 0;
    case 2:
        return std::get<qint64>(value);
    case 3:
        return std::get<QString>(value);
    case 4:
        return std::get<QUuid>(value).toRfc4122();
    default:
        return QVariant(QMetaType(QMetaType::QString));
    }
}

/// Columns are STRICT, so the driver gives exactly the types of Schema; anything else does not fit.
bool fromSql(const QVariant &column, FieldType type, Value &value)
{
    if (column.isNull()) {
        value = std::monostate{};
        return true;
    }
    switch (type) {
    case FieldType::Boolean:
        value = column.toLongLong() != 0;
        return column.typeId() == QMetaType::LongLong && (column.toLongLong() == 0 || column.toLongLong() == 1);
    case FieldType::Integer:
    case FieldType::Timestamp:
        value = column.toLongLong();
        return column.typeId() == QMetaType::LongLong;
    case FieldType::Reference:
    case FieldType::Uuid: {
        const QByteArray bytes = column.toByteArray();
        value = QUuid::fromRfc4122(bytes);
        return bytes.size() == 16;
    }
    default:
        value = column.toString();
        return column.typeId() == QMetaType::QString;
    }
}

} // namespace

RecordRows::RecordRows(Database &database, const Kind &kind) : m_database(database), m_kind(kind) {}
RecordRows::~RecordRows() = default;

QString RecordRows::columns() const
{
    QString list = QStringLiteral("id");
    for (const Field &field : m_kind.fields)
        list += u',' + QLatin1StringView(field.key);
    return list;
}

std::unexpected<Error> RecordRows::unfit(const QUuid &id, const char *field) const
{
    return fail(ErrorCode::Damaged, Texts::tr("\"%1\" is damaged").arg(QFileInfo(m_database.path()).fileName()),
                Texts::tr("the %1 %2 has a value that does not fit in \"%3\"")
                    .arg(QLatin1StringView(m_kind.name), id.toString(QUuid::WithoutBraces), QLatin1StringView(field)),
                Texts::tr("Go back to a copy from before, and merge what colleagues have."));
}

Result<qint64> RecordRows::count() const
{
    const auto count = m_database.value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1StringView(m_kind.name)));
    if (!count)
        return fail(count.error());
    return count->toLongLong();
}

Result<> RecordRows::load(Records &records) const
{
    const QLatin1StringView table(m_kind.name);
    const auto count = this->count();
    if (!count)
        return fail(count.error());
    records.reserve(m_kind, *count);
    auto query = m_database.prepare(QStringLiteral("SELECT %1 FROM %2").arg(columns(), table));
    if (!query)
        return fail(query.error());
    if (const auto result = m_database.execute(*query); !result)
        return result;
    const int fields = static_cast<int>(m_kind.fields.size());
    Progress *progress = m_database.progress();
    while (query->next()) {
        if (progress)
            progress->step();
        const QUuid id = QUuid::fromRfc4122(query->value(0).toByteArray());
        const char *bad = id.isNull() ? "id" : nullptr;
        Value value;
        records.load(m_kind, id, [&](void *record) {
            for (int i = 0; i < fields && !bad; ++i) {
                const Field &field = m_kind.fields[static_cast<size_t>(i)];
                if (!fromSql(query->value(i + 1), field.type, value) || !field.write(record, value))
                    bad = field.key;
            }
            return !bad;
        });
        if (bad)
            return unfit(id, bad);
    }
    if (const auto ended = m_database.finished(*query); !ended)
        return ended;
    if (records.table(m_kind).size() != *count)
        return unfit({}, "id");
    return {};
}

Result<> RecordRows::prepare()
{
    QStringList marks{QStringLiteral("?")};
    QStringList updates;
    for (const Field &field : m_kind.fields) {
        marks += QStringLiteral("?");
        updates += QStringLiteral("%1=excluded.%1").arg(QLatin1StringView(field.key));
    }
    const QLatin1StringView table(m_kind.name);
    // An upsert, not a replacement: columns of a newer but compatible layout keep their values.
    auto upsert = m_database.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4")
                                         .arg(table, columns(), marks.join(u','), updates.join(u',')));
    auto remove = m_database.prepare(QStringLiteral("DELETE FROM %1 WHERE id=?").arg(table));
    if (!upsert || !remove)
        return fail(upsert ? remove.error() : upsert.error());
    m_upsert = std::make_unique<QSqlQuery>(std::move(*upsert));
    m_delete = std::make_unique<QSqlQuery>(std::move(*remove));
    return {};
}

Result<> RecordRows::store(const Records &records, const QUuid &id)
{
    if (!m_upsert) {
        if (const auto prepared = prepare(); !prepared)
            return prepared;
    }
    const void *record = records.table(m_kind).find(id);
    QSqlQuery &query = record ? *m_upsert : *m_delete;
    query.bindValue(0, id.toRfc4122());
    if (record) {
        int position = 1;
        for (const Field &field : m_kind.fields)
            query.bindValue(position++, toSql(field.read(record)));
    }
    const auto result = m_database.execute(query);
    query.finish();
    return result;
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"

#include <algorithm>

namespace assay {

namespace {

template<class T>
class TypedTable final : public RecordTable
{
public:
    QHash<Id<T>, T> records;

    const Kind &kind() const override { return kindOf<T>(); }
    std::unique_ptr<RecordTable> copy() const override { return std::make_unique<TypedTable>(*this); }
    qsizetype size() const override { return records.size(); }
    void reserve(qsizetype count) override { records.reserve(count); }
    const void *find(const QUuid &id) const override
    {
        const auto found = records.constFind(Id<T>(id));
        return found == records.cend() ? nullptr : &found.value();
    }
    void *edit(const QUuid &id, bool insert) override
    {
        const Id<T> key(id);
        auto found = records.find(key);
        if (found == records.end()) {
            if (!insert)
                return nullptr;
            found = records.insert(key, T());
            found->id = key;
        }
        return &found.value();
    }
    bool remove(const QUuid &id) override { return records.remove(Id<T>(id)); }
    void forEach(const std::function<void(const QUuid &, const void *)> &visit) const override
    {
        for (auto record = records.cbegin(); record != records.cend(); ++record)
            visit(record.key().uuid(), &record.value());
    }
    bool equals(const RecordTable &other) const override
    {
        if (other.size() != size())
            return false;
        bool same = true;
        forEach([&](const QUuid &id, const void *mine) {
            const void *theirs = other.find(id);
            same = same && theirs
                   && std::ranges::all_of(kind().fields, [&](const Field &field) { return field.read(mine) == field.read(theirs); });
        });
        return same;
    }
};

template<class... T>
std::vector<std::unique_ptr<RecordTable>> makeTables()
{
    std::vector<std::unique_ptr<RecordTable>> tables;
    (tables.push_back(std::make_unique<TypedTable<T>>()), ...);
    return tables;
}

auto makeAllTables()
{
    return makeTables<Engagement, Participant, Source, Evidence, Tag, Score, Conflict>();
}

} // namespace

std::span<const Kind *const> allKinds()
{
    static const std::vector<const Kind *> kinds = [] {
        std::vector<const Kind *> list;
        for (const auto &table : makeAllTables())
            list.push_back(&table->kind());
        return list;
    }();
    return kinds;
}

const Kind *kindNamed(QStringView name)
{
    const auto kinds = allKinds();
    const auto found = std::ranges::find_if(kinds, [&](const Kind *kind) { return name == QLatin1StringView(kind->name); });
    return found == kinds.end() ? nullptr : *found;
}

Records::Records() : m_tables(makeAllTables()) {}
Records::~Records() = default;

Records::Records(const Records &other) : m_tagsOf(other.m_tagsOf)
{
    for (const auto &table : other.m_tables)
        m_tables.push_back(table->copy());
}

Records::Records(Records &&) noexcept = default;
Records &Records::operator=(Records &&) noexcept = default;

RecordTable &Records::tableOf(const Kind &kind)
{
    const auto found = std::ranges::find_if(m_tables, [&](const auto &table) { return &table->kind() == &kind; });
    Q_ASSERT(found != m_tables.end());
    return **found;
}

const RecordTable &Records::table(const Kind &kind) const
{
    return const_cast<Records *>(this)->tableOf(kind);
}

template<class T>
const QHash<Id<T>, T> &Records::all() const
{
    return static_cast<const TypedTable<T> &>(table(kindOf<T>())).records;
}

template<class T>
const T *Records::find(Id<T> id) const
{
    return static_cast<const T *>(table(kindOf<T>()).find(id.uuid()));
}

#define ASSAY_INSTANTIATE(T)                                                                                                               \
    template const QHash<Id<T>, T> &Records::all<T>() const;                                                                               \
    template const T *Records::find<T>(Id<T>) const;
ASSAY_INSTANTIATE(Engagement)
ASSAY_INSTANTIATE(Participant)
ASSAY_INSTANTIATE(Source)
ASSAY_INSTANTIATE(Evidence)
ASSAY_INSTANTIATE(Tag)
ASSAY_INSTANTIATE(Score)
ASSAY_INSTANTIATE(Conflict)
#undef ASSAY_INSTANTIATE

const Engagement &Records::engagement() const
{
    static const Engagement none;
    const auto &engagements = all<Engagement>();
    return engagements.isEmpty() ? none : *engagements.cbegin();
}

Value Records::value(const Kind &kind, const QUuid &id, int field) const
{
    const void *record = table(kind).find(id);
    return record ? kind.fields[static_cast<size_t>(field)].read(record) : Value();
}

void Records::index(const Tag &tag, bool isThere)
{
    if (tag.evidence.isNull())
        return;
    auto &tags = m_tagsOf[tag.evidence];
    if (isThere)
        tags.append(tag.id);
    else
        tags.removeOne(tag.id);
    if (tags.isEmpty())
        m_tagsOf.remove(tag.evidence);
}

void Records::insert(const Kind &kind, const QUuid &id)
{
    (void)tableOf(kind).edit(id, true);
}

bool Records::remove(const Kind &kind, const QUuid &id)
{
    if (&kind == &kindOf<Tag>()) {
        if (const Tag *tag = find(Id<Tag>(id)))
            index(*tag, false);
    }
    return tableOf(kind).remove(id);
}

bool Records::write(const Kind &kind, const QUuid &id, int field, const Value &value)
{
    void *record = tableOf(kind).edit(id, false);
    if (!record)
        return false;
    const bool isTag = &kind == &kindOf<Tag>();
    if (isTag)
        index(*static_cast<Tag *>(record), false);
    const bool written = kind.fields[static_cast<size_t>(field)].write(record, value);
    if (isTag)
        index(*static_cast<Tag *>(record), true);
    return written;
}

bool Records::load(const Kind &kind, const QUuid &id, const std::function<bool(void *)> &fill)
{
    void *record = tableOf(kind).edit(id, true);
    const bool filled = fill(record);
    if (filled && &kind == &kindOf<Tag>())
        index(*static_cast<Tag *>(record), true);
    return filled;
}

void Records::reserve(const Kind &kind, qsizetype count)
{
    tableOf(kind).reserve(count);
    if (&kind == &kindOf<Evidence>())
        m_tagsOf.reserve(count);
}

bool operator==(const Records &a, const Records &b)
{
    return std::ranges::all_of(a.m_tables, [&](const auto &table) { return table->equals(b.table(table->kind())); });
}

} // namespace assay

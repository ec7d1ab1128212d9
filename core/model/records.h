// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/conflict.h"
#include "core/model/engagement.h"
#include "core/model/score.h"
#include "core/model/tag.h"

#include <functional>
#include <memory>
#include <vector>

namespace assay {

/// All kinds, each after those that its references point to.
[[nodiscard]] std::span<const Kind *const> allKinds();
/// The kind of that name, or null.
[[nodiscard]] const Kind *kindNamed(QStringView name);

/// All records of one kind, for code that knows only the field table.
class RecordTable
{
public:
    virtual ~RecordTable() = default;
    [[nodiscard]] virtual std::unique_ptr<RecordTable> copy() const = 0;
    [[nodiscard]] virtual const Kind &kind() const = 0;
    [[nodiscard]] virtual qsizetype size() const = 0;
    virtual void reserve(qsizetype count) = 0;
    /// Pointer to the record's struct, or null. Valid until the table changes.
    [[nodiscard]] virtual const void *find(const QUuid &id) const = 0;
    /// The same to write to; makes an empty record when there is none and `insert` is set.
    [[nodiscard]] virtual void *edit(const QUuid &id, bool insert) = 0;
    virtual bool remove(const QUuid &id) = 0;
    virtual void forEach(const std::function<void(const QUuid &, const void *)> &visit) const = 0;
    [[nodiscard]] virtual bool equals(const RecordTable &other) const = 0;
};

/// The state of a workbook: the values of all records, in memory. Keeps the tags of each evidence item at hand.
/// Written to only by the write door and the loader.
class Records final
{
public:
    Records();
    ~Records();
    /// Cheap: tables share their rows until one side changes them.
    Records(const Records &other);
    Records &operator=(const Records &) = delete;
    Records(Records &&) noexcept;
    Records &operator=(Records &&) noexcept;

    /// Records of kind T by id.
    template<class T>
    [[nodiscard]] const QHash<Id<T>, T> &all() const;
    /// The record, or null. Valid until the records change.
    template<class T>
    [[nodiscard]] const T *find(Id<T> id) const;

    /// The one engagement; an empty one in a workbook that is being made.
    [[nodiscard]] const Engagement &engagement() const;
    [[nodiscard]] QList<Id<Tag>> tagsOf(Id<Evidence> evidence) const { return m_tagsOf.value(evidence); }

    [[nodiscard]] const RecordTable &table(const Kind &kind) const;
    [[nodiscard]] Value value(const Kind &kind, const QUuid &id, int field) const;

    void insert(const Kind &kind, const QUuid &id);
    bool remove(const Kind &kind, const QUuid &id);
    /// False when the value does not fit the field or the record does not exist.
    bool write(const Kind &kind, const QUuid &id, int field, const Value &value);
    /// For the loader: fills a new record in one go; `fill` gets the struct and returns false to give up.
    bool load(const Kind &kind, const QUuid &id, const std::function<bool(void *record)> &fill);
    void reserve(const Kind &kind, qsizetype count);

    friend bool operator==(const Records &a, const Records &b);

private:
    [[nodiscard]] RecordTable &tableOf(const Kind &kind);
    void index(const Tag &tag, bool isThere);

    std::vector<std::unique_ptr<RecordTable>> m_tables;
    QHash<Id<Evidence>, QList<Id<Tag>>> m_tagsOf;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

namespace assay {

/// A new time-ordered identifier (UUID version 7, RFC 9562): ids made later sort later, and ids made within one
/// millisecond by this process still ascend.
[[nodiscard]] QUuid newUuid();

/// The same identifier for the same name in the same scope (UUID version 5): for records that have a natural key,
/// so that two laptops that make the same record make one record.
[[nodiscard]] QUuid derivedUuid(const QUuid &scope, const QString &name);

/// Identifier of a record of kind T. Converts to and from QUuid only explicitly.
template<class T>
class Id final
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    [[nodiscard]] static Id create() { return Id(newUuid()); }

    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace assay

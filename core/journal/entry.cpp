// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include "core/base/clock.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>

#include <tuple>

namespace assay {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray Entry::computeHash() const
{
    // A fixed order of CBOR items; the first names the form, so that a later form cannot be taken for this one.
    const QCborArray header{QStringLiteral("assay-entry-1"),
                            id.toRfc4122(),
                            device.toRfc4122(),
                            sequence,
                            time,
                            author.toRfc4122(),
                            verb,
                            reverts.toRfc4122(),
                            contentHash,
                            previousHash};
    return sha256(QCborValue(header).toCbor());
}

qint64 Entry::milliseconds() const
{
    return HybridClock::millisecondsOf(time);
}

bool happensBefore(const Entry &a, const Entry &b)
{
    if (a.time != b.time)
        return a.time < b.time;
    // By bytes, as the file orders them.
    return std::tuple(a.device.toRfc4122(), a.id.toRfc4122()) < std::tuple(b.device.toRfc4122(), b.id.toRfc4122());
}

Entry seal(const Change &change, const QUuid &device, const ChainEnd &end, qint64 time, const QUuid &author)
{
    Entry entry;
    entry.id = newUuid();
    entry.device = device;
    entry.sequence = end.sequence + 1;
    entry.time = time;
    entry.author = author;
    entry.verb = change.verb;
    entry.reverts = change.reverts;
    entry.content = encodeEdits(change.edits);
    entry.contentHash = sha256(entry.content);
    entry.previousHash = end.hash.isEmpty() ? QByteArray(32, '\0') : end.hash;
    entry.hash = entry.computeHash();
    return entry;
}

} // namespace assay

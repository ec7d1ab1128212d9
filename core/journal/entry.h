// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"

#include <QByteArray>
#include <QUuid>

namespace assay {

/// A change that happened, as the journal keeps it for good. Entries of one device form a chain by `previousHash`;
/// the hash covers the header and the hash of the content, so content can be erased (data protection) and the chain
/// still holds. When a copied workbook goes on in two places on one device, the chain branches there.
struct Entry {
    QUuid id; ///< version 7
    QUuid device;
    qint64 sequence = 0; ///< from 1 along the chain of the device
    qint64 time = 0;     ///< hybrid logical clock reading (see HybridClock)
    QUuid author;        ///< participant
    QString verb;
    QUuid reverts;       ///< entry that this one takes back, or null
    int reversals = 0;   ///< entries that take each other back in a row, up to this one: odd is undo, even redo; not hashed
    QByteArray content;  ///< encodeEdits(); empty when erased
    QByteArray contentHash;  ///< SHA-256 of the content, 32 bytes
    QByteArray previousHash; ///< hash of the device's entry before, 32 bytes; zeros for the first
    QByteArray hash;         ///< SHA-256 of all of the above but the content, 32 bytes

    [[nodiscard]] QByteArray computeHash() const;
    /// Milliseconds since 1970 UTC.
    [[nodiscard]] qint64 milliseconds() const;
    [[nodiscard]] bool isErased() const { return content.isEmpty(); }
};

/// Order in which entries take effect, the same on every laptop: by clock, then device, then id.
[[nodiscard]] bool happensBefore(const Entry &a, const Entry &b);

/// Seals a change as the next entry of a device.
struct ChainEnd {
    qint64 sequence = 0;
    QByteArray hash;
};
[[nodiscard]] Entry seal(const Change &change, const QUuid &device, const ChainEnd &end, qint64 time, const QUuid &author);

} // namespace assay

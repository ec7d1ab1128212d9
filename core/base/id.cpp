// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

namespace assay {

QUuid newUuid()
{
    static QMutex mutex;
    static qint64 lastMilliseconds = 0;
    static quint16 counter = 0;

    const QMutexLocker lock(&mutex);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    // 12 bits of counter follow the time; it starts low enough that it seldom runs over within one millisecond.
    if (now > lastMilliseconds) {
        lastMilliseconds = now;
        counter = static_cast<quint16>(QRandomGenerator::system()->bounded(0x200));
    } else if (++counter > 0xfff) {
        ++lastMilliseconds;
        counter = 0;
    }
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((lastMilliseconds >> (8 * (5 - i))) & 0xff);
    bytes[6] = static_cast<char>(0x70 | (counter >> 8));
    bytes[7] = static_cast<char>(counter & 0xff);
    const quint64 random = QRandomGenerator::system()->generate64();
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<char>((random >> (8 * i)) & 0xff);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QUuid derivedUuid(const QUuid &scope, const QString &name)
{
    return QUuid::createUuidV5(scope, name);
}

} // namespace assay

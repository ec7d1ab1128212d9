// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QtEndian>

namespace assay::test {

inline QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The end of a rollback journal that names another file. When such a journal was played back, SQLite deletes that file.
inline QByteArray superJournalRecord(const QByteArray &victim)
{
    quint32 sum = 0;
    for (const char byte : victim)
        sum += static_cast<quint32>(static_cast<signed char>(byte));
    return bigEndian(0x40000000 / 4096 + 1) + victim + bigEndian(static_cast<quint32>(victim.size())) + bigEndian(sum)
           + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
}

/// Leaves a workbook as a program does that ends amid a change: the last page is overwritten, and a journal beside it
/// has the page as it was. https://www.sqlite.org/fileformat2.html#the_rollback_journal
inline void cutOffChange(const QString &path, const QByteArray &endOfJournal = {})
{
    constexpr qsizetype page = 4096;
    constexpr quint32 nonce = 7;
    QFile file(path);
    QFile journal(path + QStringLiteral("-journal"));
    if (!file.open(QIODevice::ReadWrite) || !journal.open(QIODevice::WriteOnly))
        qFatal("%s cannot be cut off", qPrintable(path));
    const auto pages = static_cast<quint32>(file.size() / page);
    file.seek(file.size() - page);
    const QByteArray old = file.read(page);
    quint32 sum = nonce;
    for (qsizetype i = page - 200; i > 0; i -= 200)
        sum += static_cast<uchar>(old[i]);
    const QByteArray header = QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + bigEndian(1) + bigEndian(nonce) + bigEndian(pages)
                              + bigEndian(512) + bigEndian(page);
    journal.write(header.leftJustified(512, '\0') + bigEndian(pages) + old + bigEndian(sum) + endOfJournal);
    file.seek(file.size() - page);
    file.write(QByteArray(page, '\xa5'));
}

} // namespace assay::test

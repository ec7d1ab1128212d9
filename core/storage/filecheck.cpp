// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"

#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr QLatin1StringView journalSuffix("-journal");
constexpr QLatin1StringView logSuffix("-wal");
constexpr QLatin1StringView indexSuffix("-shm");

/// SQLite keeps its side files beside the file itself, not beside a link to it.
QString besides(const QString &path, QLatin1StringView suffix)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + suffix;
}

Error notAWorkbook(const QString &path, const QString &why)
{
    return {ErrorCode::NotAWorkbook, Texts::tr("\"%1\" is not a workbook").arg(QFileInfo(path).fileName()), why,
            Texts::tr("Choose a file that Assay made.")};
}

/// `why` has a place for the name of the side file.
std::unexpected<Error> harmful(const QString &path, const QString &sideFile, const QString &why)
{
    return fail(ErrorCode::Damaged, Texts::tr("\"%1\" cannot be opened").arg(QFileInfo(path).fileName()),
                why.arg(QFileInfo(sideFile).fileName()),
                Texts::tr("Move that file away. Then \"assay verify\" tells whether the workbook is sound."));
}

/// The first hundred bytes, which say what it is: https://www.sqlite.org/fileformat2.html
Result<QByteArray> headerOf(const QString &path)
{
    constexpr qint64 headerBytes = 100;
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, Texts::tr("\"%1\" cannot be opened").arg(path), Texts::tr("there is no such file"),
                    Texts::tr("Check the name and the folder."));
    }
    // A pipe would keep who opens it waiting.
    if (const QFileInfo info(path); !info.isFile())
        return fail(notAWorkbook(path, info.isDir() ? Texts::tr("it is a folder") : Texts::tr("it is not a plain file")));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, Texts::tr("\"%1\" cannot be opened").arg(QFileInfo(path).fileName()), file.errorString(),
                    Texts::tr("Ask for the right to read it."));
    }
    const QByteArray header = file.read(headerBytes);
    if (header.isEmpty())
        return fail(notAWorkbook(path, Texts::tr("it is empty")));
    if (header.size() < headerBytes || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(notAWorkbook(path, Texts::tr("it is a file of another kind")));
    // Opening takes in what lies beside a file, which for another program's would be a change of it.
    if (qFromBigEndian<qint32>(header.constData() + 68) != Schema::applicationId)
        return fail(notAWorkbook(path, Texts::tr("it is a database of another program")));
    return header;
}

/// Whether a change was cut off. Fails for a journal that ends with the name of another file, as those of changes across
/// several files do: SQLite deletes that file after it has played the journal back, whatever it is.
Result<bool> hasJournal(const QString &path)
{
    constexpr qint64 magicBytes = 8;
    QFile journal(besides(path, journalSuffix));
    if (!journal.open(QIODevice::ReadOnly))
        return false;
    const QByteArray first = journal.read(1);
    const bool hasEnd = journal.size() >= 2 * magicBytes && journal.seek(journal.size() - magicBytes);
    if (hasEnd && journal.read(magicBytes) == QByteArrayView("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", magicBytes))
        return harmful(path, journal.fileName(), Texts::tr("the file \"%1\" beside it names another file that would be deleted"));
    // One that begins with a zero is done with.
    return !first.isEmpty() && first.front() != '\0';
}

Result<> checkSize(const QString &path, const QByteArray &header)
{
    const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const quint16 rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const bool isPageCountValid = number(24) == number(92);
    const qint64 size = QFileInfo(path).size();
    if (!isPageCountValid || size >= pageSize * number(28))
        return {};
    return fail(ErrorCode::Damaged, Texts::tr("\"%1\" is damaged").arg(QFileInfo(path).fileName()),
                Texts::tr("its end is missing: it has %1 of %2 bytes").arg(size).arg(pageSize * number(28)),
                Texts::tr("Copy it again from where it came, or go back to a copy from before."));
}

} // namespace

Result<Leftover> checkFile(const QString &path)
{
    const auto header = headerOf(path);
    if (!header)
        return fail(header.error());
    for (const QLatin1StringView suffix : {journalSuffix, logSuffix, indexSuffix}) {
        const QFileInfo sideFile(besides(path, suffix));
        if (sideFile.isSymLink() || (sideFile.exists() && !sideFile.isFile()))
            return harmful(path, sideFile.filePath(), Texts::tr("\"%1\" beside it is not a plain file"));
    }
    const auto journal = hasJournal(path);
    if (!journal)
        return fail(journal.error());
    // SQLite takes in any log that lies there, but the header of the file to which one belongs says so.
    const bool isLogged = header->at(18) == 2 || header->at(19) == 2;
    const QString log = besides(path, logSuffix);
    if (!isLogged && QFileInfo::exists(log))
        return harmful(path, log, Texts::tr("the file \"%1\" beside it is a log of changes that does not belong to it"));
    if (*journal)
        return Leftover::Journal;
    // With its log the file may well be shorter than it says.
    if (!QFileInfo::exists(log)) {
        if (const auto size = checkSize(path, *header); !size)
            return fail(size.error());
    }
    return isLogged ? Leftover::Log : Leftover::None;
}

Result<> checkFree(const QString &path)
{
    const QString what = Texts::tr("\"%1\" was not written").arg(QFileInfo(path).fileName());
    const QString remedy = Texts::tr("Choose another name or move that file away.");
    if (QFileInfo(path).exists() || QFileInfo(path).isSymLink())
        return fail(ErrorCode::AlreadyExists, what, Texts::tr("a file of that name is already there"), remedy);
    for (const QLatin1StringView suffix : {journalSuffix, logSuffix}) {
        const QFileInfo sideFile(besides(path, suffix));
        if (sideFile.exists() || sideFile.isSymLink()) {
            return fail(ErrorCode::AlreadyExists, what,
                        Texts::tr("the file \"%1\" of another workbook is there, which would damage it").arg(sideFile.fileName()), remedy);
        }
    }
    return {};
}

QString journalNameOf(const QString &path)
{
    return QFileInfo(besides(path, journalSuffix)).fileName();
}

} // namespace assay

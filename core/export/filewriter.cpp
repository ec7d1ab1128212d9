// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/filewriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileWriter)
};

std::unexpected<Error> writeFailed(const QString &path, const QSaveFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::Io, Texts::tr("\"%1\" could not be written").arg(path),
                isFull ? Texts::tr("there is no room left in that folder") : file.errorString(),
                Texts::tr("Choose another place, or make room there."));
}

/// Workbooks, and databases of other programs: they are never what somebody means to replace by a report or a picture.
bool isDatabase(const QString &path)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    // A pipe or device would keep who opens it waiting.
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

} // namespace

Result<> writeFile(const QString &path, const QByteArray &content, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (target.isDir()) {
        return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" could not be written").arg(path), Texts::tr("it is a folder"),
                    Texts::tr("Name a file."));
    }
    if (overwrite == Overwrite::Refuse && (target.exists() || target.isSymLink())) {
        return fail(ErrorCode::AlreadyExists, Texts::tr("\"%1\" was not written").arg(path), Texts::tr("there is a file of that name"),
                    Texts::tr("Choose another name, or allow overwriting with --force."));
    }
    if (isDatabase(path)) {
        return fail(ErrorCode::AlreadyExists, Texts::tr("\"%1\" was not written").arg(path),
                    Texts::tr("a workbook, or a database of another program, has that name"), Texts::tr("Choose another name."));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailed(path, file);
    // What is still in a buffer is written by commit() too, which puts the file in place even if that fails.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return writeFailed(path, file);
    return {};
}

} // namespace assay

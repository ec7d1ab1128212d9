// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workbooklock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error inUse(const QLockFile &file, const QString &name)
{
    qint64 process = 0;
    QString host;
    QString application;
    const QString lockName = QFileInfo(file.fileName()).fileName();
    // As a full disk, a crash or a synchronised folder can leave it.
    if (!file.getLockInfo(&process, &host, &application)) {
        return {ErrorCode::InUse, Texts::tr("\"%1\" is in use").arg(name),
                Texts::tr("the file \"%1\" beside it does not say who has it open").arg(lockName),
                Texts::tr("Open it read-only. If nobody has it open any more, delete the file \"%1\" beside it.").arg(lockName)};
    }
    const QString owner = QFileInfo(file.fileName()).owner();
    const bool isHere = host.isEmpty() || host == QSysInfo::machineHostName();
    const QString computer = isHere ? Texts::tr("this computer") : host;
    // Whether a program on another computer still runs cannot be found out from here.
    const QString remedy =
        isHere
            ? Texts::tr("Close it there, or open it read-only.")
            : Texts::tr(
                  "Close it there, or open it read-only. If nobody has it open on that computer any more, delete the file \"%1\" beside it.")
                  .arg(lockName);
    return {ErrorCode::InUse, Texts::tr("\"%1\" is in use").arg(name),
            owner.isEmpty() ? Texts::tr("it is open on %1 (process %2)").arg(computer).arg(process)
                            : Texts::tr("it is open by %1 on %2 (process %3)").arg(owner, computer).arg(process),
            remedy};
}

Error notMade(const QLockFile &file, const QString &name)
{
    const QString what = Texts::tr("\"%1\" cannot be written").arg(name);
    if (file.error() == QLockFile::PermissionError)
        return {ErrorCode::ReadOnly, what, Texts::tr("its folder is read-only"),
                Texts::tr("Open it read-only, or copy it to a folder of yours.")};
    return {ErrorCode::ReadOnly, what,
            Texts::tr("the file \"%1\" could not be made beside it, perhaps for want of room").arg(QFileInfo(file.fileName()).fileName()),
            Texts::tr("Make room there, or open it read-only.")};
}

} // namespace

WorkbookLock::WorkbookLock(const QString &lockPath) : m_file(lockPath)
{
    // A lock of this computer is stale when its process is gone, which QLockFile finds out; one of another is never.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<WorkbookLock>> WorkbookLock::take(const QString &workbookPath)
{
    const QFileInfo info(workbookPath);
    const QString canonical = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    std::unique_ptr<WorkbookLock> lock(new WorkbookLock(canonical + QStringLiteral(".lock")));
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return fail(inUse(lock->m_file, info.fileName()));
    return fail(notMade(lock->m_file, info.fileName()));
}

} // namespace assay

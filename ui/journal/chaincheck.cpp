// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/chaincheck.h"

#include "core/base/id.h"

#include <QThread>

namespace assay {

namespace {

Result<VerifySummary> verifyFile(const QString &path)
{
    // Nothing is written, so the identity is nobody's.
    const auto workbook = Workbook::open(path, OpenMode::ReadOnly, Identity{newUuid(), QString()});
    if (!workbook)
        return fail(workbook.error());
    return (*workbook)->verify();
}

} // namespace

ChainCheck::ChainCheck(QObject *parent) : QObject(parent) {}

ChainCheck::~ChainCheck()
{
    if (m_thread)
        m_thread->wait();
}

void ChainCheck::start(const QString &path)
{
    if (m_thread)
        return;
    const auto result = std::make_shared<Result<VerifySummary>>();
    m_thread = QThread::create([path, result] { *result = verifyFile(path); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (*result)
            emit finished(**result);
        else
            emit failed(result->error());
    });
    m_thread->start();
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/chaincheck.h"

#include <QThread>

namespace assay {

ChainCheck::ChainCheck(QObject *parent) : QObject(parent) {}

ChainCheck::~ChainCheck()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ChainCheck::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void ChainCheck::start(const QString &path)
{
    if (m_thread)
        return;
    const auto result = std::make_shared<Result<VerifySummary>>();
    m_progress = std::make_shared<Progress>();
    m_thread = QThread::create([path, result, progress = m_progress] { *result = Workbook::verifyFile(path, progress.get()); });
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

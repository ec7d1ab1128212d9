// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/background.h"

#include "ui/window/progressdialog.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <memory>

namespace assay {

namespace {

constexpr int patience = 300; // milliseconds before the dialog shows

} // namespace

void runInBackground(QWidget *parent, const QString &text, const std::function<void()> &work, Progress *progress)
{
    std::atomic<bool> isDone = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        work();
        isDone = true;
    }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!isDone)
        ProgressDialog(parent, text, progress, isDone).exec();
    thread->wait();
}

} // namespace assay

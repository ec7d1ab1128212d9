// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/background.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <memory>

namespace assay {

namespace {

constexpr int patience = 300; // milliseconds before the bar shows

} // namespace

void runInBackground(QWidget *parent, const QString &text, const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    std::unique_ptr<QProgressDialog> bar;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        bar = std::make_unique<QProgressDialog>(text, QString(), 0, 0, parent);
        bar->setWindowModality(Qt::WindowModal);
        bar->setMinimumDuration(0);
        bar->show();
    });
    timer.start(patience);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
}

} // namespace assay

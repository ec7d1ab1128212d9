// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/progressdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace assay {

namespace {

constexpr int parts = 1000; // of the bar

} // namespace

ProgressDialog::ProgressDialog(QWidget *parent, const QString &text, Progress *progress, const std::atomic<bool> &isDone)
    : QDialog(parent), m_progress(progress), m_isDone(isDone), m_bar(new QProgressBar), m_count(new QLabel)
{
    setObjectName(QStringLiteral("progressDialog"));
    setWindowTitle(tr("Please wait"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(420);
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("progressText"));
    label->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(text);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_count->setObjectName(QStringLiteral("progressCount"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(label);
    layout->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    if (progress) {
        m_cancel = new QPushButton(tr("Cancel"));
        m_cancel->setObjectName(QStringLiteral("cancel"));
        connect(m_cancel, &QPushButton::clicked, this, &ProgressDialog::reject);
        foot->addWidget(m_cancel);
    }
    layout->addLayout(foot);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ProgressDialog::refresh);
    timer->start(50);
    refresh();
}

void ProgressDialog::refresh()
{
    if (m_isDone) {
        accept();
        return;
    }
    const qint64 total = m_progress ? m_progress->total() : 0;
    if (total <= 0 || m_progress->isCancelled())
        return;
    const qint64 done = std::min(m_progress->done(), total);
    m_bar->setRange(0, parts);
    m_bar->setValue(static_cast<int>(done * parts / total));
    m_count->setText(tr("%1 of %2").arg(locale().toString(done), locale().toString(total)));
}

void ProgressDialog::reject()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_cancel->setEnabled(false);
    m_bar->setRange(0, 0);
    m_count->setText(tr("Stopping. Everything stays as it was."));
}

} // namespace assay

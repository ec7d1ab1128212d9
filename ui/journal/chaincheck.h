// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

class QThread;

namespace assay {

/// Checks a workbook file on a thread of its own, through a second, read-only opening of it, so that the window stays
/// usable. One check at a time.
class ChainCheck final : public QObject
{
    Q_OBJECT

public:
    explicit ChainCheck(QObject *parent = nullptr);
    /// Stops a check that is under way.
    ~ChainCheck() override;

    [[nodiscard]] bool isRunning() const { return m_thread; }
    void start(const QString &path);
    /// The check that is under way fails soon, as cancelled.
    void cancel();

signals:
    void finished(const assay::VerifySummary &summary);
    void failed(const assay::Error &error);

private:
    std::shared_ptr<Progress> m_progress; ///< of the last check
    QThread *m_thread = nullptr;
};

} // namespace assay

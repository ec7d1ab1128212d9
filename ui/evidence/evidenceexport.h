// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/evidence.h"

#include <QObject>

#include <functional>

class QThread;
class QTimer;
class QWidget;

namespace assay {

class Prompts;
class Session;

/// Writes a list of items as a table that can be read in again. Reads them from the file on a thread of its own, so that
/// the window stays usable. One export at a time.
class EvidenceExport final : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceExport(Session &session, QObject *parent = nullptr);
    /// Waits for an export that is under way: somebody asked for that file.
    ~EvidenceExport() override;

    /// Asks whether names go along and where to, starts to write these items in this order, and says how it went.
    void start(const QList<Id<Evidence>> &items, Prompts &prompts, QWidget *window);

private:
    void run(const std::function<Result<int>()> &write, const std::function<void(const Result<int> &)> &done);

    Session &m_session;
    QTimer *m_patience;
    QThread *m_thread = nullptr;
};

} // namespace assay

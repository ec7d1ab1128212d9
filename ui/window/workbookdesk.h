// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"
#include "ui/dialogs/prompts.h"

#include <QObject>

namespace assay {

class Session;
class Settings;

enum class ExportKind { EvidenceCsv, WorkbookJson, SummaryHtml };

/// What the File menu does: it asks, works, and tells how it went. Opened workbooks leave by opened().
class WorkbookDesk final : public QObject
{
    Q_OBJECT

public:
    WorkbookDesk(Settings &settings, Prompts &prompts, QWidget *window);

    /// The workbook that is open; null for none.
    void setSession(Session *session) { m_session = session; }

    /// False when it could not be opened, which the person was told.
    bool open(const QString &path, OpenMode mode);
    void askNew(EngagementKind kind);
    void askSample();
    void askOpen(OpenMode mode);
    void askSaveCopy();
    void askExport(ExportKind kind);
    void askMerge();
    void verify();

signals:
    /// Ready on the window's thread; the receiver takes it.
    void opened(std::unique_ptr<assay::Workbook> &workbook);
    void mergeRaisedConflicts();

private:
    /// Says a failure; a cancelled work was no failure.
    void tell(const Error &error);
    void hand(Result<std::unique_ptr<Workbook>> &&workbook);
    [[nodiscard]] QString suggestion(const QString &suffix) const;

    Settings &m_settings;
    Prompts &m_prompts;
    QWidget *m_window;
    Session *m_session = nullptr;
};

} // namespace assay

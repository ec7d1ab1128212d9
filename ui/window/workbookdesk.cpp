// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workbookdesk.h"

#include "core/exchange/sample.h"
#include "core/workbook/merging.h"
#include "ui/models/session.h"
#include "ui/window/background.h"
#include "ui/window/exporting.h"
#include "ui/window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QThread>
#include <QWidget>

namespace assay {

namespace {

QString filterOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::EvidenceCsv:
        return WorkbookDesk::tr("Tables (*.csv)");
    case ExportKind::WorkbookJson:
        return WorkbookDesk::tr("JSON (*.json)");
    case ExportKind::SummaryHtml:
        return WorkbookDesk::tr("Web pages (*.html)");
    }
    Q_UNREACHABLE();
}

QString suffixOf(ExportKind kind)
{
    return kind == ExportKind::EvidenceCsv    ? QStringLiteral(" evidence.csv")
           : kind == ExportKind::WorkbookJson ? QStringLiteral(".json")
                                              : QStringLiteral(" summary.html");
}

} // namespace

WorkbookDesk::WorkbookDesk(Settings &settings, Prompts &prompts, QWidget *window)
    : QObject(window), m_settings(settings), m_prompts(prompts), m_window(window)
{
}

bool WorkbookDesk::open(const QString &path, OpenMode mode)
{
    const Identity who = m_settings.identity();
    // Nothing of the workbook is in use yet, so it can be read on another thread and then handed over.
    auto workbook = inBackground(m_window, tr("Opening %1").arg(QFileInfo(path).fileName()), [&, home = thread()](Progress &progress) {
        auto opened = Workbook::open(path, mode, who, &progress);
        if (opened)
            (*opened)->moveToThread(home);
        return opened;
    });
    const bool isOpen = workbook.has_value();
    if (isOpen) {
        hand(std::move(workbook));
        return true;
    }
    const Error error = workbook.error();
    const bool isShut = error.code == ErrorCode::InUse || error.code == ErrorCode::ReadOnly;
    if (isShut && mode == OpenMode::ReadWrite)
        return m_prompts.openReadOnly(m_window, error) && open(path, OpenMode::ReadOnly);
    tell(error);
    return false;
}

void WorkbookDesk::tell(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_prompts.tell(m_window, error);
    else if (m_session)
        m_session->say(tr("Cancelled. Nothing was changed."));
}

void WorkbookDesk::hand(Result<std::unique_ptr<Workbook>> &&workbook)
{
    if (!workbook) {
        tell(workbook.error());
        return;
    }
    m_settings.addRecentWorkbook((*workbook)->path());
    emit opened(*workbook);
}

void WorkbookDesk::askNew(EngagementKind kind)
{
    std::unique_ptr<Workbook> workbook;
    m_prompts.newWorkbook(m_window, kind, m_settings.identity().name, [&](const NewWorkbookWish &wish) -> Result<> {
        m_settings.setPersonName(wish.personName);
        auto made = Workbook::create(wish.path, wish.what, m_settings.identity());
        if (!made)
            return fail(made.error());
        workbook = std::move(*made);
        return {};
    });
    if (workbook)
        hand(std::move(workbook));
}

void WorkbookDesk::askSample()
{
    const QString chosen = m_prompts.newFile(m_window, tr("Where to put the worked example"),
                                             QDir(documentsFolder()).filePath(tr("Hertfordshire worked example.assay")), workbookFilter());
    if (chosen.isEmpty())
        return;
    const QString path = asWorkbookPath(chosen);
    if (QFileInfo::exists(path)) {
        open(path, OpenMode::ReadWrite);
        return;
    }
    const Identity who = m_settings.identity();
    hand(inBackground(m_window, tr("Writing the worked example"), [&, home = thread()] {
        auto written = writeSample(path, who);
        if (written)
            (*written)->moveToThread(home);
        return written;
    }));
}

void WorkbookDesk::askOpen(OpenMode mode)
{
    const QString title = mode == OpenMode::ReadOnly ? tr("Open read-only") : tr("Open a workbook");
    const QString path = m_prompts.openFile(m_window, title, workbookFilter());
    if (!path.isEmpty())
        open(path, mode);
}

QString WorkbookDesk::suggestion(const QString &suffix) const
{
    const QFileInfo file(m_session->workbook().path());
    return file.dir().filePath(file.completeBaseName() + suffix);
}

void WorkbookDesk::askSaveCopy()
{
    const QString chosen = m_prompts.newFile(m_window, tr("Save a copy"), suggestion(tr(" copy.assay", "added to a file name")),
                                             workbookFilter());
    if (chosen.isEmpty())
        return;
    const QString path = asWorkbookPath(chosen);
    const auto saved = inBackground(m_window, tr("Saving a copy as %1").arg(QFileInfo(path).fileName()),
                                    [&](Progress &progress) { return m_session->workbook().saveCopy(path, &progress); });
    if (!saved)
        tell(saved.error());
    else
        m_session->say(tr("Copy saved as %1").arg(QFileInfo(path).fileName()));
}

void WorkbookDesk::askExport(ExportKind kind)
{
    const QString title = kind == ExportKind::EvidenceCsv    ? tr("Export the evidence log")
                          : kind == ExportKind::WorkbookJson ? tr("Export the whole workbook")
                                                             : tr("Export the assessment summary");
    const auto isAttributed = m_prompts.withAttribution(m_window, title);
    if (!isAttributed)
        return;
    const QString path = m_prompts.saveFile(m_window, title, suggestion(suffixOf(kind)), filterOf(kind));
    if (path.isEmpty())
        return;
    // Its own reader of the file: the workbook in use belongs to the window's thread, and everything is saved.
    const QString source = m_session->workbook().path();
    const Identity who = m_settings.identity();
    const auto done = inBackground(m_window, title,
                                   [&](Progress &progress) { return exportWorkbook(source, who, kind, *isAttributed, path, progress); });
    if (done)
        m_session->say(tr("Exported to %1").arg(QFileInfo(path).fileName()));
    else
        tell(done.error());
}

void WorkbookDesk::askMerge()
{
    const QString path = m_prompts.openFile(m_window, tr("Merge a colleague's copy of this workbook"), workbookFilter());
    if (path.isEmpty())
        return;
    Merging merging(m_session->workbook(), path);
    const auto done = inBackground(m_window, tr("Merging %1").arg(QFileInfo(path).fileName()),
                                   [&](Progress &progress) { return merging.run(&progress); });
    if (!done) {
        tell(done.error());
        return;
    }
    const MergeSummary merged = merging.finish();
    QString summary = merged.entriesAdded == 0 ? tr("That copy has nothing that this one does not have.")
                                               : tr("%n change(s) taken in.", nullptr, merged.entriesAdded);
    if (merged.conflictsRaised > 0)
        summary += QStringLiteral(" ") + tr("%n conflict(s) to settle.", nullptr, merged.conflictsRaised);
    m_session->say(summary);
    m_prompts.report(m_window, tr("Merge"), summary, merged.notes);
    if (merged.conflictsRaised > 0)
        emit mergeRaisedConflicts();
}

void WorkbookDesk::verify()
{
    const QString path = m_session->workbook().path();
    const auto checked = inBackground(m_window, tr("Checking %1").arg(QFileInfo(path).fileName()),
                                      [&](Progress &progress) { return m_session->workbook().verify(&progress); });
    if (!checked) {
        tell(checked.error());
        return;
    }
    const QString entries = tr("%n entry(ies) of the journal", nullptr, static_cast<int>(checked->entries));
    const QString devices = tr("%n device(s)", nullptr, checked->devices);
    const QString summary = checked->problems.isEmpty()
                                ? tr("All is well: %1 from %2 follow each other unbroken, and the records are what they say.")
                                      .arg(entries, devices)
                                : tr("%n problem(s) found. Save a copy, and compare it with a colleague's.", nullptr,
                                     static_cast<int>(checked->problems.size()));
    m_prompts.report(m_window, tr("Check of this workbook"), summary, checked->problems);
}

} // namespace assay

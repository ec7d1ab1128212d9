// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceexport.h"

#include "core/base/id.h"
#include "core/exchange/evidencetable.h"
#include "core/export/filewriter.h"
#include "ui/dialogs/prompts.h"
#include "ui/models/session.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

namespace assay {

namespace {

constexpr int patience = 300; ///< milliseconds before it is worth saying that it goes on

/// Gives the number of items written. Has its own reader of the file: the workbook in use belongs to the window's
/// thread, and everything is saved.
Result<int> write(const QString &workbook, const QList<Id<Evidence>> &items, Attribution attribution, const QString &path)
{
    const auto opened = Workbook::open(workbook, OpenMode::ReadOnly, {newUuid(), QString()});
    if (!opened)
        return fail(opened.error());
    QByteArray table = csvMark() + csvLine(evidenceColumns(attribution));
    int count = 0;
    for (const Id<Evidence> &id : items) {
        const Evidence *item = (*opened)->records().find(id);
        if (!item)
            continue;
        table += csvLine(evidenceRow(**opened, *item, attribution));
        ++count;
    }
    if (const auto written = writeFile(path, table, Overwrite::Allow); !written)
        return fail(written.error());
    return count;
}

} // namespace

EvidenceExport::EvidenceExport(Session &session, QObject *parent) : QObject(parent), m_session(session), m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] { m_session.say(tr("Exporting the list. You can go on working.")); });
}

EvidenceExport::~EvidenceExport()
{
    if (m_thread)
        m_thread->wait();
}

void EvidenceExport::start(const QList<Id<Evidence>> &items, Prompts &prompts, QWidget *window)
{
    if (m_thread) {
        m_session.say(tr("The list is still being exported."));
        return;
    }
    const QString title = tr("Export the list");
    const auto isAttributed = prompts.withAttribution(window, title);
    if (!isAttributed)
        return;
    const QString workbook = m_session.workbook().path();
    const QFileInfo file(workbook);
    const QString name = tr("%1 list.csv", "suggested name of a file").arg(file.completeBaseName());
    const QString path = prompts.saveFile(window, title, file.dir().filePath(name), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    // Whoever says yes to replacing a file has hardly meant the one that is open.
    if (QFileInfo(path) == file) {
        prompts.tell(window, {ErrorCode::InvalidInput, tr("The list was not exported"), tr("This is the workbook itself."),
                              tr("Choose another name.")});
        return;
    }
    const Attribution attribution = *isAttributed ? Attribution::Included : Attribution::LeftOut;
    run([=] { return write(workbook, items, attribution, path); },
        [this, path, window, &prompts](const Result<int> &count) {
            if (count)
                m_session.say(tr("%n item(s) exported to %1", nullptr, *count).arg(QFileInfo(path).fileName()));
            else
                prompts.tell(window, count.error());
        });
}

void EvidenceExport::run(const std::function<Result<int>()> &write, const std::function<void(const Result<int> &)> &done)
{
    const auto result = std::make_shared<Result<int>>();
    m_thread = QThread::create([write, result] { *result = write(); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result, done] {
        m_patience->stop();
        m_thread->deleteLater();
        m_thread = nullptr;
        done(*result);
    });
    m_thread->start();
    m_patience->start();
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidenceexport.h"

#include "core/exchange/evidencetable.h"
#include "core/export/filewriter.h"
#include "ui/dialogs/prompts.h"
#include "ui/models/session.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EvidenceExport)
};

class BusyCursor final
{
public:
    BusyCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QApplication::restoreOverrideCursor(); }
    BusyCursor(const BusyCursor &) = delete;
    BusyCursor &operator=(const BusyCursor &) = delete;
};

QByteArray table(const Workbook &workbook, const QList<Id<Evidence>> &items, Attribution attribution)
{
    QByteArray bytes = csvMark() + csvLine(evidenceColumns(attribution));
    for (const Id<Evidence> &id : items) {
        if (const Evidence *item = workbook.records().find(id))
            bytes += csvLine(evidenceRow(workbook, *item, attribution));
    }
    return bytes;
}

Result<> write(const Workbook &workbook, const QList<Id<Evidence>> &items, Attribution attribution, const QString &path)
{
    // Whoever says yes to replacing a file has hardly meant the one that is open.
    if (QFileInfo(path) == QFileInfo(workbook.path())) {
        return fail(ErrorCode::InvalidInput, Texts::tr("The list was not exported"), Texts::tr("This is the workbook itself."),
                    Texts::tr("Choose another name."));
    }
    const BusyCursor busy;
    return writeFile(path, table(workbook, items, attribution), Overwrite::Allow);
}

} // namespace

void exportEvidence(Session &session, const QList<Id<Evidence>> &items, Prompts &prompts, QWidget *window)
{
    const QString title = Texts::tr("Export the list");
    const auto isAttributed = prompts.withAttribution(window, title);
    if (!isAttributed)
        return;
    const QFileInfo file(session.workbook().path());
    const QString name = Texts::tr("%1 list.csv", "suggested name of a file").arg(file.completeBaseName());
    const QString path = prompts.saveFile(window, title, file.dir().filePath(name), Texts::tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto written = write(session.workbook(), items, *isAttributed ? Attribution::Included : Attribution::LeftOut, path);
    if (written)
        session.say(Texts::tr("%n item(s) exported to %1", nullptr, static_cast<int>(items.size())).arg(QFileInfo(path).fileName()));
    else
        prompts.tell(window, written.error());
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include "ui/evidence/evidencepage.h"
#include "ui/journal/journalpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/rating/ratingpage.h"
#include "ui/statements/statementspage.h"
#include "ui/window/settings.h"

#include <QSplitter>

namespace assay {

namespace {

QString partOf(const Page &page, const QSplitter &splitter)
{
    return QStringLiteral("%1/%2").arg(page.key(), splitter.objectName());
}

} // namespace

Page *makePage(const QString &key, Session &session, QWidget *parent)
{
    if (key == u"overview")
        return new OverviewPage(session, parent);
    if (key == u"evidence")
        return new EvidencePage(session, parent);
    if (key == u"statements")
        return new StatementsPage(session, parent);
    if (key == u"rating")
        return new RatingPage(session, parent);
    if (key == u"journal")
        return new JournalPage(session, parent);
    return nullptr;
}

void saveSplitters(const Page &page, Settings &settings)
{
    const auto splitters = page.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            settings.setLayout(partOf(page, *splitter), splitter->saveState());
    }
}

void restoreSplitters(const Page &page, const Settings &settings)
{
    const auto splitters = page.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        const QByteArray state = settings.layout(partOf(page, *splitter));
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
    }
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include "ui/evidence/evidencepage.h"
#include "ui/journal/journalpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/rating/ratingpage.h"
#include "ui/statements/statementspage.h"
#include "ui/window/settings.h"

namespace assay {

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

void saveArrangement(const Page &page, Settings &settings)
{
    settings.setLayout(page.key(), page.arrangement());
}

void restoreArrangement(Page &page, const Settings &settings)
{
    page.setArrangement(settings.layout(page.key()));
}

} // namespace assay

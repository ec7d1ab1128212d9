// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample.h"
#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"
#include "ui/models/statementfacts.h"
#include "ui/statements/evidencebalance.h"
#include "ui/statements/rationaleeditor.h"
#include "ui/statements/statementspage.h"

#include <QAbstractButton>
#include <QApplication>

namespace assay::test {

/// The page on a copy of the worked example, which is written once for all tests.
class SamplePage
{
public:
    SamplePage() { take(writeSample(m_folder.filePath(QStringLiteral("original.assay")), device())); }

    void open(OpenMode mode = OpenMode::ReadWrite)
    {
        close();
        const QString copy = m_folder.filePath(QStringLiteral("copy%1.assay").arg(++m_copies));
        if (!QFile::copy(m_folder.filePath(QStringLiteral("original.assay")), copy))
            qFatal("The sample could not be copied");
        session = std::make_unique<Session>(take(Workbook::open(copy, mode, device())));
        page = std::make_unique<StatementsPage>(*session);
        page->resize(1280, 640);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page did not become active");
    }
    void close()
    {
        page.reset();
        session.reset();
    }

    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAbstractButton *level(int score) const
    {
        return page->findChild<QAbstractButton *>(QStringLiteral("level-%1").arg(score));
    }
    [[nodiscard]] RationaleEditor *editor() const { return find<RationaleEditor>("rationaleEditor"); }
    [[nodiscard]] EvidenceBalance *balance() const { return find<EvidenceBalance>("evidenceBalance"); }
    [[nodiscard]] Score own(const char *statement) const
    {
        const Score *score = ownScore(*session, QString::fromLatin1(statement));
        return score ? *score : Score();
    }
    [[nodiscard]] qsizetype entries() const { return take(session->workbook().journal()).size(); }
    void typeAtEnd(const QString &text) const
    {
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor(), text);
    }

private:
    QTemporaryDir m_folder;
    int m_copies = 0;

public:
    std::unique_ptr<Session> session;
    std::unique_ptr<StatementsPage> page;
};

} // namespace assay::test

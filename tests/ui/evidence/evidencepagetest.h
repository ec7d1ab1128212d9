// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempworkbook.h"
#include "ui/evidence/evidencepage.h"
#include "ui/models/session.h"

#include <QTableView>

namespace assay::test {

/// The evidence page on a workbook with one tagged and one untagged item, for tests by keys and buttons alone.
class EvidencePageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temp = std::make_unique<TempWorkbook>();
        m_tagged = addItem(**m_temp, QStringLiteral("Reviews are late"), {{QStringLiteral("qs1"), Polarity::Shortfall, {}}});
        m_untagged = addItem(**m_temp, QStringLiteral("Advice is clear"), {}, QStringLiteral("staff"));
        show(std::move(m_temp->workbook));
        select(m_tagged);
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_temp.reset();
    }

protected:
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString numberAt(int row) const { return m_table->model()->index(row, 0).data().toString(); }
    [[nodiscard]] const Evidence &item(Id<Evidence> id) const { return *m_session->records().find(id); }
    [[nodiscard]] const Tag *tag(Id<Evidence> id, int statement) const
    {
        return m_session->records().find(Tag::idFor(id, QStringLiteral("qs%1").arg(statement)));
    }
    void show(std::unique_ptr<Workbook> workbook)
    {
        m_session = std::make_unique<Session>(std::move(workbook));
        m_page = std::make_unique<EvidencePage>(*m_session);
        m_page->resize(1280, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = find<QTableView>("evidenceTable");
        m_table->setFocus();
    }
    /// Items that are like the tagged one, without its tags; one change.
    void addMany(int count)
    {
        Change change;
        change.verb = QStringLiteral("add_evidence");
        for (int i = 0; i < count; ++i) {
            Evidence evidence = item(m_tagged);
            evidence.id = Id<Evidence>::create();
            evidence.reference = QStringLiteral("A-%1").arg(500 + i);
            change.insert(evidence);
        }
        QVERIFY(m_session->apply(change));
    }
    void select(Id<Evidence> id) { m_page->open({QStringLiteral("evidence"), {}, id, {}}); }

    std::unique_ptr<TempWorkbook> m_temp;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EvidencePage> m_page;
    QTableView *m_table = nullptr;
    Id<Evidence> m_tagged;
    Id<Evidence> m_untagged;
};

} // namespace assay::test

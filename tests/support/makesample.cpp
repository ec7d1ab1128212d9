// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the workbook that is kept for each released file version (see tests/data/workbooks/README.md):
// makesample WORKBOOK
#include "tests/support/tempworkbook.h"

using namespace assay;
using namespace assay::test;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    const auto book = take(Workbook::create(path, {.authority = QStringLiteral("Testshire")}, device()));
    Evidence item;
    item.id = Id<Evidence>::create();
    item.summary = QStringLiteral("Carers wait long");
    item.category = QStringLiteral("people");
    item.factDate = take(FactDate::fromText(QStringLiteral("2023-03")));
    const Source source = sourceCalled(QStringLiteral("Talk with carers"));
    take(book->apply(
        addEvidence(*book, item,
                    {{QStringLiteral("qs1"), Polarity::Shortfall, 3}, {QStringLiteral("qs2"), Polarity::Neutral, std::nullopt}}, &source)));
    take(book->apply(setScore(*book, QStringLiteral("qs1"), 2, QStringLiteral("They wait [A-001]."))));

    // A colleague's copy in which the same was changed, for a conflict.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.assay"));
    take(book->saveCopy(copy));
    const auto edit = [&](Workbook &where, const QString &note) {
        const Evidence before = *where.records().find(item.id);
        Evidence after = before;
        after.note = note;
        take(where.apply(Change{QStringLiteral("edit_evidence"), {}, {}}.update(before, after)));
    };
    const auto other = take(Workbook::open(copy, OpenMode::ReadWrite, device(2)));
    edit(*book, QStringLiteral("Ask the hospital"));
    edit(*other, QStringLiteral("Ask the council"));
    take(book->merge(copy));
    return 0;
}

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a workbook and makes changes, one acknowledged line each; then holds it open until its input ends. For tests
// that need a second process: changewriter WORKBOOK CHANGES
#include "core/workbook/actions.h"

#include <QCoreApplication>

#include <cstdio>

using namespace assay;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto book = Workbook::open(arguments.value(1), OpenMode::ReadWrite,
                                     {derivedUuid(QUuid(), QStringLiteral("1")), QStringLiteral("Assessor 1")});
    if (!book) {
        std::fprintf(stderr, "%s\n", qPrintable(book.error().line()));
        return 3;
    }
    std::puts("open");
    std::fflush(stdout);
    const int changes = arguments.value(2).toInt();
    for (int i = 0; i < changes; ++i) {
        Source source;
        source.id = Id<Source>::create();
        source.title = QStringLiteral("Source %1").arg(i);
        Evidence item;
        item.summary = QStringLiteral("Item %1").arg(i);
        item.category = QStringLiteral("people");
        const Change change = addEvidence(**book, item, {{QStringLiteral("qs1"), Polarity::Shortfall, std::nullopt}}, &source);
        if (const auto applied = (*book)->apply(change); !applied) {
            std::fprintf(stderr, "%s\n", qPrintable(applied.error().line()));
            return 1;
        }
        std::printf("%s\n", qPrintable(source.id.uuid().toString(QUuid::WithoutBraces)));
        std::fflush(stdout);
    }
    while (std::getchar() != EOF) {
    }
    return 0;
}

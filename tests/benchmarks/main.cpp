// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/storagebench.h"
#include "tests/benchmarks/viewbench.h"
#include "tests/benchmarks/workload.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace assay;
using namespace assay::bench;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--memory")
        return printMemory(arguments.value(2));
    // Beside the build, not in a memory file system: a sync has to reach a disk.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/benchmark-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("large.assay"));
    QList<Line> lines;
    std::printf("making the large workbook ...\n");
    {
        std::unique_ptr<Workbook> large;
        std::printf("made in %.0f ms\n", milliseconds([&] { large = makeLargeWorkbook(path, 100'000); }));
        lines += durableChange(*large, folder.path(), 300);
    }
    lines += openWorkbook(path);
    lines += memory(path);
    {
        auto workbook = Workbook::open(path, OpenMode::ReadWrite, benchmarkIdentity());
        if (!workbook)
            qFatal("%s", qPrintable(workbook.error().line()));
        Session session(std::move(*workbook));
        lines += evidenceLog(session);
        lines += derivedFigures(session);
        lines += alerts(session);
    }
    print(lines);
    return 0;
}

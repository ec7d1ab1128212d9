// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <QString>

#include <cstdio>

namespace assay::bench {

void print(const QList<Line> &lines)
{
    std::printf("\n%-62s %12s %12s %8s %8s\n", "what", "measured", "reference", "ratio", "aim");
    for (const Line &line : lines) {
        const double ratio = line.reference > 0 ? line.measured / line.reference : 0.0;
        std::printf("%-62s %9.2f %-2s %9.2f %-2s %8.2f %8.2f %s\n", qPrintable(line.what), line.measured, qPrintable(line.unit),
                    line.reference, qPrintable(line.unit), ratio, line.limit, ratio <= line.limit ? "" : "  MISSED");
    }
}

} // namespace assay::bench

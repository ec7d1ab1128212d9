// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <functional>

namespace assay::bench {

/// Milliseconds that one call takes.
inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0.0 : values[values.size() / 2];
}

/// Median of several calls, in milliseconds.
inline double medianMilliseconds(int times, const std::function<void()> &work)
{
    QList<double> values;
    for (int i = 0; i < times; ++i)
        values.append(milliseconds(work));
    return median(values);
}

/// One line of the table: what was measured, against what, and the limit for their ratio.
struct Line {
    QString what;
    double measured = 0.0; ///< in `unit`
    double reference = 0.0;
    QString unit;
    double limit = 0.0; ///< the ratio measured/reference should not be above this
};

void print(const QList<Line> &lines);

} // namespace assay::bench

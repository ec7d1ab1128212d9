// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/progressfigures.h"
#include "ui/parts/pane.h"

class QProgressBar;

namespace assay {

/// Four bars: scored, covered, citing, dated.
class ProgressPane final : public Pane
{
    Q_OBJECT

public:
    explicit ProgressPane(QWidget *parent = nullptr);

    void setFigures(const ProgressFigures &figures);
    /// Words and numbers only, for low windows.
    void setLow(bool isLow);

private:
    struct Bar {
        QLabel *count = nullptr;
        QProgressBar *bar = nullptr;
    };
    [[nodiscard]] Bar addBar(const QString &label, const QString &name);
    void setBar(const Bar &bar, int done, int all, const QString &whenNone = {});

    QVBoxLayout *m_rows;
    Bar m_scored;
    Bar m_covered;
    Bar m_citing;
    Bar m_dated;
};

} // namespace assay

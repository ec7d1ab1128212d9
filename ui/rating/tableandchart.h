// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

class ChartTable;

/// A table and, where there is room for both, the chart of the same figures beside it. The table comes first and never
/// gives way.
class TableAndChart final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both. The stretches are their shares of the width.
    TableAndChart(ChartTable *table, int tableStretch, QWidget *chart, int chartStretch, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartTable *m_table;
    QWidget *m_chart;
};

} // namespace assay

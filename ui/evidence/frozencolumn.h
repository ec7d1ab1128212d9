// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace assay {

/// The first column of a table once more, over its left edge, while the table is scrolled sideways. Has a model only
/// then, so that it costs nothing otherwise.
class FrozenColumn final : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumn(QTableView &table);

    /// Shows, hides and places itself as the table stands now.
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTableView &m_table;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace assay {

/// The table beside a chart: rows share the height there is, within what the font needs, so that all of them show.
class ChartTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTable(const QString &name, QWidget *parent = nullptr);

    /// The first column takes the width that the others leave.
    void fitColumns();
    /// How much higher than its text a row may become; 16 unless told otherwise.
    void setMostRoom(int pixels);
    /// What the columns need to show all that stands in them.
    [[nodiscard]] int leastWidth() const;

signals:
    /// Where the first row begins, from the top of the table, and how high each is.
    void rowsPlaced(int top, int height);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeRows();
    void tell();

    int m_mostRoom = 16;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace assay {

class CoverageModel;

/// Nine scores beside what the evidence says, under their themes. All rows fit the height when there is room.
class ScoresTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ScoresTable(CoverageModel &model, QWidget *parent = nullptr);

    /// Low: short column heads and the smallest rows.
    void setLow(bool isLow);
    [[nodiscard]] QString currentStatement() const;
    void showStatement(const QString &statement);

signals:
    /// Enter or a double click on a statement.
    void opened(const QString &statement);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void spanThemes();
    void startAtFirstStatement();
    void layOut();
    void openCurrent();

    CoverageModel &m_model;
    bool m_isLow = false;
};

} // namespace assay

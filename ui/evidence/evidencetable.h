// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencemodel.h"

#include <QTableView>

namespace assay {

class FrozenColumn;

/// The list of the evidence log. Turns keys into wishes and leaves what they do to the page; remembers columns.
class EvidenceTable final : public QTableView
{
    Q_OBJECT

public:
    explicit EvidenceTable(EvidenceModel &model, QWidget *parent = nullptr);
    ~EvidenceTable() override;

    [[nodiscard]] Id<Evidence> current() const;
    /// In the order of the list; the current item when nothing is selected.
    [[nodiscard]] QList<Id<Evidence>> selected() const;
    /// Makes the item current and scrolls to it; the first row when it is not listed.
    void select(Id<Evidence> id);
    /// Rows of one line, for low windows.
    void setLow(bool isLow);
    /// The show-and-hide entries of the columns.
    [[nodiscard]] QList<QAction *> columnActions() const { return m_columnActions; }

signals:
    void statementToggled(int number);
    void polarityChosen(assay::Polarity polarity);
    void editRequested();
    void openRequested();
    void withdrawRequested();
    void currentItemChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;

private:
    [[nodiscard]] bool handle(const QString &text);
    void setUpColumns();
    void restoreColumns();
    void setUpColumnActions();
    void setWidths();
    void setRowHeight();
    void fillWidth();

    EvidenceModel &m_model;
    FrozenColumn *m_frozen;
    QList<QAction *> m_columnActions;
    Id<Evidence> m_kept;
    bool m_isFilling = false;
    bool m_isLow = false;
    QList<double> m_shares; ///< of the usual widths, by column
};

} // namespace assay

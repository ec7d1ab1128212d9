// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencemodel.h"

#include <QTableView>

namespace assay {

class EvidenceColumns;
class FrozenColumn;

/// The list of the evidence log. Turns keys into wishes and leaves what they do to the page. A list made anew keeps the
/// items that were selected.
class EvidenceTable final : public QTableView
{
    Q_OBJECT

public:
    explicit EvidenceTable(EvidenceModel &model, QWidget *parent = nullptr);

    [[nodiscard]] Id<Evidence> current() const;
    /// In the order of the list; the current item when nothing is selected.
    [[nodiscard]] QList<Id<Evidence>> selected() const;
    [[nodiscard]] int selectedCount() const;
    /// Makes the item current and scrolls to it; the first row when it is not listed.
    void select(Id<Evidence> id);
    /// Rows of one line, for low windows.
    void setLow(bool isLow);
    [[nodiscard]] EvidenceColumns &columns() const { return *m_columns; }

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
    void keepItems();
    void giveBackItems();
    void setRowHeight();

    EvidenceModel &m_model;
    EvidenceColumns *m_columns = nullptr;
    FrozenColumn *m_frozen = nullptr;
    Id<Evidence> m_kept; ///< the current item
    QSet<Id<Evidence>> m_keptSelected;
    bool m_isLow = false;
};

} // namespace assay

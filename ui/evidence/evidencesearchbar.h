// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencefacetmodel.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace assay {

class ResultLine;

/// Above the list: search, order and columns; below them how many items there are and which filters are in use.
class EvidenceSearchBar final : public QWidget
{
    Q_OBJECT

public:
    EvidenceSearchBar(EvidenceModel &log, EvidenceFacetModel &facets, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    void setColumnActions(const QList<QAction *> &actions);
    /// Shows in the order box what the list is sorted by.
    void setSort(EvidenceSort sort);
    /// A button that brings the filters back, for windows where they are hidden.
    void setFiltersHidden(bool areHidden);
    void clearQuery();

signals:
    void sortChosen(assay::EvidenceSort sort);
    /// Enter or the arrow down in the search field.
    void listWanted();
    void filtersWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void fillSorts();

    EvidenceModel &m_log;
    EvidenceFacetModel &m_facets;
    QLineEdit *m_field;
    QComboBox *m_sort;
    QPushButton *m_columns;
    QPushButton *m_filters;
    QBoxLayout *m_top;
    QBoxLayout *m_rows;
    ResultLine *m_result;
};

} // namespace assay

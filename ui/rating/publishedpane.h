// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"

class QLabel;
class QTableView;

namespace assay {

class PublishedModel;
class Session;
struct PublishedResult;

/// What other councils were rated, with this workbook among them; below the table how the current row came about.
class PublishedPane final : public Pane
{
    Q_OBJECT

public:
    PublishedPane(Session &session, const QList<PublishedResult> &results, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshOwn();
    void showNote();
    void selectOwn();
    void showCurrent();

    Session &m_session;
    PublishedModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
};

} // namespace assay

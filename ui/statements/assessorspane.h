// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statementassessorsmodel.h"
#include "ui/parts/pane.h"

class QListView;

namespace assay {

/// Who scored the statement, how, and why.
class AssessorsPane final : public Pane
{
    Q_OBJECT

public:
    explicit AssessorsPane(Session &session, QWidget *parent = nullptr);

    void setStatement(const QString &statement);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    StatementAssessorsModel m_model;
    QListView *m_list;
};

} // namespace assay

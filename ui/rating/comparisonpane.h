// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"
#include "ui/parts/pane.h"

class QComboBox;

namespace assay {

class ChartTable;
class ComparisonRadar;
class Session;
class StatementScoresModel;
struct PublishedResult;

/// Your scores beside those of a council that published all of its own.
class ComparisonPane final : public Pane
{
    Q_OBJECT

public:
    ComparisonPane(Session &session, const QList<PublishedResult> &results, QWidget *parent = nullptr);
    ~ComparisonPane() override;

signals:
    /// Enter on a row.
    void statementChosen(const QString &statement);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseHighest();
    void refresh();

    Session &m_session;
    QList<PublishedResult> m_complete;
    StatementScoresModel *m_model;
    QComboBox *m_councils;
    ChartTable *m_table;
    ComparisonRadar *m_radar;
};

} // namespace assay

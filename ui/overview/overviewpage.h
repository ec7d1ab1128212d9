// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace assay {

class AlertsPane;
class BandGauge;
class CoverageModel;
class KeyButton;
class Pane;
class ProgressPane;
class RatingCard;
class ScoresTable;
struct Attention;

/// Where the assessment stands: rating on its bands, scores beside their evidence, progress, and what needs attention.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerWidgets() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void open(const Destination &destination) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRating();
    [[nodiscard]] Pane *makeScores();
    void refresh();
    void fit();
    void openStatement(const QString &statement);
    void fix(const Attention &alert);
    void addEvidence();

    CoverageModel *m_model;
    RatingCard *m_card;
    BandGauge *m_gauge;
    QWidget *m_divider;
    Pane *m_rating;
    Pane *m_scores;
    ScoresTable *m_table;
    ProgressPane *m_progress;
    AlertsPane *m_alerts;
    QWidget *m_right;
    KeyButton *m_add;
    bool m_isStale = true;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

#include <optional>

class QGridLayout;
class QTabBar;

namespace assay {

class BandGauge;
class Pane;
class FigureCard;
class WhatIf;
class WhatIfPane;

/// The overall rating and how it came about; scores tried out beside the real ones; comparison with what other councils
/// were given. Changes nothing in the workbook.
class RatingPage final : public Page
{
    Q_OBJECT

public:
    explicit RatingPage(Session &session, QWidget *parent = nullptr);
    ~RatingPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("rating"); }
    [[nodiscard]] QString title() const override { return tr("Rating"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void open(const Destination &destination) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void switchPracticeScoresOn();
    void buildSummary();
    void buildPanes();
    void refresh();
    /// Three columns where there is room, otherwise the charts behind tabs.
    void arrange();
    /// Where the page is low or narrow, the figures stay and the gauge goes.
    void fitSummary();
    void showTab(int index);
    [[nodiscard]] bool isShown(qsizetype chart) const;

    WhatIf *m_whatIf;
    Pane *m_summary;
    FigureCard *m_now;
    FigureCard *m_tried;
    BandGauge *m_gauge;
    Pane *m_noRating;
    WhatIfPane *m_whatIfPane;
    QWidget *m_gaugePart; ///< the gauge and the line before it
    QList<Pane *> m_charts; ///< scores, comparison, published, history
    QTabBar *m_tabs;
    QGridLayout *m_grid;
    struct Arrangement {
        bool isWide = true;
        bool hasRating = true;
        friend bool operator==(const Arrangement &, const Arrangement &) = default;
    };
    std::optional<Arrangement> m_arrangement;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace assay {

struct GaugeState;

/// Where the points stand on the bands of a rating method, from the lowest possible result to 100 per cent. Draws
/// only; the figures come from core/scoring. While scores are missing it shows the range, never a single figure.
class BandGauge final : public QWidget
{
    Q_OBJECT

public:
    explicit BandGauge(QWidget *parent = nullptr);
    ~BandGauge() override;

    /// The bands to draw; `of` is the most points that can be had (36 for nine statements).
    void setMethod(const RatingMethod &method, int of);
    /// nullopt: there is no rating (a peer challenge without practice scores).
    void setNow(const std::optional<Rating> &now);
    /// A second, hollow pointer; nullopt takes it away.
    void setWhatIf(const std::optional<Fraction> &whatIf);
    /// Whether the row "4 points to outstanding" belongs to the drawing; it is left out beside a what-if.
    void setDistanceShown(bool shown);

    /// What the drawing says, in words; also its accessible value.
    [[nodiscard]] QString sentence() const;
    /// Per cent of the solid pointer, exact; nullopt while it shows a range or nothing.
    [[nodiscard]] std::optional<double> position() const;

    /// Per cent at the left end: the least that scores can give.
    [[nodiscard]] int lowest() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void changed();

    std::unique_ptr<GaugeState> m_state;
};

} // namespace assay

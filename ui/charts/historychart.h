// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"
#include "ui/charts/chartimage.h"

#include <QDate>

#include <memory>

namespace assay {

/// The overall over time on the bands of the rating method: a disc with its figure for each day, joined where one
/// complete day follows another. A day without all scores shows its possible range, never a single figure.
class HistoryChart final : public ChartImage
{
    Q_OBJECT

public:
    struct Day {
        QDate day;
        Rating rating;
    };

    explicit HistoryChart(QWidget *parent = nullptr);
    ~HistoryChart() override;

    /// The earliest first, on the bands of the method.
    void setDays(const RatingMethod &method, const QList<Day> &days);

    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void rebuild() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace assay

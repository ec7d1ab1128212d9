// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace assay {

/// What the shades and bars of the coverage cells mean. Leaves its first words out where there is no room for them.
class CoverageLegend final : public QLabel
{
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int drawn(QPainter *painter, bool withRamp) const;
};

} // namespace assay

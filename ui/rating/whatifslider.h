// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

namespace assay {

/// A slider from 1 to 4 that shows the real score as a hollow disc, and can be empty while there is no score at all.
/// Keys: Left, Right, 1 to 4, Del puts the real score back; Up and Down are for going to another slider.
class WhatIfSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit WhatIfSlider(QWidget *parent = nullptr);

    void show(std::optional<int> real, std::optional<int> tried);
    [[nodiscard]] bool hasScore() const { return m_real || m_tried; }
    /// Middle of the disc for a score, from the left of the slider.
    [[nodiscard]] int positionOf(int score) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(int score);
    void putBack();
    /// Up or Down: -1 or 1.
    void rowWanted(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void step(int by);
    [[nodiscard]] int scoreAt(double x) const;

    std::optional<int> m_real;
    std::optional<int> m_tried;
    bool m_isFollowing = false;
};

} // namespace assay

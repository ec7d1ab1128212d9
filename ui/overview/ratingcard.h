// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/ratingwords.h"

#include <QLabel>

namespace assay {

/// Rating, per cent and points in words, with the mark of the rating. While scores are missing: the range, and the
/// marks of all ratings it allows. A label, so that a screen reader reads it as text.
class RatingCard final : public QLabel
{
    Q_OBJECT

public:
    explicit RatingCard(QWidget *parent = nullptr);

    void setWords(const RatingWords &words);
    /// On two lines, for low windows, where the gauge gives way.
    void setCompact(bool isCompact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintTall(QPainter &painter) const;
    void paintCompact(QPainter &painter) const;
    [[nodiscard]] int drawHeadline(QPainter &painter, int x, int y) const;

    RatingWords m_words;
    bool m_isCompact = false;
};

} // namespace assay

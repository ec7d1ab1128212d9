// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"

#include <QWidget>

namespace assay {

/// A rating in figures: sign and word of its band, the whole per cent, and how it came about. While scores are missing
/// the range, never a single figure.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void show(const RatingMethod &method, const Rating &rating);
    /// In place of a rating.
    void showSentence(const QString &sentence);
    /// All that stands on the card, as one text.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update(const QString &band, const QString &word, const QString &figure, const QString &reason);

    QString m_title;
    QString m_band;
    QString m_word;
    QString m_figure;
    QString m_reason;
};

} // namespace assay

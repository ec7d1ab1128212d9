// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/coveragelegend.h"

#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr int box = 13;
constexpr int barWidth = 18;
constexpr int gap = 4;
constexpr int apart = 12;

} // namespace

CoverageLegend::CoverageLegend(QWidget *parent) : QLabel(parent)
{
    setText(tr("Darker cells have more evidence items: 1 or 2, 3 or 4, 5 to 7, 8 or more. "
               "Bars: strengths solid, shortfalls hatched, neutral outlined."));
    setToolTip(text());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Draws from the right end when there is a painter; returns the width.
int CoverageLegend::drawn(QPainter *painter, bool withRamp) const
{
    const QFontMetrics metrics(assay::font(TextRole::Small));
    int x = painter ? width() - drawn(nullptr, withRamp) : 0;
    const int start = x;
    const auto word = [&](const QString &text) {
        const int wide = metrics.horizontalAdvance(text);
        if (painter) {
            painter->setPen(colours().muted);
            painter->drawText(QRect(x, 0, wide + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        }
        x += wide + gap;
    };
    if (withRamp) {
        word(tr("Evidence items: fewer"));
        for (const int items : {1, 3, 5, 8}) {
            if (painter) {
                painter->setPen(colours().borderStrong);
                painter->setBrush(heatColour(items));
                painter->drawRect(x, (height() - box) / 2, box - 1, box - 1);
            }
            x += box + gap;
        }
        word(tr("more"));
        x += apart - gap;
    }
    const std::pair<CoverageCell, Polarity> bars[] = {
        {{1, 0, 0}, Polarity::Strength}, {{0, 1, 0}, Polarity::Shortfall}, {{0, 0, 1}, Polarity::Neutral}};
    for (const auto &[cell, polarity] : bars) {
        if (painter)
            drawPolarityBar(*painter, QRect(x, (height() - 4) / 2, barWidth, 4), cell);
        x += barWidth + gap;
        word(polaritySign(polarity) + u' ' + polarityTitle(polarity).toLower());
        x += apart - gap;
    }
    return x - apart - start;
}

QSize CoverageLegend::sizeHint() const
{
    return {drawn(nullptr, true), QFontMetrics(assay::font(TextRole::Small)).height() + 4};
}

QSize CoverageLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(assay::font(TextRole::Small));
    const bool hasRamp = width() >= drawn(nullptr, true);
    if (hasRamp || width() >= drawn(nullptr, false))
        (void)drawn(&painter, hasRamp);
}

} // namespace assay

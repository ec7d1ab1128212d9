// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/whatifslider.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace assay {

namespace {

constexpr int lowest = 1;
constexpr int highest = 4;
constexpr int disc = 8; // radius

} // namespace

WhatIfSlider::WhatIfSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(lowest, highest);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    // Assistive technology moves the slider by its value.
    connect(this, &QSlider::valueChanged, this, [this](int value) { emit chosen(value); });
}

void WhatIfSlider::show(std::optional<int> real, std::optional<int> tried)
{
    m_real = real;
    m_tried = tried;
    const QSignalBlocker quiet(this);
    setValue(tried.value_or(real.value_or(lowest)));
    setAccessibleDescription(real ? tr("the real score is %1").arg(*real) : tried ? tr("not scored") : tr("not scored, nothing tried out"));
    update();
}

int WhatIfSlider::positionOf(int score) const
{
    const int left = disc + 3;
    return left + (width() - 2 * left) * (score - lowest) / (highest - lowest);
}

QSize WhatIfSlider::sizeHint() const
{
    return {140, 24};
}

QSize WhatIfSlider::minimumSizeHint() const
{
    return {96, 24};
}

void WhatIfSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours();
    const double middle = height() / 2.0 - 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.borderStrong);
    painter.drawRoundedRect(QRectF(positionOf(lowest), middle - 2, positionOf(highest) - positionOf(lowest), 4), 2, 2);
    for (int score = lowest; score <= highest; ++score)
        painter.fillRect(QRectF(positionOf(score), middle + 6, 1, 4), c.borderStrong);
    if (m_real && m_tried) {
        painter.setPen(QPen(c.borderStrong, 1.5));
        painter.setBrush(c.surface);
        painter.drawEllipse(QPointF(positionOf(*m_real), middle), 4.5, 4.5);
    }
    if (!hasScore())
        return;
    const QPointF at(positionOf(value()), middle);
    painter.setPen(QPen(c.accent, 1));
    painter.setBrush(c.surface);
    painter.drawEllipse(at, disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawEllipse(at, disc - 2, disc - 2);
}

void WhatIfSlider::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0) >= u'1' && text.at(0) <= u'4') {
        emit chosen(text.toInt());
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit putBack();
    } else if (event->key() == Qt::Key_Right) {
        step(1);
    } else if (event->key() == Qt::Key_Left) {
        step(-1);
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        emit rowWanted(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QSlider::keyPressEvent(event);
    }
}

void WhatIfSlider::step(int by)
{
    if (!hasScore())
        emit chosen(by > 0 ? lowest : highest);
    else
        emit chosen(std::clamp(value() + by, lowest, highest));
}

int WhatIfSlider::scoreAt(double x) const
{
    const double span = std::max(1, positionOf(highest) - positionOf(lowest));
    return std::clamp(lowest + qRound((x - positionOf(lowest)) / span * (highest - lowest)), lowest, highest);
}

void WhatIfSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QSlider::mousePressEvent(event);
        return;
    }
    m_isFollowing = true;
    emit chosen(scoreAt(event->position().x()));
}

void WhatIfSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isFollowing)
        emit chosen(scoreAt(event->position().x()));
}

void WhatIfSlider::mouseReleaseEvent(QMouseEvent *)
{
    m_isFollowing = false;
}

/// A wheel turned to scroll the form must not try out scores.
void WhatIfSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace assay

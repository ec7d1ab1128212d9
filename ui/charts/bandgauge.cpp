// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bandgauge.h"

#include "ui/charts/accessiblecharts.h"
#include "ui/charts/gaugepainter.h"
#include "ui/charts/gaugewords.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace assay {

BandGauge::BandGauge(QWidget *parent) : QWidget(parent), m_state(std::make_unique<GaugeState>())
{
    installAccessibleCharts();
    setAccessibleName(tr("Rating on its bands"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

BandGauge::~BandGauge() = default;

void BandGauge::setMethod(const RatingMethod &method, int of)
{
    m_state->method = method;
    m_state->of = of;
    changed();
}

void BandGauge::setNow(const std::optional<Rating> &now)
{
    m_state->now = now;
    changed();
}

void BandGauge::setWhatIf(const std::optional<Fraction> &whatIf)
{
    m_state->whatIf = whatIf;
    changed();
}

void BandGauge::setDistanceShown(bool shown)
{
    m_state->distanceShown = shown;
    changed();
}

QString BandGauge::sentence() const
{
    return gauge::sentence(*m_state);
}

std::optional<double> BandGauge::position() const
{
    if (!m_state->now || !m_state->now->complete)
        return std::nullopt;
    return m_state->now->fraction.points * 100.0 / m_state->now->fraction.of;
}

int BandGauge::lowest() const
{
    return m_state->method.bands.isEmpty() ? 0 : m_state->method.bands.first().percentMin;
}

QSize BandGauge::sizeHint() const
{
    return {640, heightForWidth(640)};
}

QSize BandGauge::minimumSizeHint() const
{
    const int width = QFontMetrics(assay::font(TextRole::Strong)).averageCharWidth() * 36;
    return {width, heightForWidth(std::max(width, this->width()))};
}

int BandGauge::heightForWidth(int width) const
{
    const QFontMetricsF plain(assay::font(TextRole::Small));
    const QFontMetricsF strong(strongSmall());
    GaugeState tallest = *m_state;
    if (m_state->distanceShown)
        tallest.whatIf.reset(); // the row of the distance is kept, so that nothing jumps
    return static_cast<int>(std::ceil(GaugeLayout::of(tallest, width, plain, strong).height));
}

void BandGauge::paintEvent(QPaintEvent *)
{
    if (m_state->method.bands.isEmpty())
        return;
    QPainter painter(this);
    GaugePainter(*m_state, painter, width()).paint();
}

void BandGauge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void BandGauge::changed()
{
    setAccessibleDescription(sentence());
    QAccessibleValueChangeEvent event(this, position() ? QVariant(*position()) : QVariant());
    QAccessible::updateAccessibility(&event);
    updateGeometry();
    update();
}

} // namespace assay

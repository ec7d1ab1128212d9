// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gaugelayout.h"

#include "ui/charts/bandscale.h"
#include "ui/charts/gaugewords.h"

#include <array>

namespace assay {

namespace {

constexpr double sideMargin = 8; // half a pointer, and the outline
constexpr double gap = 8;        // between two texts, and between a text and a pointer
constexpr double triangle = 9;
constexpr double tickLength = 8;

class Arranger
{
public:
    Arranger(const GaugeState &state, double width, const QFontMetricsF &plain, const QFontMetricsF &strong)
        : m_state(state), m_width(width), m_plain(plain), m_strong(strong), m_line(std::ceil(strong.height()))
    {
    }

    GaugeLayout arrange()
    {
        m_layout.pointerTop = m_line + 1;
        const double top = m_layout.pointerTop + triangle;
        const QRectF across(sideMargin, top, std::max(40.0, m_width - 2 * sideMargin), 0);
        const bool named = namesFit(BandScale(m_state.method, m_state.of, across));
        m_layout.bands = across.adjusted(0, 0, 0, named ? 2 * m_line + 4 : m_line + 6);
        const BandScale scale(m_state.method, m_state.of, m_layout.bands);
        placeCaptions(scale);
        placeBandTexts(scale, named);
        placeTicks(scale);
        double bottom = m_layout.tickTop + tickLength + m_line;
        if (m_state.distanceShown && !m_state.whatIf) {
            placeDistance(scale, bottom);
            bottom += m_line + 2;
        }
        m_layout.height = named ? bottom : placeKey(scale, bottom + 2);
        return m_layout;
    }

private:
    double strongWidth(const QString &text) const { return std::ceil(m_strong.horizontalAdvance(text)); }
    double plainWidth(const QString &text) const { return std::ceil(m_plain.horizontalAdvance(text)); }
    void add(GaugeText::Kind kind, const QString &text, const QRectF &box, const QString &band = {})
    {
        m_layout.texts.append({kind, text, box, band});
    }
    double clamped(double left, double width) const { return std::clamp(left, 0.0, std::max(0.0, m_width - width)); }

    bool namesFit(const BandScale &scale) const
    {
        for (qsizetype i = 0; i < scale.count(); ++i) {
            if (strongWidth(scale.band(i).title) + 6 > scale.rect(i).width())
                return false;
        }
        return true;
    }

    /// x of every pointer line that crosses the bands.
    QList<double> pointers(const BandScale &scale) const
    {
        QList<double> found;
        if (m_state.now && m_state.now->complete)
            found.append(scale.xOfPoints(m_state.now->fraction.points));
        else if (m_state.now)
            found.append({scale.xOfPoints(m_state.now->range.pointsMin), scale.xOfPoints(m_state.now->range.pointsMax)});
        if (m_state.whatIf)
            found.append(scale.xOfPoints(m_state.whatIf->points));
        std::ranges::sort(found);
        return found;
    }

    void placeCaptions(const BandScale &scale);
    bool placeBeside(const GaugeText &a, double xa, const GaugeText &b, double xb);
    void placeBandTexts(const BandScale &scale, bool named);
    void placeTicks(const BandScale &scale);
    void placeDistance(const BandScale &scale, double top);
    double placeKey(const BandScale &scale, double top);

    const GaugeState &m_state;
    double m_width;
    const QFontMetricsF &m_plain;
    const QFontMetricsF &m_strong;
    double m_line;
    GaugeLayout m_layout;
};

void Arranger::placeCaptions(const BandScale &scale)
{
    if (!m_state.now && !m_state.whatIf)
        return;
    const Rounding rounding = m_state.method.rounding;
    GaugeText now{GaugeText::Kind::Now, {}, {}, {}};
    double nowX = scale.area().center().x();
    if (m_state.now && m_state.now->complete) {
        nowX = scale.xOfPoints(m_state.now->fraction.points);
        now.text = m_state.whatIf ? gauge::nowShort(m_state.now->fraction.percent(rounding))
                                  : gauge::figure(m_state.now->fraction, rounding);
    } else if (m_state.now) {
        nowX = scale.xOfPoints((m_state.now->range.pointsMin + m_state.now->range.pointsMax) / 2.0);
        now.text = gauge::range(*m_state.now);
    }
    if (!m_state.whatIf) {
        const double width = strongWidth(now.text);
        add(now.kind, now.text, {clamped(nowX - width / 2, width), 0, width, m_line});
        return;
    }
    GaugeText whatIf{GaugeText::Kind::WhatIf, gauge::whatIfShort(m_state.whatIf->percent(rounding)), {}, {}};
    const double whatIfX = scale.xOfPoints(m_state.whatIf->points);
    const bool inOrder = nowX <= whatIfX;
    if (now.text.isEmpty()) {
        const double width = strongWidth(whatIf.text);
        add(whatIf.kind, whatIf.text, {clamped(whatIfX - width / 2, width), 0, width, m_line});
        return;
    }
    const bool single = m_state.now->complete;
    if (single && (inOrder ? placeBeside(now, nowX, whatIf, whatIfX) : placeBeside(whatIf, whatIfX, now, nowX)))
        return;
    const QString both = inOrder ? gauge::together(now.text, whatIf.text) : gauge::together(whatIf.text, now.text);
    const double width = strongWidth(both);
    add(GaugeText::Kind::Now, both, {clamped((nowX + whatIfX - width) / 2, width), 0, width, m_line});
}

/// The caption of the left pointer to its left and that of the right one to its right; where an edge is in the way,
/// both on one side.
bool Arranger::placeBeside(const GaugeText &a, double xa, const GaugeText &b, double xb)
{
    const double wa = strongWidth(a.text);
    const double wb = strongWidth(b.text);
    const QRectF aLeft(xa - gap - wa, 0, wa, m_line);
    const QRectF aRight(xa + gap, 0, wa, m_line);
    const QRectF bLeft(xb - gap - wb, 0, wb, m_line);
    const QRectF bRight(xb + gap, 0, wb, m_line);
    const auto inside = [this](const QRectF &box) { return box.left() >= 0 && box.right() <= m_width; };
    const std::array<std::pair<QRectF, QRectF>, 3> tries = {{{aLeft, bRight}, {aLeft, bLeft}, {aRight, bRight}}};
    for (const auto &[boxA, boxB] : tries) {
        const bool clear = boxA.right() + gap <= boxB.left() && boxA.right() <= xb - gap && boxB.left() >= xa + gap;
        if (inside(boxA) && inside(boxB) && clear) {
            add(a.kind, a.text, boxA);
            add(b.kind, b.text, boxB);
            return true;
        }
    }
    return false;
}

void Arranger::placeBandTexts(const BandScale &scale, bool named)
{
    const QList<double> crossing = pointers(scale);
    for (qsizetype i = 0; i < scale.count(); ++i) {
        const Band &band = scale.band(i);
        const QRectF rect = scale.rect(i);
        const double nameWidth = named ? strongWidth(band.title) : 0;
        const double edgesWidth = plainWidth(gauge::edges(band));
        const double width = std::max(nameWidth, edgesWidth);
        if (width + 4 > rect.width())
            continue;
        // The stretch between two pointers that is nearest to the middle and wide enough; the middle if none is.
        QList<double> stops = {rect.left() + 3};
        for (const double x : crossing) {
            if (x > rect.left() && x < rect.right())
                stops.append({x - 4, x + 4});
        }
        stops.append(rect.right() - 3);
        double centre = rect.center().x();
        double best = rect.width();
        for (qsizetype s = 0; s + 1 < stops.size(); s += 2) {
            if (stops[s + 1] - stops[s] < width)
                continue;
            const double at = std::clamp(rect.center().x(), stops[s] + width / 2, stops[s + 1] - width / 2);
            if (std::abs(at - rect.center().x()) < best) {
                best = std::abs(at - rect.center().x());
                centre = at;
            }
        }
        if (named)
            add(GaugeText::Kind::BandName, band.title, {centre - nameWidth / 2, rect.top() + 2, nameWidth, m_line}, band.key);
        add(GaugeText::Kind::BandEdges, gauge::edges(band),
            {centre - edgesWidth / 2, rect.bottom() - m_line - (named ? 2 : 3), edgesWidth, m_line}, band.key);
    }
}

void Arranger::placeTicks(const BandScale &scale)
{
    m_layout.tickTop = scale.area().bottom() + 2;
    const double top = m_layout.tickTop + tickLength;
    double freeFrom = 0;
    const auto place = [&](const QString &text, double left) {
        const double width = plainWidth(text);
        const double at = clamped(left, width);
        if (at < freeFrom)
            return;
        add(GaugeText::Kind::Tick, text, {at, top, width, m_line});
        freeFrom = at + width + 4;
    };
    for (qsizetype i = 0; i < scale.count(); ++i) {
        const int points = scale.lowest(i);
        const QString text = i == 0 ? gauge::firstTick(points) : QString::number(points);
        place(text, scale.xOfPoints(points) - (i == 0 ? 0 : plainWidth(text) / 2));
    }
    const QString last = QString::number(scale.lastPoint());
    place(last, scale.area().right() - plainWidth(last));
}

void Arranger::placeDistance(const BandScale &scale, double top)
{
    m_layout.distanceY = top + m_line / 2;
    if (!m_state.now || !m_state.now->next)
        return;
    const QString text = gauge::distance(m_state.method, *m_state.now->next);
    const double width = strongWidth(text);
    const double from = scale.xOfPoints(m_state.now->fraction.points);
    const double to = scale.xOfPoints(m_state.now->fraction.points + m_state.now->next->points);
    const bool leftOf = from - gap - width >= 0;
    add(GaugeText::Kind::Distance, text, {leftOf ? from - gap - width : clamped(to + gap, width), top, width, m_line});
}

/// Names and edges in lines of their own, for widths that do not hold them in the bands.
double Arranger::placeKey(const BandScale &scale, double top)
{
    double left = 0;
    for (qsizetype i = 0; i < scale.count(); ++i) {
        const QString text = scale.band(i).title + u' ' + gauge::edges(scale.band(i));
        const double width = strongWidth(text);
        const double box = m_line; // room for the swatch
        if (left > 0 && left + box + width > m_width) {
            left = 0;
            top += m_line + 2;
        }
        add(GaugeText::Kind::Key, text, {left + box, top, width, m_line}, scale.band(i).key);
        left += box + width + 2 * gap;
    }
    return top + m_line + 2;
}

} // namespace

GaugeLayout GaugeLayout::of(const GaugeState &state, double width, const QFontMetricsF &plain, const QFontMetricsF &strong)
{
    if (state.method.bands.isEmpty())
        return {};
    return Arranger(state, width, plain, strong).arrange();
}

} // namespace assay

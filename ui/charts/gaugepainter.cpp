// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gaugepainter.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

QFont strongSmall()
{
    QFont strong = assay::font(TextRole::Small);
    strong.setWeight(QFont::DemiBold);
    return strong;
}

GaugePainter::GaugePainter(const GaugeState &state, QPainter &painter, double width)
    : m_state(state), m_painter(painter),
      m_layout(GaugeLayout::of(state, width, QFontMetricsF(assay::font(TextRole::Small)), QFontMetricsF(strongSmall()))),
      m_scale(state.method, state.of, m_layout.bands)
{
}

void GaugePainter::paint()
{
    paintBands();
    paintPointers();
    paintTicks();
    paintDistance();
    paintTexts();
}

void GaugePainter::paintBands()
{
    const bool settled = m_state.now && m_state.now->complete;
    const qsizetype own = settled ? m_scale.indexOf(m_state.now->fraction) : -1;
    for (qsizetype i = 0; i < m_scale.count(); ++i)
        paintBand(m_painter, m_scale.rect(i), m_scale.band(i).key, i == own ? 2 : 1);
}

void GaugePainter::paintTicks()
{
    QList<int> marked = {m_scale.lastPoint()};
    for (qsizetype i = 0; i < m_scale.count(); ++i)
        marked.append(m_scale.lowest(i));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (int points = m_scale.firstPoint(); points <= m_scale.lastPoint(); ++points) {
        const bool isMarked = marked.contains(points);
        const double x = std::min(m_scale.xOfPoints(points), m_layout.bands.right() - 1);
        m_painter.fillRect(QRectF(std::round(x), m_layout.tickTop, 1, isMarked ? 7 : 4),
                           isMarked ? colours().text : colours().borderStrong);
    }
}

void GaugePainter::paintPointers()
{
    if (m_state.now && m_state.now->complete) {
        paintPointer(m_scale.xOfPoints(m_state.now->fraction.points), false, Qt::SolidLine);
    } else if (m_state.now) {
        const double from = m_scale.xOfPoints(m_state.now->range.pointsMin);
        const double to = m_scale.xOfPoints(m_state.now->range.pointsMax);
        m_painter.fillRect(QRectF(from, m_layout.pointerTop + 1, to - from, 5), colours().text);
        paintPointer(from, true, Qt::SolidLine);
        paintPointer(to, true, Qt::SolidLine);
    }
    if (m_state.whatIf)
        paintPointer(m_scale.xOfPoints(m_state.whatIf->points), true, Qt::CustomDashLine);
}

void GaugePainter::paintPointer(double x, bool hollow, Qt::PenStyle line)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colours().text, 2, line, Qt::FlatCap);
    if (line == Qt::CustomDashLine)
        pen.setDashPattern({1.5, 1});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, m_layout.bands.top()), QPointF(x, m_layout.bands.bottom()));
    const double top = m_layout.pointerTop + 0.5;
    const QPolygonF triangle = {QPointF(x - 7, top), QPointF(x + 7, top), QPointF(x, m_layout.bands.top())};
    m_painter.setPen(QPen(colours().text, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(hollow ? colours().surface : colours().text);
    m_painter.drawPolygon(triangle);
    m_painter.setBrush(Qt::NoBrush);
}

void GaugePainter::paintDistance()
{
    if (!m_state.distanceShown || m_state.whatIf || !m_state.now || !m_state.now->next)
        return;
    const double from = m_scale.xOfPoints(m_state.now->fraction.points);
    const double to = m_scale.xOfPoints(m_state.now->fraction.points + m_state.now->next->points);
    const double y = m_layout.distanceY;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colours().text, 1.5, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(from, y), QPointF(to, y));
    m_painter.drawLine(QPointF(from, y - 4), QPointF(from, y + 4));
    m_painter.drawLine(QPointF(to, y - 4), QPointF(to, y + 4));
    m_painter.drawPolyline(QPolygonF({QPointF(to - 5, y - 4), QPointF(to - 1, y), QPointF(to - 5, y + 4)}));
}

void GaugePainter::paintTexts()
{
    const QFont plain = assay::font(TextRole::Small);
    const QFont strong = strongSmall();
    for (const GaugeText &text : m_layout.texts) {
        const bool inBand = text.kind == GaugeText::Kind::BandName || text.kind == GaugeText::Kind::BandEdges;
        if (inBand)
            m_painter.fillRect(text.box.adjusted(-3, 0, 3, 0), colours().band(text.band).soft);
        if (text.kind == GaugeText::Kind::Key) {
            const double side = text.box.height() - 6;
            paintBand(m_painter, {text.box.left() - side - 6, text.box.top() + 3, side, side}, text.band);
        }
        const bool isPlain = text.kind == GaugeText::Kind::Tick || text.kind == GaugeText::Kind::BandEdges;
        m_painter.setFont(isPlain ? plain : strong);
        m_painter.setPen(text.kind == GaugeText::Kind::BandName ? colours().band(text.band).strong
                         : text.kind == GaugeText::Kind::Tick   ? colours().muted
                                                                : colours().text);
        m_painter.drawText(text.box, Qt::AlignCenter | Qt::TextDontClip, text.text);
    }
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overlaychart.h"

#include "ui/theme/theme.h"

#include <QAbstractAxis>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

namespace assay {

namespace {

class OverlayView final : public QChartView
{
public:
    OverlayView(QChart *chart, PaintFunction paintOver, PaintFunction paintUnder, QWidget *parent)
        : QChartView(chart, parent), m_paintOver(std::move(paintOver)), m_paintUnder(std::move(paintUnder))
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        viewport()->setAutoFillBackground(false);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setInteractive(false);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void drawBackground(QPainter *painter, const QRectF &) override
    {
        if (m_paintUnder)
            m_paintUnder(*painter);
    }
    void drawForeground(QPainter *painter, const QRectF &) override { m_paintOver(*painter); }

private:
    PaintFunction m_paintOver;
    PaintFunction m_paintUnder;
};

} // namespace

QWidget *overlayView(QChart *chart, PaintFunction paintOver, PaintFunction paintUnder, QWidget *parent)
{
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return new OverlayView(chart, std::move(paintOver), std::move(paintUnder), parent);
}

void repaintOverlay(QWidget *view)
{
    static_cast<OverlayView *>(view)->viewport()->update();
}

void dressAxis(QAbstractAxis &axis)
{
    axis.setGridLinePen(QPen(colours().border, 1));
    axis.setLinePen(QPen(colours().borderStrong, 1));
    axis.setLabelsColor(colours().muted);
    axis.setLabelsFont(font(TextRole::Small));
}

void emptyChart(QChart &chart)
{
    chart.removeAllSeries();
    const auto axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
}

} // namespace assay

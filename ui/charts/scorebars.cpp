// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scorebars.h"

#include "ui/charts/gaugepainter.h"
#include "ui/charts/overlaychart.h"
#include "ui/theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

namespace assay {

struct ScoreBars::Parts {
    QList<Bar> bars;
    int top = 4;
    int rowHeight = 22;
    QChart *chart = nullptr;
    QWidget *view = nullptr;

    void fill();
    void place(const QSize &size);
    void paint(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintBar(QPainter &painter, const Bar &bar, const QRectF &row) const;
    [[nodiscard]] QRectF stretch(const QRectF &row, int from, int to) const;
};

namespace {

constexpr double filledShare = 0.76; // of a row that the bar fills
constexpr int highest = 4;

int numberWidth()
{
    return QFontMetrics(strongSmall()).horizontalAdvance(u'9') + 12;
}

} // namespace

/// One set per score level, so that each has its colour; the sets of other levels are 0 there.
void ScoreBars::Parts::fill()
{
    emptyChart(*chart);
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(filledShare);
    QStringList rows;
    for (int level = 1; level <= highest; ++level) {
        auto *set = new QBarSet(QString::number(level));
        set->setColor(colours().score(level).strong);
        set->setBorderColor(colours().score(level).strong);
        for (auto bar = bars.crbegin(); bar != bars.crend(); ++bar) // Qt Charts counts from the bottom
            set->append(bar->score == level ? level : 0);
        series->append(set);
    }
    for (auto bar = bars.crbegin(); bar != bars.crend(); ++bar)
        rows.append(QString::number(bar->number));
    chart->addSeries(series);

    auto *statements = new QBarCategoryAxis;
    statements->append(rows);
    statements->setVisible(false);
    chart->addAxis(statements, Qt::AlignLeft);
    series->attachAxis(statements);
    auto *scores = new QValueAxis;
    scores->setRange(0, highest);
    scores->setVisible(false); // paintGrid() draws it, with labels above
    chart->addAxis(scores, Qt::AlignBottom);
    series->attachAxis(scores);
}

void ScoreBars::Parts::place(const QSize &size)
{
    const int left = numberWidth();
    const double height = static_cast<double>(rowHeight) * static_cast<double>(std::max<qsizetype>(1, bars.size()));
    chart->setPlotArea({static_cast<double>(left), static_cast<double>(top), std::max(10.0, size.width() - left - 12.0), height});
}

QRectF ScoreBars::Parts::stretch(const QRectF &row, int from, int to) const
{
    const double step = row.width() / highest;
    const double inset = row.height() * (1 - filledShare) / 2;
    return {row.left() + from * step, row.top() + inset, (to - from) * step, row.height() - 2 * inset};
}

void ScoreBars::Parts::paint(QPainter &painter) const
{
    const QRectF plot = chart->plotArea();
    QRectF row(plot.left(), plot.top(), plot.width(), plot.height() / static_cast<double>(std::max<qsizetype>(1, bars.size())));
    for (const Bar &bar : bars) {
        painter.setFont(strongSmall());
        painter.setPen(colours().text);
        painter.drawText(QRectF(0, row.top(), row.left() - 8, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(bar.number));
        paintBar(painter, bar, row);
        row.translate(0, row.height());
    }
}

void ScoreBars::Parts::paintGrid(QPainter &painter) const
{
    const QRectF plot = chart->plotArea();
    painter.setFont(assay::font(TextRole::Small));
    const double line = QFontMetricsF(painter.font()).height();
    for (int score = 0; score <= highest; ++score) {
        const double x = plot.left() + plot.width() * score / highest;
        painter.setPen(QPen(score == 0 ? colours().borderStrong : colours().border, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(colours().muted);
        if (score > 0)
            painter.drawText(QRectF(x - 12, plot.top() - line - 3, 24, line), Qt::AlignCenter, QString::number(score));
    }
}

void ScoreBars::Parts::paintBar(QPainter &painter, const Bar &bar, const QRectF &row) const
{
    if (bar.score) {
        painter.setPen(colours().surface);
        painter.drawText(stretch(row, 0, *bar.score).adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(*bar.score));
    }
    painter.setFont(assay::font(TextRole::Small));
    if (!bar.score && !bar.whatIf) {
        painter.setPen(colours().muted);
        painter.drawText(row.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, ScoreBars::tr("not scored"));
    }
    if (!bar.whatIf)
        return;
    const int now = bar.score.value_or(0);
    const bool lower = *bar.whatIf < now;
    const QRectF box = stretch(row, std::min(now, *bar.whatIf), std::max(now, *bar.whatIf)).adjusted(1, 0.5, -0.5, -0.5);
    const QColor ink = lower ? colours().surface : colours().text;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.2, Qt::DashLine));
    painter.drawRect(lower ? box.adjusted(1, 1, -1.5, -1) : box);
    const QFontMetricsF metrics(painter.font());
    const double room = box.width() - 3 - (lower ? 20 : 0); // the number of the real score stays free
    const QString full = ScoreBars::tr("what if %1").arg(*bar.whatIf);
    const QString words = metrics.horizontalAdvance(full) <= room ? full : QString::number(*bar.whatIf);
    if (metrics.horizontalAdvance(words) <= room) {
        painter.setPen(ink);
        painter.drawText(box.adjusted(lower ? 6 : 0, 0, lower ? -14 : 0, 0), (lower ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                         words);
    }
}

ScoreBars::ScoreBars(QWidget *parent) : ChartImage(tr("Scores by statement"), parent), m_parts(std::make_unique<Parts>())
{
    m_parts->chart = new QChart;
    m_parts->view = overlayView(
        m_parts->chart, [this](QPainter &painter) { m_parts->paint(painter); }, [this](QPainter &painter) { m_parts->paintGrid(painter); },
        this);
    rebuild();
}

ScoreBars::~ScoreBars() = default;

void ScoreBars::setBars(const QList<Bar> &bars)
{
    m_parts->bars = bars;
    dataChanged();
}

void ScoreBars::setRows(int top, int height)
{
    m_parts->top = top;
    m_parts->rowHeight = height;
    m_parts->place(size());
    repaintOverlay(m_parts->view);
}

QString ScoreBars::sentence() const
{
    QStringList parts;
    for (const Bar &bar : m_parts->bars) {
        QString part = bar.score ? tr("%1 %2: %3").arg(bar.number).arg(bar.title).arg(*bar.score)
                                 : tr("%1 %2: not scored").arg(bar.number).arg(bar.title);
        if (bar.whatIf)
            part += tr(", what if %1").arg(*bar.whatIf);
        parts.append(part);
    }
    return parts.join(QStringLiteral("; "));
}

QSize ScoreBars::sizeHint() const
{
    return minimumSizeHint() + QSize(60, 0);
}

QSize ScoreBars::minimumSizeHint() const
{
    return {numberWidth() + QFontMetrics(assay::font(TextRole::Small)).averageCharWidth() * 16, 80};
}

void ScoreBars::rebuild()
{
    m_parts->fill();
    m_parts->place(size());
    updateGeometry();
    repaintOverlay(m_parts->view);
}

void ScoreBars::resizeEvent(QResizeEvent *event)
{
    ChartImage::resizeEvent(event);
    m_parts->view->setGeometry(rect());
    m_parts->place(size());
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparisonradar.h"

#include "ui/charts/gaugepainter.h"
#include "ui/charts/overlaychart.h"
#include "ui/theme/theme.h"

#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QValueAxis>

#include <numbers>

namespace assay {

namespace {

constexpr int highest = 4;

QPen penOf(bool yours)
{
    return yours ? QPen(colours().accent, 2) : QPen(colours().shortfall.strong, 1.75, Qt::DashLine);
}

void paintMark(QPainter &painter, const QPointF &at, bool yours)
{
    if (yours) {
        painter.setPen(QPen(colours().surface, 1));
        painter.setBrush(colours().accent);
        painter.drawEllipse(at, 4, 4);
    } else {
        painter.setPen(QPen(colours().shortfall.strong, 1.5));
        painter.setBrush(colours().surface);
        painter.drawPolygon(QPolygonF({at + QPointF(0, -5.5), at + QPointF(5.5, 4.5), at + QPointF(-5.5, 4.5)}));
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace

struct ComparisonRadar::Parts {
    QList<Spoke> spokes;
    QString council;
    QPolarChart *chart = nullptr;
    QWidget *view = nullptr;

    void fill();
    void addLines(bool yours, QAbstractAxis *around, QAbstractAxis *outwards);
    void place(const QSize &size);
    void paint(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    [[nodiscard]] QPointF at(double spoke, double value) const;
    [[nodiscard]] static std::optional<int> score(const Spoke &spoke, bool yours) { return yours ? spoke.yours : spoke.theirs; }
};

void ComparisonRadar::Parts::fill()
{
    emptyChart(*chart);
    auto *around = new QValueAxis;
    around->setRange(0, static_cast<double>(std::max<qsizetype>(1, spokes.size())));
    around->setTickCount(static_cast<int>(std::max<qsizetype>(1, spokes.size())) + 1);
    auto *outwards = new QValueAxis;
    outwards->setRange(0, highest);
    outwards->setTickCount(highest + 1);
    for (QValueAxis *axis : {around, outwards}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false); // has corners, so paintGrid() draws it
        axis->setLineVisible(false);
    }
    chart->addAxis(around, QPolarChart::PolarOrientationAngular);
    chart->addAxis(outwards, QPolarChart::PolarOrientationRadial);
    addLines(true, around, outwards);
    addLines(false, around, outwards);
}

/// A line for each unbroken run of spokes; a run that goes all the way round is closed.
void ComparisonRadar::Parts::addLines(bool yours, QAbstractAxis *around, QAbstractAxis *outwards)
{
    for (qsizetype i = 0; i < spokes.size(); ++i) {
        const auto from = score(spokes.at(i), yours);
        const auto to = score(spokes.at((i + 1) % spokes.size()), yours);
        if (!from || !to)
            continue;
        auto *line = new QLineSeries;
        line->append(static_cast<double>(i), *from);
        line->append(static_cast<double>(i + 1), *to);
        line->setPen(penOf(yours));
        chart->addSeries(line);
        line->attachAxis(around);
        line->attachAxis(outwards);
    }
}

void ComparisonRadar::Parts::place(const QSize &size)
{
    const double margin = QFontMetricsF(strongSmall()).height() + 9;
    const double side = std::max(20.0, std::min(size.width(), size.height()) - 2 * margin);
    chart->setPlotArea({(size.width() - side) / 2, (size.height() - side) / 2, side, side});
}

QPointF ComparisonRadar::Parts::at(double spoke, double value) const
{
    const QRectF plot = chart->plotArea();
    const double angle = spoke / static_cast<double>(spokes.size()) * 2 * std::numbers::pi;
    const double radius = plot.width() / 2 * value / highest;
    return plot.center() + QPointF(std::sin(angle) * radius, -std::cos(angle) * radius);
}

void ComparisonRadar::Parts::paint(QPainter &painter) const
{
    const QFontMetricsF strong(strongSmall());
    const double outside = highest * (1 + (strong.height() / 2 + 8) / (chart->plotArea().width() / 2));
    painter.setFont(strongSmall());
    painter.setPen(colours().text);
    for (qsizetype i = 0; i < spokes.size(); ++i) {
        const QRectF box(at(static_cast<double>(i), outside) - QPointF(12, 10), QSizeF(24, 20));
        painter.drawText(box, Qt::AlignCenter, QString::number(spokes.at(i).number));
    }
    for (const bool yours : {false, true}) {
        for (qsizetype i = 0; i < spokes.size(); ++i) {
            if (const auto value = score(spokes.at(i), yours))
                paintMark(painter, at(static_cast<double>(i), *value), yours);
        }
    }
}

void ComparisonRadar::Parts::paintGrid(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().border, 1));
    for (int score = 1; score <= highest; ++score) {
        QPolygonF ring;
        for (qsizetype i = 0; i < spokes.size(); ++i)
            ring.append(at(static_cast<double>(i), score));
        painter.drawPolygon(ring);
    }
    for (qsizetype i = 0; i < spokes.size(); ++i)
        painter.drawLine(at(0, 0), at(static_cast<double>(i), highest));
    painter.setFont(assay::font(TextRole::Small));
    painter.setPen(colours().muted);
    const QSizeF box(QFontMetricsF(painter.font()).horizontalAdvance(u'4') + 6, QFontMetricsF(painter.font()).height() - 2);
    for (int score = 1; score < highest && !spokes.isEmpty(); ++score) {
        const QRectF label(at(0, score) - QPointF(box.width() + 4, box.height() / 2), box);
        painter.fillRect(label, colours().surface);
        painter.drawText(label, Qt::AlignCenter, QString::number(score));
    }
}

ComparisonRadar::ComparisonRadar(QWidget *parent)
    : ChartImage(tr("Your scores and another council's"), parent), m_parts(std::make_unique<Parts>())
{
    m_parts->chart = new QPolarChart;
    m_parts->view = overlayView(
        m_parts->chart, [this](QPainter &painter) { m_parts->paint(painter); }, [this](QPainter &painter) { m_parts->paintGrid(painter); },
        this);
    rebuild();
}

ComparisonRadar::~ComparisonRadar() = default;

void ComparisonRadar::setSpokes(const QList<Spoke> &spokes, const QString &council)
{
    m_parts->spokes = spokes;
    m_parts->council = council;
    dataChanged();
}

QString ComparisonRadar::sentence() const
{
    const auto words = [](std::optional<int> score) { return score ? QString::number(*score) : tr("not scored"); };
    QStringList parts;
    for (const Spoke &spoke : m_parts->spokes)
        parts.append(tr("%1 %2: yours %3, %4 %5")
                         .arg(QString::number(spoke.number), spoke.title, words(spoke.yours), m_parts->council, words(spoke.theirs)));
    return parts.join(QStringLiteral("; "));
}

QSize ComparisonRadar::sizeHint() const
{
    return {240, 220};
}

QSize ComparisonRadar::minimumSizeHint() const
{
    return {150, 150};
}

void ComparisonRadar::rebuild()
{
    m_parts->fill();
    m_parts->place(size());
    repaintOverlay(m_parts->view);
}

void ComparisonRadar::resizeEvent(QResizeEvent *event)
{
    ChartImage::resizeEvent(event);
    m_parts->view->setGeometry(rect());
    m_parts->place(size());
}

ComparisonKey::ComparisonKey(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Solid line with discs: yours. Dashed line with triangles: published."));
}

QSize ComparisonKey::sizeHint() const
{
    const QFontMetrics metrics(assay::font(TextRole::Small));
    return {metrics.horizontalAdvance(tr("Yours") + tr("Published")) + 2 * 34 + 16, metrics.height() + 4};
}

void ComparisonKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(assay::font(TextRole::Small));
    double x = 0;
    for (const bool yours : {true, false}) {
        const QString text = yours ? tr("Yours") : tr("Published");
        const QPointF middle(x + 14, height() / 2.0);
        painter.setPen(penOf(yours));
        painter.drawLine(middle - QPointF(14, 0), middle + QPointF(14, 0));
        paintMark(painter, middle, yours);
        painter.setPen(colours().text);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        painter.drawText(QRectF(x + 34, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += 34 + width + 16;
    }
}

} // namespace assay

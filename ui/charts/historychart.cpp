// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/historychart.h"

#include "core/base/factdate.h"
#include "ui/charts/bandscale.h"
#include "ui/charts/gaugepainter.h"
#include "ui/charts/gaugewords.h"
#include "ui/charts/overlaychart.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace assay {

namespace {

constexpr int manyDays = 20; ///< above, marks are smaller, and the names of the bands stand before them
constexpr double axisGap = 4;
constexpr double lowestBandShare = 13.0 / 75; ///< of the axis, which the lowest of the bands takes; its name must fit

double dayNumber(const QDate &day)
{
    return static_cast<double>(day.toJulianDay());
}

bool isFree(const QList<QRectF> &taken, const QRectF &box)
{
    return std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(box); });
}

/// A figure by its mark.
struct Label {
    QRectF box;
    QString text;
};

} // namespace

struct HistoryChart::Parts {
    RatingMethod method;
    QList<Day> days;
    QChart *chart = nullptr;
    QWidget *view = nullptr;

    void fill();
    void place(const QSize &size);
    void addLine(qsizetype from, qsizetype to, QAbstractAxis *when, QAbstractAxis *percent);
    void paintBands(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintRange(QPainter &painter, const Day &day) const;
    void paintDates(QPainter &painter) const;
    void paintName(QPainter &painter, const Band &band, const QRectF &rect) const;
    [[nodiscard]] int of() const { return days.isEmpty() ? 36 : days.first().rating.fraction.of; }
    [[nodiscard]] QList<Label> figures() const;
    [[nodiscard]] QList<QRectF> markBoxes() const;
    [[nodiscard]] QList<qsizetype> inOrderOfWeight() const;
    [[nodiscard]] double x(const QDate &day) const;
    [[nodiscard]] double y(int points) const;
    [[nodiscard]] std::pair<double, double> span() const;
    [[nodiscard]] double radius() const { return days.size() > manyDays ? 2.5 : 4; }
};

/// First and last of the axis of days, with room at both ends for the figures.
std::pair<double, double> HistoryChart::Parts::span() const
{
    const double first = days.isEmpty() ? 0 : dayNumber(days.first().day);
    const double last = days.isEmpty() ? 1 : dayNumber(days.last().day);
    const double room = std::max(1.0, (last - first) * 0.14);
    return {first - (days.size() > manyDays ? 4 * room : room), last + room};
}

void HistoryChart::Parts::fill()
{
    emptyChart(*chart);
    auto *when = new QValueAxis;
    when->setRange(span().first, span().second);
    auto *percent = new QValueAxis;
    percent->setRange(method.bands.isEmpty() ? 0 : method.bands.first().percentMin, 100);
    chart->addAxis(when, Qt::AlignBottom);
    chart->addAxis(percent, Qt::AlignLeft);
    when->setVisible(false); // paintDates() writes the days that have a mark
    percent->setVisible(false);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= days.size(); ++i) {
        if (i < days.size() && days.at(i).rating.complete)
            continue;
        addLine(from, i, when, percent);
        from = i + 1;
    }
}

void HistoryChart::Parts::addLine(qsizetype from, qsizetype to, QAbstractAxis *when, QAbstractAxis *percent)
{
    if (to - from < 2)
        return;
    auto *line = new QLineSeries;
    for (qsizetype i = from; i < to; ++i)
        line->append(dayNumber(days.at(i).day), 100.0 * days.at(i).rating.fraction.points / of());
    line->setPen(QPen(colours().text, 2));
    chart->addSeries(line);
    line->attachAxis(when);
    line->attachAxis(percent);
}

void HistoryChart::Parts::place(const QSize &size)
{
    const double dates = QFontMetricsF(assay::font(TextRole::Small)).height() + axisGap;
    chart->setPlotArea({0, 4, std::max(10.0, size.width() - 10.0), std::max(10.0, size.height() - dates - 4)});
}

double HistoryChart::Parts::x(const QDate &day) const
{
    const QRectF plot = chart->plotArea();
    return plot.left() + (dayNumber(day) - span().first) / (span().second - span().first) * plot.width();
}

double HistoryChart::Parts::y(int points) const
{
    const QRectF plot = chart->plotArea();
    return plot.bottom() - BandScale(method, of(), {0, 0, plot.height(), 1}).xOfPoints(points);
}

/// The last day tells most, then the first: they get their labels before the others.
QList<qsizetype> HistoryChart::Parts::inOrderOfWeight() const
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < days.size(); ++i)
        order.append(i);
    if (order.size() > 1)
        order.prepend(order.takeLast());
    return order;
}

QList<QRectF> HistoryChart::Parts::markBoxes() const
{
    QList<QRectF> boxes;
    for (const Day &day : days) {
        const RatingRange &range = day.rating.range;
        const double size = radius() + 2;
        boxes.append(QRectF(QPointF(x(day.day) - size, y(range.pointsMax) - size), QPointF(x(day.day) + size, y(range.pointsMin) + size)));
    }
    return boxes;
}

/// Figures stand above their mark, else below it, else not at all: the table beside the chart has every one.
QList<Label> HistoryChart::Parts::figures() const
{
    const QFontMetricsF metrics(strongSmall());
    const QList<QRectF> marks = markBoxes();
    QList<QRectF> taken = marks;
    QList<Label> labels;
    const auto order = inOrderOfWeight();
    for (const qsizetype i : order) {
        const Rating &rating = days.at(i).rating;
        const QString text = rating.complete ? QString::number(*rating.percent)
                                             : HistoryChart::tr("%1 to %2").arg(rating.range.percentMin).arg(rating.range.percentMax);
        const double width = metrics.horizontalAdvance(text) + 4;
        QRectF box(0, 0, width, metrics.height() - 2);
        const double left = x(days.at(i).day) - width / 2;
        box.moveLeft(std::clamp(left, chart->plotArea().left(), std::max(chart->plotArea().left(), chart->plotArea().right() - width)));
        for (const double top : {marks.at(i).top() - box.height() - 1, marks.at(i).bottom() + 1}) {
            box.moveTop(top);
            if (top < chart->plotArea().top() || box.bottom() > chart->plotArea().bottom() || !isFree(taken, box))
                continue;
            labels.append({box, text});
            taken.append(box);
            break;
        }
    }
    return labels;
}

void HistoryChart::Parts::paintBands(QPainter &painter) const
{
    const QRectF plot = chart->plotArea();
    const BandScale scale(method, of(), {0, 0, plot.height(), 1});
    for (qsizetype i = 0; i < scale.count(); ++i) {
        const QRectF along = scale.rect(i);
        const QRectF rect(plot.left(), plot.bottom() - along.right(), plot.width(), along.width());
        paintBand(painter, rect, scale.band(i).key);
        paintName(painter, scale.band(i), rect);
    }
}

/// In the first corner of the band that is clear of marks and figures.
void HistoryChart::Parts::paintName(QPainter &painter, const Band &band, const QRectF &rect) const
{
    QList<QRectF> taken = markBoxes();
    const auto labels = figures();
    for (const Label &label : labels)
        taken.append(label.box);
    painter.setFont(strongSmall());
    const QFontMetricsF metrics(painter.font());
    const QString full = HistoryChart::tr("%1 %2").arg(band.title, gauge::edges(band));
    const QString text = metrics.horizontalAdvance(full) + 16 <= rect.width() ? full : gauge::edges(band);
    const QRectF inside = rect.adjusted(4, 3, -4, -3);
    QRectF box(inside.topLeft(), QSizeF(metrics.horizontalAdvance(text) + 6, std::min(metrics.height(), inside.height())));
    const QPointF corners[] = {inside.topLeft(),
                               {inside.left(), inside.bottom() - box.height()},
                               {inside.right() - box.width(), inside.top()},
                               inside.bottomRight() - QPointF(box.width(), box.height())};
    const auto *free = std::ranges::find_if(corners, [&](const QPointF &corner) { return isFree(taken, {corner, box.size()}); });
    box.moveTopLeft(free == std::end(corners) ? corners[0] : *free);
    painter.fillRect(box, colours().band(band.key).soft);
    painter.setPen(colours().band(band.key).strong);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

/// A bar between two hollow pointers, as the gauge has it.
void HistoryChart::Parts::paintRange(QPainter &painter, const Day &day) const
{
    const double middle = x(day.day);
    const double top = y(day.rating.range.pointsMax);
    const double bottom = y(day.rating.range.pointsMin);
    const double half = radius() + 1;
    painter.fillRect(QRectF(middle - 1.5, top, 3, bottom - top), colours().text);
    painter.setPen(QPen(colours().text, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(colours().surface);
    painter.drawPolygon(QPolygonF{{middle - half, top - half}, {middle + half, top - half}, {middle, top + 1}});
    painter.drawPolygon(QPolygonF{{middle - half, bottom + half}, {middle + half, bottom + half}, {middle, bottom - 1}});
}

void HistoryChart::Parts::paintMarks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Day &day : days) {
        if (!day.rating.complete) {
            paintRange(painter, day);
            continue;
        }
        painter.setPen(QPen(colours().surface, 1));
        painter.setBrush(colours().text);
        painter.drawEllipse(QPointF(x(day.day), y(day.rating.fraction.points)), radius(), radius());
    }
    painter.setBrush(Qt::NoBrush);
    painter.setFont(strongSmall());
    const auto labels = figures();
    for (const Label &label : labels) {
        painter.setPen(colours().text);
        painter.drawText(label.box, Qt::AlignCenter | Qt::TextDontClip, label.text);
    }
    paintDates(painter);
}

void HistoryChart::Parts::paintDates(QPainter &painter) const
{
    if (days.isEmpty())
        return;
    const QRectF plot = chart->plotArea();
    const bool isOneYear = days.first().day.year() == days.last().day.year();
    const QString form = days.size() == 1 ? QStringLiteral("d MMM yyyy") : isOneYear ? QStringLiteral("d MMM") : QStringLiteral("MMM yy");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    painter.setFont(assay::font(TextRole::Small));
    painter.setPen(colours().muted);
    const QFontMetricsF metrics(painter.font());
    QList<QRectF> taken;
    const auto order = inOrderOfWeight();
    for (const qsizetype i : order) {
        const QString text = english.toString(days.at(i).day, form);
        const double width = metrics.horizontalAdvance(text) + 2;
        const double left = std::clamp(x(days.at(i).day) - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        const QRectF box(left, plot.bottom() + axisGap - 1, width, metrics.height());
        if (!isFree(taken, box.adjusted(-6, 0, 6, 0)))
            continue;
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
        taken.append(box);
    }
}

HistoryChart::HistoryChart(QWidget *parent) : ChartImage(tr("The overall over time"), parent), m_parts(std::make_unique<Parts>())
{
    m_parts->chart = new QChart;
    m_parts->view = overlayView(
        m_parts->chart, [this](QPainter &painter) { m_parts->paintMarks(painter); },
        [this](QPainter &painter) { m_parts->paintBands(painter); }, this);
    rebuild();
}

HistoryChart::~HistoryChart() = default;

void HistoryChart::setDays(const RatingMethod &method, const QList<Day> &days)
{
    m_parts->method = method;
    m_parts->days = days;
    dataChanged();
}

QString HistoryChart::sentence() const
{
    QStringList parts;
    for (const Day &day : m_parts->days) {
        const Rating &rating = day.rating;
        const QString when = FactDate::fromDay(day.day).display();
        if (!rating.complete) {
            parts.append(tr("%1: %2").arg(when, gauge::range(rating)));
            continue;
        }
        const auto band = std::ranges::find(m_parts->method.bands, *rating.band, &Band::key);
        const QString title = band == m_parts->method.bands.cend() ? QString() : band->title.toLower();
        parts.append(tr("%1: %2, %3").arg(when, QString::number(*rating.percent), title));
    }
    return parts.join(QStringLiteral("; "));
}

QSize HistoryChart::sizeHint() const
{
    return minimumSizeHint() + QSize(60, 0);
}

QSize HistoryChart::minimumSizeHint() const
{
    const QFontMetricsF small(assay::font(TextRole::Small));
    return {static_cast<int>(small.averageCharWidth() * 16), static_cast<int>((small.height() + 4) / lowestBandShare + small.height() + 8)};
}

void HistoryChart::rebuild()
{
    m_parts->fill();
    m_parts->place(size());
    updateGeometry();
    repaintOverlay(m_parts->view);
}

void HistoryChart::resizeEvent(QResizeEvent *event)
{
    ChartImage::resizeEvent(event);
    m_parts->view->setGeometry(rect());
    m_parts->place(size());
}

} // namespace assay

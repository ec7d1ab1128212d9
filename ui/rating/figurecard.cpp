// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/figurecard.h"

#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace assay {

namespace {

constexpr int padding = 14;
constexpr int markWidth = 26;

} // namespace

FigureCard::FigureCard(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void FigureCard::show(const RatingMethod &method, const Rating &rating)
{
    const QString points = tr("%1 of %2").arg(rating.fraction.points).arg(rating.fraction.of);
    if (!rating.complete) {
        const QString figure = tr("%1 to %2%").arg(rating.range.percentMin).arg(rating.range.percentMax);
        update({}, {}, figure, tr("%1 of %2 scored, %3 points").arg(rating.scored).arg(rating.statements).arg(rating.fraction.points));
        return;
    }
    const auto band = std::ranges::find(method.bands, *rating.band, &Band::key);
    const QString exact = rating.fraction.exactPercent();
    const bool isWhole = rating.fraction.points * 100 == *rating.percent * rating.fraction.of;
    const QString reason = isWhole                             ? tr("%1 = %2%").arg(points).arg(*rating.percent)
                           : method.rounding == Rounding::Up   ? tr("%1 = %2%, rounds up").arg(points, exact)
                           : method.rounding == Rounding::Down ? tr("%1 = %2%, rounds down").arg(points, exact)
                                                               : tr("%1 = %2%, rounds to the nearest").arg(points, exact);
    update(band->key, band->title, tr("%1%").arg(*rating.percent), reason);
}

void FigureCard::showSentence(const QString &sentence)
{
    update({}, {}, {}, sentence);
}

QString FigureCard::text() const
{
    QStringList parts = {m_title, m_word, m_figure, m_reason};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void FigureCard::update(const QString &band, const QString &word, const QString &figure, const QString &reason)
{
    m_band = band;
    m_word = word;
    m_figure = figure;
    m_reason = reason;
    setAccessibleName(text());
    updateGeometry();
    QWidget::update();
}

/// Wide enough for every band and figure, so that nothing moves while scores are tried out.
QSize FigureCard::minimumSizeHint() const
{
    const QFontMetrics word(assay::font(TextRole::PageTitle));
    const QFontMetrics smaller(assay::font(TextRole::InspectorTitle));
    const QFontMetrics figure(assay::font(TextRole::RatingWord));
    const QFontMetrics body(assay::font(TextRole::Body));
    const int reason = body.horizontalAdvance(tr("%1 = %2%, rounds up").arg(tr("%1 of %2").arg(36).arg(36), QStringLiteral("88.88")));
    const int top = markWidth + smaller.horizontalAdvance(tr("Outstanding")) + 12 + figure.horizontalAdvance(QStringLiteral("100%"));
    const int height = 2 * body.height() + std::max(word.height(), figure.height()) + 2 * 9 + 2;
    return {2 * padding + std::max(top, reason), height};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont body = assay::font(TextRole::Body);
    const QFont word = assay::font(TextRole::PageTitle);
    const QFont figure = assay::font(TextRole::RatingWord);
    const int line = QFontMetrics(body).height();
    const int middle = std::max(QFontMetrics(word).height(), QFontMetrics(figure).height());
    QRect row(padding, (height() - 2 * line - middle - 2) / 2, width() - 2 * padding, line);
    painter.setFont(body);
    painter.setPen(colours().muted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_title);

    row = QRect(row.left(), row.bottom() + 1, row.width(), middle);
    if (m_figure.isEmpty()) {
        drawElided(painter, QRect(row.left(), row.top() + 4, row.width(), middle + line), m_reason, 3, body, colours().text);
        return;
    }
    painter.setPen(colours().text);
    painter.setFont(figure);
    painter.drawText(row, (m_word.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, m_figure);
    if (!m_word.isEmpty()) {
        drawBandMark(painter, QRect(row.left(), row.top(), 18, row.height()), m_band);
        const QRect text = row.adjusted(markWidth, 0, -QFontMetrics(figure).horizontalAdvance(m_figure) - 8, 0);
        painter.setFont(word);
        // A name that is too long is smaller, and stands on two lines if it must.
        if (QFontMetrics(word).horizontalAdvance(m_word) <= text.width()) {
            painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_word);
        } else {
            painter.setFont(assay::font(TextRole::InspectorTitle));
            painter.drawText(text.adjusted(0, -6, 0, 6), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_word);
        }
    }
    painter.setFont(body);
    painter.drawText(QRect(row.left(), row.bottom() + 1, row.width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_reason);
}

} // namespace assay

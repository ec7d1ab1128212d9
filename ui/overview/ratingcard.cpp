// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ratingcard.h"

#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace assay {

namespace {

constexpr int edge = 14;
constexpr int markSize = 18;
constexpr int markGap = 5;
constexpr int lineGap = 1;

int lineHeight(TextRole role)
{
    return QFontMetrics(assay::font(role)).height();
}

int textWidth(TextRole role, const QString &text)
{
    return QFontMetrics(assay::font(role)).horizontalAdvance(text);
}

} // namespace

RatingCard::RatingCard(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("ratingCard"));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
}

void RatingCard::setWords(const RatingWords &words)
{
    m_words = words;
    setText(words.sentence());
    updateGeometry();
    update();
}

void RatingCard::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

QSize RatingCard::sizeHint() const
{
    const TextRole headline = m_isCompact ? TextRole::PageTitle : TextRole::RatingWord;
    const int marks = static_cast<int>(m_words.bands.size()) * (markSize + markGap) + markGap;
    int width = marks + textWidth(headline, m_words.word) + 14
                + (m_words.figure.isEmpty() ? 0 : textWidth(m_isCompact ? headline : TextRole::Figure, m_words.figure));
    if (m_isCompact)
        return {width + 2 * edge, 2 * lineHeight(TextRole::Body) + 16};
    for (const QString &line : {m_words.heading, m_words.points})
        width = qMax(width, textWidth(TextRole::Body, line));
    for (const QString &note : m_words.notes)
        width = qMax(width, textWidth(TextRole::Small, note));
    const int notes = static_cast<int>(m_words.notes.size());
    const int height = lineHeight(TextRole::Body) + lineHeight(TextRole::Figure) + lineHeight(TextRole::Body)
                       + notes * (lineHeight(TextRole::Small) + lineGap);
    return {width + 2 * edge, height + 16};
}

QSize RatingCard::minimumSizeHint() const
{
    return sizeHint();
}

int RatingCard::drawHeadline(QPainter &painter, int x, int y) const
{
    const Colours &c = colours();
    const TextRole wordRole = m_isCompact ? TextRole::PageTitle : TextRole::RatingWord;
    const TextRole figureRole = m_isCompact ? TextRole::PageTitle : TextRole::Figure;
    const int height = lineHeight(figureRole);
    for (const QString &band : m_words.bands) {
        drawBandMark(painter, QRect(x, y, markSize, height), band);
        x += markSize + markGap;
    }
    if (!m_words.bands.isEmpty())
        x += markGap;
    painter.setPen(c.text);
    // Both on one base line, although the figure is larger.
    const int base = y + QFontMetrics(assay::font(figureRole)).ascent();
    painter.setFont(assay::font(wordRole));
    painter.drawText(QPoint(x, base), m_words.word);
    x += textWidth(wordRole, m_words.word) + 14;
    if (!m_words.figure.isEmpty()) {
        painter.setFont(assay::font(figureRole));
        painter.drawText(QPoint(x, base), m_words.figure);
        x += textWidth(figureRole, m_words.figure) + 14;
    }
    return x;
}

void RatingCard::paintTall(QPainter &painter) const
{
    const Colours &c = colours();
    int y = qMax(8, (height() - sizeHint().height()) / 2 + 8);
    const auto line = [&](TextRole role, const QColor &colour, const QString &text) {
        painter.setFont(assay::font(role));
        painter.setPen(colour);
        painter.drawText(QRect(edge, y, width() - edge, lineHeight(role)), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += lineHeight(role);
    };
    line(TextRole::Body, c.muted, m_words.heading);
    (void)drawHeadline(painter, edge, y);
    y += lineHeight(TextRole::Figure);
    line(TextRole::Body, c.text, m_words.points);
    for (const QString &note : m_words.notes) {
        y += lineGap;
        line(TextRole::Small, c.muted, note);
    }
}

void RatingCard::paintCompact(QPainter &painter) const
{
    const Colours &c = colours();
    const int headline = lineHeight(TextRole::PageTitle);
    const int x = drawHeadline(painter, edge, (height() - headline) / 2);
    const int line = lineHeight(TextRole::Body);
    const int top = (height() - 2 * line) / 2;
    // Tall, the gauge beside it draws the distance. It comes before what is only said to explain.
    const int room = width() - x - edge;
    const QString apart = QStringLiteral(" \u00b7 ");
    QString first = m_words.points;
    QStringList second = m_words.notes;
    if (!m_words.distance.isEmpty()) {
        const QString both = first + apart + m_words.distance;
        if (textWidth(TextRole::Body, both) <= room)
            first = both;
        else
            second.prepend(m_words.distance);
    }
    drawElided(painter, QRect(x, top, room, line), first, 1, assay::font(TextRole::Body), c.text);
    drawElided(painter, QRect(x, top + line, room, line), second.join(apart), 1, assay::font(TextRole::Body), c.muted);
}

void RatingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isCompact)
        paintCompact(painter);
    else
        paintTall(painter);
}

void RatingCard::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace assay

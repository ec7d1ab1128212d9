// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/inspectorparts.h"

#include "ui/evidence/wrappedlabel.h"
#include "ui/parts/marks.h"

#include <QPainter>
#include <QVBoxLayout>

namespace assay {

namespace {

constexpr int side = 16;
constexpr int edge = 4;

} // namespace

SignLine::SignLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SignLine::show(const QList<Polarity> &polarities, const QString &category, const QString &categoryTitle)
{
    m_polarities = polarities;
    m_category = category;
    m_categoryTitle = categoryTitle;
    QStringList words;
    for (const Polarity polarity : polarities)
        words.append(polarityTitle(polarity));
    words.append(categoryTitle);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize SignLine::sizeHint() const
{
    return {120, qMax(20, QFontMetrics(assay::font(TextRole::Strong)).height() + 2) * (m_polarities.size() > 1 ? 2 : 1)};
}

QSize SignLine::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void SignLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = sizeHint().height() / (m_polarities.size() > 1 ? 2 : 1);
    const QFont strong = assay::font(TextRole::Strong);
    int x = 0;
    for (const Polarity polarity : m_polarities) {
        drawPolarity(painter, QRect(x, 0, side, line), polarity);
        x += side + 6;
        painter.setFont(strong);
        painter.setPen(colours().text);
        const QString word = polarityTitle(polarity);
        painter.drawText(QRect(x, 0, width(), line), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += QFontMetrics(strong).horizontalAdvance(word) + 14;
    }
    // Several signs need the line for themselves.
    const bool isBelow = m_polarities.size() > 1;
    const int left = isBelow ? 0 : x;
    const int top = isBelow ? line : 0;
    categoryIcon(m_category).paint(&painter, QRect(left, top + (line - side) / 2, side, side));
    const QRect words(left + side + 6, top + (line - QFontMetrics(font()).lineSpacing()) / 2, width() - left - side - 6, line);
    drawElided(painter, words, m_categoryTitle, 1, assay::font(TextRole::Body), colours().text);
}

QuoteBox::QuoteBox(QWidget *parent) : QFrame(parent), m_text(new WrappedLabel(TextRole::Body, this))
{
    m_text->setObjectName(QStringLiteral("inspectorQuote"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(edge + 9, 6, 9, 6);
    all->addWidget(m_text);
}

void QuoteBox::setQuote(const QString &quote, std::optional<Polarity> polarity)
{
    m_polarity = polarity;
    m_text->setText(tr("“%1”").arg(quote));
    m_text->setAccessibleName(tr("Quote: %1").arg(quote));
    setVisible(!quote.isEmpty());
    update();
}

void QuoteBox::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    const QColor colour = !m_polarity                          ? c.borderStrong
                          : *m_polarity == Polarity::Strength  ? c.strength.strong
                          : *m_polarity == Polarity::Shortfall ? c.shortfall.strong
                                                               : c.neutral.strong;
    QPainter painter(this);
    painter.fillRect(rect(), c.surface2);
    painter.fillRect(QRect(0, 0, edge, height()), colour);
}

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colours().border);
}

} // namespace assay

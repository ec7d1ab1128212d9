// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/marks.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace assay {

namespace {

void drawSmallBox(QPainter &painter, const QRect &box, const QString &text, bool isFilled)
{
    const Colours &c = colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isFilled ? c.accent : c.surface);
    painter.setPen(isFilled ? c.accent : c.borderStrong);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font(TextRole::Small));
    painter.setPen(isFilled ? c.onAccent : c.text);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace

QSize citationChipSize(const QString &reference)
{
    const QFontMetrics metrics(font(TextRole::Small));
    return {metrics.horizontalAdvance(reference) + 12, metrics.height() + 2};
}

QRect drawCitationChip(QPainter &painter, const QRect &rect, const QString &reference, bool isCited)
{
    const QSize size = citationChipSize(reference);
    const QRect box(QPoint(rect.left(), rect.center().y() - size.height() / 2), size);
    drawSmallBox(painter, box, reference, isCited);
    return box;
}

QRect drawNumberBox(QPainter &painter, const QRect &rect, const QString &number, bool isFilled)
{
    const QFontMetrics metrics(font(TextRole::Small));
    const QSize size(qMax(18, metrics.horizontalAdvance(number) + 10), metrics.height() + 2);
    const QRect box(QPoint(rect.left(), rect.center().y() - size.height() / 2), size);
    drawSmallBox(painter, box, number, isFilled);
    return box;
}

void drawRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    // Of the theme's style, which knows whether the view has the focus.
    const QStyle *style = option.widget ? option.widget->style() : nullptr;
    if (style)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
}

void drawRowRing(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().focus, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 1, 1);
    painter.restore();
}

int drawElided(QPainter &painter, const QRect &rect, const QString &text, int lines, const QFont &textFont, const QColor &colour)
{
    const QFontMetrics metrics(textFont);
    painter.save();
    painter.setFont(textFont);
    painter.setPen(colour);
    QTextLayout layout(text, textFont);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    int y = rect.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isLast = i == lines - 1;
        const QString rest = text.mid(line.textStart());
        const QString shown = isLast && line.textStart() + line.textLength() < text.size()
                                  ? metrics.elidedText(rest, Qt::ElideRight, rect.width())
                                  : text.mid(line.textStart(), line.textLength());
        painter.drawText(QPoint(rect.left(), y + metrics.ascent()), shown);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    painter.restore();
    return y - rect.top();
}

} // namespace assay

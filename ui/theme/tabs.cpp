// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tabs.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionTab>
#include <QWidget>

namespace assay {

namespace {

QFont chosenFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

} // namespace

void drawTab(QPainter &painter, const QStyleOptionTab &tab)
{
    const Colours &c = colours();
    constexpr int edge = 3;
    const bool isChosen = tab.state & QStyle::State_Selected;
    const bool isHovered = (tab.state & QStyle::State_MouseOver) && (tab.state & QStyle::State_Enabled);
    if (isChosen || isHovered)
        painter.fillRect(tab.rect, isChosen ? c.accentSoft : c.inactive);
    const int height = isChosen ? edge : 1;
    painter.fillRect(QRect(tab.rect.left(), tab.rect.bottom() - height + 1, tab.rect.width(), height), isChosen ? c.accent : c.border);
    if (isChosen && (tab.state & QStyle::State_HasFocus))
        drawBox(painter, tab.rect, Qt::transparent, c.focus, 2);
}

QSize tabSize(const QStyleOption &option, const QSize &contents, int height, const QWidget *widget)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    const QFont font = widget ? widget->font() : QApplication::font();
    const int text = tab ? QFontMetrics(chosenFont(font)).size(Qt::TextShowMnemonic, tab->text).width() : contents.width();
    return {text + 20, height};
}

void drawTabText(QPainter &painter, const QStyleOptionTab &tab, const QFont &font)
{
    const Colours &c = colours();
    const bool isChosen = tab.state & QStyle::State_Selected;
    painter.save();
    painter.setFont(isChosen ? chosenFont(font) : font);
    painter.setPen(!(tab.state & QStyle::State_Enabled) ? c.disabled : isChosen ? c.text : c.muted);
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    painter.restore();
}

} // namespace assay

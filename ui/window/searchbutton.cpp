// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchbutton.h"

#include "ui/parts/keyhints.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr int fieldWidth = 330;
QString searchKeys()
{
    return QStringLiteral("Ctrl+K");
}

} // namespace

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Find, or run a command"));
    setAccessibleName(text());
    setAccessibleDescription(searchKeys());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SearchButton::sizeHint() const
{
    const int needed = fontMetrics().horizontalAdvance(text()) + keyCapsSize(searchKeys()).width() + 56;
    return {qMax(fieldWidth, needed), qMax(26, fontMetrics().height() + 8)};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(c.surface);
    painter.setPen(c.borderStrong);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    assay::icon(QStringLiteral("edit-find")).paint(&painter, QRect(8, (height() - 16) / 2, 16, 16));
    painter.setPen(c.muted);
    painter.drawText(rect().adjusted(30, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    drawKeyCaps(painter, rect().adjusted(width() - keyCapsSize(searchKeys()).width() - 6, 0, 0, 0), searchKeys());
}

} // namespace assay

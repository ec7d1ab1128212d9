// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartimage.h"

#include "ui/charts/accessiblecharts.h"

#include <QEvent>

namespace assay {

ChartImage::ChartImage(const QString &name, QWidget *parent) : QWidget(parent)
{
    installAccessibleCharts();
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus);
}

void ChartImage::dataChanged()
{
    setAccessibleDescription(sentence());
    rebuild();
}

void ChartImage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        rebuild();
}

} // namespace assay

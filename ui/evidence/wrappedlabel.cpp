// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/wrappedlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace assay {

WrappedLabel::WrappedLabel(TextRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setFont(assay::font(role));
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(text()); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QSize WrappedLabel::sizeHint() const
{
    const int width = qMin(240, fontMetrics().horizontalAdvance(text()) + 2);
    return {width, layOut(width, nullptr)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {20, fontMetrics().lineSpacing()};
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layOut(width(), &painter);
}

void WrappedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && font() != assay::font(m_role))
        setFont(assay::font(m_role));
}

int WrappedLabel::layOut(int width, QPainter *painter) const
{
    int top = 0;
    const auto paragraphs = text().split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrap);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(20, width));
            line.setPosition(QPointF(0, top));
            top += fontMetrics().lineSpacing();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, QPointF());
    }
    return top;
}

} // namespace assay

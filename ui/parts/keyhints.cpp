// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/keyhints.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr int capPadding = 4;
constexpr int textGap = 4;   // between caps and what they do
constexpr int hintGap = 14;  // between one hint and the next

/// "Ctrl+1\u20268" is two caps; the plus key alone is one.
QStringList capsOf(const QString &keys)
{
    return keys.size() == 1 ? QStringList{keys} : keys.split(u'+', Qt::SkipEmptyParts);
}

int capWidth(const QFontMetrics &metrics, const QString &cap)
{
    return qMax(metrics.height(), metrics.horizontalAdvance(cap) + 2 * capPadding);
}

} // namespace

QSize keyCapsSize(const QString &keys)
{
    const QFontMetrics metrics(assay::font(TextRole::Small));
    const QStringList caps = capsOf(keys);
    int width = metrics.horizontalAdvance(u'+') * static_cast<int>(caps.size() - 1);
    for (const QString &cap : caps)
        width += capWidth(metrics, cap);
    return {width, metrics.height() + 1};
}

void drawKeyCaps(QPainter &painter, const QRect &rect, const QString &keys, bool onAccent)
{
    const Colours &c = colours();
    const QFont small = assay::font(TextRole::Small);
    const QFontMetrics metrics(small);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);
    const QColor ink = onAccent ? c.onAccent : c.muted;
    const int height = metrics.height() + 1;
    const int top = rect.center().y() - height / 2;
    int x = rect.left();
    const QStringList caps = capsOf(keys);
    for (qsizetype i = 0; i < caps.size(); ++i) {
        if (i > 0) {
            const int plus = metrics.horizontalAdvance(u'+');
            painter.setPen(ink);
            painter.drawText(QRect(x, top, plus, height), Qt::AlignCenter, QStringLiteral("+"));
            x += plus;
        }
        const QRect box(x, top, capWidth(metrics, caps[i]), height);
        painter.setPen(onAccent ? c.onAccent : c.borderStrong);
        painter.setBrush(onAccent ? QColor(Qt::transparent) : c.surface);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, caps[i]);
        x += box.width();
    }
    painter.restore();
}

KeyHints::KeyHints(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void KeyHints::setHints(const QList<KeyHint> &hints)
{
    m_hints = hints;
    QStringList sentences;
    for (const KeyHint &hint : hints)
        sentences << tr("%1: %2", "keys and what they do").arg(hint.keys.join(tr(" or ")), hint.action);
    setAccessibleName(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize KeyHints::sizeHint() const
{
    const QFontMetrics metrics(assay::font(TextRole::Small));
    int width = 0;
    for (const KeyHint &hint : m_hints) {
        for (const QString &keys : hint.keys)
            width += keyCapsSize(keys).width() + textGap;
        width += metrics.horizontalAdvance(hint.action) + hintGap;
    }
    width = qMax(0, width - hintGap);
    return {width, metrics.height() + 4};
}

QSize KeyHints::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont small = assay::font(TextRole::Small);
    const QFontMetrics metrics(small);
    int x = 0;
    for (const KeyHint &hint : m_hints) {
        int needed = metrics.horizontalAdvance(hint.action);
        for (const QString &keys : hint.keys)
            needed += keyCapsSize(keys).width() + textGap;
        if (x + needed > width())
            return;
        for (const QString &keys : hint.keys) {
            drawKeyCaps(painter, QRect(x, 0, width(), height()), keys);
            x += keyCapsSize(keys).width() + textGap;
        }
        painter.setFont(small);
        painter.setPen(colours().muted);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, hint.action);
        x += metrics.horizontalAdvance(hint.action) + hintGap;
    }
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/buttons.h"

#include "ui/parts/keyhints.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"
#include "ui/theme/tintedicon.h"

#include <QPainter>
#include <QShortcutEvent>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace assay {

namespace {

constexpr int iconSide = 16;
constexpr int gap = 8;
constexpr int sidePadding = 12;

int textWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.size(Qt::TextShowMnemonic, text).width();
}

} // namespace

KeyButton::KeyButton(const QString &text, Role role, const QString &keys, QWidget *parent) : QPushButton(text, parent), m_keys(keys)
{
    setProperty("primary", role == Role::Primary);
    setIconSize({iconSide, iconSide});
    setAutoDefault(false);
}

void KeyButton::setIconName(const QString &name)
{
    setIcon(property("primary").toBool() ? tintedIcon(name, [] { return colours().onAccent; }) : assay::icon(name));
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(property("primary").toBool() ? assay::font(TextRole::Strong) : QWidget::font());
    int width = 2 * sidePadding + textWidth(metrics, text());
    if (!icon().isNull())
        width += iconSide + gap;
    if (!m_keys.isEmpty())
        width += keyCapsSize(m_keys).width() + gap;
    return {width, qMax(30, metrics.height() + 12)};
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);
    const bool isPrimary = property("primary").toBool();
    const bool isAccent = isPrimary && isEnabled();
    painter.setFont(isPrimary ? assay::font(TextRole::Strong) : QWidget::font());
    painter.setPen(!isEnabled() ? colours().disabled : isAccent ? colours().onAccent : colours().text);

    const int content = sizeHint().width() - 2 * sidePadding;
    int x = qMax(sidePadding / 2, (width() - content) / 2);
    if (!icon().isNull()) {
        const QRect place(x, (height() - iconSide) / 2, iconSide, iconSide);
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += iconSide + gap;
    }
    const int words = textWidth(painter.fontMetrics(), text());
    painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    if (!m_keys.isEmpty())
        drawKeyCaps(painter, QRect(x + words + gap, 0, width(), height()), m_keys, isAccent);
}

QToolButton *iconButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({iconSide, iconSide});
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

Toggle::Toggle(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setIconSize({iconSide, iconSide});
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

void Toggle::setCap(const QString &cap)
{
    m_cap = cap;
    updateGeometry();
}

QSize Toggle::sizeHint() const
{
    const QFontMetrics metrics(assay::font(TextRole::Strong));
    int width = textWidth(metrics, text()) + 20;
    if (!icon().isNull())
        width += iconSide + 6;
    if (!m_cap.isEmpty())
        width += 18 + 6;
    return {width, qMax(28, metrics.height() + 10)};
}

bool Toggle::event(QEvent *event)
{
    // By its mnemonic it is chosen at once, and the focus stays in the field where one types.
    if (event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent *>(event)->isAmbiguous()) {
        click();
        return true;
    }
    return QToolButton::event(event);
}

void Toggle::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    int x = 10;
    if (!m_cap.isEmpty())
        x = drawNumberBox(painter, QRect(x, 0, width(), height()), m_cap, isChecked()).right() + 7;
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(x, (height() - iconSide) / 2, iconSide, iconSide));
        x += iconSide + 6;
    }
    painter.setFont(assay::font(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.setPen(isEnabled() ? colours().text : colours().disabled);
    painter.drawText(QRect(x, 0, width() - x - 4, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startcard.h"

#include "ui/parts/keyhints.h"
#include "ui/theme/theme.h"
#include "ui/theme/tintedicon.h"

#include <QKeyEvent>
#include <QPainter>

namespace assay {

namespace {

constexpr int margin = 18;
constexpr int iconSide = 32;
constexpr int tickSide = 16;

QColor accent()
{
    return colours().accent;
}

} // namespace

StartCard::StartCard(Content content, QWidget *parent) : QAbstractButton(parent), m_content(std::move(content))
{
    setText(m_content.name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QString name = m_content.name;
    setAccessibleName(name.remove(u'&'));
    setAccessibleDescription(m_content.sentence + QStringLiteral(" ") + m_content.points.join(QStringLiteral(". ")));
}

QSize StartCard::sizeHint() const
{
    return {350, heightForWidth(350)};
}

int StartCard::heightForWidth(int width) const
{
    return draw(nullptr, width);
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() ? c.inactive : underMouse() ? c.surface2 : c.surface);
    painter.setPen(c.borderStrong);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    (void)draw(&painter, width());
}

int StartCard::draw(QPainter *painter, int width) const
{
    const Colours &c = colours();
    const int inner = width - 2 * margin;
    const QFontMetrics body(assay::font(TextRole::Body));
    const QFontMetrics title(assay::font(TextRole::InspectorTitle));
    int y = margin;
    if (painter) {
        tintedIcon(m_content.iconName, accent).paint(painter, QRect(margin, y - 2, iconSide, iconSide));
        painter->setFont(assay::font(TextRole::InspectorTitle));
        painter->setPen(c.text);
        painter->drawText(QRect(margin + iconSide + 12, y - 2, inner, qMax(iconSide, title.height())),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, m_content.name);
        painter->setFont(assay::font(TextRole::Body));
    }
    y += qMax(iconSide, title.height()) + 10;
    const QRect sentence = body.boundingRect(QRect(0, 0, inner, 1000), Qt::TextWordWrap, m_content.sentence);
    const int sentenceHeight = qMax(sentence.height(), 2 * body.lineSpacing());
    if (painter)
        painter->drawText(QRect(margin, y, inner, sentenceHeight), Qt::TextWordWrap, m_content.sentence);
    y += sentenceHeight + 10;
    for (const QString &point : m_content.points) {
        const int indent = tickSide + 8;
        const int height = body.boundingRect(QRect(0, 0, inner - indent, 1000), Qt::TextWordWrap, point).height();
        if (painter) {
            tintedIcon(QStringLiteral("checkmark"), accent)
                .paint(painter, QRect(margin, y + (body.height() - tickSide) / 2, tickSide, tickSide));
            painter->drawText(QRect(margin + indent, y, inner - indent, height), Qt::TextWordWrap, point);
        }
        y += height + 5;
    }
    y += 6;
    if (painter)
        painter->fillRect(margin, y, inner, 1, c.border);
    y += 10;
    const QString letter = m_content.name.mid(m_content.name.indexOf(u'&') + 1, 1).toUpper();
    const QString keys = QStringLiteral("Alt+") + letter;
    const int row = qMax(body.height(), keyCapsSize(keys).height()) + 2;
    if (painter) {
        QFont link = assay::font(TextRole::Strong);
        link.setUnderline(true);
        painter->setFont(link);
        painter->setPen(c.accent);
        painter->drawText(QRect(margin, y, inner, row), Qt::AlignVCenter, tr("Start"));
        drawKeyCaps(*painter, QRect(margin + inner - keyCapsSize(keys).width(), y, inner, row), keys);
    }
    return y + row + 14;
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace assay

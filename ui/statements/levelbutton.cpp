// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/levelbutton.h"

#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace assay {

namespace {

constexpr int indicatorLeft = 10;
constexpr int indicatorSize = 16;
constexpr int numberLeft = 34;
constexpr int textLeft = 56;
constexpr int markWidth = 34;

} // namespace

LevelButton::LevelButton(const ScoreLevel *level, QWidget *parent)
    : QRadioButton(parent), m_score(level ? level->score : 0), m_title(level ? level->title : tr("Not scored")),
      m_descriptor(level ? level->descriptor : QString())
{
    setObjectName(QStringLiteral("level-%1").arg(m_score));
    setAutoExclusive(false); // the group sees to it
    setAccessibleName(level ? tr("%1, %2").arg(m_score).arg(m_title) : m_title);
    setAccessibleDescription(m_descriptor);
    setToolTip(m_descriptor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void LevelButton::setLow(bool isLow)
{
    if (m_isLow == isLow)
        return;
    m_isLow = isLow;
    updateGeometry();
    update();
}

QSize LevelButton::sizeHint() const
{
    return {300, heightForWidth(300)};
}

int LevelButton::heightForWidth(int width) const
{
    const int title = QFontMetrics(assay::font(TextRole::Strong)).height();
    if (isShort())
        return qMax(26, title + 4);
    const QFontMetrics small(assay::font(TextRole::Small));
    const int needed = small.boundingRect(QRect(0, 0, qMax(1, width - textLeft - markWidth), 1000), Qt::TextWordWrap, m_descriptor)
                           .height();
    return title + (needed > small.height() + 2 ? 2 : 1) * small.lineSpacing() + 8;
}

QSize LevelButton::minimumSizeHint() const
{
    return {180, isShort() ? sizeHint().height() : heightForWidth(300)};
}

void LevelButton::drawIndicator(QPainter &painter, const QRect &rect) const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    option.rect = rect;
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
}

void LevelButton::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? c.accentSoft : c.surface2);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QColor text = isEnabled() || isChecked() ? c.text : c.disabled;
    drawIndicator(painter, QRect(indicatorLeft, (height() - indicatorSize) / 2, indicatorSize, indicatorSize));
    const QFont titleFont = assay::font(isChecked() ? TextRole::Strong : TextRole::Body);
    const int line = QFontMetrics(assay::font(TextRole::Strong)).height();
    const int top = isShort() ? (height() - line) / 2 : 3;
    if (m_score > 0) {
        QFont number = assay::font(TextRole::PageTitle);
        painter.setFont(isShort() ? assay::font(TextRole::InspectorTitle) : number);
        painter.setPen(text);
        painter.drawText(QRect(numberLeft, 0, textLeft - numberLeft, height()), Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_score));
        drawScoreMark(painter, QRect(width() - 26, 0, 14, height()), m_score);
    }
    const int left = m_score > 0 ? textLeft : numberLeft;
    drawElided(painter, QRect(left, top, width() - left - markWidth, line), m_title, 1, titleFont, text);
    if (!isShort())
        drawElided(painter, QRect(left, top + line, width() - left - markWidth, height() - top - line), m_descriptor, 2,
                   assay::font(TextRole::Small), isEnabled() ? c.muted : c.disabled);
}

void LevelButton::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left) {
        emit moved(-1);
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right) {
        emit moved(1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier ? click() : event->ignore();
    } else if (!(event->modifiers() & ~Qt::KeypadModifier) && text.size() == 1 && text.at(0).isDigit()) {
        emit digit(text.at(0).digitValue());
    } else {
        QRadioButton::keyPressEvent(event);
    }
}

} // namespace assay

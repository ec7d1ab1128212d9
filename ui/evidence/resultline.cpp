// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/resultline.h"

#include "ui/parts/chip.h"
#include "ui/parts/text.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace assay {

namespace {

constexpr int gap = 6;
constexpr int textGap = 10;

} // namespace

ResultLine::ResultLine(QWidget *parent) : QWidget(parent), m_result(quietLabel({}, this)), m_tally(quietLabel({}, this))
{
    m_result->setObjectName(QStringLiteral("evidenceResult"));
    m_tally->setObjectName(QStringLiteral("evidenceTally"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ResultLine::setTexts(const QString &result, const QString &tally)
{
    m_result->setText(result);
    m_tally->setText(tally);
    arrange(width(), true);
    updateGeometry();
}

void ResultLine::setChips(const QStringList &titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    bool hadFocus = false;
    for (Chip *chip : std::as_const(m_chips)) {
        hadFocus = hadFocus || chip->hasFocus();
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString &title : titles) {
        auto *chip = new Chip(title, this);
        connect(chip, &Chip::removed, this, [this, place = m_chips.size()] { emit chipRemoved(static_cast<int>(place)); });
        m_chips.append(chip);
        chip->show();
    }
    if (hadFocus && !m_chips.isEmpty())
        m_chips.last()->setFocus();
    else if (hadFocus)
        focusPreviousChild();
    arrange(width(), true);
    updateGeometry();
}

QSize ResultLine::sizeHint() const
{
    return {300, arrange(qMax(width(), minimumSizeHint().width()), false)};
}

QSize ResultLine::minimumSizeHint() const
{
    return {200, qMax(24, m_result->sizeHint().height())};
}

void ResultLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void ResultLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

int ResultLine::arrange(int width, bool isFinal) const
{
    const int chipHeight = m_chips.isEmpty() ? 0 : m_chips.first()->sizeHint().height();
    const int line = qMax(qMax(24, m_result->sizeHint().height()), chipHeight);
    const int result = m_result->sizeHint().width();
    const int tally = m_tally->sizeHint().width();
    const bool hasTally = result + textGap + tally <= width;
    if (isFinal) {
        m_result->setGeometry(0, 0, qMin(result, width), line);
        m_tally->setGeometry(width - tally, 0, tally, line);
        m_tally->setVisible(hasTally);
    }
    int all = 0;
    for (const Chip *chip : m_chips)
        all += chip->sizeHint().width() + gap;
    const bool isBeside = result + textGap + all + (hasTally ? tally + textGap : 0) <= width;
    int x = isBeside ? result + textGap : 0;
    int y = isBeside || m_chips.isEmpty() ? 0 : line + gap;
    for (Chip *chip : m_chips) {
        const QSize size = chip->sizeHint().boundedTo(QSize(width, line));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + gap;
        }
        if (isFinal)
            chip->setGeometry(x, y + (line - size.height()) / 2, size.width(), size.height());
        x += size.width() + gap;
    }
    return y + line;
}

} // namespace assay

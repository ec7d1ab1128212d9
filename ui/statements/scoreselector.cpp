// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/scoreselector.h"

#include "ui/models/session.h"
#include "ui/models/statementfacts.h"
#include "ui/parts/text.h"
#include "ui/statements/levelbutton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {

namespace {

constexpr int highestScore = 4;

} // namespace

ScoreSelector::ScoreSelector(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_group(new QButtonGroup(this)), m_effectNow(roleLabel(TextRole::Strong, QString(), this)),
      m_effectNext(quietLabel(QString(), this))
{
    setObjectName(QStringLiteral("scoreSelector"));
    setAccessibleName(tr("Your score"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 6, 8, 8);
    rows->setSpacing(1);
    for (int score = highestScore; score >= 1; --score) {
        if (const ScoreLevel *level = session.framework().level(score))
            add(new LevelButton(level, this), score);
    }
    add(new LevelButton(nullptr, this), 0);
    rows->addSpacing(5);
    m_effectNow->setObjectName(QStringLiteral("effectNow"));
    m_effectNext->setObjectName(QStringLiteral("effectNext"));
    for (QLabel *label : {m_effectNow, m_effectNext}) {
        label->setWordWrap(true);
        label->setContentsMargins(4, 0, 4, 0);
        rows->addWidget(label);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &ScoreSelector::choose);
}

void ScoreSelector::add(LevelButton *button, int id)
{
    m_group->addButton(button, id);
    m_buttons.append(button);
    layout()->addWidget(button);
    const int place = static_cast<int>(m_buttons.size()) - 1;
    connect(button, &LevelButton::moved, this, [this, place](int by) { move(place, by); });
    connect(button, &LevelButton::digit, this, [this](int score) {
        QAbstractButton *wanted = score > 0 ? m_group->button(score) : nullptr;
        if (wanted && wanted->isEnabled()) {
            wanted->setFocus();
            wanted->click();
        }
    });
}

void ScoreSelector::move(int from, int by)
{
    m_buttons.at(std::clamp(from + by, 0, static_cast<int>(m_buttons.size()) - 1))->setFocus(Qt::OtherFocusReason);
}

void ScoreSelector::choose(int score)
{
    emit chosen(score > 0 ? std::optional(score) : std::nullopt);
    // What stands is what was saved, not what was clicked.
    refresh();
}

void ScoreSelector::setStatement(const QString &statement)
{
    m_statement = statement;
    refresh();
}

QString ScoreSelector::effect(int score) const
{
    return tr("With %1: %2").arg(score).arg(effectOfScore(m_session, m_statement, score));
}

void ScoreSelector::refresh()
{
    const Score *own = ownScore(m_session, m_statement);
    const int score = own && own->score ? *own->score : 0;
    if (QAbstractButton *button = m_group->button(score))
        button->setChecked(true);
    setFocusProxy(m_group->button(score));
    // Tab and F6 reach the group at what is chosen; the arrows go on from there.
    for (LevelButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    // Read-only, the chosen row can still be reached and read.
    for (LevelButton *button : std::as_const(m_buttons))
        button->setEnabled(!m_isReadOnly || button->isChecked());
    const int next = score == highestScore ? score - 1 : score == 0 ? highestScore - 1 : score + 1;
    m_effectNow->setText(score > 0 ? effect(score) : tr("Not scored: %1").arg(effectOfScore(m_session, m_statement, 0)));
    m_effectNext->setText(effect(next));
    keepHeight();
}

void ScoreSelector::setLow(bool isLow, int mostHeight)
{
    m_isLow = isLow;
    m_mostHeight = mostHeight;
    keepHeight();
}

/// A box layout takes height from rows of wrapped text before it takes it from the editor below; the least height says
/// what is needed at this width.
void ScoreSelector::keepHeight()
{
    const auto set = [this](bool isLow) {
        for (LevelButton *button : std::as_const(m_buttons))
            button->setLow(isLow);
        layout()->invalidate();
        return layout()->heightForWidth(width());
    };
    m_effectNext->setVisible(true);
    bool isLow = m_isLow;
    int needed = set(isLow);
    if (!isLow && needed > m_mostHeight) {
        isLow = true;
        needed = set(true);
    }
    // What another score would do is the next to go: the Rating page tells it too.
    if (isLow && needed + fontMetrics().height() > m_mostHeight) {
        m_effectNext->setVisible(false);
        needed = set(true);
    }
    setMinimumHeight(needed);
}

void ScoreSelector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        keepHeight();
}

void ScoreSelector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepHeight();
}

void ScoreSelector::setReadOnly()
{
    m_isReadOnly = true;
    refresh();
}

} // namespace assay

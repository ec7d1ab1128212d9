// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choicerow.h"

#include "ui/parts/buttons.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>

namespace assay {

ChoiceRow::ChoiceRow(int columns, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    setFocusPolicy(Qt::StrongFocus); // the label's key asks for it, and the chosen toggle gets it
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setFocusProxy(m_group->button(id));
        emit chosen(m_keys.value(id));
    });
}

Toggle *ChoiceRow::add(const QString &key, const QString &text, const QIcon &icon)
{
    auto *toggle = new Toggle(text, this);
    toggle->setIcon(icon);
    toggle->setObjectName(QStringLiteral("choice-") + key);
    QString name = text;
    toggle->setAccessibleName(name.remove(u'&'));
    const int id = static_cast<int>(m_keys.size());
    m_keys.append(key);
    m_group->addButton(toggle, id);
    toggle->installEventFilter(this);
    m_grid->addWidget(toggle, id / m_columns, id % m_columns);
    m_grid->setColumnStretch(id % m_columns, 1);
    if (id == 0)
        setFocusProxy(toggle);
    return toggle;
}

QString ChoiceRow::current() const
{
    return m_keys.value(m_group->checkedId());
}

void ChoiceRow::setCurrent(const QString &key)
{
    // An exclusive group does not let go of its last choice by itself.
    m_group->setExclusive(false);
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const bool isChosen = m_keys.value(m_group->id(button)) == key;
        button->setChecked(isChosen);
        if (isChosen)
            setFocusProxy(button);
    }
    m_group->setExclusive(true);
}

bool ChoiceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isOn = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    if (!isOn && !isBack)
        return QWidget::eventFilter(watched, event);
    const int count = static_cast<int>(m_keys.size());
    const int now = m_group->id(qobject_cast<QAbstractButton *>(watched));
    QAbstractButton *next = m_group->button((now + (isOn ? 1 : count - 1)) % count);
    next->setFocus(Qt::TabFocusReason);
    next->click();
    return true;
}

} // namespace assay

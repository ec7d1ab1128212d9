// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QToolButton>

namespace assay {

namespace {

constexpr int railWidth = 86;
constexpr int entryHeight = 58;

} // namespace

QList<PageEntry> pageEntries()
{
    return {
        {QStringLiteral("overview"), QCoreApplication::translate("Rail", "Overview"), QStringLiteral("dashboard-show")},
        {QStringLiteral("evidence"), QCoreApplication::translate("Rail", "Evidence"), QStringLiteral("tag")},
        {QStringLiteral("statements"), QCoreApplication::translate("Rail", "Statements"), QStringLiteral("view-form")},
        {QStringLiteral("rating"), QCoreApplication::translate("Rail", "Rating"), QStringLiteral("view-statistics")},
        {QStringLiteral("journal"), QCoreApplication::translate("Rail", "Journal"), QStringLiteral("document-open-recent")},
    };
}

Rail::Rail(QWidget *parent) : QToolBar(parent), m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setWindowTitle(tr("Pages"));
    setAccessibleName(tr("Pages"));
    setOrientation(Qt::Vertical);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize({22, 22});
    layout()->setContentsMargins(0, 4, 0, 0);
    layout()->setSpacing(0);
    int number = 0;
    for (const PageEntry &entry : pageEntries()) {
        QAction *action = addAction(icon(entry.iconName), entry.title);
        action->setCheckable(true);
        action->setData(entry.key);
        action->setToolTip(tr("%1 (Ctrl+%2)").arg(entry.title).arg(++number));
        m_group->addAction(action);
        QWidget *button = widgetForAction(action);
        button->setObjectName(QStringLiteral("rail-") + entry.key);
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
    }
    connect(m_group, &QActionGroup::triggered, this, [this](QAction *action) { emit chosen(action->data().toString()); });
    setWidths();
}

void Rail::setCurrent(const QString &key)
{
    const auto actions = m_group->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == key);
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto actions = m_group->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (widgetForAction(actions[i]) != watched)
                continue;
            const qsizetype next = key == Qt::Key_Down ? i + 1 : key == Qt::Key_Up ? i - 1 : -1;
            if ((key == Qt::Key_Down || key == Qt::Key_Up) && next >= 0 && next < actions.size()) {
                widgetForAction(actions[next])->setFocus(Qt::TabFocusReason);
                return true;
            }
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                actions[i]->trigger();
                return true;
            }
        }
    }
    return QToolBar::eventFilter(watched, event);
}

void Rail::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

void Rail::setWidths()
{
    if (!m_group)
        return;
    QFontMetrics metrics(assay::font(TextRole::Strong));
    int width = railWidth;
    for (const PageEntry &entry : pageEntries())
        width = qMax(width, metrics.horizontalAdvance(entry.title) + 12);
    setFixedWidth(width);
    const auto actions = m_group->actions();
    for (QAction *action : actions)
        widgetForAction(action)->setFixedSize(width - 1, qMax(entryHeight, metrics.height() + 40));
}

} // namespace assay

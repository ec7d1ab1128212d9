// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panefocus.h"

#include "ui/parts/page.h"

#include <QApplication>

namespace assay {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *firstFocusable(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    for (QWidget *widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takesFocus(widget))
            return widget;
    }
    return nullptr;
}

} // namespace

PaneFocus::PaneFocus(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &PaneFocus::remember);
}

void PaneFocus::setPage(Page *page)
{
    m_page = page;
}

void PaneFocus::move(int step)
{
    if (!m_page)
        return;
    const QList<QWidget *> panes = m_page->panes();
    const qsizetype count = panes.size();
    const qsizetype from = currentPane();
    qsizetype next = from < 0 ? (step > 0 ? 0 : count - 1) : from + step;
    for (qsizetype tried = 0; tried < count; ++tried, next += step) {
        QWidget *pane = panes[(next + count) % count];
        if (pane->isVisible() && firstFocusable(pane)) {
            focusPane(pane);
            return;
        }
    }
}

void PaneFocus::enter()
{
    if (!m_page)
        return;
    QWidget *last = m_lastOn.value(m_page.data());
    if (takesFocus(last)) {
        last->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QList<QWidget *> panes = m_page->panes();
    for (QWidget *pane : panes) {
        if (pane->isVisible() && firstFocusable(pane)) {
            focusPane(pane);
            return;
        }
    }
}

void PaneFocus::remember(QWidget *, QWidget *now)
{
    if (!m_page || !now || !m_page->isAncestorOf(now))
        return;
    m_lastOn.insert(m_page.data(), now);
    const qsizetype pane = currentPane();
    if (pane >= 0)
        m_lastIn.insert(m_page->panes().at(pane), now);
    emit moved();
}

void PaneFocus::focusPane(QWidget *pane)
{
    QWidget *last = m_lastIn.value(pane);
    QWidget *target = takesFocus(last) && (last == pane || pane->isAncestorOf(last)) ? last : firstFocusable(pane);
    if (target)
        target->setFocus(Qt::TabFocusReason);
}

qsizetype PaneFocus::currentPane() const
{
    const QWidget *focused = QApplication::focusWidget();
    const QList<QWidget *> panes = m_page->panes();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            return i;
    }
    return -1;
}

} // namespace assay

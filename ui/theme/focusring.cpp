// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace assay {

namespace {

bool isRinged(const QWidget *widget)
{
    return widget && !widget->isWindow() && !widget->property("ownFocus").toBool() && !qobject_cast<const QAbstractItemView *>(widget)
           && !qobject_cast<const QMenuBar *>(widget) && !qobject_cast<const QMenu *>(widget);
}

} // namespace

void FocusRing::install(QApplication &application)
{
    if (!application.findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(application);
}

FocusRing::FocusRing(QApplication &application) : QObject(&application)
{
    connect(&application, &QApplication::focusChanged, this, &FocusRing::follow);
}

void FocusRing::follow(QWidget *, QWidget *now)
{
    if (!isRinged(now)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of what it lies on and goes with it.
    if (!m_frame)
        m_frame = new QFocusFrame(now);
    m_frame->setWidget(now);
}

} // namespace assay

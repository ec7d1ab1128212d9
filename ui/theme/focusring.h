// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace assay {

/// Puts one ring around the control that has the focus, outside its frame, wherever it is in the program. Item views
/// draw theirs inside the row. A widget with the property "ownFocus" set draws its own.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    /// Once for the program; further calls do nothing.
    static void install(QApplication &application);

private:
    explicit FocusRing(QApplication &application);
    void follow(QWidget *old, QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace assay

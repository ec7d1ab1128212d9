// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "ui/parts/page.h"

#include <QDateTime>
#include <QStatusBar>

class QLabel;

namespace assay {

class KeyHints;

/// The row at the bottom: when it was saved and what was done last, the keys of the pane in focus, and a note.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showNoWorkbook();
    void showReadOnly();
    void showSaved(const QDateTime &at);
    /// What was done; also said to screen readers. Stays until the next one.
    void say(const QString &sentence);
    void setHints(const QList<KeyHint> &hints);
    void setNote(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void compose();
    void setHeight();

    QLabel *m_state;
    KeyHints *m_hints;
    QLabel *m_note;
    QString m_saved;
    QString m_said;
};

/// "Bands 25-38, 39-62, 63-87, 88-100, rounds up" with the signs of typography.
[[nodiscard]] QString bandsNote(const RatingMethod &method);

} // namespace assay

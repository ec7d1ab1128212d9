// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace assay {

class Session;
class WhatIf;
class WhatIfRow;

/// A slider for each statement, and what the scores tried out would amount to.
class WhatIfPane final : public Pane
{
    Q_OBJECT

public:
    WhatIfPane(Session &session, WhatIf &whatIf, QWidget *parent = nullptr);

    void focusStatement(const QString &statement);
    /// Where the page is low, the note gives its place to the rows, unless it is about a score that is tried out.
    void setLow(bool isLow);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepWidth();
    void focusRow(qsizetype row);
    void refresh();
    [[nodiscard]] QString lowestPointsNote() const;

    Session &m_session;
    WhatIf &m_whatIf;
    QList<WhatIfRow *> m_rows;
    QScrollArea *m_scroll;
    QPushButton *m_reset;
    QLabel *m_sentence;
    QLabel *m_note;
    bool m_isLow = false;
};

} // namespace assay

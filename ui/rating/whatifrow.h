// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rating/whatifslider.h"

#include <QWidget>

namespace assay {

class WhatIf;
struct QualityStatement;

/// Number, name, slider and score of one statement. A bar at the left edge and "3 → 4" tell where a score is tried out.
class WhatIfRow final : public QWidget
{
    Q_OBJECT

public:
    WhatIfRow(const QualityStatement &statement, WhatIf &whatIf, QWidget *parent = nullptr);

    [[nodiscard]] const QString &statement() const { return m_statement; }
    [[nodiscard]] WhatIfSlider *slider() const { return m_slider; }
    void refresh();
    /// The last row stands on the border of what is below.
    void setLast() { m_isLast = true; }

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    [[nodiscard]] int scoreWidth() const;

    QString m_statement;
    int m_number;
    QString m_title;
    WhatIf &m_whatIf;
    WhatIfSlider *m_slider;
    bool m_isLast = false;
};

/// "1 2 3 4" above the sliders, in line with their ticks.
class WhatIfScale final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfScale(const WhatIfRow *row, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const WhatIfRow *m_row;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"

#include <QRadioButton>

namespace assay {

/// One level of the score scale: number, title, descriptor and mark. Arrow keys move without choosing, so that walking
/// over the levels leaves no trace in the journal.
class LevelButton final : public QRadioButton
{
    Q_OBJECT

public:
    /// nullptr makes the row "Not scored".
    explicit LevelButton(const ScoreLevel *level, QWidget *parent = nullptr);

    /// Without the descriptor, for low windows.
    void setLow(bool isLow);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void moved(int by);
    void digit(int score);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] bool isShort() const { return m_isLow || m_descriptor.isEmpty(); }
    void drawIndicator(QPainter &painter, const QRect &rect) const;

    int m_score;
    QString m_title;
    QString m_descriptor;
    bool m_isLow = false;
};

} // namespace assay

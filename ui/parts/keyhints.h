// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

class QPainter;

namespace assay {

/// Key caps: "Ctrl+Enter" becomes two caps with a plus between.
[[nodiscard]] QSize keyCapsSize(const QString &keys);
/// From the left of `rect`, in the middle of its height. `onAccent` for caps within a primary button.
void drawKeyCaps(QPainter &painter, const QRect &rect, const QString &keys, bool onAccent = false);

/// A row of keys and what they do, as in the status bar. Hints that do not fit are left out from the end.
class KeyHints final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHints(QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints);
    [[nodiscard]] const QList<KeyHint> &hints() const { return m_hints; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyHint> m_hints;
};

} // namespace assay

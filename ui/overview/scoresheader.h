// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace assay {

/// Column heads with the icon of the category beside a title of up to two lines.
class ScoresHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ScoresHeader(QWidget *parent = nullptr);

    /// One line only.
    void setLow(bool isLow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool m_isLow = false;
};

} // namespace assay

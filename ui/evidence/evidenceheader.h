// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace assay {

/// Column heads of the evidence log: semibold, in line with the cells, and the arrow of the order beside the text.
class EvidenceHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit EvidenceHeader(QWidget *parent = nullptr);

    /// Room that a head needs for its text and the arrow.
    [[nodiscard]] static int widthFor(const QString &text);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace assay {

class StatementEvidenceModel;

/// An item with its number, filled when cited; category heads and gaps.
class BalanceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] int headHeight() const;
    /// Of an item with that many lines of text.
    [[nodiscard]] int heightOf(int lines) const;
    /// Lines that the longer text of the row takes in a view of that width: 1 or 2.
    [[nodiscard]] int linesOf(const StatementEvidenceModel &model, int row, int viewWidth) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintGap(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintItem(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
};

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace assay {

/// Paints the cells of the scores table: theme rows, statements, score segments and coverage.
class ScoresDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTheme(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintStatement(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintScore(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintCoverage(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
};

} // namespace assay

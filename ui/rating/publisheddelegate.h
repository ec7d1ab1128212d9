// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"

#include <QStyledItemDelegate>

namespace assay {

/// Cells of the published councils: name over date, the bands with a mark, a rating with its sign.
class PublishedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PublishedDelegate(const RatingMethod &method, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCouncil(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRating(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    RatingMethod m_method;
};

} // namespace assay

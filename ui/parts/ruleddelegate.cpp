// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ruleddelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

void RuledDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours().border);
    QStyleOptionViewItem above = option;
    above.rect.setBottom(option.rect.bottom() - 1);
    QStyledItemDelegate::paint(painter, above, index);
}

} // namespace assay

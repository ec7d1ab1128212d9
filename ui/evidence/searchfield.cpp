// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/searchfield.h"

#include "ui/parts/keyhints.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>

namespace assay {

SearchField::SearchField(const QString &placeholder, const QString &keys, QWidget *parent) : QLineEdit(parent), m_keys(keys)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    auto *glass = addAction(icon(QStringLiteral("edit-find")), LeadingPosition);
    connect(glass, &QAction::triggered, this, [this] { setFocus(); });
}

QSize SearchField::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), qMax(34, fontMetrics().height() + 16)};
}

QSize SearchField::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int caps = keyCapsSize(m_keys).width();
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    if (!text().isEmpty() || width() < caps + words + 60)
        return;
    QPainter painter(this);
    drawKeyCaps(painter, QRect(width() - caps - 10, 0, caps, height()), m_keys);
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rating/publisheddelegate.h"

#include "ui/charts/bandscale.h"
#include "ui/parts/marks.h"
#include "ui/rating/publishedmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr int margin = 8;

} // namespace

PublishedDelegate::PublishedDelegate(const RatingMethod &method, QObject *parent) : QStyledItemDelegate(parent), m_method(method) {}

void PublishedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &whole, const QModelIndex &index) const
{
    QStyleOptionViewItem option = whole;
    option.rect.setBottom(whole.rect.bottom() - 1);
    painter->fillRect(QRect(whole.rect.left(), whole.rect.bottom(), whole.rect.width(), 1), colours().border);
    const int column = index.column();
    if (column == PublishedModel::PointsColumn || column == PublishedModel::OverallColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem prepared = option;
    initStyleOption(&prepared, index);
    painter->save();
    drawRowBackground(*painter, prepared);
    if (column == PublishedModel::CouncilColumn) {
        paintCouncil(*painter, prepared, index);
    } else if (column == PublishedModel::RatingColumn) {
        paintRating(*painter, prepared, index);
    } else {
        const QSize mark = index.data(PublishedModel::MarkRole).toSize();
        QRectF strip(prepared.rect.left() + margin, 0, prepared.rect.width() - 2.0 * margin, 20);
        strip.moveTop(prepared.rect.center().y() - strip.height() / 2);
        if (mark.isValid())
            paintBandStrip(*painter, strip, m_method, Fraction{mark.width(), mark.height()});
    }
    painter->restore();
}

void PublishedDelegate::paintCouncil(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isOwn = index.data(PublishedModel::OwnRole).toBool();
    if (isOwn)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), colours().accent);
    const QFont name = assay::font(isOwn ? TextRole::Strong : TextRole::Body);
    const QFont small = assay::font(TextRole::Small);
    const int first = QFontMetrics(name).height();
    const int second = QFontMetrics(small).height();
    QRect text = option.rect.adjusted(margin + 2, 0, -4, 0);
    const QString below = index.data(PublishedModel::SecondLineRole).toString();
    const bool isDoubtful = index.data(PublishedModel::DoubtRole).toBool();
    const int lines = below.isEmpty() ? 0 : isDoubtful ? 2 : 1;
    const int height = first + lines * second;
    text.setTop(option.rect.top() + (option.rect.height() - height) / 2);
    drawElided(painter, text, index.data().toString(), 1, name, colours().text);
    text.setTop(text.top() + first);
    if (isDoubtful) {
        const QRect sign(text.left(), text.top(), 14, second);
        icon(QStringLiteral("dialog-warning")).paint(&painter, sign);
        text.setLeft(sign.right() + 5);
    }
    drawElided(painter, text, below, lines, small, isDoubtful ? colours().text : colours().muted);
}

void PublishedDelegate::paintRating(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString band = index.data(PublishedModel::BandRole).toString();
    QRect text = option.rect.adjusted(margin, 0, -4, 0);
    painter.setFont(option.font);
    if (band.isEmpty()) {
        const QString words = index.data(Qt::AccessibleTextRole).toString();
        const int height = drawElided(painter, QRect(text.left(), -1000, text.width(), 0), words, 2, assay::font(TextRole::Small),
                                      Qt::transparent);
        text.setTop(option.rect.center().y() - height / 2);
        drawElided(painter, text, words, 2, assay::font(TextRole::Small), colours().muted);
        return;
    }
    drawBandMark(painter, QRect(text.left(), text.top(), 12, text.height()), band);
    text.setLeft(text.left() + 18);
    const QFont body = option.font;
    const int line = QFontMetrics(body).lineSpacing();
    const bool fits = QFontMetrics(body).horizontalAdvance(index.data().toString()) <= text.width();
    text.setTop(option.rect.center().y() - (fits ? line : 2 * line) / 2);
    drawElided(painter, text, index.data().toString(), 2, body, colours().text);
}

QSize PublishedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics body(assay::font(TextRole::Strong));
    const int widths[] = {body.averageCharWidth() * 14, 70, body.averageCharWidth() * 4, body.averageCharWidth() * 5,
                          body.horizontalAdvance(tr("improvement")) + 30};

    const int small = QFontMetrics(assay::font(TextRole::Small)).height();
    const bool isDoubtful = index.data(PublishedModel::DoubtRole).toBool();
    return {widths[index.column()], QFontMetrics(assay::font(TextRole::Body)).height() + (isDoubtful ? 2 : 1) * small + 8};
}

} // namespace assay

// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/scoresdelegate.h"

#include "ui/models/coveragemodel.h"
#include "ui/overview/severitymark.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace assay {

namespace {

constexpr int numberWidth = 28;
constexpr int segmentsWidth = 4 * 14 + 3;
constexpr int markSize = 16;

void drawText(QPainter &painter, const QRect &rect, int flags, TextRole role, const QColor &colour, const QString &text)
{
    const QFont chosen = font(role);
    painter.setFont(chosen);
    painter.setPen(colour);
    painter.drawText(rect, flags | Qt::AlignVCenter, QFontMetrics(chosen).elidedText(text, Qt::ElideRight, rect.width()));
}

/// The longest of the texts that fits, else the last.
QString fitting(const QStringList &texts, TextRole role, int width)
{
    const QFontMetrics metrics(font(role));
    const auto fits = std::ranges::find_if(texts, [&](const QString &text) { return metrics.horizontalAdvance(text) <= width; });
    return fits == texts.cend() ? texts.last() : *fits;
}

/// Dashed outline of a place where evidence is expected and there is none.
void drawGap(QPainter &painter, const QRect &rect)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours().surface);
    painter.setPen(QPen(colours().borderStrong, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace

void ScoresDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(CoverageModel::IsThemeRole).toBool()) {
        paintTheme(*painter, option.rect, index);
    } else {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        drawRowBackground(*painter, row);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours().border);
        const QRect cell = option.rect.adjusted(0, 0, 0, -1);
        if (index.column() == CoverageModel::StatementColumn)
            paintStatement(*painter, cell, index);
        else if (index.column() == CoverageModel::ScoreColumn)
            paintScore(*painter, cell, index);
        else
            paintCoverage(*painter, cell, index);
    }
    // The table draws the ring of the row; within it the cell that arrow keys have reached has a thin frame.
    if ((option.state & QStyle::State_HasFocus) && index.column() != CoverageModel::StatementColumn) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(colours().focus);
        painter->drawRect(option.rect.adjusted(3, 3, -4, -4));
    }
    painter->restore();
}

void ScoresDelegate::paintTheme(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.fillRect(rect, colours().surface2);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours().border);
    drawText(painter, rect.adjusted(12, 0, -8, -1), Qt::AlignLeft, TextRole::Strong, colours().text, index.data().toString());
}

void ScoresDelegate::paintStatement(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Colours &c = colours();
    drawText(painter, QRect(rect.left(), rect.top(), numberWidth, rect.height()), Qt::AlignRight, TextRole::Strong, c.text,
             index.data(CoverageModel::NumberRole).toString());
    const bool hasAlert = index.data(CoverageModel::AlertRole).toBool();
    const QRect text = rect.adjusted(numberWidth + 10, 0, hasAlert ? -markSize - 12 : -4, 0);
    QString title = index.data().toString();
    if (QFontMetrics(font(TextRole::Body)).horizontalAdvance(title) > text.width())
        title = index.data(CoverageModel::ShortTitleRole).toString();
    drawText(painter, text, Qt::AlignLeft, TextRole::Body, c.text, title);
    if (hasAlert) {
        const int used = qMin(text.width(), QFontMetrics(font(TextRole::Body)).horizontalAdvance(title));
        drawSeverity(painter, QRect(text.left() + used + 8, rect.top(), markSize, rect.height()), Attention::Severity::Fix);
    }
}

void ScoresDelegate::paintScore(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Colours &c = colours();
    const QString note = index.data(CoverageModel::ScoreNoteRole).toString();
    const QVariant score = index.data(CoverageModel::ScoreRole);
    if (!score.isValid()) {
        drawText(painter, rect.adjusted(6, 0, -2, 0), Qt::AlignLeft, TextRole::Body, c.muted, note);
        return;
    }
    const QString numeral = score.toString();
    const int width = QFontMetrics(font(TextRole::InspectorTitle)).horizontalAdvance(numeral);
    drawText(painter, rect.adjusted(6, 0, 0, 0), Qt::AlignLeft, TextRole::InspectorTitle, c.text, numeral);
    const int segments = rect.left() + 6 + width + 8;
    drawScoreSegments(painter, QRect(segments, rect.top(), segmentsWidth, rect.height()), score.toInt());
    const QRect room(segments + segmentsWidth + 7, rect.top(), rect.right() - segments - segmentsWidth - 8, rect.height());
    if (room.width() >= QFontMetrics(font(TextRole::Small)).horizontalAdvance(note))
        drawText(painter, room, Qt::AlignLeft, TextRole::Small, c.muted, note);
}

void ScoresDelegate::paintCoverage(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Colours &c = colours();
    const auto state = static_cast<CoverageState>(index.data(CoverageModel::StateRole).toInt());
    const QRect box = rect.adjusted(2, 2, -2, -1);
    if (state == CoverageState::NoneYet) {
        drawGap(painter, box);
        const QStringList words = {coverageWord(state), CoverageModel::tr("None"), QStringLiteral("0")};
        drawText(painter, box, Qt::AlignHCenter, TextRole::Strong, c.text, fitting(words, TextRole::Strong, box.width() - 6));
        return;
    }
    if (state != CoverageState::Covered) {
        drawText(painter, box, Qt::AlignHCenter, TextRole::Small, c.muted, coverageWord(state));
        return;
    }
    const auto cell = index.data(CoverageModel::CellRole).value<CoverageCell>();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(heatColour(cell.total()));
    painter.drawRoundedRect(box, 3, 3);
    const QString total = QString::number(cell.total());
    const QFontMetrics strong(font(TextRole::Strong));
    const int numeral = qMax(strong.horizontalAdvance(QStringLiteral("00")), strong.horizontalAdvance(total)) + 2;
    const QRect text = box.adjusted(7, 0, -4, -8);
    drawText(painter, QRect(text.left(), text.top(), numeral, text.height()), Qt::AlignRight, TextRole::Strong, c.text, total);
    // Where there is no room for the parts, the bar below shows them.
    const QRect rest = text.adjusted(numeral + 5, 0, 2, 0);
    const QString counts = polarityCounts(cell);
    const QString close = QString(counts).remove(u' ');
    drawText(painter, rest, Qt::AlignLeft, TextRole::Small, c.text, fitting({counts, close, QString()}, TextRole::Small, rest.width()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawPolarityBar(painter, QRect(box.left() + 7, box.bottom() - 7, box.width() - 14, 4), cell);
}

} // namespace assay

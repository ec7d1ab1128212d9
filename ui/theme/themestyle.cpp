// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themestyle.h"

#include "ui/theme/drawing.h"
#include "ui/theme/tabs.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

namespace assay {

namespace {

constexpr int controlHeight = 30;
constexpr int toggleHeight = 28;
constexpr int headControlHeight = 26; ///< in the head of a pane, clear of its border
constexpr int comboBoxExtra = 12;     ///< room for the text to begin where that of a field does, and not to end in dots
constexpr int ringWidth = 2;
constexpr int ringGap = 1;

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

int heightFor(const QStyleOption *option, int least)
{
    return qMax(least, option->fontMetrics.height() + 12);
}

int controlHeightOf(const QStyleOption *option, const QWidget *widget)
{
    const bool isInHead = widget && widget->parentWidget() && widget->parentWidget()->objectName() == u"paneHead";
    return isInHead ? qMax(headControlHeight, option->fontMetrics.height() + 6) : heightFor(option, controlHeight);
}

/// Where a cell stands in its row, by what the view shows.
struct CellPlace {
    bool isFirst = true;
    bool isLast = true;
};

CellPlace placeOf(const QModelIndex &index, const QWidget *widget)
{
    const QHeaderView *header = nullptr;
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (table)
        header = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(widget))
        header = tree->header();
    if (!header)
        return {};
    CellPlace place;
    const int position = header->visualIndex(index.column());
    const int end = position + (table ? table->columnSpan(index.row(), index.column()) - 1 : 0);
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(header->logicalIndex(i)))
            continue;
        place.isFirst = place.isFirst && i >= position;
        place.isLast = place.isLast && i <= end;
    }
    return place;
}

/// The part of the ring around the current row that crosses this cell.
void drawRingPart(QPainter &painter, const QRect &cell, const CellPlace &place)
{
    const QColor ring = colours().focus;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), ringWidth), ring);
    painter.fillRect(QRect(cell.left(), cell.bottom() - ringWidth + 1, cell.width(), ringWidth), ring);
    if (place.isFirst)
        painter.fillRect(QRect(cell.left(), cell.top(), ringWidth, cell.height()), ring);
    if (place.isLast)
        painter.fillRect(QRect(cell.right() - ringWidth + 1, cell.top(), ringWidth, cell.height()), ring);
}

/// Selection of a row: soft accent and a ring where the focus is; grey with an accent edge elsewhere.
void drawRowSelection(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const Colours &c = colours();
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasFocus = view && view->hasFocus() && (option.state & QStyle::State_Active);
    if (isSelected)
        painter.fillRect(option.rect, hasFocus ? c.accentSoft : c.inactive);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (!view || !option.index.isValid())
        return;
    const CellPlace place = placeOf(option.index, widget);
    if (isSelected && !hasFocus && place.isFirst)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), c.accent);
    const QModelIndex current = view->currentIndex();
    const bool isCurrentRow = current.row() == option.index.row() && current.parent() == option.index.parent();
    if (hasFocus && isCurrentRow && view->selectionBehavior() == QAbstractItemView::SelectRows)
        drawRingPart(painter, option.rect, place);
}

void drawProgressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0 || option.progress <= option.minimum)
        return;
    const int width = static_cast<int>(option.rect.width() * (qint64(option.progress) - option.minimum) / span);
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), width, option.rect.height()), colours().accent);
}

void drawSplitterHandle(QPainter &painter, const QStyleOption &option)
{
    QRect grip = option.state & QStyle::State_Horizontal ? QRect(0, 0, 2, 28) : QRect(0, 0, 28, 2);
    grip.moveCenter(option.rect.center());
    painter.fillRect(grip, colours().borderStrong);
}

Arrow arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Arrow::Up;
    case QStyle::PE_IndicatorArrowLeft:
        return Arrow::Left;
    case QStyle::PE_IndicatorArrowRight:
        return Arrow::Right;
    default:
        return Arrow::Down;
    }
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The ring is around the chosen tab, not around all of them.
    if (qobject_cast<QTabBar *>(widget))
        widget->setProperty("ownFocus", true);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // A font of its own, since what QApplication knows for a class is lost when it takes a style sheet.
    if (auto *head = qobject_cast<QHeaderView *>(widget))
        head->setFont(font(TextRole::Strong));
    if (isPrimary(widget)) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Active, QPalette::ButtonText, colours().onAccent);
        palette.setColor(QPalette::Inactive, QPalette::ButtonText, colours().onAccent);
        widget->setPalette(palette);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        // Item views take it for the margin of their text.
        return qobject_cast<const QAbstractItemView *>(widget) ? 7 : ringWidth + ringGap;
    case PM_FocusFrameVMargin:
        return ringWidth + ringGap;
    case PM_SplitterWidth:
        return 6;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ComboBox_AllowWheelScrolling:
        return hint == SH_FocusFrame_AboveWidget;
    case SH_FocusFrame_Mask:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Table_AlwaysDrawLeftTopGridLines:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 24, controlHeightOf(option, widget)};
    case CT_ComboBox:
        return {result.width() + comboBoxExtra, controlHeightOf(option, widget)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), controlHeightOf(option, widget)};
    case CT_ToolButton:
        if (widget && widget->objectName() == u"qt_toolbar_ext_button")
            return result;
        return {qMax(result.width(), toggleHeight), heightFor(option, toggleHeight)};
    case CT_ItemViewItem:
        return {result.width(), qMax(result.height(), heightFor(option, 24))};
    case CT_TabBarTab:
        return tabSize(*option, size, heightFor(option, controlHeight), widget);
    case CT_HeaderSection:
        return {result.width(), heightFor(option, 30)};
    case CT_RadioButton:
    case CT_CheckBox:
        return {result.width(), qMax(result.height(), 24)};
    default:
        return result;
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        if (part == SC_ScrollBarGroove)
            return bar->rect;
        const bool isVertical = bar->orientation == Qt::Vertical;
        const int length = isVertical ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb = qBound(qMin(28, length), static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto span = [&](int from, int size) {
            return isVertical ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                              : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
        };
        if (part == SC_ScrollBarSlider)
            return span(start, thumb);
        if (part == SC_ScrollBarSubPage)
            return span(0, start);
        if (part == SC_ScrollBarAddPage)
            return span(start + thumb, length - start - thumb);
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(4, 0, 0, 0) : rect;
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(5, 0, -5, 0);
    // The margin of heads is meant sideways; above and below the text has what the height leaves.
    if (element == SE_HeaderLabel)
        return {rect.left(), option->rect.top(), rect.width(), option->rect.height()};
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return rect;
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, isPrimary(widget), false);
        return;
    case PE_PanelButtonTool:
        drawButton(*painter, *option, isPrimary(widget), option->state & State_AutoRaise);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawFieldFrame(*painter, option->rect, option->state & State_Enabled);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            drawFieldFrame(*painter, option->rect, option->state & State_Enabled);
            return;
        }
        painter->setPen(colours().border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        // Only cells: rows get theirs with the selection, and around whole controls lies the FocusRing.
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->selectionBehavior() != QAbstractItemView::SelectRows)
            drawBox(*painter, option->rect, Qt::transparent, colours().focus, ringWidth, 1);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(*painter, *option);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        drawChevron(*painter, option->rect, arrowOf(element), option->state & State_Enabled ? colours().text : colours().disabled);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawChevron(*painter, option->rect, option->state & State_Open ? Arrow::Down : Arrow::Right, colours().text);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawRowSelection(*painter, *item, widget);
        return;
    case PE_PanelItemViewRow:
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame:
        drawBox(*painter, option->rect, Qt::transparent, colours().focus, ringWidth, 6);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*painter, *option);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabText(*painter, *tab, widget ? widget->font() : painter->font());
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox fitting = *combo;
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            const QRect field = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width() - icon - 2);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
        drawBox(*painter, option->rect, colours().surface, colours().borderStrong, 1, 2);
        return;
    case CE_ProgressBarContents:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgressContents(*painter, *progress);
        return;
    case CE_Splitter:
        drawSplitterHandle(*painter, *option);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const Colours &c = colours();
    const bool isEnabled = option->state & State_Enabled;
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar) {
            drawScrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        if (control == CC_Slider) {
            drawSlider(*painter, *slider, subControlRect(control, option, SC_SliderGroove, widget),
                       subControlRect(control, option, SC_SliderHandle, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        drawFieldFrame(*painter, option->rect, isEnabled);
        drawTriangle(*painter, QRect(option->rect.right() - 20, option->rect.top(), 16, option->rect.height()), Arrow::Down,
                     isEnabled ? c.text : c.disabled);
        return;
    }
    if (control == CC_SpinBox) {
        drawFieldFrame(*painter, option->rect, isEnabled);
        for (const auto &[part, arrow] : {std::pair(SC_SpinBoxUp, Arrow::Up), std::pair(SC_SpinBoxDown, Arrow::Down)})
            drawTriangle(*painter, subControlRect(control, option, part, widget), arrow, isEnabled ? c.text : c.disabled);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace assay

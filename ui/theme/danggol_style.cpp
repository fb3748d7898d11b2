// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/danggol_style.h"

#include "ui/theme/box.h"
#include "ui/theme/menu_look.h"
#include "ui/theme/scroll_bar_look.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QFocusFrame>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>

namespace danggol::ui
{

namespace
{

constexpr int kRingMargin = 4; // 2 px gap and 2 px ring
constexpr int kRadius = 8;
constexpr int kCheckBoxSize = 16;
constexpr int kToolTipPaddingPx = 5;

bool hasFrame(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

bool isSet(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

/// What a field drops down to choose from.
bool isPopupList(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) && widget->windowType() == Qt::Popup;
}

} // namespace

DanggolStyle::DanggolStyle(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void DanggolStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (hasFrame(option))
            drawLineEdit(option, painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
        return; // the panel has the edge, and the ring is a widget of its own
    case PE_FrameMenu:
        return; // as above
    case PE_PanelMenu:
        menu_look::paintPanel(*painter, m_theme, option->rect);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(Token::Toast));
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DanggolStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_FocusFrame)
        drawFocusRing(option, painter, widget);
    else if (element == CE_MenuItem && item)
        menu_look::paintItem(*painter, m_theme, *item);
    else if (element == CE_ShapedFrame && isPopupList(widget))
        menu_look::paintPanel(*painter, m_theme, option->rect);
    else if (element != CE_MenuEmptyArea)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void DanggolStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        scroll_bar_look::paint(*painter, m_theme, *slider);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DanggolStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scroll_bar_look::partRect(*slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize DanggolStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type == CT_MenuItem && item)
        return menu_look::itemSize(*item, contents);
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

void DanggolStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        area->setFrameShape(QFrame::NoFrame);
        area->viewport()->setAutoFillBackground(false);
    } else if (auto *bar = qobject_cast<QScrollBar *>(widget)) {
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    } else if (isPopupList(widget)) {
        auto *list = static_cast<QAbstractItemView *>(widget);
        list->setFrameStyle(QFrame::StyledPanel); // it measured its frame before it was a popup
        list->viewport()->setAutoFillBackground(false);
    }
}

QRect DanggolStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    // QLineEdit itself keeps 2 px more at each side: the text begins 11 px from the edge.
    if (element == SE_LineEditContents && hasFrame(option))
        return option->rect.adjusted(9, 1, -9, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

int DanggolStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return kRingMargin;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return m_theme.scaled(kCheckBoxSize);
    case PM_CheckBoxLabelSpacing:
        return m_theme.scaled(8);
    case PM_MenuPanelWidth:
        return menu_look::kEdgePx;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return menu_look::kPaddingPx;
    case PM_ScrollBarExtent:
        return scroll_bar_look::kExtentPx;
    case PM_ScrollBarSliderMin:
        return scroll_bar_look::kShortestHandlePx;
    case PM_ToolTipLabelFrameWidth:
        return kToolTipPaddingPx;
    case PM_DefaultFrameWidth:
        return isPopupList(widget) ? menu_look::kEdgePx + menu_look::kPaddingPx
                                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DanggolStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1; // else the parent would cut the ring
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void DanggolStyle::drawLineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focused = option->state & State_HasFocus;
    Token edge = isSet(widget, kQuietEdgeProperty) ? Token::Line2 : Token::InputLine;
    qreal width = 1;
    if (!enabled) {
        edge = Token::Line;
    } else if (isSet(widget, kInputErrorProperty)) {
        edge = Token::Danger;
        width = 2;
    } else if (focused) {
        edge = Token::Focus;
        width = 2;
    }
    paintBox(*painter, option->rect, kRadius, m_theme.color(enabled ? Token::Surface : Token::Sunken),
             m_theme.color(edge), width);
}

void DanggolStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const QRectF box = option->rect;
    QColor fill = m_theme.color(enabled ? Token::Surface : Token::Sunken);
    QColor edge = m_theme.color(enabled ? Token::InputLine : Token::Line);
    if (enabled && on)
        fill = edge = m_theme.color(Token::Acc);
    else if (enabled && (option->state & State_MouseOver))
        fill = m_theme.color(Token::Hover);
    paintBox(*painter, box, 4, fill, edge);
    if (on)
        paintCheckMark(*painter, box, m_theme.color(enabled ? Token::OnAcc : Token::Disabled));
}

void DanggolStyle::drawFocusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qobject_cast<const QFocusFrame *>(widget);
    const QVariant radius =
        frame && frame->widget() ? frame->widget()->property(kFocusRadiusProperty) : QVariant();
    paintBox(*painter, option->rect, (radius.isValid() ? radius.toReal() : kRadius) + kRingMargin,
             Qt::transparent, m_theme.color(Token::Focus), 2);
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace danggol::ui
{

class Theme;

/// Dynamic properties the style reads from widgets.
inline constexpr char kFocusRadiusProperty[] = "focusRadius"; ///< corner radius in px that the ring follows
inline constexpr char kShowsFocusProperty[] = "showsFocus"; ///< the ring comes with any focus but the mouse's
inline constexpr char kInputErrorProperty[] = "inputError"; ///< a line edit whose content is refused
inline constexpr char kQuietEdgeProperty[] = "quietEdge";   ///< a search field: the lighter edge

/// Fusion with this project's line edits, check boxes, menus, scroll bars and focus ring; everything else
/// paints itself. It reads the theme when it paints, so a change of theme needs no new style.
class DanggolStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit DanggolStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;

private:
    void drawLineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheckBox(const QStyleOption *option, QPainter *painter) const;
    void drawFocusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace danggol::ui

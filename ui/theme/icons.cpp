// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/path_script.h"

#include <QPainter>

#include <array>

namespace danggol::ui
{

namespace
{

constexpr qreal kGrid = 24.0;
constexpr qreal kStroke = 1.7;
constexpr qreal kSmallPx = 16;
constexpr qreal kSmallStrokePx = 1.2; // below 16 px the lines would fade to grey otherwise

// In the order of IconName.
constexpr std::array<std::string_view, kIconCount> kScripts = {
    // Wallet
    "M19 8.2 V6.2 Q19 4.5 17.3 4.5 H5.7 Q3.8 4.5 3.8 6.35 Q3.8 8.2 5.7 8.2 H18.4 Q20.2 8.2 20.2 10 V17.8 "
    "Q20.2 19.6 18.4 19.6 H5.9 Q3.8 19.6 3.8 17.5 V6.4 D16 14",
    // Catalog
    "R4 4 6.4 6.4 1.5 R13.6 4 6.4 6.4 1.5 R4 13.6 6.4 6.4 1.5 R13.6 13.6 6.4 6.4 1.5",
    // Orders
    "M5.5 3.8 H18.5 V20.4 L16.3 18.8 L14.2 20.4 L12 18.8 L9.8 20.4 L7.7 18.8 L5.5 20.4 Z M9 8.6 H15 M9 12.6 "
    "H15",
    // Payment
    "R3 5.2 18 13.6 2.2 M3 9.7 H21 M6.8 14.9 H10",
    // Coupon
    "M3.6 7.6 Q3.6 5.8 5.4 5.8 H18.6 Q20.4 5.8 20.4 7.6 V9.4 A20.4 12 2.6 90 180 V16.4 Q20.4 18.2 18.6 18.2 "
    "H5.4 "
    "Q3.6 18.2 3.6 16.4 V14.6 a3.6 12 2.6 270 180 V7.6 M14 9 V10.2 M14 13.8 V15",
    // BestSellers
    "M5 20 V12.4 M12 20 V4.4 M19 20 V9",
    // Settings
    "O12 12 3.1 M12 3.4 V6 M12 18 V20.6 M3.4 12 H6 M18 12 H20.6 M5.9 5.9 L7.7 7.7 M16.3 16.3 L18.1 18.1 "
    "M5.9 18.1 L7.7 16.3 M16.3 7.7 L18.1 5.9",
    // Keyboard
    "R2.9 5.8 18.2 12.8 2.2 D7 9.8 D10.3 9.8 D13.7 9.8 D17 9.8 M8 14.4 H16",
    // Lock
    "R4.9 10.7 14.2 9.6 2.4 M7.9 10.7 V7.7 a12 7.7 4.1 180 -180 V10.7",
    // Search
    "O10.8 10.8 6.4 M15.6 15.6 L20.2 20.2",
    // Barcode
    "M3.6 5.6 V18.4 M6.8 5.6 V18.4 M9.4 5.6 V18.4 M12.8 5.6 V18.4 M15 5.6 V18.4 M18.2 5.6 V18.4 M20.6 5.6 "
    "V18.4",
    // Calendar
    "R4 5.4 16 14.8 2.2 M4 10 H20 M8.2 3.4 V7 M15.8 3.4 V7",
    // CrossedCalendar
    "R4 5.4 16 14.8 2.2 M4 10 H20 M8.2 3.4 V7 M15.8 3.4 V7 M9.9 13 L14.1 17.2 M14.1 13 L9.9 17.2",
    // ChevronDown, Up, Right, Left
    "M7 9.8 L12 14.8 L17 9.8",
    "M7 14.2 L12 9.2 L17 14.2",
    "M9.8 7 L14.8 12 L9.8 17",
    "M14.2 7 L9.2 12 L14.2 17",
    // Plus, Minus, Close
    "M12 5.2 V18.8 M5.2 12 H18.8",
    "M5.2 12 H18.8",
    "M6.4 6.4 L17.6 17.6 M17.6 6.4 L6.4 17.6",
    // Check
    "M5 12.6 L9.8 17.2 L19 7.2",
    // DoubleCheck
    "M2.6 12.8 L6.8 17 L14.8 7.8 M11.4 15.6 L12.8 17 L21.4 7.8",
    // Clock
    "O12 12 8.4 M12 7.2 V12.2 L15.2 14.2",
    // BarredCircle
    "O12 12 8.4 M6.2 6.2 L17.8 17.8",
    // ReturnArrow
    "M8.8 4.8 L4.6 9 L8.8 13.2 M4.6 9 H15 a15 13.7 4.7 90 -180 H10.6",
    // CircleMinus
    "O12 12 8.4 M8.2 12 H15.8",
    // WarningTriangle
    "M12 4.2 L20.8 19.6 H3.2 Z M12 10 V14 D12 16.7",
    // Info
    "O12 12 8.4 M12 11.2 V16.2 D12 7.9",
    // ErrorCircle
    "O12 12 8.4 M12 7.6 V12.8 D12 16.1",
    // Download
    "M12 4.2 V14.6 M7.6 10.4 L12 14.8 L16.4 10.4 M4.8 19.2 H19.2",
    // Refresh
    "A12 12 7.6 28 304 M19 3.8 V8.4 H14.4",
    // Printer
    "M7 9 V4.2 H17 V9 M7 16.8 H5.8 Q3.8 16.8 3.8 14.8 V11 Q3.8 9 5.8 9 H18.2 Q20.2 9 20.2 11 V14.8 "
    "Q20.2 16.8 18.2 16.8 H17 R7 13.8 10 6.2 0.6",
    // Dots
    "O6 12 0.45 O12 12 0.45 O18 12 0.45",
    // Database
    "E12 6.6 7 2.8 M5 6.6 V17.4 C5 21.1 19 21.1 19 17.4 V6.6 M5 12 C5 15.7 19 15.7 19 12",
    // PlugBroken
    "M9 3.8 V8 M15 3.8 V8 M9.4 8 H17.4 V11.4 Q17.4 13.4 16.4 14.8 M6.6 8.6 V11.4 Q6.6 16.6 12 16.6 Q12.8 "
    "16.6 13.4 16.5 "
    "M12 16.6 V20.4 M4 4 L20 20",
    // User
    "O12 8.2 3.8 M5 20 Q5 14.6 12 14.6 Q19 14.6 19 20",
    // UserPlus
    "O9.8 8.2 3.8 M3.2 20 Q3.2 14.6 9.8 14.6 Q16.4 14.6 16.4 20 M18.8 9 V14 M16.3 11.5 H21.3",
    // Bag
    "M5.8 8.4 H18.2 L19.3 20 H4.7 Z M8.8 11.2 V7.6 a12 7.6 3.2 180 -180 V11.2",
    // ArrowUp, Down, Left, Right
    "M12 19.2 V4.8 M6.4 10.4 L12 4.8 L17.6 10.4",
    "M12 4.8 V19.2 M6.4 13.6 L12 19.2 L17.6 13.6",
    "M19.2 12 H4.8 M10.4 6.4 L4.8 12 L10.4 17.6",
    "M4.8 12 H19.2 M13.6 6.4 L19.2 12 L13.6 17.6",
    // ArrowUpRight
    "M7 17 L17 7 M8.6 7 H17 V15.4",
    // ArrowDownLeft
    "M17 7 L7 17 M7 8.6 V17 H15.4",
    // Play
    "M8 5.4 L18.6 12 L8 18.6 Z",
    // Pause
    "M8.6 5.6 V18.4 M15.4 5.6 V18.4",
    // Laptop
    "R5 5.4 14 10 1.6 M2.8 18.8 H21.2",
    // List
    "M9 6.4 H20 M9 12 H20 M9 17.6 H20 D4.6 6.4 D4.6 12 D4.6 17.6",
    // Bolt
    "M13.2 3.4 L5.2 13.8 H11 L10.4 20.6 L18.6 10 H12.6 Z",
    // Trash
    "M4.6 7 H19.4 M9 7 V4.2 H15 V7 M6.4 7 L7.4 20 H16.6 L17.6 7 M10.2 11 V16 M13.8 11 V16",
    // Edit
    "M4.4 19.6 L5.4 15 L15.8 4.6 L19.4 8.2 L9 18.6 Z M13.2 7.2 L16.8 10.8",
    // Filter
    "M4 6.6 H20 M7 12 H17 M10 17.4 H14",
    // Undo
    "M4.4 5 V9.8 H9.2 M4.4 9.8 C7 5.4 12 4.2 16 6.6 C20.8 9.6 20.6 16.2 15.8 18.8",
    // Backspace
    "M8.6 5.4 H18.6 Q20.6 5.4 20.6 7.4 V16.6 Q20.6 18.6 18.6 18.6 H8.6 L3 12 Z M11.6 9.6 L16.4 14.4 M16.4 "
    "9.6 L11.6 14.4",
    // Copy
    "R8.6 8.6 11.4 11.4 2 M15.4 8.6 V6 Q15.4 4 13.4 4 H6 Q4 4 4 6 V13.4 Q4 15.4 6 15.4 H8.6",
    // Globe
    "O12 12 8.4 M3.6 12 H20.4 E12 12 3.6 8.4",
    // Shield
    "M12 3.6 L19 6.2 V11.4 C19 16 16 19 12 20.6 C8 19 5 16 5 11.4 V6.2 Z M8.8 12 L11.2 14.4 L15.4 9.6",
    // Box
    "M4.2 8 L12 4 L19.8 8 V16.4 L12 20.4 L4.2 16.4 Z M4.2 8 L12 12 L19.8 8 M12 12 V20.4",
};

/// Parsed once; never changes afterwards.
const QPainterPath &iconPath(IconName name)
{
    static const std::array<QPainterPath, kIconCount> paths = [] {
        std::array<QPainterPath, kIconCount> parsed;
        for (size_t i = 0; i < parsed.size(); ++i)
            parsed[i] = pathFromScript(kScripts[i]);
        return parsed;
    }();
    return paths[static_cast<size_t>(name)];
}

} // namespace

void paintIcon(QPainter &painter, const Theme &, IconName name, const QRectF &rect, const QColor &color)
{
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / kGrid, side / kGrid);
    const qreal stroke = side < kSmallPx ? kSmallStrokePx * kGrid / side : kStroke;
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(iconPath(name));
    painter.restore();
}

QPixmap iconPixmap(const Theme &theme, IconName name, Token color, int sizePx, qreal dpr)
{
    QPixmap pixmap((QSizeF(sizePx, sizePx) * dpr).toSize());
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, theme, name, QRectF(0, 0, sizePx, sizePx), theme.color(color));
    return pixmap;
}

QIcon icon(const Theme &theme, IconName name, Token color, int sizePx)
{
    QIcon result;
    for (const qreal dpr : {1.0, 2.0}) {
        result.addPixmap(iconPixmap(theme, name, color, sizePx, dpr), QIcon::Normal);
        result.addPixmap(iconPixmap(theme, name, Token::Disabled, sizePx, dpr), QIcon::Disabled);
    }
    return result;
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace danggol::ui
{

/// Our own drawings on a 24-unit grid, 1.7 units of stroke, round caps. The scripts are in icons.cpp, in
/// this order.
enum class IconName {
    Wallet,
    Catalog,
    Orders,
    Payment,
    Coupon,
    BestSellers,
    Settings,
    Keyboard,
    Lock,
    Search,
    Barcode,
    Calendar,
    CrossedCalendar,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ChevronLeft,
    Plus,
    Minus,
    Close,
    Check,
    DoubleCheck,
    Clock,
    BarredCircle,
    ReturnArrow,
    CircleMinus,
    WarningTriangle,
    Info,
    ErrorCircle,
    Download,
    Refresh,
    Printer,
    Dots,
    Database,
    PlugBroken,
    User,
    UserPlus,
    Bag,
    ArrowUp,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUpRight,
    ArrowDownLeft,
    Play,
    Pause,
    Laptop,
    List,
    Bolt,
    Trash,
    Edit,
    Filter,
    Undo,
    Backspace,
    Copy,
    Globe,
    Shield,
    Box
};

/// How many names there are; for tests and contact sheets.
inline constexpr int kIconCount = static_cast<int>(IconName::Box) + 1;

/// Draws the icon inside `rect` (the shorter side counts) in one colour.
void paintIcon(QPainter &painter, const Theme &theme, IconName name, const QRectF &rect, const QColor &color);

/// The icon as a picture of `sizePx` logical pixels, sharp at device pixel ratio `dpr`.
QPixmap iconPixmap(const Theme &theme, IconName name, Token color, int sizePx, qreal dpr = 1.0);

/// For buttons and actions: at 1x and 2x, in `color`, and in the disabled colour when disabled. Make it
/// again when the theme changes.
QIcon icon(const Theme &theme, IconName name, Token color, int sizePx);

} // namespace danggol::ui

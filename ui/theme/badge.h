// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QPointF>
#include <QSize>
#include <QString>

class QPainter;

namespace danggol::ui
{

/// How a stored state is shown: never by colour alone, never by its stored name.
struct BadgeLook
{
    IconName icon;
    Token foreground;
    Token background;
    /// False for states that follow from the calendar: an outline instead of a fill.
    bool filled;
    QString words;
};

/// The look of a stored state of an order, payment, campaign or issued coupon ("PAY_DONE", "FAIL",
/// "EXHAUSTED", "USED" …). `words` replaces the usual words ("Starts 1 Dec"). An unknown state gets a
/// plain outline.
BadgeLook badgeLook(const QString &storedStatus, const QString &words = {});

/// The state in words, as shown on its badge.
QString statusWords(const QString &storedStatus);

/// Logical pixels; the height is 22 at 100 % text.
QSize badgeSize(const Theme &theme, const QString &storedStatus, const QString &words = {});

/// Paints the badge with its top left corner at `topLeft`.
void paintBadge(QPainter &painter, const Theme &theme, const QString &storedStatus, const QPointF &topLeft,
                const QString &words = {});

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/badge.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 22;
constexpr int kIconPx = 14;
constexpr int kLeftPadPx = 6;
constexpr int kGapPx = 4;
constexpr int kRightPadPx = 8;
constexpr qreal kRadiusPx = 6;

struct Entry
{
    const char *stored;
    IconName icon;
    Token foreground;
    Token background;
    bool filled;
    const char *words;
};

constexpr std::array kEntries = {
    Entry{"DEPOSIT_WAIT", IconName::Clock, Token::WaitFg, Token::WaitBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Waiting for payment")},
    Entry{"PAY_DONE", IconName::Check, Token::PaidFg, Token::PaidBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Paid")},
    Entry{"BUY_CONFIRM", IconName::DoubleCheck, Token::ConfirmFg, Token::ConfirmBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Confirmed")},
    Entry{"CANCELLED", IconName::BarredCircle, Token::CancelFg, Token::CancelBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Cancelled")},
    Entry{"REFUNDED", IconName::ReturnArrow, Token::RefundFg, Token::RefundBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Refunded")},
    Entry{"ACTIVE", IconName::Check, Token::ConfirmFg, Token::ConfirmBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Active")},
    Entry{"EXHAUSTED", IconName::CircleMinus, Token::CancelFg, Token::CancelBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Exhausted")},
    Entry{"PAUSED", IconName::Pause, Token::CancelFg, Token::CancelBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Paused")},
    Entry{"ENDED", IconName::CrossedCalendar, Token::Ink2, Token::Line2, false,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Ended")},
    Entry{"SCHEDULED", IconName::Calendar, Token::Ink2, Token::Line2, false,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Scheduled")},
    Entry{"PAYMENT_REQUEST", IconName::Clock, Token::WaitFg, Token::WaitBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Asked")},
    Entry{"DONE", IconName::Check, Token::ConfirmFg, Token::ConfirmBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Succeeded")},
    Entry{"FAIL", IconName::WarningTriangle, Token::FailFg, Token::FailBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Failed")},
    Entry{"ISSUED", IconName::Coupon, Token::ConfirmFg, Token::ConfirmBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Unused")},
    Entry{"HELD", IconName::Clock, Token::WaitFg, Token::WaitBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Reserved")},
    Entry{"USED", IconName::Check, Token::CancelFg, Token::CancelBg, true,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Used")},
    Entry{"EXPIRED", IconName::CrossedCalendar, Token::Ink2, Token::Line2, false,
          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Expired")},
};
constexpr Entry kUnknown{"",           IconName::Info, Token::Ink2,
                         Token::Line2, false,          QT_TRANSLATE_NOOP("danggol::ui::Badge", "Unknown")};

const Entry &entryFor(const QString &storedStatus)
{
    const auto found = std::find_if(kEntries.begin(), kEntries.end(), [&](const Entry &entry) {
        return storedStatus == QLatin1String(entry.stored);
    });
    return found == kEntries.end() ? kUnknown : *found;
}

} // namespace

BadgeLook badgeLook(const QString &storedStatus, const QString &words)
{
    const Entry &entry = entryFor(storedStatus);
    return {entry.icon, entry.foreground, entry.background, entry.filled,
            words.isEmpty() ? QCoreApplication::translate("danggol::ui::Badge", entry.words) : words};
}

QString statusWords(const QString &storedStatus)
{
    return badgeLook(storedStatus).words;
}

QSize badgeSize(const Theme &theme, const QString &storedStatus, const QString &words)
{
    const QFontMetricsF metrics(theme.font(TextStyle::SmallMedium));
    const qreal text = metrics.horizontalAdvance(badgeLook(storedStatus, words).words);
    const int around = theme.scaled(kLeftPadPx + kIconPx + kGapPx + kRightPadPx);
    return {around + static_cast<int>(std::ceil(text)), theme.scaled(kHeightPx)};
}

void paintBadge(QPainter &painter, const Theme &theme, const QString &storedStatus, const QPointF &topLeft,
                const QString &words)
{
    const BadgeLook look = badgeLook(storedStatus, words);
    const QRectF box(topLeft, QSizeF(badgeSize(theme, storedStatus, words)));
    const QColor foreground = theme.color(look.foreground);
    const qreal iconPx = theme.scaled(kIconPx);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.filled ? QPen(Qt::NoPen) : QPen(theme.color(look.background), 1));
    painter.setBrush(look.filled ? QBrush(theme.color(look.background)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(look.filled ? box : box.adjusted(0.5, 0.5, -0.5, -0.5), kRadiusPx, kRadiusPx);

    const QRectF iconBox(box.left() + theme.scaled(kLeftPadPx), box.center().y() - iconPx / 2, iconPx,
                         iconPx);
    paintIcon(painter, theme, look.icon, iconBox, foreground);
    painter.setFont(theme.font(TextStyle::SmallMedium));
    painter.setPen(foreground);
    painter.drawText(box.adjusted(iconBox.right() - box.left() + theme.scaled(kGapPx), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, look.words);
    painter.restore();
}

} // namespace danggol::ui

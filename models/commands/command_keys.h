// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace danggol::models::keys
{

/// The till's keys, each with one meaning on every screen. A feature that is new takes the one reserved for
/// it here.
inline constexpr QKeyCombination kPalette = Qt::CTRL | Qt::Key_K;
inline constexpr QKeyCombination kShortcuts = Qt::Key_F1;
inline constexpr QKeyCombination kSearchHere = Qt::Key_F3;
inline constexpr QKeyCombination kCustomer = Qt::Key_F4;
inline constexpr QKeyCombination kRefresh = Qt::Key_F5;
inline constexpr QKeyCombination kNextPane = Qt::Key_F6;
inline constexpr QKeyCombination kPreviousPane = Qt::SHIFT | Qt::Key_F6;
inline constexpr QKeyCombination kCharge = Qt::Key_F7;
inline constexpr QKeyCombination kPlace = Qt::Key_F8;
inline constexpr QKeyCombination kPlaceAndPay = Qt::SHIFT | Qt::Key_F8;
inline constexpr QKeyCombination kPay = Qt::Key_F9;
inline constexpr QKeyCombination kChargeAndPay = Qt::SHIFT | Qt::Key_F9;
inline constexpr QKeyCombination kConfirm = Qt::Key_F10;
inline constexpr QKeyCombination kPrint = Qt::CTRL | Qt::Key_P;
inline constexpr QKeyCombination kRefund = Qt::CTRL | Qt::Key_R;
inline constexpr QKeyCombination kRemove = Qt::Key_Delete;
inline constexpr QKeyCombination kCoupon = Qt::CTRL | Qt::SHIFT | Qt::Key_K;
inline constexpr QKeyCombination kIssue = Qt::CTRL | Qt::Key_I;
inline constexpr QKeyCombination kNew = Qt::CTRL | Qt::Key_N;
inline constexpr QKeyCombination kPreviousChoice = Qt::ALT | Qt::Key_Left;
inline constexpr QKeyCombination kNextChoice = Qt::ALT | Qt::Key_Right;
inline constexpr QKeyCombination kUndo = Qt::CTRL | Qt::Key_Z;
inline constexpr QKeyCombination kExport = Qt::CTRL | Qt::Key_E;
inline constexpr QKeyCombination kCopy = Qt::CTRL | Qt::Key_C;
inline constexpr QKeyCombination kSave = Qt::CTRL | Qt::Key_S;
inline constexpr QKeyCombination kShowOrders = Qt::CTRL | Qt::Key_O;
inline constexpr QKeyCombination kStop = Qt::SHIFT | Qt::Key_F5;
inline constexpr QKeyCombination kPreviousDay = Qt::ALT | Qt::Key_PageUp;
inline constexpr QKeyCombination kNextDay = Qt::ALT | Qt::Key_PageDown;
inline constexpr QKeyCombination kNewestDay = Qt::ALT | Qt::Key_Home;
inline constexpr QKeyCombination kExportDetails = Qt::CTRL | Qt::SHIFT | Qt::Key_E;
inline constexpr QKeyCombination kRehearse = Qt::CTRL | Qt::SHIFT | Qt::Key_R;
inline constexpr QKeyCombination kImport = Qt::CTRL | Qt::SHIFT | Qt::Key_I;
inline constexpr QKeyCombination kSettings = Qt::CTRL | Qt::Key_Comma;
inline constexpr QKeyCombination kLock = Qt::CTRL | Qt::Key_L;
inline constexpr QKeyCombination kBack = Qt::Key_Escape;

/// 0 to 3: Alt 1 to Alt 4.
[[nodiscard]] constexpr QKeyCombination quickAmount(int index)
{
    return Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index);
}

} // namespace danggol::models::keys

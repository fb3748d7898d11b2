// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/order.h"

class QWidget;

namespace danggol::ui
{

class ConfirmDialog;
class Theme;

/// Asks whether a waiting order is to be cancelled; deletes itself when it closes. Show it with open().
[[nodiscard]] ConfirmDialog *makeCancelOrderDialog(Theme &theme, const Order &order, QWidget *parent);

} // namespace danggol::ui

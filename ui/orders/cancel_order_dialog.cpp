// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/cancel_order_dialog.h"

#include "ui/parts/confirm_dialog.h"

#include <QCoreApplication>

namespace danggol::ui
{

namespace
{

struct CancelOrderDialog
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::CancelOrderDialog)
};

QString consequenceOf(const Order &order)
{
    if (!order.issuedCoupon)
        return CancelOrderDialog::tr("The goods go back to stock. No points were taken from %1.")
            .arg(order.customerName);
    return CancelOrderDialog::tr(
               "The goods go back to stock, and the coupon “%1” back to %2. No points were taken.")
        .arg(order.couponName, order.customerName);
}

} // namespace

ConfirmDialog *makeCancelOrderDialog(Theme &theme, const Order &order, QWidget *parent)
{
    auto *dialog = new ConfirmDialog(theme,
                                     {CancelOrderDialog::tr("Cancel order #%1?").arg(order.id.value),
                                      consequenceOf(order), CancelOrderDialog::tr("Keep order"),
                                      CancelOrderDialog::tr("Cancel order")},
                                     KeyButton::Role::Danger, parent);
    dialog->setObjectName(QStringLiteral("cancelOrderDialog"));
    dialog->verbButton().setObjectName(QStringLiteral("cancelOrderVerb"));
    dialog->safeButton().setObjectName(QStringLiteral("keepOrderButton"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace danggol::ui

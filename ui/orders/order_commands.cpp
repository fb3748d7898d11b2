// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_commands.h"

#include "ui/theme/words.h"

#include <QCoreApplication>

namespace danggol::ui
{

using models::CommandState;
using Reason = models::OrderActions::Reason;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::OrderCommands)
};

QString reasonWords(Reason reason, const QString &number)
{
    switch (reason) {
    case Reason::NotPaidYet:
        return Words::tr("order #%1 is not paid yet").arg(number);
    case Reason::AlreadyPaid:
        return Words::tr("order #%1 is paid already").arg(number);
    case Reason::Confirmed:
        return Words::tr("order #%1 is confirmed").arg(number);
    case Reason::Cancelled:
        return Words::tr("order #%1 is cancelled").arg(number);
    case Reason::Refunded:
        return Words::tr("order #%1 is refunded").arg(number);
    case Reason::Offline:
        return Words::tr("the database is out of reach");
    case Reason::None:
        break;
    }
    return Words::tr("no order is open");
}

} // namespace

CommandState orderCommandState(const models::OrderReader &reader, bool isPossible, Reason reason,
                               const QString &title)
{
    if (!reader.view())
        return CommandState::disabled(Words::tr("no order is open"));
    const Order &order = reader.view()->order;
    const QString number = QString::number(order.id.value);
    if (!isPossible)
        return CommandState::disabled(reasonWords(reason, number));
    return CommandState::available(Words::tr("%1 · %2").arg(order.customerName, won(order.total.won())),
                                   title.isEmpty() ? title : title.arg(number));
}

} // namespace danggol::ui

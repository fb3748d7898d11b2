// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/palette_rows.h"

#include "models/customers/customer_words.h"
#include "services/domain/search_text.h"
#include "services/domain/won_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace danggol::models
{

namespace
{

/// The words of this file, in the palette's own context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::PaletteModel)
};

bool fits(const QString &text, const QString &typed)
{
    return searchTextOf(text).contains(foldedSearch(typed));
}

bool fits(const Customer &customer, const QString &typed)
{
    return fits(customer.name, typed) || customer.phone.value_or(QString()).contains(typed) ||
           customer.cardNo.value_or(QString()).contains(typed);
}

bool fits(const Product &product, const QString &typed)
{
    return fits(product.name, typed) || product.barcode == typed;
}

bool fits(const OrderSummary &order, const QString &typed)
{
    return QString::number(order.id.value) == typed || fits(order.customerName, typed);
}

template <class Item>
void keep(QList<Item> &items, bool isAsked, const QString &typed)
{
    if (!isAsked)
        items.clear();
    items.removeIf([&typed](const Item &item) { return !fits(item, typed); });
}

} // namespace

QString waitingOrdersTitle()
{
    return Words::tr("Orders waiting for payment");
}

QList<TextSpan> spansIn(const QString &text, const QString &typed)
{
    const std::optional<PaletteMatch> match = matchWords(text, typed);
    return match ? match->spans : QList<TextSpan>();
}

std::optional<FoundCommand> findCommand(Commands &commands, const Command &command, const QString &typed)
{
    const CommandState state = Commands::stateOf(command);
    if (state.isHidden())
        return std::nullopt;
    PaletteRow row;
    row.id = QStringLiteral("command/%1/%2").arg(command.id, command.page);
    row.title = state.title.isEmpty() ? command.title : state.title;
    const std::optional<PaletteMatch> match = matchWords(row.title, typed);
    if (!match)
        return std::nullopt;
    row.matches = match->spans;
    row.isAvailable = state.isAvailable();
    row.detail = row.isAvailable ? state.detail : Words::tr("Not available: %1").arg(state.reason);
    row.icon = command.icon;
    row.key = command.keys.value(0);
    row.command = command.id;
    row.run = [&commands, command] { commands.run(command); };
    return FoundCommand{row, match->rank};
}

QList<Command> commandsFrom(const Commands &commands, const QString &page)
{
    QList<Command> all = commands.all();
    std::stable_partition(all.begin(), all.end(),
                          [&page](const Command &command) { return command.page == page; });
    return all;
}

PaletteRow customerRow(const Customer &customer, const QString &typed)
{
    PaletteRow row;
    row.id = QStringLiteral("customer/%1").arg(customer.id.value);
    row.title = customer.name;
    const QString phone = maskedPhone(customer.phone);
    row.detail = phone.isEmpty() ? wonText(customer.balance)
                                 : Words::tr("%1 · %2").arg(phone, wonText(customer.balance));
    row.matches = spansIn(row.title, typed);
    row.avatarId = customer.id.value;
    return row;
}

PaletteRow productRow(const Product &product, const QString &typed)
{
    PaletteRow row;
    row.id = QStringLiteral("product/%1").arg(product.id.value);
    row.title = product.name;
    row.matches = spansIn(row.title, typed);
    row.art = product.art;
    if (product.status != ProductStatus::OnSale)
        row.detail = Words::tr("Not available: it is not on sale");
    else if (product.stock <= 0)
        row.detail = Words::tr("Not available: sold out");
    else
        row.detail = Words::tr("%1 · %2 left").arg(wonText(product.price), countText(product.stock));
    row.isAvailable = product.status == ProductStatus::OnSale && product.stock > 0;
    return row;
}

PaletteRow orderRow(const OrderSummary &order, const QString &typed)
{
    PaletteRow row;
    row.id = QStringLiteral("order/%1").arg(order.id.value);
    row.title = QStringLiteral("#%1").arg(order.id.value);
    row.detail = Words::tr("%1 · %2").arg(order.customerName, wonText(order.total));
    row.matches = spansIn(row.title, typed);
    row.icon = QStringLiteral("orders");
    row.status = orderStatusName(order.status);
    return row;
}

void keepMatching(PaletteAnswer &answer, const PaletteQuestion &next)
{
    const bool isSameOrders = answer.question.waitingOrders == next.waitingOrders;
    keep(answer.customers, next.customers, next.text);
    keep(answer.products, next.products, next.text);
    // Those that wait do so whatever is typed.
    if (!isSameOrders || !next.waitingOrders)
        keep(answer.orders, next.orders && isSameOrders, next.text);
    answer.question = next;
    answer.error.reset();
}

} // namespace danggol::models

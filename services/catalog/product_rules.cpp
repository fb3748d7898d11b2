// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/product_rules.h"

#include "services/domain/input_check.h"

#include <algorithm>

namespace danggol::product_rules
{

namespace
{

constexpr int kLongestName = 120;
constexpr int kLongestCategory = 60;
constexpr int kLongestArt = 60;
constexpr int kLongestNote = 200;
constexpr int kShortestBarcode = 4;
constexpr int kLongestBarcode = 32;

// What creating and editing have in common; both commands have these members.
template <class Command>
void trimAndCheck(InputCheck &check, Command &command)
{
    command.name = command.name.trimmed();
    command.category = command.category.trimmed();
    command.art = command.art.trimmed();
    check.text(QStringLiteral("name"), command.name, 1, kLongestName);
    check.range(QStringLiteral("price"), command.price.won(), 1, kLargestPrice.won());
    check.text(QStringLiteral("category"), command.category, 0, kLongestCategory);
    check.text(QStringLiteral("art"), command.art, 0, kLongestArt);
    check.range(QStringLiteral("lowStockAt"), command.lowStockAt, 0, kLargestStock);
    if (!command.barcode)
        return;
    command.barcode = command.barcode->trimmed();
    check.require(isBarcode(*command.barcode), QStringLiteral("barcode"), QStringLiteral("MALFORMED"),
                  QStringLiteral("A barcode has %1 to %2 letters, digits or signs without accents.")
                      .arg(kShortestBarcode)
                      .arg(kLongestBarcode));
}

} // namespace

bool isBarcode(const QString &text)
{
    const auto isPrintableAscii = [](QChar letter) {
        return letter.unicode() >= 0x20 && letter.unicode() <= 0x7e;
    };
    return text.size() >= kShortestBarcode && text.size() <= kLongestBarcode &&
           std::all_of(text.begin(), text.end(), isPrintableAscii);
}

Result<CreateProductCommand> checked(CreateProductCommand command)
{
    InputCheck check;
    trimAndCheck(check, command);
    check.range(QStringLiteral("stock"), command.stock, 0, kLargestStock);
    TRY_DONE(check.verdict());
    return command;
}

Result<EditProductCommand> checked(EditProductCommand command)
{
    InputCheck check;
    trimAndCheck(check, command);
    TRY_DONE(check.verdict());
    return command;
}

Result<Done> checkGivesSomething(const PatchProductCommand &command)
{
    const bool givesSomething = command.name || command.price || command.category || command.barcode ||
                                command.lowStockAt || command.status || command.art;
    if (givesSomething)
        return Done{};
    return fail(invalidField(QStringLiteral("body"), QStringLiteral("REQUIRED"),
                             QStringLiteral("Nothing was changed: give at least one thing to change.")));
}

EditProductCommand asEdit(const PatchProductCommand &command, const Product &before)
{
    return EditProductCommand{.product = command.product,
                              .version = command.version.value_or(before.version),
                              .name = command.name.value_or(before.name),
                              .price = command.price.value_or(before.price),
                              .category = command.category.value_or(before.categoryName),
                              .barcode = command.barcode.value_or(before.barcode),
                              .art = command.art.value_or(before.art),
                              .lowStockAt = command.lowStockAt.value_or(before.lowStockAt),
                              .status = command.status.value_or(before.status)};
}

Result<AdjustStockCommand> checked(AdjustStockCommand command)
{
    command.note = command.note.trimmed();
    InputCheck check;
    const QString changeField = QStringLiteral("change");
    if (command.change == 0)
        check.require(false, changeField, QStringLiteral("OUT_OF_RANGE"),
                      QStringLiteral("This must not be 0."));
    else
        check.range(changeField, command.change, -kLargestStock, kLargestStock);
    const bool received = command.reason == MovementReason::Received;
    check.require(received || command.reason == MovementReason::Adjusted, QStringLiteral("reason"),
                  QStringLiteral("UNKNOWN"), QStringLiteral("Stock is received or adjusted by hand."));
    if (received && command.change < 0)
        check.require(false, changeField, QStringLiteral("OUT_OF_RANGE"),
                      QStringLiteral("Received goods add to the stock. Adjust it to take some off."));
    check.text(QStringLiteral("note"), command.note, 0, kLongestNote);
    TRY_DONE(check.verdict());
    return command;
}

Result<Done> check(const ProductQuery &query)
{
    InputCheck check;
    check.search(query.text);
    if (query.categoryName)
        check.text(QStringLiteral("category"), *query.categoryName, 0, kLongestCategory);
    return check.verdict();
}

} // namespace danggol::product_rules

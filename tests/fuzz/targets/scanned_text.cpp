// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner, or a person, puts into the field that takes codes and names.
#include "services/catalog/product_rules.h"
#include "services/domain/scan_code.h"
#include "services/domain/search_text.h"
#include "tests/fuzz/support/fuzz_target.h"

using namespace danggol;

namespace
{

void checkCodes(const QString &text)
{
    const std::optional<CustomerId> member = memberOfScanCode(text);
    const std::optional<OrderId> order = orderOfScanCode(text);
    fuzz::expect(!(member && order), "no code is a card and a slip");
    if (member) {
        fuzz::expect(member->isValid(), "a card is somebody's");
        fuzz::expect(memberOfScanCode(memberScanCode(*member)) == member, "a card is read as it is printed");
    }
    if (order) {
        fuzz::expect(order->isValid(), "a slip is of an order");
        fuzz::expect(orderOfScanCode(orderScanCode(*order)) == order, "a slip is read as it is printed");
    }
}

void checkBarcode(const QString &text)
{
    const bool isTaken = product_rules::isBarcode(text);
    const Result<CreateProductCommand> checked = product_rules::checked(
        CreateProductCommand{.name = QStringLiteral("any"), .price = Money(1), .barcode = text});
    fuzz::expect(!isTaken || checked.has_value() || text != text.trimmed(),
                 "what is a barcode may be a product's");
    fuzz::expect(!checked || product_rules::isBarcode(*checked->barcode), "what is kept can be scanned");
}

void checkSearch(const QString &text)
{
    const QString folded = foldedSearch(text);
    fuzz::expect(foldedSearch(folded) == folded, "folding once is folding for good");
    fuzz::expect(searchTextOf(text).contains(folded), "a name is found by itself");
    const QString pattern = containsPattern(text);
    fuzz::expect(pattern.startsWith(u'%') && pattern.endsWith(u'%'), "a search looks everywhere in the name");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::textOf(data, size).data(), static_cast<qsizetype>(size));
    checkCodes(text);
    checkBarcode(text);
    checkSearch(text);
    return 0;
}

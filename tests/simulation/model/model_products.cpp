// SPDX-License-Identifier: GPL-3.0-or-later
// The model's products and their stock.
#include "tests/simulation/model/model.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{

constexpr qint64 kLargestPrice = 100'000'000;
constexpr qint64 kLargestStock = 1'000'000'000;

bool isPrice(qint64 price)
{
    return price >= 1 && price <= kLargestPrice;
}

// -1 stands for taking the barcode off.
std::optional<qint64> barcodeIn(const Step &step)
{
    const std::optional<qint64> barcode = step.optional(Field::Barcode);
    return barcode && *barcode >= 0 ? barcode : std::nullopt;
}

} // namespace

bool Model::isBarcodeTaken(std::optional<qint64> barcode, qint64 self) const
{
    return barcode && std::any_of(m_products.begin(), m_products.end(), [&](const auto &each) {
               return each.first != self && each.second.barcode == barcode;
           });
}

void Model::moveStock(qint64 product, qint64 change, const QByteArray &reason, qint64 order)
{
    ModelProduct &moved = m_products[product];
    moved.stock += change;
    moved.movements.append({reason, change, moved.stock, order, m_nowMs});
}

Answer Model::addProduct(const Step &step)
{
    const qint64 price = step.value(Field::Price);
    const qint64 stock = step.value(Field::Stock);
    const std::optional<qint64> barcode = barcodeIn(step);
    QByteArrayList faults;
    if (!isPrice(price))
        faults.append("price");
    if (stock < 0 || stock > kLargestStock)
        faults.append("stock");
    if (!faults.isEmpty())
        return Answer::invalid(faults);
    if (isBarcodeTaken(barcode, 0))
        return Answer::refused("ALREADY_EXISTS").withFields({"barcode"});
    m_products[m_number] = {.price = price, .barcode = barcode};
    if (stock > 0)
        moveStock(m_number, stock, "RECEIVED", 0);
    return productAnswer(m_number);
}

Answer Model::editProduct(const Step &step)
{
    if (!step.has(Field::Price) && !step.has(Field::Status) && !step.has(Field::Barcode))
        return Answer::invalid({"body"});
    const qint64 key = step.value(Field::Product);
    if (!isThere(m_products, key))
        return Answer::refused("PRODUCT_NOT_FOUND");
    ModelProduct &product = m_products[key];
    const qint64 price = step.value(Field::Price, product.price);
    if (!isPrice(price))
        return Answer::invalid({"price"});
    if (step.value(Field::Version, product.version) != product.version)
        return Answer::refused("EDIT_CONFLICT").with("version", product.version);
    if (isBarcodeTaken(barcodeIn(step), key))
        return Answer::refused("ALREADY_EXISTS").withFields({"barcode"});
    product.price = price;
    product.status = step.value(Field::Status, product.status);
    if (step.has(Field::Barcode))
        product.barcode = barcodeIn(step);
    ++product.version;
    return productAnswer(key);
}

Answer Model::adjustStock(const Step &step)
{
    const qint64 key = step.value(Field::Product);
    const qint64 change = step.value(Field::Amount);
    const bool isReceived = step.value(Field::Received) == 1;
    if (change == 0 || change < -kLargestStock || change > kLargestStock || (isReceived && change < 0))
        return Answer::invalid({"change"});
    if (!isThere(m_products, key))
        return Answer::refused("PRODUCT_NOT_FOUND");
    const qint64 stock = m_products[key].stock;
    if (stock + change < 0)
        return Answer::refused("OUT_OF_STOCK").with("asked", -change).with("left", stock);
    if (stock + change > kLargestStock)
        return Answer::invalid({"change"});
    moveStock(key, change, isReceived ? "RECEIVED" : "ADJUSTED", 0);
    return productAnswer(key);
}

bool Model::fitsInStock(const Asked &goods) const
{
    return std::all_of(goods.begin(), goods.end(), [this](const auto &each) {
        return m_products.at(each.first).stock + each.second <= kLargestStock;
    });
}

} // namespace danggol::simulation

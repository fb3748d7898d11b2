// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/errand.h"

#include "services/domain/codec.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

namespace
{

template <class T>
ErrandAnswer wait(const Errand &errand, const std::function<void(const Operation &, Reply<T>)> &ask)
{
    Operation operation = errand.operation();
    operation.wasRecalled = std::make_shared<bool>(false);
    const Result<T> result = await<T>([&](Reply<T> reply) { ask(operation, std::move(reply)); });
    const bool isJudged = result || isJudgement(result.error().code);
    return {codec::encode<T>(result), *operation.wasRecalled,
            isJudged ? std::nullopt : std::optional(result.error())};
}

QByteArray kindName(Errand::Kind kind)
{
    switch (kind) {
    case Errand::Kind::Charge:
        return "charge";
    case Errand::Kind::Place:
        return "place";
    case Errand::Kind::Pay:
        return "pay";
    case Errand::Kind::Collect:
        return "collect";
    case Errand::Kind::Refund:
        return "refund";
    }
    return {};
}

} // namespace

QByteArray Errand::toText() const
{
    QByteArray text = id.toUtf8() + ' ' + kindName(kind) + " customer " + QByteArray::number(customer.value) +
                      ' ' + QByteArray::number(number);
    for (const CartLine &line : lines)
        text += ' ' + QByteArray::number(line.product.value) + 'x' + QByteArray::number(line.quantity);
    return coupon ? text + " coupon " + QByteArray::number(coupon->value) : text;
}

Operation Errand::operation() const
{
    return {id, toText(), Operation::Refusals::Remember};
}

ErrandAnswer run(Shop &shop, const Errand &errand)
{
    const Actor staff = TestShop::admin();
    switch (errand.kind) {
    case Errand::Kind::Charge:
        return wait<ChargeReceipt>(errand, [&](const Operation &operation, Reply<ChargeReceipt> reply) {
            shop.wallet().charge(staff, operation, {errand.customer, Money(errand.number)}, std::move(reply));
        });
    case Errand::Kind::Place:
        return wait<Order>(errand, [&](const Operation &operation, Reply<Order> reply) {
            shop.orders().place(staff, operation, {errand.customer, errand.lines, errand.coupon},
                                std::move(reply));
        });
    case Errand::Kind::Pay:
        return wait<Payment>(errand, [&](const Operation &operation, Reply<Payment> reply) {
            shop.payments().pay(staff, operation, {OrderId{errand.number}, {}, {}}, std::move(reply));
        });
    case Errand::Kind::Collect:
        return wait<IssuedCoupon>(errand, [&](const Operation &operation, Reply<IssuedCoupon> reply) {
            shop.coupons().issue(staff, operation, {CouponId{errand.number}, errand.customer},
                                 std::move(reply));
        });
    case Errand::Kind::Refund:
        return wait<Order>(errand, [&](const Operation &operation, Reply<Order> reply) {
            shop.orders().refund(staff, operation,
                                 {OrderId{errand.number}, {}, QStringLiteral("brought back"), true},
                                 std::move(reply));
        });
    }
    return {};
}

} // namespace danggol::test

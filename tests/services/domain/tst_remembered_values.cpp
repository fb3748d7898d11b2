// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/product.h"
#include "services/coupons/coupon.h"
#include "services/customers/customer.h"
#include "services/domain/change.h"
#include "services/domain/codec.h"
#include "services/import/product_import_service.h"
#include "services/orders/order.h"
#include "services/payments/payment.h"
#include "services/printing/document_print.h"
#include "services/ranking/aggregation_values.h"
#include "services/settings/shop_settings.h"
#include "services/staff/staff_service.h"
#include "services/tokens/token.h"
#include "services/wallet/wallet_values.h"

#include <QtTest>

#include <utility>

using namespace danggol;

namespace
{

void alter(bool &value)
{
    value = !value;
}

void alter(qint64 &value)
{
    value += 7;
}

void alter(QString &value)
{
    value += QStringLiteral("다른");
}

void alter(QVariantMap &value)
{
    value.insert(QStringLiteral("shortBy"), 12'000);
}

void alter(FieldError &value)
{
    value.field += QStringLiteral("quantity");
}

template <class T>
requires std::is_enum_v<T>
void alter(T &value)
{
    value = static_cast<T>(static_cast<std::underlying_type_t<T>>(value) + 1);
}

template <Described T>
void alter(T &value);

template <class T>
void alter(std::optional<T> &value)
{
    alter(value.emplace());
}

template <class T>
void alter(QList<T> &value)
{
    value.append(T{});
    alter(value.last());
}

template <Described T>
void alter(T &value)
{
    std::apply([](auto &...member) { (alter(member), ...); }, T::fields(value));
}

template <class T>
QByteArray bytesOf(const T &value)
{
    return codec::encode(Result<T>(value));
}

/// Whether a value that differs from a new one in its I-th member alone is another value, also after it was
/// remembered.
template <class T, std::size_t I>
bool memberCounts()
{
    T value{};
    auto members = T::fields(value);
    alter(std::get<I>(members));
    const QByteArray bytes = bytesOf(value);
    const std::optional<Result<T>> recalled = codec::decode<T>(bytes);
    if (bytes == bytesOf(T{}) || !recalled || codec::encode(*recalled) != bytes)
        return false;
    if constexpr (std::equality_comparable<T>)
        return !(value == T{}) && **recalled == value;
    return true;
}

/// The members that do not count.
template <Described T>
QList<int> forgottenMembers()
{
    T value{};
    constexpr std::size_t count = std::tuple_size_v<decltype(T::fields(value))>;
    QList<int> forgotten;
    [&forgotten]<std::size_t... I>(std::index_sequence<I...>)
    {
        ((memberCounts<T, I>() ? void() : forgotten.append(static_cast<int>(I))), ...);
    }
    (std::make_index_sequence<count>());
    return forgotten;
}

/// Two values and, one after the other, each of the members of the first altered: whether all were noticed.
template <class T, class Members>
bool noticesEach(const Members &membersOf)
{
    T first{};
    const auto noticesOne = [&](auto &member) {
        const auto before = member;
        alter(member);
        const bool isNoticed = !(first == T{});
        member = before;
        return isNoticed && first == T{};
    };
    return std::apply([&](auto &...member) { return (noticesOne(member) && ...); }, membersOf(first));
}

} // namespace

using Check = QList<int> (*)();
Q_DECLARE_METATYPE(Check)

/// What an operation answered is remembered to the last member, and two answers that differ in one are two.
class TstRememberedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsForgotten_data();
    void nothingIsForgotten();
    void everyMemberMakesADifference();
};

void TstRememberedValues::nothingIsForgotten_data()
{
    QTest::addColumn<Check>("check");
    QTest::newRow("product") << Check(forgottenMembers<Product>);
    QTest::newRow("order line") << Check(forgottenMembers<OrderLine>);
    QTest::newRow("order") << Check(forgottenMembers<Order>);
    QTest::newRow("customer") << Check(forgottenMembers<Customer>);
    QTest::newRow("receipt of a charge") << Check(forgottenMembers<ChargeReceipt>);
    QTest::newRow("payment") << Check(forgottenMembers<Payment>);
    QTest::newRow("discount") << Check(forgottenMembers<Discount>);
    QTest::newRow("coupon") << Check(forgottenMembers<Coupon>);
    QTest::newRow("issued coupon") << Check(forgottenMembers<IssuedCoupon>);
    QTest::newRow("staff member") << Check(forgottenMembers<StaffMember>);
    QTest::newRow("verdict on a PIN") << Check(forgottenMembers<PinVerdict>);
    QTest::newRow("token") << Check(forgottenMembers<ApiToken>);
    QTest::newRow("settings") << Check(forgottenMembers<ShopSettings>);
    QTest::newRow("print") << Check(forgottenMembers<DocumentPrint>);
    QTest::newRow("imported chunk") << Check(forgottenMembers<ImportedChunk>);
    QTest::newRow("aggregation") << Check(forgottenMembers<AggregationReport>);
}

void TstRememberedValues::nothingIsForgotten()
{
    QFETCH(Check, check);
    QCOMPARE(check(), QList<int>());
}

// Those that are compared and not remembered as they are.
void TstRememberedValues::everyMemberMakesADifference()
{
    QVERIFY(noticesEach<Error>([](Error &e) { return std::tie(e.code, e.message, e.fields, e.details); }));
    QVERIFY(noticesEach<FieldError>([](FieldError &e) { return std::tie(e.field, e.code, e.detail); }));
    QVERIFY(noticesEach<ProductRow>([](ProductRow &r) {
        return std::tie(r.line, r.name, r.category, r.price, r.stock, r.lowStockAt, r.barcode, r.status);
    }));
    QVERIFY(noticesEach<ImportFault>([](ImportFault &f) { return std::tie(f.line, f.column, f.fault); }));
    QVERIFY(noticesEach<SoldIn>([](SoldIn &s) { return std::tie(s.product, s.firstDay, s.lastDay); }));
    QVERIFY(noticesEach<Change>([](Change &c) { return std::tie(c.topic, c.id); }));
}

QTEST_GUILESS_MAIN(TstRememberedValues)
#include "tst_remembered_values.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Generator that makes one step of each kind: mostly what a shop does, now and then what it must
// refuse.
#include "tests/simulation/generator/generator.h"

#include "tests/simulation/model/calendar.h"

#include <algorithm>
#include <limits>

namespace danggol::simulation
{

namespace
{

constexpr qint64 kSecondMs = 1'000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
constexpr qint64 kSmallest = std::numeric_limits<qint64>::min();
constexpr qint64 kLargestStock = 1'000'000'000;
constexpr qint64 kLargestSum = 1'000'000'000;

} // namespace

Step Generator::step(Kind kind, std::initializer_list<std::pair<const Field, qint64>> fields)
{
    Step step;
    step.kind = kind;
    for (const auto &[field, value] : fields)
        step.fields.insert(field, value);
    return step;
}

qint64 Generator::nobody()
{
    return m_random.pick<qint64>({0, -1, 999'999, kSmallest});
}

qint64 Generator::one(const QList<Step> &things)
{
    if (things.isEmpty() || m_random.oneIn(40))
        return nobody();
    const qint64 recent = std::min<qint64>(things.size(), 6);
    const bool isRecent = m_random.below(3) > 0;
    return things.at(isRecent ? things.size() - 1 - m_random.below(recent) : m_random.below(things.size()))
        .number;
}

qint64 Generator::likely(const QList<qint64> &fit, const QList<Step> &things)
{
    // Not those of a burst that is still being made.
    QList<qint64> known;
    for (const qint64 key : fit) {
        if (m_unpublished.isEmpty() || key < m_unpublished.first().number)
            known.append(key);
    }
    return known.isEmpty() || m_random.oneIn(8) ? one(things) : m_random.pick(known);
}

const Step *Generator::madeBy(const QList<Step> &things, qint64 number) const
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [number](const Step &each) { return each.number == number; });
    return found == things.end() ? nullptr : &*found;
}

void Generator::byOneOf(Step &step, qint64 owner)
{
    const qint64 who = m_random.below(10);
    step.by = who < 4 ? By::Admin : who < 8 ? By::Staff : By::Customer;
    if (step.by == By::Customer)
        step.self = m_random.oneIn(6) ? one(m_customers) : owner;
}

qint64 Generator::points()
{
    if (m_random.oneIn(15))
        return m_random.pick<qint64>({0, -1, 1, 10'000'000, 10'000'001, kLargest, kSmallest});
    return m_random.oneIn(3) ? m_random.between(1, 3'000) : m_random.between(3'000, 90'000);
}

qint64 Generator::price()
{
    if (m_random.oneIn(20))
        return m_random.pick<qint64>({0, -5, 1, 100'000'000, 100'000'001, kLargest});
    return m_random.oneIn(4) ? m_random.between(1, 99) : m_random.between(100, 9'999);
}

qint64 Generator::stock()
{
    if (m_random.oneIn(8))
        return m_random.pick<qint64>(
            {-1, kLargestStock, kLargestStock, kLargestStock - 3, kLargestStock + 1, kLargest});
    return m_random.below(3) == 0 ? m_random.between(0, 4) : m_random.between(5, 60);
}

Step Generator::addCustomer()
{
    Step made = step(Kind::AddCustomer);
    made.by = m_random.oneIn(3) ? By::Admin : By::Staff;
    if (m_random.oneIn(3))
        made.fields[Field::Card] = m_random.between(1, 3);
    return made;
}

Step Generator::editCustomer()
{
    Step made = step(Kind::EditCustomer,
                     {{Field::Customer, one(m_customers)}, {Field::Version, m_random.between(1, 3)}});
    byOneOf(made, made.value(Field::Customer));
    if (m_random.oneIn(2))
        made.fields[Field::Card] = m_random.between(1, 3);
    return made;
}

Step Generator::archiveCustomer()
{
    Step made = step(Kind::ArchiveCustomer,
                     {{Field::Customer, one(m_customers)}, {Field::Status, m_random.oneIn(4) ? 1 : 0}});
    made.by = m_random.oneIn(8) ? By::Customer : By::Staff;
    return made;
}

Step Generator::charge()
{
    Step made = step(Kind::Charge, {{Field::Customer, likely(m_model.openCustomers(), m_customers)},
                                    {Field::Amount, points()}});
    made.by = m_random.oneIn(12) ? By::Customer : By::Staff;
    made.self = made.by == By::Customer ? made.value(Field::Customer) : 0;
    return made;
}

Step Generator::undoCharge()
{
    const qint64 entry = one(m_charges);
    const Step *charged = madeBy(m_charges, entry);
    const bool isRight = charged != nullptr && !m_random.oneIn(8);
    Step made = step(Kind::UndoCharge,
                     {{Field::Customer, isRight ? charged->value(Field::Customer) : one(m_customers)},
                      {Field::Entry, entry}});
    made.by = m_random.oneIn(12) ? By::Customer : By::Staff;
    return made;
}

Step Generator::addProduct()
{
    Step made = step(Kind::AddProduct, {{Field::Price, price()}, {Field::Stock, stock()}});
    made.by = m_random.oneIn(15) ? By::Staff : By::Admin;
    if (m_random.oneIn(3))
        made.fields[Field::Barcode] = m_random.between(1, 4);
    return made;
}

Step Generator::editProduct()
{
    Step made = step(Kind::EditProduct, {{Field::Product, one(m_products)}});
    made.by = m_random.oneIn(15) ? By::Staff : By::Admin;
    if (m_random.oneIn(2))
        made.fields[Field::Price] = price();
    if (m_random.oneIn(2))
        made.fields[Field::Status] = std::max<qint64>(0, m_random.between(-4, 2));
    if (m_random.oneIn(4))
        made.fields[Field::Barcode] = m_random.pick<qint64>({-1, 1, 2, 3, 4});
    if (m_random.oneIn(4))
        made.fields[Field::Version] = m_random.between(1, 3);
    return made;
}

Step Generator::adjustStock()
{
    qint64 change = m_random.between(-10, 40);
    if (m_random.oneIn(6))
        change = m_random.pick<qint64>(
            {0, kLargestStock, -kLargestStock, kLargestStock - 10, kLargest, kSmallest, kLargestStock + 1});
    else if (m_random.oneIn(3))
        change = m_random.between(1, 4); // what may still fit where the stock is full
    Step made = step(Kind::AdjustStock, {{Field::Product, one(m_products)}, {Field::Amount, change}});
    made.by = m_random.oneIn(15) ? By::Customer : By::Staff;
    if (m_random.oneIn(2))
        made.fields[Field::Received] = 1;
    return made;
}

// Often what a few of one product cost, so that an order can be just enough.
qint64 Generator::minimum()
{
    if (m_products.isEmpty() || m_random.oneIn(3))
        return m_random.between(0, 20'000);
    const qint64 price = m_random.pick(m_products).value(Field::Price);
    return std::clamp<qint64>(price, 0, 1'000'000) * m_random.between(1, 3);
}

Step Generator::addCoupon()
{
    const bool percent = m_random.oneIn(2);
    Step made = step(Kind::AddCoupon,
                     {{Field::Percent, percent ? 1 : 0},
                      {Field::Value, percent ? m_random.between(1, 100) : m_random.between(1, 9'000)},
                      {Field::Limit, m_random.between(1, 4)}});
    made.by = m_random.oneIn(15) ? By::Staff : By::Admin;
    if (percent ? m_random.oneIn(2) : m_random.oneIn(20))
        made.fields[Field::Cap] = m_random.between(1, 3'000);
    if (m_random.oneIn(2))
        made.fields[Field::Minimum] = minimum();
    if (m_random.oneIn(3))
        made.fields[Field::Starts] = m_random.pick<qint64>({-kDayMs, 5 * kMinuteMs, kDayMs});
    if (m_random.oneIn(2))
        made.fields[Field::Ends] = m_random.pick<qint64>({0, 20 * kMinuteMs, 2 * kDayMs, 30 * kDayMs});
    if (m_random.oneIn(2))
        made.fields[Field::Days] = m_random.pick<qint64>({1, 1, 3, 30, 3'650});
    if (m_random.oneIn(10)) {
        const Field field =
            m_random.pick<Field>({Field::Value, Field::Cap, Field::Minimum, Field::Limit, Field::Days});
        made.fields[field] = m_random.pick<qint64>({0, -1, 101, kLargestSum, kLargestSum + 1, kLargest});
    }
    return made;
}

Step Generator::editCoupon()
{
    Step made = step(Kind::EditCoupon, {{Field::Coupon, one(m_coupons)}});
    made.by = m_random.oneIn(15) ? By::Staff : By::Admin;
    if (m_random.below(3) > 0)
        made.fields[Field::Action] = m_random.pick<qint64>({0, 0, 0, 1, 1, 1, 1, 2});
    if (m_random.below(2) > 0)
        made.fields[Field::Limit] =
            m_random.oneIn(10) ? m_random.pick<qint64>({0, -1, kLargestSum + 1}) : m_random.between(1, 6);
    return made;
}

Step Generator::issueCoupon()
{
    Step made = step(Kind::IssueCoupon, {{Field::Customer, likely(m_model.openCustomers(), m_customers)},
                                         {Field::Coupon, likely(m_model.openCoupons(), m_coupons)}});
    byOneOf(made, made.value(Field::Customer));
    return made;
}

QList<Line> Generator::cart()
{
    QList<Line> lines;
    for (qint64 left = m_random.between(1, 4); left > 0; --left) {
        const qint64 quantity = m_random.oneIn(40) ? m_random.pick<qint64>({0, -1, 999, 1'000, kLargest})
                                                   : m_random.between(1, 5);
        lines.append({likely(m_model.productsToSell(), m_products), quantity});
    }
    return m_random.oneIn(60) ? QList<Line>() : lines;
}

Step Generator::place()
{
    Step made = step(Kind::Place, {{Field::Customer, likely(m_model.openCustomers(), m_customers)}});
    made.lines = cart();
    if (m_random.oneIn(2) && !m_issues.isEmpty()) {
        made.fields[Field::Issued] = likely(m_model.usableCoupons(), m_issues);
        const qint64 owner = m_model.ownerOfCoupon(made.value(Field::Issued));
        if (owner != 0 && !m_random.oneIn(10))
            made.fields[Field::Customer] = owner;
    }
    byOneOf(made, made.value(Field::Customer));
    return made;
}

Step Generator::pay()
{
    Step made = step(Kind::Pay, {{Field::Order, likely(m_model.ordersIn("DEPOSIT_WAIT"), m_orders)}});
    const qint64 owner = m_model.ownerOfOrder(made.value(Field::Order));
    byOneOf(made, owner);
    if (m_random.oneIn(4))
        made.fields[Field::Customer] = m_random.oneIn(6) ? one(m_customers) : owner;
    if (m_random.oneIn(5))
        made.fields[Field::ChargeFirst] = points();
    return made;
}

Step Generator::cancel()
{
    Step made = step(Kind::Cancel, {{Field::Order, likely(m_model.ordersIn("DEPOSIT_WAIT"), m_orders)}});
    byOneOf(made, m_model.ownerOfOrder(made.value(Field::Order)));
    return made;
}

Step Generator::confirm()
{
    Step made = step(Kind::Confirm, {{Field::Order, likely(m_model.ordersIn("PAY_DONE"), m_orders)}});
    byOneOf(made, m_model.ownerOfOrder(made.value(Field::Order)));
    return made;
}

Step Generator::refund()
{
    Step made = step(Kind::Refund, {{Field::Order, likely(m_model.ordersIn("PAY_DONE"), m_orders)}});
    made.by = m_random.oneIn(15) ? By::Customer : By::Staff;
    const QList<Line> left = m_model.leftOf(made.value(Field::Order));
    const QList<Line> ordered = left.isEmpty() ? cart() : left;
    for (qint64 more = m_random.between(0, 2); more > 0 && !ordered.isEmpty(); --more) {
        const Line line = m_random.pick(ordered);
        const bool isOdd = m_random.oneIn(12);
        made.lines.append({isOdd ? one(m_products) : line.product,
                           isOdd ? m_random.pick<qint64>({0, -1, 99, kLargest})
                                 : m_random.between(1, std::clamp<qint64>(line.quantity, 1, 3))});
    }
    if (m_random.oneIn(4))
        made.fields[Field::Restock] = 0;
    if (m_random.oneIn(25))
        made.fields[Field::NoReason] = 1;
    return made;
}

Step Generator::job()
{
    Step made = step(m_random.pick<Kind>({Kind::ExpireOrders, Kind::ExpireOrders, Kind::ConfirmOrders,
                                          Kind::ExpireCoupons, Kind::ForgetOperations}));
    made.by = m_random.oneIn(15) ? By::Staff : By::Admin;
    // Coupons of one campaign run out at one moment, and which of them comes first is not said.
    if (made.kind != Kind::ForgetOperations)
        made.fields[Field::Most] =
            made.kind == Kind::ExpireCoupons ? 10'000 : m_random.pick<qint64>({1, 2, 200});
    return made;
}

Step Generator::editSettings()
{
    Step made = step(Kind::EditSettings);
    made.by = m_random.oneIn(15) ? By::Staff : By::Admin;
    if (m_random.oneIn(2))
        made.fields[Field::Unpaid] = m_random.oneIn(10) ? m_random.pick<qint64>({0, -1, 1'441, kLargest})
                                                        : m_random.pick<qint64>({1, 5, 60, 1'440});
    if (m_random.oneIn(2))
        made.fields[Field::AutoConfirm] = m_random.oneIn(10) ? m_random.pick<qint64>({0, -1, 91, kSmallest})
                                                             : m_random.pick<qint64>({1, 1, 2, 90});
    if (m_random.oneIn(2))
        made.fields[Field::Zone] = m_random.oneIn(20) ? -1 : m_random.between(0, 3);
    if (m_random.oneIn(4))
        made.fields[Field::AsFounded] = 1;
    return made;
}

qint64 Generator::day()
{
    if (m_random.oneIn(20))
        return m_random.pick<qint64>({0, -1, 20'261'301, 20'260'230, 20'990'101, kLargest});
    const QByteArray day = daysAfter(m_model.today(), m_random.pick<qint64>({1, 0, 0, 0, -1, -1, -2, -3}));
    return QByteArray(day).replace('-', "").toLongLong();
}

// After years without anybody, all their days are due.
bool Generator::takesTooLong(const Step &step) const
{
    constexpr qsizetype kMostDays = 40;
    return step.kind == Kind::Aggregate && !step.has(Field::Day) &&
           m_model.daysAsked(step).size() > kMostDays;
}

Step Generator::aggregate()
{
    Step made = step(Kind::Aggregate);
    made.by = m_random.oneIn(15) ? By::Staff : By::Admin;
    const qint64 which = m_random.below(10);
    if (which < 2)
        made.fields[Field::All] = 1;
    if (which > 6 || takesTooLong(made)) {
        made.fields[Field::Day] = day();
        if (m_random.oneIn(2))
            made.fields[Field::Days] =
                m_random.oneIn(10) ? m_random.pick<qint64>({0, -1, 367}) : m_random.between(1, 5);
    }
    if (m_random.oneIn(5))
        made.fields[Field::Compare] = 1;
    return made;
}

Step Generator::lookAtRanking()
{
    Step made = step(Kind::Look, {{Field::Days, m_random.oneIn(12) ? 2 : m_random.pick<qint64>({1, 3})}});
    if (m_random.oneIn(2))
        made.fields[Field::Day] = day();
    byOneOf(made, m_customers.isEmpty() ? nobody() : m_customers.first().number);
    return made;
}

Step Generator::look()
{
    const qint64 what = m_random.below(4);
    Step made = what == 0   ? step(Kind::Look, {{Field::Customer, one(m_customers)}})
                : what == 1 ? step(Kind::Look, {{Field::Product, one(m_products)}})
                : what == 2 ? step(Kind::Look, {{Field::Coupon, one(m_coupons)}})
                            : step(Kind::Look, {{Field::Order, one(m_orders)}});
    byOneOf(made, made.value(Field::Customer));
    return made;
}

Step Generator::repeat()
{
    const qint64 earlier = one(m_writes);
    const Step *sent = madeBy(m_writes, earlier);
    if (sent != nullptr && takesTooLong(*sent))
        return look();
    Step made = step(Kind::Repeat, {{Field::Of, earlier}});
    if (m_random.oneIn(8))
        made.fields[Field::Other] = 1;
    return made;
}

Step Generator::wait()
{
    // Just before, at or just after a moment that matters, to the millisecond.
    const QList<qint64> moments = m_model.turningPoints();
    if (!moments.isEmpty() && m_random.oneIn(2)) {
        const qint64 durationMs = m_random.pick(moments) - m_nowMs + m_random.between(-3, 1);
        if (durationMs > 0)
            return step(Kind::Wait, {{Field::Amount, durationMs}});
    }
    // Back to before a count of the ranking, to a day that it thought it knew.
    if (m_model.lastCountMs() > 0 && m_random.oneIn(4)) {
        const qint64 momentMs = m_model.lastCountMs() -
                                m_random.between(1, m_random.pick<qint64>({10, 20 * kMinuteMs, 2 * kDayMs}));
        return step(Kind::Wait, {{Field::Amount, momentMs - m_nowMs}});
    }
    // Around midnight, or around when the day that it ended has settled.
    if (m_random.oneIn(5)) {
        const qint64 momentMs = m_model.endOfToday() + m_random.pick<qint64>({0, 0, 15 * kMinuteMs});
        return step(Kind::Wait,
                    {{Field::Amount, std::max(momentMs - m_nowMs + m_random.between(-4, 1), 1LL)}});
    }
    const qint64 longest = m_random.pick<qint64>(
        {kSecondMs, 5 * kMinuteMs, 5 * kMinuteMs, 40 * kMinuteMs, 3 * kHourMs, 2 * kDayMs, 8 * kDayMs});
    const qint64 durationMs = m_random.between(1, longest);
    const bool isBack = m_random.oneIn(6);
    return step(Kind::Wait, {{Field::Amount, isBack ? -durationMs : durationMs}});
}

Step Generator::restart()
{
    return step(Kind::Restart);
}

Step Generator::check()
{
    return step(Kind::Check);
}

} // namespace danggol::simulation

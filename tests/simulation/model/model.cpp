// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/model/model.h"

namespace danggol::simulation
{

namespace
{

// Opening a shop is a write of its own, which is done once like any other.
constexpr int kOpening = 0;

bool isAdminsAlone(Kind kind)
{
    switch (kind) {
    case Kind::AddProduct:
    case Kind::EditProduct:
    case Kind::AddCoupon:
    case Kind::EditCoupon:
    case Kind::ExpireOrders:
    case Kind::ConfirmOrders:
    case Kind::ExpireCoupons:
    case Kind::ForgetOperations:
    case Kind::EditSettings:
    case Kind::Aggregate:
        return true;
    default:
        return false;
    }
}

bool isCustomersToo(Kind kind)
{
    switch (kind) {
    case Kind::IssueCoupon:
    case Kind::Place:
    case Kind::Pay:
    case Kind::Cancel:
    case Kind::Confirm:
        return true;
    default:
        return false;
    }
}

// What the role may not do whoever it concerns.
bool isForbidden(const Step &step)
{
    if (step.by == By::Staff)
        return isAdminsAlone(step.kind);
    return step.by == By::Customer && !isCustomersToo(step.kind);
}

} // namespace

void Model::begin(int number, qint64 nowMs)
{
    m_groupStart = number;
    m_nowMs = nowMs;
}

void Model::open(qint64 nowMs)
{
    m_operations.try_emplace(kOpening, Remembered{"ok", false, nowMs});
}

Model::Expected Model::apply(const Sending &sending)
{
    m_number = sending.number;
    if (sending.command.kind == Kind::Aggregate)
        return isForbidden(sending.command) ? Expected{Answer::refused("FORBIDDEN"), false}
                                            : aggregated(sending);
    // One that breaks behind the commit is done, though nobody hears of it.
    if (!sending.isAbandoned() || sending.breaks == Break::After) {
        const Expected expected = answered(sending);
        if (!sending.isAbandoned())
            return expected;
    }
    return {Answer::unknown(), false};
}

std::optional<Model::Expected> Model::recalled(const Sending &sending) const
{
    const auto remembered = m_operations.find(sending.operation());
    if (remembered == m_operations.end())
        return std::nullopt;
    if (remembered->second.isOther != sending.isOther)
        return Expected{Answer::refused("IDEMPOTENCY_KEY_REUSED"), false};
    return Expected{Answer::remembered(remembered->second.answer), true};
}

Model::Expected Model::answered(const Sending &sending)
{
    const Step &step = sending.command;
    if (const std::optional<Expected> recalled = this->recalled(sending))
        return *recalled;
    const Answer answer = isForbidden(step) ? Answer::refused("FORBIDDEN") : judge(step);
    const bool isKept = !answer.isRefusal() || (step.remembers && answer.isJudgement());
    if (isKept)
        m_operations[sending.operation()] = {answer.text(), sending.isOther, m_nowMs};
    // The connection broke behind the commit, and the second try found it done.
    const bool isRecalled = isKept && sending.breaks == Break::After && sending.breakCount > 0;
    return {answer, isRecalled};
}

Answer Model::look(const Step &step) const
{
    const bool isCustomer = step.by == By::Customer;
    if (step.has(Field::Customer)) {
        const qint64 key = step.value(Field::Customer);
        if (isCustomer && step.self != key)
            return Answer::refused("FORBIDDEN");
        return isThere(m_customers, key) ? customerAnswer(key) : Answer::refused("USER_NOT_FOUND");
    }
    if (step.has(Field::Order)) {
        const qint64 key = step.value(Field::Order);
        if (!isThere(m_orders, key))
            return Answer::refused("ORDER_NOT_FOUND");
        const bool isAnothers = isCustomer && step.self != m_orders.at(key).customer;
        return isAnothers ? Answer::refused("FORBIDDEN") : orderAnswer(key);
    }
    if (step.has(Field::Coupon)) {
        const qint64 key = step.value(Field::Coupon);
        return isThere(m_coupons, key) ? couponAnswer(key) : Answer::refused("COUPON_NOT_FOUND");
    }
    if (step.has(Field::Days))
        return lookAtRanking(step);
    const qint64 key = step.value(Field::Product);
    return isThere(m_products, key) ? productAnswer(key) : Answer::refused("PRODUCT_NOT_FOUND");
}

Answer Model::judge(const Step &step)
{
    switch (step.kind) {
    case Kind::AddCustomer:
        return addCustomer(step);
    case Kind::EditCustomer:
        return editCustomer(step);
    case Kind::ArchiveCustomer:
        return archiveCustomer(step);
    case Kind::Charge:
        return charge(step);
    case Kind::UndoCharge:
        return undoCharge(step);
    case Kind::AddProduct:
        return addProduct(step);
    case Kind::EditProduct:
        return editProduct(step);
    case Kind::AdjustStock:
        return adjustStock(step);
    case Kind::AddCoupon:
        return addCoupon(step);
    case Kind::EditCoupon:
        return editCoupon(step);
    case Kind::IssueCoupon:
        return issueCoupon(step);
    case Kind::Place:
        return place(step);
    case Kind::Pay:
        return pay(step);
    case Kind::Cancel:
        return cancel(step);
    case Kind::Confirm:
        return confirm(step);
    case Kind::Refund:
        return refund(step);
    case Kind::ExpireOrders:
        return expireOrders(step);
    case Kind::ConfirmOrders:
        return confirmOrders(step);
    case Kind::ExpireCoupons:
        return expireCoupons();
    case Kind::ForgetOperations:
        return forgetOperations();
    case Kind::EditSettings:
        return editSettings(step);
    case Kind::Aggregate:
    case Kind::Look:
    case Kind::Repeat:
    case Kind::Wait:
    case Kind::Restart:
    case Kind::Check:
        break;
    }
    return Answer::refused("NOT_A_WRITE");
}

} // namespace danggol::simulation

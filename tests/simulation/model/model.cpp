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
    const Step &step = sending.command;
    m_number = sending.number;
    const auto remembered = m_operations.find(sending.operation());
    if (remembered != m_operations.end()) {
        if (remembered->second.isOther != sending.isOther)
            return {Answer::refused("IDEMPOTENCY_KEY_REUSED"), false};
        return {Answer::remembered(remembered->second.answer), true};
    }
    const Answer answer = isForbidden(step) ? Answer::refused("FORBIDDEN") : judge(step);
    const bool isKept = !answer.isRefusal() || (step.remembers && answer.isJudgement());
    if (isKept)
        m_operations[sending.operation()] = {answer.text(), sending.isOther, m_nowMs};
    // The connection broke behind the commit, and the second try found it done.
    const bool isRecalled = isKept && sending.breaks == Break::After && sending.breakCount > 0;
    return {answer, isRecalled};
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
    case Kind::Repeat:
    case Kind::Wait:
    case Kind::Restart:
    case Kind::Check:
        break;
    }
    return Answer::refused("NOT_A_WRITE");
}

} // namespace danggol::simulation

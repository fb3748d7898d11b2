// SPDX-License-Identifier: GPL-3.0-or-later
// The model's customers and their points.
#include "tests/simulation/model/model.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{
constexpr qint64 kLargestCharge = 10'000'000;
constexpr qint64 kLargestBalance = 1'000'000'000;
} // namespace

bool Model::isCardTaken(std::optional<qint64> card, qint64 self) const
{
    return card && std::any_of(m_customers.begin(), m_customers.end(), [&](const auto &each) {
               return each.first != self && each.second.card == card;
           });
}

Answer Model::addCustomer(const Step &step)
{
    const std::optional<qint64> card = step.optional(Field::Card);
    if (isCardTaken(card, 0))
        return Answer::refused("ALREADY_EXISTS").withFields({"cardNo"});
    m_customers[m_number] = {.card = card, .createdMs = m_nowMs, .visitMs = m_nowMs};
    return customerAnswer(m_number);
}

Answer Model::editCustomer(const Step &step)
{
    const qint64 key = step.value(Field::Customer);
    if (!isThere(m_customers, key))
        return Answer::refused("USER_NOT_FOUND");
    ModelCustomer &customer = m_customers[key];
    const std::optional<qint64> card = step.optional(Field::Card);
    if (isCardTaken(card, key))
        return Answer::refused("ALREADY_EXISTS").withFields({"cardNo"});
    if (step.value(Field::Version) != customer.version)
        return Answer::refused("EDIT_CONFLICT");
    customer.card = card;
    ++customer.version;
    return customerAnswer(key);
}

Answer Model::archiveCustomer(const Step &step)
{
    const qint64 key = step.value(Field::Customer);
    if (!isThere(m_customers, key))
        return Answer::refused("USER_NOT_FOUND");
    ModelCustomer &customer = m_customers[key];
    customer.archived = step.value(Field::Status) == 1;
    ++customer.version;
    return customerAnswer(key);
}

std::optional<Answer> Model::chargeRefusal(qint64 customer, qint64 amount) const
{
    if (amount < 1 || amount > kLargestCharge)
        return Answer::invalid({"amount"});
    if (!isThere(m_customers, customer) || m_customers.at(customer).archived)
        return Answer::refused("USER_NOT_FOUND");
    const qint64 balance = m_customers.at(customer).balance;
    if (balance + amount > kLargestBalance)
        return Answer::refused("BALANCE_LIMIT").with("balance", balance).with("limit", kLargestBalance);
    return std::nullopt;
}

void Model::changeBalance(qint64 customer, qint64 change, const QByteArray &reason, qint64 order)
{
    ModelCustomer &whose = m_customers[customer];
    whose.balance += change;
    whose.entries.append({reason, change, whose.balance, order, m_nowMs});
}

void Model::noteCharge(qint64 customer, qint64 amount)
{
    changeBalance(customer, amount, "CHARGE", 0);
    ModelCustomer &whose = m_customers[customer];
    whose.visitMs = std::max(whose.visitMs, m_nowMs);
}

Answer Model::charge(const Step &step)
{
    const qint64 customer = step.value(Field::Customer);
    const qint64 amount = step.value(Field::Amount);
    if (const std::optional<Answer> refusal = chargeRefusal(customer, amount))
        return *refusal;
    noteCharge(customer, amount);
    m_charges[m_number] = {.customer = customer, .amount = amount};
    return Answer::done()
        .with("entry", m_number)
        .with("customer", customer)
        .with("amount", amount)
        .with("balance", m_customers[customer].balance)
        .with("at", m_nowMs);
}

Answer Model::undoCharge(const Step &step)
{
    const qint64 customer = step.value(Field::Customer);
    const qint64 entry = step.value(Field::Entry);
    if (!isThere(m_customers, customer))
        return Answer::refused("USER_NOT_FOUND");
    if (!isThere(m_charges, entry) || m_charges[entry].customer != customer)
        return Answer::refused("LEDGER_ENTRY_NOT_FOUND");
    ModelCharge &charged = m_charges[entry];
    if (!charged.isUndoable)
        return Answer::refused("NOT_UNDOABLE");
    const qint64 balance = m_customers[customer].balance;
    if (balance < charged.amount)
        return Answer::refused("NOT_UNDOABLE").with("balance", balance);
    charged.isUndoable = false;
    const qint64 change = -charged.amount;
    changeBalance(customer, change, "CHARGE_UNDO", 0);
    m_charges[m_number] = {.customer = customer, .amount = change, .isUndoable = false};
    return Answer::done()
        .with("entry", m_number)
        .with("customer", customer)
        .with("amount", change)
        .with("balance", m_customers[customer].balance)
        .with("at", m_nowMs);
}

} // namespace danggol::simulation

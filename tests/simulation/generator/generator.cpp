// SPDX-License-Identifier: GPL-3.0-or-later
// What comes when; what each step is like stands in generator_steps.cpp.
#include "tests/simulation/generator/generator.h"

#include "tests/simulation/plan/sending.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{

constexpr int kStepsBetweenChecks = 25;

// Of what was made nobody would know the number before it is sent again.
bool makesSomething(Kind kind)
{
    switch (kind) {
    case Kind::AddCustomer:
    case Kind::Charge:
    case Kind::UndoCharge:
    case Kind::AddProduct:
    case Kind::AddCoupon:
    case Kind::IssueCoupon:
    case Kind::Place:
        return true;
    default:
        return false;
    }
}

} // namespace

Generator::Generator(quint64 seed) : m_random(seed), m_model(kStartMs) {}

Plan Generator::make(int length)
{
    openShop();
    if (m_random.oneIn(40))
        addRich();
    int lastCheck = m_number;
    while (m_number < length) {
        if (m_random.oneIn(12))
            addBurst();
        else
            add(anyStep());
        if (m_number - lastCheck >= kStepsBetweenChecks) {
            add(check());
            lastCheck = m_number;
        }
    }
    add(check());
    return m_plan;
}

void Generator::openShop()
{
    for (qint64 left = m_random.between(1, 4); left > 0; --left) {
        add(addCustomer());
        add(charge());
    }
    for (qint64 left = m_random.between(2, 5); left > 0; --left)
        add(addProduct());
    for (qint64 left = m_random.between(1, 3); left > 0; --left)
        add(addCoupon());
}

// Brings one customer to the most that anybody may have.
void Generator::addRich()
{
    constexpr qint64 kLargestCharge = 10'000'000;
    constexpr int kChargesToTheLimit = 100;
    const qint64 customer = m_customers.first().number;
    for (int i = 0; i < kChargesToTheLimit; ++i)
        add(step(Kind::Charge, {{Field::Customer, customer}, {Field::Amount, kLargestCharge}}));
}

void Generator::addBurst()
{
    m_isBurst = true;
    for (qint64 left = m_random.between(1, 4); left > 0; --left) {
        Step one = anyStep();
        if (!isWrite(one.kind))
            continue;
        one.together = true;
        add(one);
        if (m_random.oneIn(3))
            addDoublePress(m_number);
    }
    m_isBurst = false;
    // Ends the burst, whatever it is.
    add(anyStep());
}

// The same again before the first is answered.
void Generator::addDoublePress(int number)
{
    Step again = step(Kind::Repeat, {{Field::Of, number}});
    again.together = true;
    add(again);
}

void Generator::add(Step step)
{
    step.number = ++m_number;
    m_plan.append(step);
    imagine(step);
    if (isWrite(step.kind))
        m_unpublished.append(step);
    if (!m_isBurst)
        publish();
}

void Generator::imagine(const Step &step)
{
    // Those sent together come at one moment.
    const bool joins = m_plan.size() > 1 && m_plan[m_plan.size() - 2].together &&
                       (isWrite(step.kind) || step.kind == Kind::Repeat);
    if (!joins)
        m_nowMs += 1 + (step.kind == Kind::Wait ? step.value(Field::Amount) : 0);
    m_model.begin(step.number, m_nowMs);
    if (isWrite(step.kind))
        m_sent.emplace(step.number, step);
    const bool isAgain = step.kind == Kind::Repeat;
    const auto sent = m_sent.find(isAgain ? static_cast<int>(step.value(Field::Of)) : step.number);
    if (sent == m_sent.end())
        return;
    const bool isOther = step.value(Field::Other) == 1;
    (void)m_model.apply({sent->second, step.number, isOther, step.breaks, step.breakCount, step.abandons});
}

void Generator::publish()
{
    for (const Step &step : std::as_const(m_unpublished))
        remember(step);
    m_unpublished.clear();
}

void Generator::remember(const Step &step)
{
    m_writes.append(step);
    if (step.kind == Kind::AddCustomer)
        m_customers.append(step);
    if (step.kind == Kind::Charge || step.kind == Kind::UndoCharge)
        m_charges.append(step);
    if (step.kind == Kind::AddProduct)
        m_products.append(step);
    if (step.kind == Kind::AddCoupon)
        m_coupons.append(step);
    if (step.kind == Kind::IssueCoupon)
        m_issues.append(step);
    if (step.kind == Kind::Place)
        m_orders.append(step);
}

// Once the clock has moved, the jobs have something to do, and once something was sold, the ranking has.
std::optional<Step> Generator::mayFollow(Kind before)
{
    if (before == Kind::Wait && m_random.oneIn(2))
        return m_random.oneIn(3) ? aggregate() : job();
    if ((before == Kind::Pay || before == Kind::Refund) && m_random.oneIn(8))
        return aggregate();
    return std::nullopt;
}

Step Generator::anyStep()
{
    static const QList<Choice> kChoices{
        {20, &Generator::place},        {20, &Generator::pay},
        {10, &Generator::refund},       {9, &Generator::charge},
        {8, &Generator::issueCoupon},   {8, &Generator::wait},
        {5, &Generator::cancel},        {4, &Generator::confirm},
        {6, &Generator::job},           {5, &Generator::look},
        {2, &Generator::lookAtRanking}, {6, &Generator::aggregate},
        {2, &Generator::editSettings},  {6, &Generator::repeat},
        {5, &Generator::adjustStock},   {4, &Generator::undoCharge},
        {4, &Generator::editCoupon},    {4, &Generator::editProduct},
        {2, &Generator::addCoupon},     {2, &Generator::addProduct},
        {2, &Generator::addCustomer},   {2, &Generator::archiveCustomer},
        {1, &Generator::editCustomer},  {1, &Generator::restart},
    };
    int all = 0;
    for (const Choice &choice : kChoices)
        all += choice.weight;
    qint64 at = m_random.below(all);
    const auto chosen = std::find_if(kChoices.begin(), kChoices.end(), [&at](const Choice &choice) {
        at -= choice.weight;
        return at < 0;
    });
    const std::optional<Step> following = mayFollow(m_plan.last().kind);
    Step step = following ? *following : (this->*chosen->make)();
    mayBreak(step);
    return step;
}

void Generator::mayBreak(Step &step)
{
    if (!isWrite(step.kind) && step.kind != Kind::Repeat)
        return;
    if (isWrite(step.kind))
        step.remembers = m_random.oneIn(3);
    if (!m_random.oneIn(10))
        return;
    step.breaks = m_random.oneIn(2) ? Break::Before : Break::After;
    // A few times is tried behind the scenes; of more, the caller hears that nobody knows.
    const bool makesNothing = isWrite(step.kind) && !makesSomething(step.kind);
    step.abandons = makesNothing && m_random.oneIn(2);
    step.breakCount =
        static_cast<int>(m_isBurst ? m_random.between(1, 2) : m_random.pick<qint64>({1, 1, 2, kTries, 9}));
}

} // namespace danggol::simulation

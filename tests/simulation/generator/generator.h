// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/model/model.h"
#include "tests/simulation/plan/random.h"
#include "tests/simulation/plan/step.h"
#include "tests/support/manual_clock.h"

#include <initializer_list>
#include <map>
#include <optional>

namespace danggol::simulation
{

/// Makes a plan out of a seed: a small shop, then whatever may come. A model of its own tells it what can be
/// done, so that most of it is; for the rest it asks for anything.
class Generator
{
public:
    explicit Generator(quint64 seed);

    /// Of about `length` steps.
    [[nodiscard]] Plan make(int length);

private:
    /// As when it is run, so that the days end at the same moments.
    static constexpr qint64 kStartMs = test::ManualClock::kStart.ms;

    struct Choice
    {
        int weight = 0;
        Step (Generator::*make)() = nullptr;
    };

    void openShop();
    void addRich();
    void add(Step step);
    void addBurst();
    void addDoublePress(int number);
    void remember(const Step &step);
    void publish();
    /// What the model makes of the step. Only roughly: what is sent together it takes one after the other.
    void imagine(const Step &step);
    [[nodiscard]] Step anyStep();
    /// What the step before calls for; mostly nothing.
    [[nodiscard]] std::optional<Step> mayFollow(Kind before);
    void mayBreak(Step &step);

    [[nodiscard]] Step addCustomer();
    [[nodiscard]] Step editCustomer();
    [[nodiscard]] Step archiveCustomer();
    [[nodiscard]] Step charge();
    [[nodiscard]] Step undoCharge();
    [[nodiscard]] Step addProduct();
    [[nodiscard]] Step editProduct();
    [[nodiscard]] Step adjustStock();
    [[nodiscard]] Step addCoupon();
    [[nodiscard]] Step editCoupon();
    [[nodiscard]] Step issueCoupon();
    [[nodiscard]] Step place();
    [[nodiscard]] Step pay();
    [[nodiscard]] Step cancel();
    [[nodiscard]] Step confirm();
    [[nodiscard]] Step refund();
    [[nodiscard]] Step job();
    [[nodiscard]] Step editSettings();
    [[nodiscard]] Step aggregate();
    [[nodiscard]] Step lookAtRanking();
    [[nodiscard]] Step look();
    [[nodiscard]] Step repeat();
    [[nodiscard]] Step wait();
    [[nodiscard]] Step restart();
    [[nodiscard]] Step check();

    [[nodiscard]] Step step(Kind kind, std::initializer_list<std::pair<const Field, qint64>> fields = {});
    /// One of the things, rather a new one; now and then one that does not exist.
    [[nodiscard]] qint64 one(const QList<Step> &things);
    /// Mostly one of those that will do.
    [[nodiscard]] qint64 likely(const QList<qint64> &fit, const QList<Step> &things);
    [[nodiscard]] qint64 nobody();
    [[nodiscard]] qint64 points();
    [[nodiscard]] qint64 price();
    [[nodiscard]] qint64 stock();
    [[nodiscard]] qint64 minimum();
    /// Mostly today, or a day or two before.
    [[nodiscard]] qint64 day();
    [[nodiscard]] bool takesTooLong(const Step &step) const;
    void byOneOf(Step &step, qint64 owner);
    [[nodiscard]] const Step *madeBy(const QList<Step> &things, qint64 number) const;
    [[nodiscard]] QList<Line> cart();

    Random m_random;
    Model m_model;
    std::map<int, Step> m_sent;
    qint64 m_nowMs = kStartMs;
    Plan m_plan;
    int m_number = 0;
    bool m_isBurst = false;
    /// What is sent together with others is not known until they are answered.
    QList<Step> m_unpublished;
    QList<Step> m_writes;
    QList<Step> m_customers;
    QList<Step> m_charges;
    QList<Step> m_products;
    QList<Step> m_coupons;
    QList<Step> m_issues;
    QList<Step> m_orders;
};

} // namespace danggol::simulation

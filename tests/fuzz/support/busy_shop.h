// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/shop.h"

#include <QTemporaryDir>

#include <functional>
#include <future>
#include <memory>

namespace danggol::storage
{
class Transaction;
}

namespace danggol::fuzz
{

/// A shop whose lanes are all held up and whose queues are full: it answers every question at once with Busy,
/// so a request comes as far as its command, in one thread and without a disk.
class BusyShop
{
public:
    BusyShop();
    ~BusyShop();
    [[nodiscard]] Shop &shop() { return *m_shop; }

private:
    using Work = std::function<Result<Done>(storage::Transaction &)>;
    using Submit = std::function<void(const Work &, const Reply<Done> &)>;

    void holdUp();
    [[nodiscard]] bool beginsHolding(const Submit &submit) const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    TimeOrderedOperationIds m_ids{m_clock};
    std::promise<void> m_letGo;
    std::shared_future<void> m_gate = m_letGo.get_future().share();
    std::unique_ptr<Shop> m_shop;
};

} // namespace danggol::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/simulated_shop.h"

#include "tests/simulation/plan/sending.h"
#include "tests/support/test_shop.h"

namespace danggol::simulation
{

namespace
{

// Few and without delay, so that an outcome nobody knows costs a simulation no time.
constexpr storage::RetryPolicy kRetry{.mostRetries = kTries - 1, .firstDelayMs = 1, .longestDelayMs = 1};

} // namespace

Operation OwnIds::next()
{
    const QString id =
        m_isOpening.exchange(false) ? QStringLiteral("open") : QStringLiteral("own-%1").arg(++m_count);
    return {id, {}, Operation::Refusals::Forget};
}

SimulatedShop::SimulatedShop(const QString &url) : m_url(url)
{
    open();
}

ShopSettings SimulatedShop::foundingSettings()
{
    return {.name = QStringLiteral("Simulated shop")};
}

void SimulatedShop::reopen()
{
    m_shop.reset();
    open();
}

void SimulatedShop::open()
{
    storage::DatabaseOptions options;
    options.url = test::valueOf(storage::DatabaseUrl::parse(m_url));
    options.readers = 1;
    // One lane, so that what is sent in one order is done in it.
    options.postgresWriters = 1;
    options.retry = kRetry;
    options.probe = [this](storage::CommitPoint point) {
        return holds(point == storage::CommitPoint::Before ? Break::Before : Break::After);
    };
    const Shop::Founding founding{foundingSettings(), QStringLiteral("Haneul"), QString(),
                                  pin_hash::Cost::least()};
    m_ids.open();
    m_shop = test::valueOf(Shop::open(options, founding, m_clock, m_ids));
}

void SimulatedShop::breakCommits(Break where, int count)
{
    m_breaks = where;
    m_breakCount = count;
}

// Asked by the writing thread alone.
bool SimulatedShop::holds(Break where)
{
    if (m_breaks != where || m_breakCount == 0)
        return true;
    --m_breakCount;
    return false;
}

} // namespace danggol::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/support/busy_shop.h"

#include "services/storage/database.h"
#include "tests/fuzz/support/fuzz_target.h"

#include <thread>

namespace danggol::fuzz
{

namespace
{

storage::DatabaseOptions optionsOf(const QString &file)
{
    storage::DatabaseOptions options;
    options.url = storage::DatabaseUrl::sqlite(file);
    options.readers = 1;
    options.writeQueueCapacity = 1;
    options.readQueueCapacity = 1;
    return options;
}

} // namespace

BusyShop::BusyShop()
{
    auto shop = Shop::open(
        optionsOf(m_folder.filePath(QStringLiteral("shop.danggol"))),
        {.settings = {.name = QStringLiteral("Busy")}, .adminName = QStringLiteral("Admin")}, m_clock, m_ids);
    expect(shop.has_value(), "a shop can be opened");
    m_shop = std::move(*shop);
    holdUp();
}

BusyShop::~BusyShop()
{
    m_letGo.set_value();
}

// One under way on each lane, and one in each queue.
void BusyShop::holdUp()
{
    storage::Database &database = m_shop->database();
    const auto read = [&database](const Work &work, const Reply<Done> &reply) {
        database.read<Done>(work, reply);
    };
    const auto write = [&database, this](const Work &work, const Reply<Done> &reply) {
        database.write<Done>(storage::LaneKey::shop(), m_ids.next(), work, reply);
    };
    for (const Submit &submit : {Submit(read), Submit(write)}) {
        while (!beginsHolding(submit)) // the shop's own reading of its settings may stand in the queue
            std::this_thread::yield();
        submit(
            [gate = m_gate](storage::Transaction &) -> Result<Done> {
                gate.wait();
                return Done{};
            },
            [](const Result<Done> &) {});
    }
}

// Whether the lane holds by then; not when the queue was full.
bool BusyShop::beginsHolding(const Submit &submit) const
{
    const auto begun = std::make_shared<std::promise<bool>>();
    submit(
        [gate = m_gate, begun](storage::Transaction &) -> Result<Done> {
            begun->set_value(true);
            gate.wait();
            return Done{};
        },
        [begun](const Result<Done> &result) {
            if (!result)
                begun->set_value(false);
        });
    return begun->get_future().get();
}

} // namespace danggol::fuzz

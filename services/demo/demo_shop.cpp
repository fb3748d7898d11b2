// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_shop.h"

#include "services/demo/demo_campaigns.h"
#include "services/demo/demo_history.h"
#include "services/demo/demo_staff.h"
#include "services/demo/demo_stock.h"
#include "services/demo/demo_till.h"
#include "services/demo/demo_today.h"
#include "services/storage/database.h"

#include <functional>
#include <future>

namespace danggol
{

using demo::DemoContext;
using demo::DemoTill;

namespace
{

constexpr int kFirstCustomerDaysAgo = 980;
constexpr int kDaysBetweenCustomers = 4;
constexpr qint64 kMorningMs = 9 * kMsPerHour;

using Work = std::function<Result<Done>(DemoTill &)>;

/// One unit of work under a name that is also its operation: a second try does not do it twice.
Result<Done> inUnit(storage::Database &database, const DemoContext &context, const QString &name,
                    const Work &work)
{
    std::promise<Result<Done>> answered;
    database.write<Done>(
        storage::LaneKey::shop(), {name, {}, Operation::Refusals::Forget},
        [&](storage::Transaction &transaction) {
            DemoTill till(transaction, context, name);
            return work(till);
        },
        [&answered](Result<Done> result) { answered.set_value(std::move(result)); });
    return answered.get_future().get();
}

Result<Done> checkEmpty(DemoTill &till)
{
    storage::Transaction &transaction = till.at(till.context().now);
    TRY(const qint64 customers, till.services().customers.count(transaction, till.admin()));
    TRY(const Page<Product> products, till.services().catalog.list(transaction, till.admin(), {.limit = 1}));
    if (customers == 0 && products.items.isEmpty())
        return Done{};
    return fail(ErrorCode::AlreadyExists,
                QStringLiteral("This shop has customers or products already. Nothing was changed. "
                               "Open the demo in a new, empty shop."));
}

// The longer a customer is known, the lower their number.
Result<Done> welcomeCustomers(DemoTill &till, Timestamp morning)
{
    int daysAgo = kFirstCustomerDaysAgo;
    for (const demo::DemoCustomer &customer : till.context().data.customers) {
        const Timestamp moment = morning.plusMs(-daysAgo * kMsPerDay);
        const CreateCustomerCommand command{
            .name = customer.name, .phone = customer.phone, .cardNo = customer.card, .note = {}};
        TRY_DONE(till.services().customers.create(till.at(moment), till.admin(), command));
        daysAgo -= kDaysBetweenCustomers;
    }
    return Done{};
}

Result<Done> makeBase(DemoTill &till, const QString &today)
{
    TRY_DONE(checkEmpty(till));
    TRY(const BusinessCalendar calendar, till.calendar());
    const Timestamp morning = calendar.startOf(today).plusMs(kMorningMs);
    const Timestamp before =
        calendar.startOf(BusinessCalendar::shifted(today, -demo::kHistoryDays - 1)).plusMs(kMorningMs);
    TRY_DONE(demo::hireStaff(till, before));
    TRY_DONE(welcomeCustomers(till, morning));
    TRY_DONE(demo::makeProducts(till, before));
    return demo::makeCampaigns(till, before, today);
}

} // namespace

ShopSettings DemoShop::settings(DemoLanguage language)
{
    ShopSettings settings;
    settings.name = demo::DemoTexts(language).text(QStringLiteral("Dalbit Market"));
    settings.isDemo = true;
    // Long enough that the orders waiting in the demo are still there after a look around.
    settings.unpaidOrderMinutes = 240;
    return settings;
}

QString DemoShop::adminName(DemoLanguage language)
{
    return demo::adminActor(demo::DemoTexts(language)).name;
}

QString DemoShop::pin()
{
    return QStringLiteral("1234");
}

Result<Done> DemoShop::fill(storage::Database &database, const Clock &clock, DemoLanguage language)
{
    const demo::DemoData data = demo::DemoData::load(language);
    demo::SeedClock past;
    const ServiceSet services(past);
    const DemoContext context{.data = data, .services = services, .clock = past, .now = clock.now()};
    const auto today = [&context](DemoTill &till) -> Result<QString> {
        TRY(const BusinessCalendar calendar, till.calendar());
        return calendar.dayOf(context.now);
    };
    const auto done = [&](const QString &name, auto work) {
        return inUnit(database, context, name, [&](DemoTill &till) -> Result<Done> {
            TRY(const QString day, today(till));
            return work(till, day);
        });
    };
    TRY_DONE(done(QStringLiteral("demo-base"), makeBase));
    for (int daysAgo = demo::kHistoryDays; daysAgo >= 1; --daysAgo) {
        TRY_DONE(
            done(QStringLiteral("demo-day-%1").arg(daysAgo), [daysAgo](DemoTill &till, const QString &day) {
                return demo::makeDay(till, day, daysAgo);
            }));
    }
    return done(QStringLiteral("demo-today"), demo::makeToday);
}

} // namespace danggol

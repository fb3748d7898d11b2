// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shop_api_host.h"

#include "app/api/shop_api.h"
#include "app/common/first_admin.h"
#include "services/jobs/job_runner.h"
#include "services/shop/shop.h"

namespace danggol::app
{

ShopApiHost::ShopApiHost(Shop &shop, JobRunner &jobs) : m_shop(shop)
{
    countRuns(jobs);
}

ShopApiHost::~ShopApiHost() = default;

void ShopApiHost::countRuns(JobRunner &jobs)
{
    const auto count = [this](const QString &job, bool wentWell) {
        if (m_api)
            m_api->metrics().jobRan(job, wentWell);
    };
    connect(&jobs, &JobRunner::finished, this, [count](const QString &job, qint64) { count(job, true); });
    connect(&jobs, &JobRunner::failed, this,
            [count](const QString &job, const Error &) { count(job, false); });
}

void ShopApiHost::start(const QString &address, quint16 port, Reply<QString> served)
{
    if (!m_shop.settings().isDemo)
        return served(serve(address, port, std::nullopt));
    m_shop.staff().list(on(this, [this, address, port, served = std::move(served),
                                  generation = m_generation](Result<QList<StaffMember>> staff) {
        if (generation != m_generation)
            return;
        const Result<Actor> visitor = staff ? firstAdmin(*staff) : Result<Actor>(fail(staff.error()));
        served(visitor ? serve(address, port, *visitor) : Result<QString>(fail(visitor.error())));
    }));
}

Result<QString> ShopApiHost::serve(const QString &address, quint16 port, std::optional<Actor> visitor)
{
    api::ShopApiOptions options;
    options.http.address = address.toStdString();
    options.http.port = port;
    if (!visitor) {
        options.api.rate = api::kUsualRate;
        options.api.wrongTokenRate = api::kUsualWrongTokenRate;
    }
    options.api.visitor = std::move(visitor);
    TRY(m_api, api::ShopApi::start(m_shop, std::move(options)));
    return m_api->url();
}

void ShopApiHost::stop(Reply<Done> stopped)
{
    if (!m_api)
        return stopped(Done{});
    auto finished =
        on(this, [this, stopped = std::move(stopped), generation = m_generation](Result<Done> done) {
            if (generation != m_generation)
                return;
            m_api.reset();
            stopped(done);
        });
    m_api->stop([finished] { finished(Result<Done>(Done{})); });
}

void ShopApiHost::close()
{
    ++m_generation;
    m_api.reset();
}

} // namespace danggol::app

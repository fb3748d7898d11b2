// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/api_shop.h"

#include <QUrl>

namespace danggol::test
{

ApiShop::ApiShop(Backend backend) : ApiShop(backend, api::ShopApiOptions()) {}

ApiShop::ApiShop(Backend backend, api::ShopApiOptions options, storage::DatabaseOptions database)
    : m_shop(backend, std::move(database)), m_options(std::move(options))
{
    m_options.http.port = 0;
    serve();
}

ApiShop::~ApiShop() = default;

void ApiShop::serve()
{
    m_api = valueOf(api::ShopApi::start(m_shop.shop(), m_options));
}

quint16 ApiShop::port() const
{
    return static_cast<quint16>(QUrl(m_api->url()).port());
}

NewToken ApiShop::newToken(Role role, std::optional<CustomerId> customer)
{
    return valueOf(m_shop.await<NewToken>([&](Reply<NewToken> reply) {
        m_shop->tokens().create(TestShop::admin(), m_shop.operation(),
                                {.name = QStringLiteral("test"), .role = role, .customer = customer},
                                std::move(reply));
    }));
}

QByteArray ApiShop::token(Role role, std::optional<CustomerId> customer)
{
    return newToken(role, customer).secret.toLatin1();
}

void ApiShop::restart()
{
    m_options.http.port = port();
    m_api.reset();
    m_shop.reopen();
    serve();
}

} // namespace danggol::test

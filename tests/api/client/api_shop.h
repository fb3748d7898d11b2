// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/shop_api.h"
#include "tests/support/test_shop.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace danggol::test
{

/// A test's shop, served for real on a free port of this computer. Nothing is logged and nobody is held back
/// unless the options say so.
class ApiShop
{
public:
    /// Needs tokens.
    explicit ApiShop(Backend backend);
    ApiShop(Backend backend, api::ShopApiOptions options, storage::DatabaseOptions database = {});
    ~ApiShop();

    [[nodiscard]] TestShop &shop() { return m_shop; }
    [[nodiscard]] TestShop *operator->() { return &m_shop; }
    [[nodiscard]] api::ShopApi &api() { return *m_api; }
    [[nodiscard]] quint16 port() const;

    /// The secret of a new token.
    [[nodiscard]] QByteArray adminToken() { return token(Role::Admin); }
    [[nodiscard]] QByteArray staffToken() { return token(Role::Staff); }
    [[nodiscard]] QByteArray customerToken(CustomerId customer) { return token(Role::Customer, customer); }
    [[nodiscard]] NewToken newToken(Role role, std::optional<CustomerId> customer = std::nullopt);

    /// Stops serving, closes the shop, opens it again and serves on the same port, as a restart does.
    void restart();

private:
    [[nodiscard]] QByteArray token(Role role, std::optional<CustomerId> customer = std::nullopt);
    void serve();

    TestShop m_shop;
    api::ShopApiOptions m_options;
    std::unique_ptr<api::ShopApi> m_api;
};

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo_texts.h"
#include "services/domain/result.h"
#include "services/shop/shop.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace danggol::app
{

/// Which shop a program is to open.
struct ShopRequest
{
    /// See storage::DatabaseUrl; with `isDemo` it must be empty or a demo shop, and without it a demo is made
    /// in a temporary folder that goes with the program.
    std::optional<QString> databaseUrl;
    bool isDemo = false;
    /// Of a demo that is made, not of one that is there already.
    DemoLanguage demoLanguage = DemoLanguage::English;
    /// For a database that is no shop yet.
    QString newShopName = QStringLiteral("My shop");
    QString newAdminName = QStringLiteral("Admin");
    /// Four digits, or empty: the till does not ask who is there until somebody has a PIN.
    QString newAdminPin = {};
};

/// An open shop and what must live as long as it.
class OpenedShop
{
public:
    /// Blocks until the database has answered, and for a demo until it is filled: not for a GUI thread. The
    /// shop may be used from any thread.
    [[nodiscard]] static Result<std::unique_ptr<OpenedShop>>
    open(const ShopRequest &request, const Clock &clock, OperationIds &operationIds);

    [[nodiscard]] Shop &shop() { return *m_shop; }

private:
    OpenedShop() = default;

    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Shop> m_shop;
};

} // namespace danggol::app

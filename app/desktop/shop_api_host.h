// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/api_host.h"
#include "services/domain/actor.h"

#include <QObject>

#include <memory>
#include <optional>

namespace danggol
{
class JobRunner;
class Shop;
} // namespace danggol

namespace danggol::api
{
class ShopApi;
} // namespace danggol::api

namespace danggol::app
{

/// Serves the open shop from the till's own process, as danggol-server does. In a demo nobody needs a token.
class ShopApiHost final : public QObject, public models::ApiHost
{
    Q_OBJECT

public:
    /// `shop` and `jobs` must outlive it.
    ShopApiHost(Shop &shop, JobRunner &jobs);
    /// Closes what is still open.
    ~ShopApiHost() override;

    void start(const QString &address, quint16 port, Reply<QString> served) override;
    void stop(Reply<Done> stopped) override;
    void close() override;

private:
    [[nodiscard]] Result<QString> serve(const QString &address, quint16 port, std::optional<Actor> visitor);
    void countRuns(JobRunner &jobs);

    Shop &m_shop;
    std::unique_ptr<api::ShopApi> m_api;
    /// Counts up at close(), so that what was begun before ends there.
    int m_generation = 0;
};

} // namespace danggol::app

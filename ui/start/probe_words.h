// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/server_address.h"
#include "services/shop/shop_probe.h"

namespace danggol::ui
{

/// What was found at an address, for people: what it is, and what to do.
struct ProbeWords
{
    QString strong;
    QString rest;

    friend bool operator==(const ProbeWords &, const ProbeWords &) = default;
};

/// Whether the shop can be opened, or made, there.
[[nodiscard]] bool isUsable(const ShopProbe &probe);
/// Of a server.
[[nodiscard]] ProbeWords serverWords(const ShopProbe &probe, const ServerAddress &address);
/// Of a file that a new shop is to lie in; empty when it can.
[[nodiscard]] ProbeWords fileWords(const ShopProbe &probe, const QString &file);

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/shop_api.h"
#include "services/domain/result.h"

#include <QCommandLineParser>
#include <QList>

namespace danggol::app
{

/// `--listen`, `--host` and the others that say how to serve.
[[nodiscard]] QList<QCommandLineOption> serveOptions();

/// What they say. An error is wrong usage.
[[nodiscard]] Result<api::ShopApiOptions> readServeOptions(const QCommandLineParser &parser);

} // namespace danggol::app

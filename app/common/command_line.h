// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/opened_shop.h"

#include <QCommandLineParser>

namespace danggol::app
{

/// `--database URL` and `--demo`, as every program of ours knows them.
void addShopOptions(QCommandLineParser &parser);
/// Their names.
[[nodiscard]] QStringList shopOptionNames();

/// What they say. Nothing when neither was given.
[[nodiscard]] std::optional<ShopRequest> shopRequest(const QCommandLineParser &parser);

/// One line on stderr that says what failed, and for each field at fault how; answers the exit code.
int failedWith(const Error &error);

} // namespace danggol::app

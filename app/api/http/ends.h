// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/asio.h"
#include "app/api/http/message.h"

#include <memory>

namespace danggol::api
{

/// Who and where the two ends of a connected socket are.
[[nodiscard]] std::shared_ptr<const Ends> endsOf(const Socket &socket, bool isTls);

} // namespace danggol::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/error.h"

#include <exception>

namespace danggol::storage
{

/// What to answer for a unit of work that threw: NotADatabase where it came upon damaged data, else Internal.
[[nodiscard]] Error thrownError(const std::exception &exception);

} // namespace danggol::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"

namespace danggol
{
struct Product;
}

namespace danggol::api
{

[[nodiscard]] Json productJson(const Product &product);

} // namespace danggol::api

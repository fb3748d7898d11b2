// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace danggol::api
{

/// What we send: members stay in the order in which the contract writes them.
using Json = nlohmann::ordered_json;

/// What we were sent, parsed; sorted by name, so that two bodies that say the same also dump the same.
using JsonInput = nlohmann::json;

} // namespace danggol::api

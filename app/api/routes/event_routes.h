// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace danggol::api
{

class EventHub;
class Router;

/// `GET /events`. The hub must outlive the router's calls.
void addEventRoutes(Router &router, const EventHub &hub);

} // namespace danggol::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace danggol::api
{

/// A peer that is connected. Every function belongs to the connection's I/O thread.
class Connection
{
public:
    virtual ~Connection() = default;
    virtual void start() = 0;
    /// Finishes what is in flight, and takes nothing more.
    virtual void windDown() = 0;
    /// At once, whatever is in flight.
    virtual void close() = 0;
};

} // namespace danggol::api

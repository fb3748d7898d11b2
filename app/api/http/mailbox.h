// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace danggol::api
{

/// Brings work to an I/O thread. What is posted after that thread has ended is dropped, so that an answer
/// from the database that comes late finds nobody instead of a crash.
class Mailbox
{
public:
    virtual ~Mailbox() = default;
    /// Any thread.
    virtual void post(std::function<void()> work) = 0;
};

} // namespace danggol::api

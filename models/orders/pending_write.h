// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"

#include <optional>

namespace danggol::models
{

/// One kind of write to an order: holds its operation from the first press until an answer says how it ended,
/// so that pressing again, or trying again after a lost connection, never does it twice.
class PendingWrite
{
public:
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] const std::optional<OrderId> &target() const { return m_target; }

    /// To be called when it is not busy.
    [[nodiscard]] Operation begin(TillSession &session, OrderId target)
    {
        if (!m_operation || m_target != target)
            m_operation = session.newOperation();
        m_target = target;
        m_isBusy = true;
        return *m_operation;
    }

    /// The answer is here. Without an answer worth the name, the operation is kept for the next try.
    template <class T>
    void end(const Result<T> &result)
    {
        m_isBusy = false;
        if (result || !isUnanswered(result.error()))
            m_operation.reset();
    }

private:
    std::optional<Operation> m_operation;
    std::optional<OrderId> m_target;
    bool m_isBusy = false;
};

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/input.h"

#include "app/api/core/call.h"

namespace danggol::api
{

Input::Input(const Call &call)
    : path(call.parameters(), m_faults), query(call.query(), m_faults), body(call.body(), m_faults)
{}

Result<Done> Input::verdict()
{
    query.finish();
    body.finish();
    return m_faults.verdict();
}

} // namespace danggol::api

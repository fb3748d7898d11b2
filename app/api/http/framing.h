// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"

namespace danggol::api
{

/// Whether the headers leave one reading alone of where the body ends (RFC 9112, 6): one length or plain
/// chunks, and what the version knows. With two readings, ours and a proxy's before us, a request could be
/// smuggled in as part of another one's body.
[[nodiscard]] bool isPlainlyFramed(const RequestHead &head, unsigned version);

} // namespace danggol::api

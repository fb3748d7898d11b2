// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

/// Keeps `button` disabled while the database is away, and says why. For buttons that are enabled otherwise;
/// `session` must outlive it.
void waitForConnection(models::TillSession &session, QAbstractButton &button);

} // namespace danggol::ui

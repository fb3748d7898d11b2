// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace danggol
{

/// The database holds what its own checks keep out, so its file was damaged. Thrown where such a row is read,
/// because nothing sensible can be made of it; the storage ends the unit of work and answers NotADatabase.
class DamagedData : public std::runtime_error
{
public:
    /// `what` for the log: what was found.
    explicit DamagedData(const char *what) : std::runtime_error(what) {}
};

} // namespace danggol

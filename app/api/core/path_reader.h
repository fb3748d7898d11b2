// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/router.h"
#include "app/api/json/faults.h"

#include <QtGlobal>

#include <string_view>

namespace danggol::api
{

/// Reads the parameters of a request's path, and notes what is wrong with them.
class PathReader
{
public:
    /// Both must outlive the reader.
    PathReader(const PathParameters &parameters, Faults &faults);

    /// `name` is one of the route's pattern: "orderId".
    template <class Id>
    [[nodiscard]] Id id(std::string_view name)
    {
        return Id{number(name)};
    }

private:
    [[nodiscard]] qint64 number(std::string_view name);

    const PathParameters &m_parameters;
    Faults &m_faults;
};

} // namespace danggol::api

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/path_reader.h"

#include "app/api/json/field_text.h"
#include "app/api/json/json_text.h"
#include "services/domain/assert.h"

#include <algorithm>
#include <limits>

namespace danggol::api
{

PathReader::PathReader(const PathParameters &parameters, Faults &faults)
    : m_parameters(parameters), m_faults(faults)
{}

qint64 PathReader::number(std::string_view name)
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [name](const auto &parameter) { return parameter.first == name; });
    DANGGOL_ASSERT(found != m_parameters.end());
    return readInteger(fromUtf8(name), fromUtf8(found->second), 1, std::numeric_limits<qint64>::max(),
                       m_faults)
        .value_or(0);
}

} // namespace danggol::api

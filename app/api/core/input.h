// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/path_reader.h"
#include "app/api/json/body_reader.h"
#include "app/api/json/faults.h"
#include "app/api/json/query_reader.h"
#include "services/domain/result.h"

namespace danggol::api
{

class Call;

/// What a request asks for, read field by field by its handler, which then asks for the verdict before it
/// uses any of it.
class Input
{
private:
    Faults m_faults;

public:
    /// The call must outlive it.
    explicit Input(const Call &call);
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    PathReader path;
    QueryReader query;
    BodyReader body;

    /// InvalidInput for everything that is wrong with the request, fields that no one asked for included.
    [[nodiscard]] Result<Done> verdict();
};

} // namespace danggol::api

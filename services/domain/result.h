// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace danggol
{

/// A value, or the expected failure that stands in its place. std::expected arrives with C++23; until then
/// tl::expected has the same shape.
template <class T>
using Result = tl::expected<T, Error>;

/// What an operation answers that has nothing to tell but that it was done.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message), {}, {}});
}

} // namespace danggol

#define DANGGOL_CONCAT_INNER(a, b) a##b
#define DANGGOL_CONCAT(a, b) DANGGOL_CONCAT_INNER(a, b)
#define DANGGOL_TRY_AS(temporary, declaration, expression)                                                   \
    auto temporary = (expression);                                                                           \
    if (!temporary)                                                                                          \
        return ::tl::unexpected<::danggol::Error>(std::move(temporary).error());                             \
    declaration = std::move(*temporary)

/// `TRY(auto order, orders.find(id));` binds the value or returns the error from the enclosing function.
#define TRY(declaration, expression)                                                                         \
    DANGGOL_TRY_AS(DANGGOL_CONCAT(danggolTry, __LINE__), declaration, expression)

/// The same for a result whose value is of no interest.
#define TRY_DONE(expression)                                                                                 \
    if (auto danggolTryDone = (expression); !danggolTryDone)                                                 \
    return ::tl::unexpected<::danggol::Error>(std::move(danggolTryDone).error())

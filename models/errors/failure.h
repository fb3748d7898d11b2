// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/error_words.h"
#include "services/domain/result.h"

#include <QString>

namespace danggol::models
{

/// Why something that the window does by itself (a file, a printer) did not work, in the window's language.
struct Failure
{
    ErrorCode code = ErrorCode::Internal;
    QString words;

    friend bool operator==(const Failure &, const Failure &) = default;
};

template <class T>
using Outcome = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> failure(ErrorCode code, const QString &words)
{
    return tl::unexpected<Failure>(Failure{code, words});
}

/// The same for what the shop refused.
[[nodiscard]] inline Failure failureOf(const Error &error)
{
    return {error.code, errorWords(error)};
}

} // namespace danggol::models

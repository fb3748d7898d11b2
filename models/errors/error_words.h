// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/error.h"

namespace danggol::models
{

/// What went wrong, in the language of the window: what happened, what did not, what to do. The services
/// speak English, so in English these are their own words; in another language they are made from the error's
/// code and figures.
[[nodiscard]] QString errorWords(const Error &error);

/// What is wrong with one field, in the same way.
[[nodiscard]] QString fieldWords(const FieldError &fault);

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "ui/theme/product_pictures.h"

#include <memory>

namespace danggol::app
{

/// The pictures of the session's shop, for everything that paints with `theme`, for as long as they are kept.
/// Both must outlive them.
[[nodiscard]] std::unique_ptr<ui::ProductPictures> shopPictures(ui::Theme &theme,
                                                                models::TillSession &session);

} // namespace danggol::app

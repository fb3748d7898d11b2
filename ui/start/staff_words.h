// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <QString>

namespace danggol
{
class Shop;
struct StaffMember;
} // namespace danggol

namespace danggol::ui
{

/// Whether their shift began today and has not ended.
bool isAtWork(Shop &shop, const StaffMember &member);

/// "On shift since 08:00", "Last here today 09:12", "Last here yesterday", "Last here 18 Nov", "Not here
/// yet".
QString hereWords(Shop &shop, const StaffMember &member);

} // namespace danggol::ui

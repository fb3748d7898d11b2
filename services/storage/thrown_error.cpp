// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/thrown_error.h"

#include "services/domain/damaged_data.h"

namespace danggol::storage
{

Error thrownError(const std::exception &exception)
{
    if (dynamic_cast<const DamagedData *>(&exception))
        return {ErrorCode::NotADatabase,
                QStringLiteral("Part of the shop's data is damaged. Nothing was changed. Open a backup."),
                {},
                {}};
    return {ErrorCode::Internal,
            QStringLiteral("Something went wrong inside Danggol. Nothing was changed."),
            {},
            {}};
}

} // namespace danggol::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QString>
#include <QStringList>

namespace danggol::test
{

/// "userId REQUIRED, amount OUT_OF_RANGE"; empty when nothing is wrong.
template <class T>
[[nodiscard]] QString faultList(const Result<T> &result)
{
    QStringList faults;
    if (!result) {
        for (const FieldError &fault : result.error().fields)
            faults.append(fault.field + u' ' + fault.code);
    }
    return faults.join(QStringLiteral(", "));
}

} // namespace danggol::test

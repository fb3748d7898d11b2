// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/operation.h"

#include <QUuid>

namespace danggol
{

Operation RandomOperationIds::next()
{
    return Operation{QUuid::createUuid().toString(QUuid::WithoutBraces), {}, Operation::Refusals::Forget};
}

} // namespace danggol

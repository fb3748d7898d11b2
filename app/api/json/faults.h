// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QList>
#include <QString>

namespace danggol::api
{

/// Collects what is wrong with a request, field by field, so that a caller hears of all of it at once.
class Faults
{
public:
    void add(const QString &field, const QString &code, const QString &detail);
    /// Done, or InvalidInput with each field at fault.
    [[nodiscard]] Result<Done> verdict() const;

private:
    QList<FieldError> m_faults;
};

} // namespace danggol::api

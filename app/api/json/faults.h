// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace danggol::api
{

/// Collects what is wrong with a request, field by field, so that a caller hears of all of it at once: of the
/// first hundred, that is, for a request may be all fields that nobody knows.
class Faults
{
public:
    void add(const QString &field, const QString &code, const QString &detail);

    /// REQUIRED: the field is missing.
    void addMissing(const QString &field);
    /// WRONG_TYPE; `meant` ends the sentence "This must be …".
    void addWrongType(const QString &field, const QString &meant);
    /// NOT_AN_INTEGER.
    void addFraction(const QString &field);
    /// OUT_OF_RANGE: not `least` to `most`.
    void addOutOfRange(const QString &field, qint64 least, qint64 most);
    /// UNKNOWN: there is no such field.
    void addUnknownField(const QString &field);
    /// UNKNOWN: the value is none of `names`.
    void addUnknownValue(const QString &field, const QStringList &names);
    /// MALFORMED.
    void addMalformed(const QString &field, const QString &detail);

    /// Done, or InvalidInput with each field at fault.
    [[nodiscard]] Result<Done> verdict() const;

private:
    QList<FieldError> m_faults;
    qsizetype m_count = 0;
};

} // namespace danggol::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QList>
#include <QString>

namespace danggol
{

/// Collects everything that is wrong with an input, so that a person hears of all of it at once.
class InputCheck
{
public:
    /// `text` must have `least` to `most` characters and be printable on one line. REQUIRED, TOO_SHORT,
    /// TOO_LONG, MALFORMED.
    void text(const QString &field, const QString &text, int least, int most);
    /// At most `most` characters, which may be on several lines and have tabs. TOO_LONG, MALFORMED.
    void lines(const QString &field, const QString &text, int most);
    /// What was typed to search for, at most 200 characters: the field "query".
    void search(const QString &typed);
    /// OUT_OF_RANGE unless `least` to `most`.
    void range(const QString &field, qint64 number, qint64 least, qint64 most);
    /// Anything else that must hold.
    void require(bool holds, const QString &field, const QString &code, const QString &detail);

    /// Done, or InvalidInput with each field at fault.
    [[nodiscard]] Result<Done> verdict() const;

private:
    void checkLength(const QString &field, const QString &text, int least, int most);

    QList<FieldError> m_faults;
};

} // namespace danggol

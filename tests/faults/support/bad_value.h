// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace danggol::test
{

/// Something to put into a field of a request, seldom what the field is for.
struct BadValue
{
    enum class Kind {
        Value,
        Missing,       ///< the field is left out
        Twice,         ///< the field is given twice
        UnknownBeside, ///< a field that nobody knows is given beside it
    };

    QByteArray name;
    Kind kind = Kind::Value;
    /// What a body gets, byte for byte.
    QByteArray json = {};
    /// What a path, a query or a header gets, before it is percent-encoded.
    QByteArray text = {};
    /// The text goes into a path or a query as it is.
    bool isEncoded = false;
};

/// All of them; `othersId` is the id of a customer that the request is not about.
[[nodiscard]] QList<BadValue> badValues(qint64 othersId);

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>
#include <variant>

namespace danggol::storage
{

/// A value bound to a statement. Made from domain types without a word, so that SQL never sees a string built
/// from data.
class Value
{
public:
    using Stored = std::variant<std::monostate, qint64, QString, QByteArray>;

    Value(std::nullopt_t) {}
    Value(std::integral auto number) : m_stored(static_cast<qint64>(number)) {}
    Value(const QString &text) : m_stored(text) {}
    Value(const QByteArray &bytes) : m_stored(bytes) {}
    Value(Money money) : m_stored(money.won()) {}
    Value(Timestamp moment) : m_stored(moment.ms) {}
    template <class Tag>
    Value(Id<Tag> id) : m_stored(id.value)
    {}
    template <class T>
    Value(const std::optional<T> &value)
    {
        if (value)
            m_stored = Value(*value).m_stored;
    }
    Value(const char *) = delete;

    [[nodiscard]] const Stored &stored() const { return m_stored; }

private:
    Stored m_stored;
};

} // namespace danggol::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace danggol::api
{

/// The values that a field may have, by their names.
template <class Value>
class Choices
{
public:
    /// With the names that the domain gives them.
    Choices(const QList<Value> &values, QString (*nameOf)(Value))
    {
        for (const Value &value : values)
            m_choices.append({nameOf(value), value});
    }
    explicit Choices(QList<std::pair<QString, Value>> choices) : m_choices(std::move(choices)) {}

    [[nodiscard]] std::optional<Value> find(const QString &name) const
    {
        for (const auto &[known, value] : m_choices) {
            if (known == name)
                return value;
        }
        return std::nullopt;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const auto &choice : m_choices)
            names.append(choice.first);
        return names;
    }

private:
    QList<std::pair<QString, Value>> m_choices;
};

} // namespace danggol::api

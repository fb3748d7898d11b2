// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <array>
#include <map>

namespace danggol::simulation
{

enum class Thing { Customer, Product, Coupon, Issued, Order, Entry };

/// Which database id a thing got, by the number of the step that made it. Ids are the database's own and need
/// not be the same on another one; numbers are.
class IdBook
{
public:
    /// What steps that are sent together make is not known to each other; see Model::begin.
    void begin(int number) { m_groupStart = number; }

    /// A thing that is not there has an id that no database gave.
    [[nodiscard]] qint64 idOf(Thing thing, qint64 key) const
    {
        constexpr qint64 kNobodys = 900'000'000'000;
        const auto &ids = m_ids[static_cast<std::size_t>(thing)];
        const auto known = key < m_groupStart ? ids.find(key) : ids.end();
        if (known != ids.end())
            return known->second;
        return key > 0 ? kNobodys + key : key;
    }
    /// 0 for an id that nobody was told.
    [[nodiscard]] qint64 keyOf(Thing thing, qint64 id) const
    {
        for (const auto &[key, known] : m_ids[static_cast<std::size_t>(thing)]) {
            if (known == id)
                return key;
        }
        return 0;
    }
    /// Of a thing that is new to us.
    void learn(Thing thing, qint64 id, qint64 key)
    {
        if (keyOf(thing, id) == 0)
            m_ids[static_cast<std::size_t>(thing)][key] = id;
    }
    [[nodiscard]] const std::map<qint64, qint64> &all(Thing thing) const
    {
        return m_ids[static_cast<std::size_t>(thing)];
    }

private:
    std::array<std::map<qint64, qint64>, 6> m_ids;
    int m_groupStart = 0;
};

} // namespace danggol::simulation

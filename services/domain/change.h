// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QtGlobal>

namespace danggol
{

/// What a committed write can have touched. The numbers travel between tills, so a new one goes to the end.
enum class Topic : qint32 {
    Wallet,
    Customer,
    Product,
    Order,
    Payment,
    Coupon,
    IssuedCoupon,
    Ranking,
    Shop,
    Staff,
    Token,
};

struct Change
{
    Topic topic = Topic::Wallet;
    qint64 id = 0;

    friend bool operator==(const Change &, const Change &) = default;
};

/// What one commit touched. `everything`: another process wrote, and what it touched is not known.
struct ChangeSet
{
    QList<Change> changes;
    bool everything = false;

    [[nodiscard]] bool touches(Topic topic) const
    {
        if (everything)
            return true;
        for (const Change &change : changes) {
            if (change.topic == topic)
                return true;
        }
        return false;
    }

    /// Whether this one thing may have changed.
    [[nodiscard]] bool touches(Topic topic, qint64 id) const
    {
        return everything || changes.contains(Change{topic, id});
    }
};

} // namespace danggol

Q_DECLARE_METATYPE(danggol::ChangeSet)

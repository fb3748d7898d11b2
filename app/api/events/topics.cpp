// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/events/topics.h"

namespace danggol::api
{

QString topicName(Topic topic)
{
    switch (topic) {
    case Topic::Wallet:
        return QStringLiteral("wallet");
    case Topic::Customer:
        return QStringLiteral("user");
    case Topic::Product:
        return QStringLiteral("product");
    case Topic::Order:
        return QStringLiteral("order");
    case Topic::Payment:
        return QStringLiteral("payment");
    case Topic::Coupon:
        return QStringLiteral("coupon");
    case Topic::IssuedCoupon:
        return QStringLiteral("issuedCoupon");
    case Topic::Ranking:
        return QStringLiteral("ranking");
    case Topic::Shop:
        return QStringLiteral("shop");
    case Topic::Staff:
        return QStringLiteral("staff");
    case Topic::Token:
        return QStringLiteral("token");
    }
    return {};
}

const QList<Topic> &allTopics()
{
    static const QList<Topic> topics{Topic::Wallet,  Topic::Customer, Topic::Product,      Topic::Order,
                                     Topic::Payment, Topic::Coupon,   Topic::IssuedCoupon, Topic::Ranking,
                                     Topic::Shop,    Topic::Staff,    Topic::Token};
    return topics;
}

bool mayHear(const Actor &actor, const Change &change)
{
    switch (change.topic) {
    case Topic::Product:
    case Topic::Coupon:
    case Topic::Ranking:
        return true;
    case Topic::Wallet:
    case Topic::Customer:
        return actor.role != Role::Customer || actor.customer == CustomerId{change.id};
    case Topic::Order:
    case Topic::Payment:
    case Topic::IssuedCoupon:
    case Topic::Shop:
    case Topic::Staff:
        return actor.role != Role::Customer;
    case Topic::Token:
        return actor.role == Role::Admin;
    }
    return false;
}

} // namespace danggol::api

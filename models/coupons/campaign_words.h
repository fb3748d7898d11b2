// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/business_day.h"

#include <QCoreApplication>

#include <functional>

namespace danggol::models
{

class TillSession;

/// How the window writes dates; every QDateTime is in the shop's zone.
struct DateWords
{
    /// "1 Dec 2026"
    std::function<QString(const QDate &)> date;
    /// "1 Dec"
    std::function<QString(const QDate &)> day;
    /// "23:59"
    std::function<QString(const QDateTime &)> time;
};

/// "₩3,000 off", "10% off, up to ₩1,500".
[[nodiscard]] QString discountTitle(const Discount &discount);
/// The same with the order it needs: "₩3,000 off · from ₩20,000".
[[nodiscard]] QString discountLine(const Discount &discount);

/// What a campaign's dates say, in words as of the moment they are asked for.
class CampaignWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::CampaignWords)
public:
    CampaignWords(TillSession &session, DateWords words);

    /// "Until 30 Nov", "Ended 7 Nov", "No end date".
    [[nodiscard]] QString validity(const Coupon &coupon) const;
    /// "8 days left", "ends today at 23:59", "all issued 20 Nov 09:14", "288 never issued".
    [[nodiscard]] QString validityNote(const Coupon &coupon) const;
    /// "Starts 1 Dec"; empty unless the campaign is yet to start.
    [[nodiscard]] QString statusWords(const Coupon &coupon) const;

    /// "1 Dec", with its year when that is another one than today's.
    [[nodiscard]] QString day(const QDate &date) const;
    [[nodiscard]] QString date(const QDate &date) const { return m_words.date(date); }
    [[nodiscard]] QString dayOf(Timestamp moment) const;
    [[nodiscard]] QDate today() const;
    /// An end is already out, so one at midnight has the day before as its last.
    [[nodiscard]] QDate lastDay(Timestamp end) const;
    /// The shop's, as its settings are now.
    [[nodiscard]] BusinessCalendar calendar() const;

private:
    [[nodiscard]] QString timeLeft(const Coupon &coupon) const;

    TillSession &m_session;
    DateWords m_words;
};

} // namespace danggol::models

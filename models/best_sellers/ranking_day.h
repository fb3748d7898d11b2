// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/best_sellers/best_sellers_controller.h"

namespace danggol::models
{

/// Which day the ranking shown ends on: the newest aggregated one and those to come, or one that was chosen,
/// for as long as the screen lives. Days are written `YYYY-MM-DD`.
class RankingDay : public QObject
{
    Q_OBJECT
public:
    RankingDay(TillSession &session, BestSellersController &controller, QObject *parent = nullptr);

    /// The day shown, or on its way; today as long as nothing was ever aggregated.
    [[nodiscard]] QString shown() const;
    /// Whether it moves on with the newest ranking.
    [[nodiscard]] bool isNewest() const { return m_controller.query().endDay.isEmpty(); }
    [[nodiscard]] QString today() const;
    /// Whether there is a day that many days on; none is after today.
    [[nodiscard]] bool canStep(int days) const;
    void step(int days);
    /// A day to come is today.
    void choose(const QString &day);
    void showNewest() { m_controller.setEndDay({}); }

private:
    TillSession &m_session;
    BestSellersController &m_controller;
    QString m_newest;
};

} // namespace danggol::models

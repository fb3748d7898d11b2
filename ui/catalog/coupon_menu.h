// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/coupon_choice.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimeZone>

namespace danggol::ui
{

class CouponButton;

/// The customer's coupons to choose from: usable ones best first, then the others with the reason. Closes
/// after a choice, on Esc and on a click elsewhere, and deletes itself.
class CouponMenu : public QFrame
{
    Q_OBJECT
public:
    CouponMenu(Theme &theme, const QTimeZone &zone, QWidget *parent);

    void setChoices(const QList<models::CouponChoice> &choices, std::optional<IssuedCouponId> chosen);
    /// Below `anchor`, or above when there is no room; as wide as it.
    void openAt(const QWidget &anchor);

Q_SIGNALS:
    /// None: no coupon.
    void chosen(std::optional<danggol::IssuedCouponId> coupon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CouponButton *addOption();
    void addNone(bool isChosen);
    void addChoice(const models::CouponChoice &choice, bool isChosen);

    Theme &m_theme;
    QTimeZone m_zone;
    QWidget *m_options;
};

} // namespace danggol::ui

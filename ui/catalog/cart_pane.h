// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog_controller.h"
#include "ui/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

class QStackedWidget;

namespace danggol::ui
{

class CartList;
class CartTotals;
class CouponButton;
class KeyButton;
class NumberLabel;

/// The cart beside the catalog: lines, coupon, totals and the two ways to order.
class CartPane : public QWidget
{
    Q_OBJECT
public:
    CartPane(Theme &theme, models::TillSession &session, models::CatalogController &controller,
             QWidget *parent = nullptr);

    /// What F8 and Shift F8 do: press the button, if it can be pressed.
    void pressPlace();
    void pressPlaceAndPay();
    void openCoupons();
    /// The first line, or else the button.
    void takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeLines();
    QWidget *makeEmpty();
    QWidget *makeFoot();
    void nameControls();
    void connectAll();
    void applyWidth();
    void showCart();
    void showSummary();
    void showCoupon();
    void showButtons();
    [[nodiscard]] QTimeZone zone() const;
    void place();
    void placeAndPay();

    Theme &m_theme;
    models::TillSession &m_session;
    models::CatalogController &m_controller;
    NumberLabel *m_count;
    KeyButton *m_clear;
    QStackedWidget *m_lines;
    CartList *m_list;
    CouponButton *m_coupon;
    CartTotals *m_totals;
    KeyButton *m_place;
    KeyButton *m_placeAndPay;
};

} // namespace danggol::ui

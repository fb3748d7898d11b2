// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/cart.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

class ArtTile;
class NumberLabel;
class Stepper;
class TextLabel;

/// One line of the cart: drawing, name, amount, unit price or what is wrong with the line, and the quantity.
/// The line itself takes the focus for + − and Del.
class CartLineRow : public QWidget
{
    Q_OBJECT
public:
    explicit CartLineRow(Theme &theme, QWidget *parent = nullptr);

    void setEntry(const models::CartEntry &entry);
    ProductId product() const { return m_product; }
    /// Takes over a quantity that is typed but not entered yet; false when less than that was possible.
    bool commit();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void quantityChosen(danggol::ProductId product, int quantity);
    void removeRequested(danggol::ProductId product);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();
    void showUnitPrice(const models::CartEntry &entry);

    Theme &m_theme;
    ProductId m_product;
    ArtTile *m_art;
    TextLabel *m_name;
    NumberLabel *m_amount;
    NumberLabel *m_each;
    Stepper *m_stepper;
};

} // namespace danggol::ui

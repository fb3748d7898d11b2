// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/cart.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace danggol::ui
{

class CartLineRow;

/// The lines of the cart, one row each; the arrows move between them.
class CartList : public QScrollArea
{
    Q_OBJECT
public:
    explicit CartList(Theme &theme, QWidget *parent = nullptr);

    /// Shows these lines; rows that stay keep their focus and their place.
    void setEntries(const QList<models::CartEntry> &entries);
    int count() const { return static_cast<int>(m_rows.size()); }
    CartLineRow *row(int index) const { return m_rows.value(index); }
    /// Takes over quantities that are typed but not entered yet; false when one of them was not possible.
    bool commit();
    void focusFirst();

Q_SIGNALS:
    void quantityChosen(danggol::ProductId product, int quantity);
    void removeRequested(danggol::ProductId product);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int indexOf(ProductId product) const;
    int focusedIndex() const;
    CartLineRow *makeRow();
    void removeRow(int index);

    Theme &m_theme;
    QVBoxLayout *m_column;
    QList<CartLineRow *> m_rows;
};

} // namespace danggol::ui

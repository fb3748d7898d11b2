// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/cart.h"
#include "models/catalog/cart_coupons.h"
#include "models/catalog/checkout.h"
#include "models/catalog/checkout_summary.h"
#include "models/catalog/product_list_model.h"

#include <QObject>

#include <functional>

namespace danggol::models
{

/// What the catalog screen does: finds products, fills the cart and makes it an order.
class CatalogController : public QObject
{
    Q_OBJECT

public:
    explicit CatalogController(TillSession &session, QObject *parent = nullptr);

    [[nodiscard]] ProductListModel &products() { return m_products; }
    [[nodiscard]] Cart &cart() { return m_cart; }
    [[nodiscard]] CartCoupons &coupons() { return m_coupons; }
    [[nodiscard]] const Checkout &checkout() const { return m_checkout; }

    [[nodiscard]] const QList<Category> &categories() const { return m_categories; }
    /// Products in the shop; those without a category are counted once the whole list was read.
    [[nodiscard]] qint64 productCount() const { return m_productCount; }
    [[nodiscard]] const CheckoutSummary &summary() const { return m_summary; }
    /// Whether the cart could be ordered now; a customer may still be missing.
    [[nodiscard]] bool canPlace() const;
    [[nodiscard]] bool hasCustomer() const { return m_session.customer().has_value(); }

    /// Reads everything that is shown again.
    void refresh();

    /// One more of it in the cart; says so when there is no more.
    void add(const Product &product);
    /// The same for a product that was scanned: says what was added, as nobody looks at the cart.
    void addScanned(const Product &product);
    /// One less; the last one takes the line away.
    void takeOne(ProductId product);
    void setQuantity(ProductId product, qint64 quantity);
    void remove(ProductId product);
    /// Empties the cart and offers to undo it.
    void clearCart();
    /// A scanned barcode: one more of its product, or words that no product has it.
    void addByBarcode(const QString &barcode);
    /// Enter in the search field: the text is a barcode, or leaves one product only, and that one is added
    /// (`searchAdded`); else `searchSettled` once the list shows what was searched for.
    void submitSearch();

    void placeOrder();
    void placeAndPay();

Q_SIGNALS:
    void categoriesChanged();
    /// The totals, the coupon, the customer, or what can be done now.
    void summaryChanged();
    void searchAdded();
    void searchSettled();
    /// An order cannot be placed for nobody.
    void chooseCustomerRequested();
    void orderPlaced(danggol::OrderId order);
    /// The order was placed and not paid: the payment screen is the place to go on.
    void payRequested(danggol::OrderId order);

private:
    void connectShop();
    void connectCheckout();
    void follow(const ChangeSet &changes);
    void loadCategories();
    void countProducts();
    void refreshCart();
    void updateSummary();
    void checkOut(Checkout::Then then);
    void lookUp(const QString &barcode, const std::function<void(const Result<Product> &)> &then);
    void settleSearch();
    void tell(CartLimit limit, const Product &product);
    void tellFailure(const QString &emphasis, const QString &text);
    void orderWasPlaced(const Order &order);
    void paymentWasAnswered(const Order &order, const Payment &payment);

    TillSession &m_session;
    ProductListModel m_products;
    Cart m_cart;
    CartCoupons m_coupons;
    Checkout m_checkout;
    QList<Category> m_categories;
    qint64 m_productCount = 0;
    CheckoutSummary m_summary;
    bool m_isSearchSubmitted = false;
};

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog_controller.h"

#include "models/errors/error_words.h"
#include "services/domain/won_text.h"

#include <QPointer>

#include <algorithm>

namespace danggol::models
{

CatalogController::CatalogController(TillSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_products(session), m_coupons(session), m_checkout(session)
{
    connectShop();
    connectCheckout();
    connect(&m_cart, &Cart::changed, this, [this] {
        m_products.setInCart(m_cart.quantities());
        updateSummary();
        m_coupons.setSubtotal(m_summary.subtotal);
    });
    connect(&m_coupons, &CartCoupons::changed, this, &CatalogController::updateSummary);
    loadCategories();
    m_products.restart();
}

void CatalogController::connectShop()
{
    connect(&m_session, &TillSession::changed, this, &CatalogController::follow);
    connect(&m_session, &TillSession::customerChanged, this, &CatalogController::updateSummary);
    connect(&m_session, &TillSession::connectionChanged, this, [this] {
        if (m_session.connection().connected)
            refresh();
        Q_EMIT summaryChanged();
    });
    connect(&m_products, &ProductListModel::answered, this, [this] {
        countProducts();
        if (m_isSearchSubmitted && m_products.isCurrent())
            settleSearch();
    });
    connect(&m_products, &ProductListModel::questionChanged, this, [this] { m_isSearchSubmitted = false; });
    connect(&m_products, &ProductListModel::failed, this, [this](const Error &error) {
        // A lost connection has its own banner.
        if (error.code != ErrorCode::Unavailable && error.code != ErrorCode::Cancelled)
            tellFailure({}, errorWords(error));
    });
}

void CatalogController::connectCheckout()
{
    connect(&m_checkout, &Checkout::stepChanged, this, &CatalogController::summaryChanged);
    connect(&m_checkout, &Checkout::placed, this, &CatalogController::orderWasPlaced);
    connect(&m_checkout, &Checkout::payingAnswered, this, &CatalogController::paymentWasAnswered);
    connect(&m_checkout, &Checkout::placingFailed, this, [this](const Error &error) {
        refreshCart();
        tellFailure({}, errorWords(error));
    });
    connect(&m_checkout, &Checkout::payingFailed, this, [this](const Order &order, const Error &error) {
        tellFailure(tr("Order #%1 is placed, not paid.").arg(order.id.value), errorWords(error));
        Q_EMIT payRequested(order.id);
    });
}

void CatalogController::follow(const ChangeSet &changes)
{
    if (!changes.touches(Topic::Product))
        return;
    m_products.refresh();
    loadCategories();
    refreshCart();
}

void CatalogController::refresh()
{
    m_products.refresh();
    loadCategories();
    refreshCart();
}

void CatalogController::loadCategories()
{
    m_session.shop().catalog().categories(m_session.actor(), on(this, [this](Result<QList<Category>> read) {
                                              if (!read)
                                                  return;
                                              m_categories = *read;
                                              countProducts();
                                          }));
}

void CatalogController::countProducts()
{
    qint64 count = 0;
    for (const Category &category : std::as_const(m_categories))
        count += category.productCount;
    const bool isWholeShop = !m_products.category() && !m_products.isNarrowed() && m_products.isComplete();
    m_productCount = isWholeShop ? m_products.rowCount() : std::max(count, m_productCount);
    Q_EMIT categoriesChanged();
}

void CatalogController::refreshCart()
{
    QList<ProductId> ids;
    for (const CartEntry &entry : m_cart.entries())
        ids.append(entry.product.id);
    if (ids.isEmpty())
        return;
    m_session.shop().catalog().findAll(m_session.actor(), ids, on(this, [this](Result<QList<Product>> found) {
                                           if (found)
                                               m_cart.update(*found);
                                       }));
}

void CatalogController::updateSummary()
{
    const std::optional<Customer> &customer = m_session.customer();
    m_summary = summarise(m_cart, m_coupons.applied(),
                          customer ? std::optional(customer->balance) : std::optional<Money>());
    Q_EMIT summaryChanged();
}

bool CatalogController::canPlace() const
{
    return !m_cart.isEmpty() && m_session.connection().connected;
}

void CatalogController::add(const Product &product)
{
    tell(m_cart.add(product), product);
}

void CatalogController::addScanned(const Product &product)
{
    const CartLimit limit = m_cart.add(product);
    if (limit != CartLimit::None)
        return tell(limit, product);
    const int count = static_cast<int>(m_cart.quantityOf(product.id));
    m_session.notices().post({.kind = Notice::Kind::Done,
                              .emphasis = tr("Added %1").arg(product.name),
                              .text = tr("%n in the cart", nullptr, count),
                              .undo = [self = QPointer(this), id = product.id] {
                                  if (self)
                                      self->takeOne(id);
                              }});
}

void CatalogController::takeOne(ProductId product)
{
    const qint64 quantity = m_cart.quantityOf(product);
    if (quantity > 1)
        m_cart.setQuantity(product, quantity - 1);
    else
        m_cart.remove(product);
}

void CatalogController::setQuantity(ProductId product, qint64 quantity)
{
    const CartLimit limit = m_cart.setQuantity(product, quantity);
    for (const CartEntry &entry : m_cart.entries()) {
        if (entry.product.id == product)
            tell(limit, entry.product);
    }
}

void CatalogController::remove(ProductId product)
{
    m_cart.remove(product);
}

void CatalogController::clearCart()
{
    if (m_cart.isEmpty())
        return;
    const QList<CartEntry> entries = m_cart.entries();
    const qint64 count = m_cart.itemCount();
    m_cart.clear();
    m_session.notices().post(
        {.kind = Notice::Kind::Done,
         .emphasis = tr("Cleared the cart"),
         .text = tr("of %1 items", nullptr, static_cast<int>(count)).arg(countText(count)),
         .undo = [cart = QPointer<Cart>(&m_cart), entries] {
             if (cart)
                 cart->restore(entries);
         }});
}

void CatalogController::lookUp(const QString &barcode,
                               const std::function<void(const Result<Product> &)> &then)
{
    m_session.shop().catalog().findByBarcode(m_session.actor(), barcode,
                                             on(this, [then](Result<Product> found) { then(found); }));
}

void CatalogController::addByBarcode(const QString &barcode)
{
    lookUp(barcode, [this, barcode](const Result<Product> &found) {
        if (found)
            add(*found);
        else if (found.error().code == ErrorCode::ProductNotFound)
            tellFailure(tr("No product has barcode %1").arg(barcode), {});
        else
            tellFailure({}, errorWords(found.error()));
    });
}

void CatalogController::submitSearch()
{
    const QString text = m_products.text();
    if (text.trimmed().isEmpty())
        return;
    m_products.askNow();
    lookUp(text.trimmed(), [this, text](const Result<Product> &found) {
        if (text != m_products.text())
            return; // someone types on
        if (found) {
            add(*found);
            Q_EMIT searchAdded();
            return;
        }
        m_isSearchSubmitted = true;
        if (m_products.isCurrent())
            settleSearch();
    });
}

void CatalogController::settleSearch()
{
    m_isSearchSubmitted = false;
    if (m_products.isComplete() && m_products.rowCount() == 1) {
        add(m_products.row(0));
        Q_EMIT searchAdded();
    } else {
        Q_EMIT searchSettled();
    }
}

void CatalogController::tell(CartLimit limit, const Product &product)
{
    switch (limit) {
    case CartLimit::None:
        return;
    case CartLimit::NotOnSale:
        return tellFailure(tr("%1 is not on sale").arg(product.name), {});
    case CartLimit::SoldOut:
        return tellFailure(tr("%1 is sold out").arg(product.name), {});
    case CartLimit::Stock:
        return tellFailure(tr("No more of %1.").arg(product.name),
                           tr("There are %1, and they are in the cart.").arg(countText(product.stock)));
    case CartLimit::LineQuantity:
        return tellFailure(
            tr("No more of %1.").arg(product.name),
            tr("An order takes up to %1 of one product.").arg(countText(kLargestLineQuantity)));
    case CartLimit::Lines:
        return tellFailure(tr("The cart is full."),
                           tr("An order takes up to %1 products.").arg(countText(kMostOrderLines)));
    }
}

void CatalogController::tellFailure(const QString &emphasis, const QString &text)
{
    m_session.notices().post({.kind = Notice::Kind::Failed, .emphasis = emphasis, .text = text, .undo = {}});
}

void CatalogController::placeOrder()
{
    checkOut(Checkout::Then::Wait);
}

void CatalogController::placeAndPay()
{
    checkOut(Checkout::Then::Pay);
}

void CatalogController::checkOut(Checkout::Then then)
{
    if (!m_session.customer()) {
        Q_EMIT chooseCustomerRequested();
        return;
    }
    if (!canPlace())
        return;
    const std::optional<CouponChoice> coupon = m_coupons.applied();
    m_checkout.place({.customer = m_session.customer()->id,
                      .lines = m_cart.lines(),
                      .coupon = coupon ? std::optional(coupon->coupon.id) : std::nullopt},
                     then);
}

void CatalogController::orderWasPlaced(const Order &order)
{
    QList<CartLine> ordered;
    for (const OrderLine &line : order.lines)
        ordered.append({line.product, line.quantity});
    m_coupons.choose(std::nullopt);
    m_cart.takeOut(ordered);
    if (m_checkout.then() == Checkout::Then::Wait)
        m_session.notices().post({.kind = Notice::Kind::Done,
                                  .emphasis = tr("Placed order #%1").arg(order.id.value),
                                  .text = tr("for %1, %2").arg(order.customerName, wonText(order.total)),
                                  .undo = {}});
    Q_EMIT orderPlaced(order.id);
}

void CatalogController::paymentWasAnswered(const Order &order, const Payment &payment)
{
    if (payment.status != PaymentStatus::Done) {
        tellFailure(tr("Not paid: the balance is %1 too low.").arg(wonText(payment.shortBy)),
                    tr("No points were taken. Order #%1 waits for its payment.").arg(order.id.value));
        Q_EMIT payRequested(order.id);
        return;
    }
    m_session.notices().post(
        {.kind = Notice::Kind::Done,
         .emphasis = tr("Paid %1").arg(wonText(payment.amount)),
         .text = tr("by %1, order #%2. %3 left")
                     .arg(order.customerName, QString::number(order.id.value), wonText(payment.balance)),
         .undo = {}});
}

} // namespace danggol::models

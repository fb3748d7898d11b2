// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/cart_pane.h"

#include "ui/catalog/cart_list.h"
#include "ui/catalog/cart_totals.h"
#include "ui/catalog/coupon_button.h"
#include "ui/catalog/coupon_menu.h"
#include "ui/catalog/coupon_words.h"
#include "ui/parts/hairline.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::Checkout;

namespace
{

constexpr int kWidthPx = 360;
constexpr int kSidePx = 20;
constexpr int kHeaderPx = 60;

} // namespace

CartPane::CartPane(Theme &theme, models::TillSession &session, models::CatalogController &controller,
                   QWidget *parent)
    : SidePane(theme, kWidthPx, parent), m_theme(theme), m_session(session), m_controller(controller)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kSidePx, 0, kSidePx, 0);
    line->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addLayout(line);
    column->addWidget(makeLines(), 1);
    column->addWidget(makeFoot());
    nameControls();
    connectAll();
    showCart();
    showSummary();
}

QWidget *CartPane::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(kSidePx, 0, kSidePx, 0);
    row->setSpacing(12);
    m_count = new NumberLabel(m_theme, QString(), TextStyle::Body, Token::Ink3);
    m_count->setContentsMargins(0, 7, 0, 0);
    m_clear = new KeyButton(m_theme, KeyButton::Role::Ghost, tr("Clear"));
    m_clear->setControlHeight(32);
    row->addWidget(new TextLabel(m_theme, tr("Cart"), TextStyle::Title));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_clear);
    measure(m_theme, header, [this, header] { header->setMinimumHeight(m_theme.scaled(kHeaderPx)); });
    return header;
}

QWidget *CartPane::makeLines()
{
    m_lines = new QStackedWidget;
    m_list = new CartList(m_theme);
    m_lines->addWidget(m_list);
    m_lines->addWidget(makeEmpty());
    return m_lines;
}

QWidget *CartPane::makeEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(kSidePx, 0, kSidePx, 0);
    column->setSpacing(4);
    auto *title = new TextLabel(m_theme, tr("The cart is empty"), TextStyle::EmphasisMedium, Token::Ink2);
    auto *sentence =
        new TextLabel(m_theme, tr("Pick a product or scan a barcode."), TextStyle::Body, Token::Ink3);
    column->addStretch();
    for (TextLabel *label : {title, sentence}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    return empty;
}

QWidget *CartPane::makeFoot()
{
    auto *foot = new QWidget;
    m_coupon = new CouponButton(m_theme, CouponButton::Look::Card);
    m_totals = new CartTotals(m_theme);
    m_place = new KeyButton(m_theme, KeyButton::Role::Primary, tr("Place order"));
    m_place->setControlHeight(48);
    m_placeAndPay = new KeyButton(m_theme, KeyButton::Role::Secondary, tr("Place and pay now"));
    m_placeAndPay->setControlHeight(40);
    m_placeAndPay->setShortcutHint(tr("Shift F8"));
    m_reason = new MessageLine(m_theme);
    m_reason->setContentsMargins(0, 8, 0, 0);
    auto *label = new TextLabel(m_theme, tr("Coupon"), TextStyle::SmallMedium, Token::Ink2);
    label->setBuddy(m_coupon);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(kSidePx, 12, kSidePx, kSidePx);
    column->setSpacing(0);
    column->addWidget(label);
    column->addSpacing(6);
    column->addWidget(m_coupon);
    column->addSpacing(18);
    column->addWidget(m_totals);
    column->addSpacing(16);
    column->addWidget(m_place);
    column->addSpacing(8);
    column->addWidget(m_placeAndPay);
    column->addWidget(m_reason);
    return foot;
}

void CartPane::nameControls()
{
    m_count->setObjectName(QStringLiteral("cartCount"));
    m_clear->setObjectName(QStringLiteral("clearCartButton"));
    m_list->setObjectName(QStringLiteral("cartList"));
    m_list->setAccessibleName(tr("Cart"));
    m_coupon->setObjectName(QStringLiteral("couponButton"));
    m_coupon->setToolTip(tr("Choose a coupon (%1)").arg(QStringLiteral("Ctrl Shift K")));
    m_place->setObjectName(QStringLiteral("placeOrderButton"));
    m_reason->setObjectName(QStringLiteral("cartReason"));
    m_placeAndPay->setObjectName(QStringLiteral("placeAndPayButton"));
}

void CartPane::connectAll()
{
    using models::CatalogController;
    connect(&m_controller.cart(), &models::Cart::changed, this, &CartPane::showCart);
    connect(&m_controller, &CatalogController::summaryChanged, this, &CartPane::showSummary);
    connect(m_list, &CartList::quantityChosen, &m_controller, &CatalogController::setQuantity);
    connect(m_list, &CartList::removeRequested, &m_controller, &CatalogController::remove);
    connect(m_clear, &QAbstractButton::clicked, &m_controller, &CatalogController::clearCart);
    connect(m_coupon, &QAbstractButton::clicked, this, &CartPane::openCoupons);
    connect(m_place, &QAbstractButton::clicked, this, &CartPane::place);
    connect(m_placeAndPay, &QAbstractButton::clicked, this, &CartPane::placeAndPay);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_session, &models::TillSession::timeZoneChanged, this, &CartPane::showCoupon);
}

QTimeZone CartPane::zone() const
{
    return QTimeZone(m_session.shop().settings().timeZone.toUtf8());
}

void CartPane::showCart()
{
    const models::Cart &cart = m_controller.cart();
    const qint64 count = cart.itemCount();
    m_list->setEntries(cart.entries());
    m_lines->setCurrentIndex(cart.isEmpty() ? 1 : 0);
    m_count->setText(count == 0 ? QString()
                                : tr("%1 items", nullptr, static_cast<int>(count)).arg(plain(count)));
    m_clear->setVisible(!cart.isEmpty());
}

void CartPane::showSummary()
{
    m_totals->setSummary(m_controller.summary(), m_controller.hasCustomer());
    showCoupon();
    showButtons();
}

void CartPane::showCoupon()
{
    models::CartCoupons &coupons = m_controller.coupons();
    const std::optional<models::CouponChoice> chosen = coupons.chosen();
    CouponButton::Face face{.title = tr("No coupon"), .line = {}, .trailing = tr("Choose")};
    if (chosen) {
        face = {.title = chosen->coupon.couponName,
                .line = couponLine(*chosen, zone()),
                .trailing = tr("Change"),
                .isApplied = chosen->isUsable(),
                .isWarning = !chosen->isUsable()};
    } else if (!m_controller.hasCustomer()) {
        face.line = tr("No customer chosen");
    } else if (coupons.choices().isEmpty()) {
        face.line = tr("The customer has none");
    } else if (coupons.usableCount() == 0) {
        face.line = tr("None fits this cart");
    } else {
        face.line = tr("%1 can be used").arg(plain(coupons.usableCount()));
    }
    if (coupons.choices().isEmpty())
        face.trailing.clear();
    m_coupon->setFace(face);
    m_coupon->setEnabled(!coupons.choices().isEmpty());
}

void CartPane::showButtons()
{
    const Checkout &checkout = m_controller.checkout();
    const bool isBusy = checkout.step() != Checkout::Step::Idle;
    const bool isPayNow = checkout.then() == Checkout::Then::Pay;
    const QString words = checkout.step() == Checkout::Step::Paying ? tr("Paying…") : tr("Placing…");
    const bool hasCustomer = m_controller.hasCustomer();
    m_place->setLabel(hasCustomer ? tr("Place order") : tr("Choose a customer"));
    m_place->setShortcutHint(hasCustomer ? QStringLiteral("F8") : QStringLiteral("F4"));
    m_place->setBusy(isBusy && !isPayNow, words);
    m_placeAndPay->setBusy(isBusy && isPayNow, words);
    const bool canPlace = m_controller.canPlace();
    m_place->setEnabled(isBusy ? !isPayNow : canPlace || !hasCustomer);
    const QString reason =
        m_controller.isConnected() ? QString() : tr("Placing orders waits until the connection is back.");
    m_reason->setMessage(reason, MessageLine::Tone::Wait);
    m_place->setAccessibleDescription(reason);
    m_placeAndPay->setAccessibleDescription(reason);
    m_placeAndPay->setEnabled(isBusy ? isPayNow : canPlace && hasCustomer);
}

void CartPane::place()
{
    // Fewer than someone typed is not what they ordered: they see it first.
    if (m_list->commit())
        m_controller.placeOrder();
}

void CartPane::placeAndPay()
{
    if (m_list->commit())
        m_controller.placeAndPay();
}

void CartPane::pressPlace()
{
    m_place->click();
}

void CartPane::pressPlaceAndPay()
{
    m_placeAndPay->click();
}

void CartPane::openCoupons()
{
    if (!m_coupon->isEnabled())
        return;
    auto *menu = new CouponMenu(m_theme, zone(), this);
    menu->setObjectName(QStringLiteral("couponMenu"));
    models::CartCoupons &coupons = m_controller.coupons();
    const std::optional<models::CouponChoice> chosen = coupons.chosen();
    menu->setChoices(coupons.choices(), chosen ? std::optional(chosen->coupon.id) : std::nullopt);
    connect(menu, &CouponMenu::chosen, &coupons, &models::CartCoupons::choose);
    menu->openAt(*m_coupon);
}

void CartPane::takeFocus()
{
    if (m_list->count() > 0)
        m_list->focusFirst();
    else if (m_place->isEnabled())
        m_place->setFocus(Qt::TabFocusReason);
    else
        m_coupon->setFocus(Qt::TabFocusReason);
}

void CartPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, 1, height()), m_theme.color(Token::Line));
}

} // namespace danggol::ui
